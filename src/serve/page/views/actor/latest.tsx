import { Link } from 'wouter';
import type { SectionName } from '../../../contract/index.ts';
import { useSome } from '../../api/hooks.ts';
import { Answered } from '../../parts/answered.tsx';
import { Item } from '../../parts/item.tsx';
import { Part } from '../../parts/section.tsx';
import { sections } from '../../words/sections.ts';

const FEW = 8;

/** The newest entries of one section that an actor takes part in, and the way to all. */
export function Latest({ section, actor, count }: { readonly section: SectionName; readonly actor: string; readonly count: number }) {
  const query = useSome(section, { actors: actor, limit: FEW }, count > 0);
  if (count === 0) return null;
  return (
    <Part
      title={sections[section].many}
      count={count}
      end={count > FEW ? <Link href={`/record/${section}?actors=${actor}`}>All {sections[section].many.toLowerCase()}</Link> : undefined}
      long
    >
      <Answered query={query} what={sections[section].many.toLowerCase()}>
        {({ items }) => (
          <ul className="items">
            {items.map((item) => (
              <Item key={item.entry.id} item={item} quote={section === 'statements'} />
            ))}
          </ul>
        )}
      </Answered>
    </Part>
  );
}
