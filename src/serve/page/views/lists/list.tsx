import { Link } from 'wouter';
import type { SectionName } from '../../../contract/index.ts';
import { address, useEntryPages } from '../../api/hooks.ts';
import { NotFound } from '../../app/not-found.tsx';
import { Title } from '../../app/title.tsx';
import { Downloads } from '../../parts/downloads.tsx';
import { Item } from '../../parts/item.tsx';
import { More } from '../../parts/more.tsx';
import { Empty, Loading, Problem } from '../../parts/states.tsx';
import { dayAsked, useAsked } from '../../url/asked.ts';
import { concerned } from '../../url/states.ts';
import { isSection, sectionNames, sections } from '../../words/sections.ts';
import { ListFilters } from './list-filters.tsx';

const FILTERS = ['states', 'actors', 'from', 'to', 'kinds', 'statuses', 'areas', 'words', 'corroboration', 'order', 'q'] as const;

const FORMS = [
  ['md', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
] as const;

/** The list of one section, narrowed as the address says. */
export function ListView({ section }: { readonly section: string }) {
  return isSection(section) ? <List section={section} /> : <NotFound />;
}

function List({ section }: { readonly section: SectionName }) {
  const [asked, ask] = useAsked();
  const own = FILTERS.map((name): [string, string] => [name, name === 'from' || name === 'to' ? (dayAsked(asked(name)) ?? '') : asked(name)]);
  const filters = { ...Object.fromEntries(own), together: concerned(asked).together };
  const query = useEntryPages(section, filters);
  const items = query.data?.pages.flatMap((p) => p.items) ?? [];
  const [first] = query.data?.pages ?? [];
  const names = sections[section];
  return (
    <>
      <header className="view-head">
        <div>
          <Title of={names.many}>{names.many}</Title>
        </div>
        <div className="actions">
          <Downloads items={FORMS.map(([form, name]) => ({ name: `This list (${name})`, href: address(`download/${section}.${form}`, filters) }))} />
        </div>
      </header>
      <nav className="tabs" aria-label="Sections of the record">
        {sectionNames.map((s) => (
          <Link key={s} href={`/record/${s}${kept(asked)}`} aria-current={s === section ? 'page' : undefined}>
            {sections[s].many}
          </Link>
        ))}
      </nav>
      <ListFilters section={section} asked={asked} ask={ask} />
      {query.error !== null && first === undefined && <Problem error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Loading what={names.many.toLowerCase()} />}
      {first !== undefined && items.length === 0 && <Empty>Nothing in the record fits. Take a filter away.</Empty>}
      <ul className="items long-list">
        {items.map((item) => (
          <Item key={item.entry.id} item={item} />
        ))}
      </ul>
      {first !== undefined && items.length > 0 && (
        <More query={query} shown={items.length} total={first.total} one={names.one.toLowerCase()} many={names.many.toLowerCase()} />
      )}
    </>
  );
}

/** What is common to all lists goes along to the next. */
function kept(asked: (name: string) => string): string {
  const common = ['states', 'together', 'actors', 'from', 'to', 'corroboration'].filter((name) => asked(name) !== '');
  return common.length === 0 ? '' : `?${new URLSearchParams(common.map((name) => [name, asked(name)]))}`;
}
