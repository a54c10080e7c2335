import { Link } from 'wouter';
import { dayInWords } from '../../../../brief/words.ts';
import type { Context, Copy, ReportSays } from '../../../contract/index.ts';
import { Highlighted } from '../../parts/highlighted.tsx';
import { reportName } from '../../parts/item.tsx';
import { SafeLink } from '../../parts/safe-link.tsx';
import { Said } from '../../parts/said.tsx';
import { pathInReport } from '../../words/sections.ts';

interface Props {
  readonly says: readonly ReportSays[];
  readonly total: number;
  readonly copies: readonly Copy[];
}

/** The reports beside one another, each with its words in their place. */
export function SideBySide({ says, total, copies }: Props) {
  return (
    <>
      <div className="side-by-side">
        {says.map((s) => (
          <article key={s.report} className="says" aria-label={reportName(s)}>
            <header>
              <h3>
                <Link href={placeOf(s)}>
                  <Said>{reportName(s)}</Said>
                </Link>
              </h3>
              <p className="small soft">
                <time dateTime={s.published}>{dayInWords(s.published)}</time>
                {s.source !== null && s.title !== null && (
                  <>
                    {' · '}
                    <Said>{s.title}</Said>
                  </>
                )}
                {s.url !== null && (
                  <>
                    {' · '}
                    <SafeLink href={s.url}>source</SafeLink>
                  </>
                )}
              </p>
              {copiedWith(s, copies) !== null && <p className="tag">{copiedWith(s, copies)}</p>}
            </header>
            {s.contexts.map((c) => (
              <blockquote key={c.start} className="reading">
                <Highlighted text={c.text} stretches={c.highlights} told={c.told} />{' '}
                <Link className="small in-report" href={placeIn(s.report, c)}>
                  in the report
                </Link>
              </blockquote>
            ))}
          </article>
        ))}
      </div>
      {says.length < total && (
        <p className="soft small">
          {says.length} of {total.toLocaleString('en')} reports are shown.
        </p>
      )}
    </>
  );
}

function placeOf(s: ReportSays): string {
  const [context] = s.contexts;
  return context === undefined ? pathInReport(s.report) : placeIn(s.report, context);
}

/** The first words that a piece of a report highlights, in the report itself. */
function placeIn(report: string, { start, end, highlights: [words] }: Context): string {
  return words === undefined ? pathInReport(report, start, end) : pathInReport(report, start + words[0], start + words[1]);
}

function copiedWith(s: ReportSays, copies: readonly Copy[]): string | null {
  const held = copies.filter((c) => c.passages.some((p) => p.report === s.report));
  const [first] = held;
  if (first === undefined) return null;
  if (first.passages[0]?.report === s.report) return 'Others print its words';
  const from = first.passages[0];
  return from === undefined ? null : `Shares text with ${reportName(from)}`;
}
