import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly count?: number | undefined;
  /** What stands at the right of the heading. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
  readonly long?: boolean;
}

/** A part of a view under its heading. */
export function Part({ title, count, end, children, long = false }: Props) {
  const id = useId();
  return (
    <section className={long ? 'part long' : 'part'} aria-labelledby={id}>
      <div className="part-head">
        <h2 id={id}>{title}</h2>
        {count !== undefined && <span className="count">{count.toLocaleString('en')}</span>}
        {end !== undefined && <span className="end">{end}</span>}
      </div>
      {children}
    </section>
  );
}
