import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  /** What the browser's tab says. */
  readonly of: string;
  readonly children: ReactNode;
}

// The first view is not announced: the browser reads the page from its beginning anyhow.
let visited = false;

/** The heading of a view. It names the tab, and takes the focus where the reader came from another view. */
export function Title({ of, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${of} · Rapporteur`;
  }, [of]);
  useEffect(() => {
    if (visited && window.location.hash === '') {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    visited = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
