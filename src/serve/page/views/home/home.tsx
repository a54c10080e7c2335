import { Link } from 'wouter';
import { counted } from '../../../../brief/words.ts';
import type { Summary } from '../../../contract/index.ts';
import { useStates, useSummary } from '../../api/hooks.ts';
import { Title } from '../../app/title.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Said } from '../../parts/said.tsx';
import { Part } from '../../parts/section.tsx';
import { stretchInWords } from '../../words/days.ts';
import { sectionNames, sections } from '../../words/sections.ts';
import { PickTwo } from './pick-two.tsx';
import { StateTable } from './state-table.tsx';
import '../../styles/home.css';

/** What the record holds, and the way to two states. */
export function Home() {
  const summary = useSummary();
  const states = useStates();
  return (
    <>
      <Answered query={summary} what="the record" title="The record cannot be read">
        {(held) => (held.reports === 0 ? <Beginning /> : <Held summary={held} />)}
      </Answered>
      {summary.data !== undefined && summary.data.reports > 0 && (
        <Part title="States of the record" count={states.data?.items.length} long>
          <Answered query={states} what="the states">
            {({ items }) => <StateTable states={items} />}
          </Answered>
        </Part>
      )}
    </>
  );
}

function Held({ summary }: { readonly summary: Summary }) {
  const time = stretchInWords(summary.published.first, summary.published.last);
  return (
    <>
      <header className="view-head">
        <div>
          <Title of="The record">What states do together, and who says so</Title>
          <p className="lede">
            The record holds{' '}
            <Link href="/reports">
              {counted(summary.reports, 'report')} with {counted(summary.words, 'word')}
            </Link>
            {time !== null && <>, {time}</>}.
          </p>
        </div>
      </header>
      <div className="columns">
        <div>
          <PickTwo />
          <Part title="Pairs of which most is said">
            <Pairs pairs={summary.pairs} />
          </Part>
        </div>
        <aside className="side">
          <Part title="What it holds">
            <dl className="counts">
              {sectionNames.map((section) => (
                <div key={section}>
                  <dt>
                    <Link href={`/record/${section}`}>{sections[section].many}</Link>
                  </dt>
                  <dd className="number">{(summary.sections[section] ?? 0).toLocaleString('en')}</dd>
                </div>
              ))}
              <div>
                <dt>
                  <Link href="/review">Waiting for review</Link>
                </dt>
                <dd className="number">{summary.review.toLocaleString('en')}</dd>
              </div>
              <div>
                <dt>
                  <Link href="/decisions">Decisions taken</Link>
                </dt>
                <dd className="number">{summary.decisions.toLocaleString('en')}</dd>
              </div>
            </dl>
          </Part>
          <Part title="Where it comes from">
            <dl className="counts">
              {summary.sources.slice(0, 8).map((s) => (
                <div key={s.source ?? ''}>
                  <dt>{s.source === null ? <i>not said</i> : <Said>{s.source}</Said>}</dt>
                  <dd className="number">{s.reports.toLocaleString('en')}</dd>
                </div>
              ))}
            </dl>
            <p className="small soft">
              Read by {summary.readers.map((r) => `the ${r.reader} reader (${counted(r.reports, 'report')})`).join(', ')}
              {summary.refused > 0 && `; ${counted(summary.refused, 'file')} could not be read`}.
            </p>
          </Part>
        </aside>
      </div>
    </>
  );
}

function Pairs({ pairs }: { readonly pairs: Summary['pairs'] }) {
  const most = Math.max(...pairs.map((p) => p.entries), 1);
  return (
    <ol className="pairs">
      {pairs.map((p) => (
        <li key={p.states.join()}>
          <Link href={`/${p.states.join('/')}`}>
            {p.names[0]} and {p.names[1]}
          </Link>
          <span className="pair-bar" aria-hidden="true">
            <span className="bar" style={{ width: `${(p.entries / most) * 100}%` }} />
          </span>
          <span className="number soft">{counted(p.entries, 'entry', 'entries')}</span>
        </li>
      ))}
    </ol>
  );
}

function Beginning() {
  return (
    <div className="notice">
      <Title of="The record">The record is empty</Title>
      <p>Reports come into it on the command line. A report is a file with a date; folders of them are read whole:</p>
      <pre className="mono">rapporteur add my-reports/</pre>
      <p>This page shows what they say as soon as they are read.</p>
    </div>
  );
}
