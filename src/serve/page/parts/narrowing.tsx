import { type ReactNode, useState } from 'react';

/** Filters of a list: open where there is room, folded on a telephone. */
export function Narrowing({ children }: { readonly children: ReactNode }) {
  const [open] = useState(() => window.matchMedia('(min-width: 720px)').matches);
  return (
    <details className="narrowing" open={open}>
      <summary>Narrow the list</summary>
      <div className="controls list-filters">{children}</div>
    </details>
  );
}
