import type { EntryDetail } from '../../contract/index.ts';
import { Item } from './item.tsx';
import { Part } from './section.tsx';

/** Where reports of an entry disagree; nothing where they do not. */
export function Disagreements({ items }: { readonly items: EntryDetail['discrepancies'] }) {
  if (items.length === 0) return null;
  return (
    <Part title="Where reports disagree" count={items.length}>
      <ul className="items">
        {items.map((d) => (
          <Item key={d.entry.id} item={d} quote={false} />
        ))}
      </ul>
    </Part>
  );
}
