export interface Download {
  readonly name: string;
  readonly href: string;
  /** Left out where the server names the file. */
  readonly file?: string;
}

/** What is on screen, to take along. */
export function Downloads({ items }: { readonly items: readonly Download[] }) {
  return (
    <details className="menu">
      <summary className="button">Download</summary>
      <ul className="sheet">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} download={item.file ?? ''}>
              {item.name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
