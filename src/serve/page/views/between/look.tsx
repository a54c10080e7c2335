import { Link } from 'wouter';
import type { BetweenView, EntryItem, SectionName } from '../../../contract/index.ts';
import { Item } from '../../parts/item.tsx';
import { StateName } from '../../parts/names.tsx';
import { Part } from '../../parts/section.tsx';
import { pathOf, sections } from '../../words/sections.ts';
import { Areas } from './areas.tsx';
import { Course } from './course.tsx';
import { InstrumentRows } from './instruments.tsx';
import '../../styles/between.css';

interface Props {
  /** Of the period asked for. */
  readonly view: BetweenView;
  /** Of all time, for the time line. */
  readonly whole: BetweenView;
  readonly states: string;
  /** What the address says of it. */
  readonly together: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onPeriod: (period: { readonly from: string; readonly to: string }) => void;
}

/** The parts of the look, each with a way to all there is. */
export function Look({ view, whole, states, together, from, to, onPeriod }: Props) {
  const about = { states, ...(together === '' ? {} : { together }) };
  const all = (section: SectionName) => {
    const params = new URLSearchParams({ ...about, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
    return <Link href={`/record/${section}?${params}`}>All {sections[section].many.toLowerCase()}</Link>;
  };
  return (
    <>
      <Part title="Course of events" count={view.totals.engagements + view.totals.instruments} end={all('engagements')} long>
        <Course items={whole.timeline} total={whole.totals.timeline} from={from} to={to} onPeriod={onPeriod} />
      </Part>
      {view.areas.length > 0 && (
        <Part title="Areas by year" end={all('cooperation')}>
          <Areas rows={view.areas} about={about} />
        </Part>
      )}
      {view.instruments.length > 0 && (
        <Part title="Instruments" count={view.totals.instruments} end={all('instruments')} long>
          <InstrumentRows instruments={view.instruments} />
        </Part>
      )}
      <Entries section="transfers" items={view.transfers} total={view.totals.transfers} all={all('transfers')} />
      <Entries section="discrepancies" items={view.discrepancies} total={view.totals.discrepancies} all={all('discrepancies')} />
      <Entries section="statements" title="Latest statements" items={view.statements} total={view.totals.statements} all={all('statements')} />
      {view.people.length > 0 && (
        <Part title="Who acts">
          <ul className="people">
            {view.people.map((p) => (
              <li key={p.id}>
                <Link href={pathOf(p.id)}>
                  <bdi>{p.name}</bdi>
                </Link>{' '}
                <span className="soft">
                  {p.country !== null && <StateName code={p.country} />} <span className="number">{p.entries}</span>
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

interface EntriesProps {
  readonly section: SectionName;
  readonly title?: string;
  readonly items: readonly Pick<EntryItem, 'entry' | 'label' | 'rest' | 'reports' | 'origins'>[];
  readonly total: number;
  readonly all: React.ReactNode;
}

function Entries({ section, title = sections[section].many, items, total, all }: EntriesProps) {
  if (items.length === 0) return null;
  return (
    <Part title={title} count={total} end={items.length < total ? all : undefined} long>
      <ul className="items packed">
        {items.map((item) => (
          <Item key={item.entry.id} item={item} />
        ))}
      </ul>
    </Part>
  );
}
