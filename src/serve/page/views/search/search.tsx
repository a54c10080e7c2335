import { Link } from 'wouter';
import type { SearchResult } from '../../../contract/index.ts';
import { useSearch } from '../../api/hooks.ts';
import { Title } from '../../app/title.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Highlighted } from '../../parts/highlighted.tsx';
import { ReportLink } from '../../parts/item.tsx';
import { StateName } from '../../parts/names.tsx';
import { Said } from '../../parts/said.tsx';
import { Part } from '../../parts/section.tsx';
import { Empty } from '../../parts/states.tsx';
import { useAsked } from '../../url/asked.ts';
import { pathInReport, pathOf, sections } from '../../words/sections.ts';
import { termAtStart } from '../../words/term.ts';

const FEW = 10;
const MOST = 50;

/** What a search found: states, actors, entries, sentences, each with the words found in their place. */
export function SearchView() {
  const [asked, ask] = useAsked();
  const words = asked('q').trim();
  const limit = asked('more') === '' ? FEW : MOST;
  const query = useSearch(words, limit);
  return (
    <>
      <header className="view-head">
        <div>
          <Title of={words === '' ? 'Search' : `“${words}”`}>{words === '' ? 'Search' : <Said>{`“${words}”`}</Said>}</Title>
          {words === '' && (
            <p className="lede">Write words above: all of them must stand in what is found. Words in quotation marks must stand side by side.</p>
          )}
        </div>
      </header>
      {words !== '' && (
        <Answered query={query} what="what was found">
          {(found) => <Results found={found} limit={limit} onMore={() => ask({ more: '1' })} />}
        </Answered>
      )}
    </>
  );
}

interface Props {
  readonly found: SearchResult;
  readonly limit: number;
  readonly onMore: () => void;
}

function Results({ found, limit, onMore }: Props) {
  const { states, actors, entries, sentences } = found;
  if (states.length + actors.length + entries.length + sentences.length === 0)
    return <Empty>Nothing found. Try fewer words, or only the beginning of the last one.</Empty>;
  const full = [actors, entries, sentences].some((list) => list.length >= limit);
  return (
    <>
      {states.length > 0 && (
        <Part title="States" count={states.length}>
          <p className="inline-list">
            {states.map((s) => (
              <Link key={s.code} href={`/${s.code}`}>
                {s.name}
              </Link>
            ))}
          </p>
        </Part>
      )}
      {actors.length > 0 && (
        <Part title="Actors" count={actors.length}>
          <ul className="items">
            {actors.map((a) => (
              <li key={a.id} className="item">
                <p className="item-line">
                  <Link href={pathOf(a.id)} className="item-name">
                    <Said>{a.name}</Said>
                  </Link>
                  <span className="soft small">
                    {termAtStart(a.kind)}
                    {a.country !== null && a.kind !== 'state' && (
                      <>
                        {' of '}
                        <StateName code={a.country} />
                      </>
                    )}
                  </span>
                  {a.hit.text !== a.name && (
                    <span className="item-rest">
                      <Highlighted text={a.hit.text} stretches={a.hit.hits} />
                    </span>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {entries.length > 0 && (
        <Part title="Entries" count={entries.length}>
          <ul className="items">
            {entries.map((e) => (
              <li key={e.id} className="item">
                <p className="item-line">
                  <span className="soft small">{sections[e.section].one}</span>
                  <Link href={pathOf(e.id)} className="item-name">
                    <Said>{e.label}</Said>
                  </Link>
                </p>
                <blockquote className="quote">
                  <Highlighted text={e.hit.text} stretches={e.hit.hits} />
                </blockquote>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {sentences.length > 0 && (
        <Part title="Sentences" count={sentences.length} long>
          <ul className="items">
            {sentences.map((s) => (
              <li key={`${s.report}${s.start}`} className="item">
                <blockquote className="quote">
                  <InParagraph sentence={s} />
                </blockquote>
                <p className="item-foot">
                  <ReportLink report={s} id={s.report} start={s.start} end={s.end} />
                  <Link href={pathInReport(s.report, s.start, s.end)}>in its place</Link>
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {full && limit < MOST && (
        <p className="more">
          <button type="button" className="button" onClick={onMore}>
            Show up to {MOST} of each
          </button>
        </p>
      )}
    </>
  );
}

/** A sentence within its paragraph, what was found in it marked. */
function InParagraph({ sentence: { before, text, after, hits } }: { readonly sentence: SearchResult['sentences'][number] }) {
  const from = before.length;
  return (
    <Highlighted
      text={`${before}${text}${after}`}
      stretches={hits.map(([start, end]) => [start + from, end + from] as const)}
      told={[[from, from + text.length]]}
    />
  );
}
