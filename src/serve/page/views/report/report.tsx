import { useEffect, useMemo, useState } from 'react';
import { counted, datedInWords, dayInWords } from '../../../../brief/words.ts';
import type { ReportDetail, SectionName } from '../../../contract/index.ts';
import { address, useReport } from '../../api/hooks.ts';
import { Title } from '../../app/title.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Downloads } from '../../parts/downloads.tsx';
import { reportName } from '../../parts/item.tsx';
import { SafeLink } from '../../parts/safe-link.tsx';
import { Said } from '../../parts/said.tsx';
import { useAsked } from '../../url/asked.ts';
import { Margin } from './margin.tsx';
import { SharedWith } from './shared-with.tsx';
import { MarkedText } from './text.tsx';
import '../../styles/report.css';

/** One report: its whole text with everything that was read out of it, and the entries in the margin. */
export function ReportView({ id }: { readonly id: string }) {
  const query = useReport(id);
  return (
    <Answered query={query} what="the report" title="Nothing at this address">
      {(detail) => <Whole detail={detail} />}
    </Answered>
  );
}

function Whole({ detail }: { readonly detail: ReportDetail }) {
  const { report } = detail;
  const [asked, ask] = useAsked();
  const at = rangeIn(asked('at'));
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [hidden, setHidden] = useState<ReadonlySet<SectionName>>(new Set());
  const sectionOfEntry = useMemo(() => new Map(detail.entries.map((e) => [e.id, e.section])), [detail]);
  const shownEntries = detail.entries.filter((e) => !hidden.has(e.section));
  const marks = useMemo(() => detail.marks.filter((m) => !hidden.has(sectionOfEntry.get(m.entry) ?? 'actors')), [detail, hidden, sectionOfEntry]);
  useEffect(() => {
    document.getElementById('asked-words')?.scrollIntoView({ block: 'center' });
  }, []);
  const toEntry = (entries: readonly string[]) => {
    setPicked(entries);
    // The margin has its own order: the first there is shown.
    const first = detail.entries.find((e) => entries.includes(e.id));
    if (first !== undefined) showInMargin(document.getElementById(`margin-${first.id}`));
  };
  const toWords = (entry: string) => {
    setPicked([entry]);
    const mark = marks.find((m) => m.entry === entry);
    if (mark === undefined) return;
    ask({ at: `${mark.start}-${mark.end}` });
    const piece = document.querySelector<HTMLElement>(`[data-start="${mark.start}"]`);
    piece?.scrollIntoView({ block: 'center' });
    piece?.focus({ preventScroll: true });
  };
  return (
    <>
      <header className="view-head">
        <div>
          <p className="kicker">
            <time dateTime={report.published}>{dayInWords(report.published)}</time>
            {report.source !== null && report.title !== null && (
              <>
                {' · '}
                <Said>{report.source}</Said>
              </>
            )}
          </p>
          <Title of={report.title ?? reportName(report)}>
            <Said>{report.title ?? reportName(report)}</Said>
          </Title>
          <p className="item-foot">
            <span>{counted(report.words, 'word')}</span>
            <span>{counted(detail.totals.entries, 'entry', 'entries')} rest on it</span>
            <span>read by the {report.reader} reader</span>
            {report.dated !== null && <span>day {datedInWords(report.dated)}</span>}
            {report.url !== null && <SafeLink href={report.url} />}
            {report.path !== null && (
              <span className="mono">
                <Said>{report.path}</Said>
              </span>
            )}
          </p>
        </div>
        <div className="actions">
          <Downloads items={[{ name: 'Report with its marks (JSON)', href: address(`reports/${report.id}`), file: `${report.id}.json` }]} />
        </div>
      </header>
      <div className="columns report-columns">
        <article className="report-text" lang={report.language}>
          <MarkedText text={report.text} marks={marks} shared={detail.shared} picked={picked} at={at} onPick={toEntry} />
          {detail.cut && <p className="notice quiet">The report is longer; only its beginning is shown here.</p>}
        </article>
        <aside className="report-margin" aria-label="What was read out of it">
          <Margin
            entries={detail.entries}
            shown={shownEntries}
            hidden={hidden}
            onHidden={setHidden}
            picked={picked}
            onWords={toWords}
            onClear={() => setPicked([])}
          />
          <SharedWith shared={detail.shared} />
        </aside>
      </div>
    </>
  );
}

/** Brings an entry into sight where the margin scrolls by itself. The text stays where it is: below it, on a telephone, a sheet tells of the entry. */
function showInMargin(entry: HTMLElement | null): void {
  const margin = entry?.closest('.report-margin');
  if (entry === null || margin === null || margin === undefined || margin.scrollHeight <= margin.clientHeight) return;
  const [own, frame] = [entry.getBoundingClientRect(), margin.getBoundingClientRect()];
  if (own.top < frame.top || own.bottom > frame.bottom) margin.scrollTop += own.top - frame.top - 40;
}

function rangeIn(value: string): readonly [number, number] | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(value) ?? [];
  return start === undefined || end === undefined ? null : [Number(start), Number(end)];
}
