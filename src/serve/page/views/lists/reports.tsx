import { Link } from 'wouter';
import { counted, dayInWords } from '../../../../brief/words.ts';
import { useReportPages } from '../../api/hooks.ts';
import { Title } from '../../app/title.tsx';
import { Concerning } from '../../parts/concerning.tsx';
import { reportName } from '../../parts/item.tsx';
import { More } from '../../parts/more.tsx';
import { PeriodFields } from '../../parts/period.tsx';
import { Said } from '../../parts/said.tsx';
import { Empty, Loading, Problem } from '../../parts/states.tsx';
import { dayAsked, useAsked } from '../../url/asked.ts';
import { concerned } from '../../url/states.ts';

/** The reports that the record was read from. */
export function ReportsView() {
  const [asked, ask] = useAsked();
  const filters = { ...concerned(asked), from: dayAsked(asked('from')), to: dayAsked(asked('to')), order: asked('order') };
  const query = useReportPages(filters);
  const items = query.data?.pages.flatMap((p) => p.items) ?? [];
  const [first] = query.data?.pages ?? [];
  return (
    <>
      <header className="view-head">
        <div>
          <Title of="Reports">Reports</Title>
          <p className="lede">All that the record says stands in these.</p>
        </div>
      </header>
      <div className="controls list-filters">
        <Concerning asked={asked} ask={ask} />
        <PeriodFields from={filters.from ?? ''} to={filters.to ?? ''} onChange={ask} />
        <label>
          <span className="label">Order</span>
          <select className="field" value={filters.order || 'newest'} onChange={(event) => ask({ order: event.target.value })}>
            <option value="newest">Newest first</option>
            <option value="oldest">Oldest first</option>
          </select>
        </label>
      </div>
      {query.error !== null && first === undefined && <Problem error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Loading what="the reports" />}
      {first !== undefined && items.length === 0 && <Empty>No report fits. Take a filter away.</Empty>}
      <ul className="items long-list">
        {items.map((r) => (
          <li key={r.id} className="item">
            <p className="item-line">
              <Link href={`/report/${r.id}`} className="item-name">
                <Said>{r.title ?? reportName(r)}</Said>
              </Link>
            </p>
            <p className="item-foot">
              <time dateTime={r.published}>{dayInWords(r.published)}</time>
              {r.source !== null && r.title !== null && (
                <span>
                  <Said>{r.source}</Said>
                </span>
              )}
              <span>{counted(r.words, 'word')}</span>
              <span>{counted(r.entries, 'entry', 'entries')}</span>
            </p>
          </li>
        ))}
      </ul>
      {first !== undefined && items.length > 0 && <More query={query} shown={items.length} total={first.total} one="report" />}
    </>
  );
}
