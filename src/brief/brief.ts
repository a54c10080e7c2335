import { stateName } from '../knowledge/index.ts';
import type { Entries } from '../model/entry.ts';
import type { ReportId } from '../model/ids.ts';
import type { Report } from '../model/report.ts';
import { aroundOf } from './around.ts';
import { numberReports } from './citations.ts';
import { engagementLines } from './engagements.ts';
import type { Page } from './item.ts';
import { literal } from './markdown.ts';
import { cooperationLines, discrepancyLines, instrumentLines, originLines, statementLines, transferLines } from './sections.ts';
import { type BriefOptions, selectFor } from './select.ts';
import { shortIds } from './short-ids.ts';
import { summaryOf } from './summary.ts';

/**
 * The record of two states as Markdown for a note: engagements in order of time, instruments, cooperation, transfers, statements, what the
 * reports disagree on and which of them share text; then the reports. Each line ends with the numbers of its reports and the short id that
 * `show` takes; below it stand the sentences. `entries` is the whole record, `reports` holds at least those that it quotes.
 */
export function briefOf(entries: Entries, reports: ReadonlyMap<ReportId, Report>, options: BriefOptions): string {
  const selection = selectFor(entries, reports, options);
  const { engagements, instruments, cooperation, transfers, statements, discrepancies, origins } = selection;
  const shown = [...engagements, ...instruments, ...cooperation, ...transfers, ...statements, ...discrepancies, ...origins];
  const citations = numberReports(shown, reports);
  const page: Page = {
    ...aroundOf(entries, reports),
    citations,
    shortId: shortIds(Object.values(entries).flatMap((list) => list.map((e: { id: string }) => e.id))),
  };
  const [a, b] = options.states;
  return [
    `# ${stateName(a)} and ${stateName(b)}`,
    '',
    summaryOf(selection, citations, options),
    '',
    ...section('Engagements', engagementLines(engagements, page)),
    ...section('Instruments', instrumentLines(instruments, page)),
    ...section('Areas of cooperation', cooperationLines(cooperation, page)),
    ...section('Transfers', transferLines(transfers, page)),
    ...section('Statements', statementLines(statements, page)),
    ...section('What the reports disagree on', discrepancyLines(discrepancies, page)),
    ...section('Text that reports share', originLines(origins, page)),
    ...section('Reports', citations.reports.map(reportLine)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, ...(lines.at(-1) === '' ? [] : [''])];
}

function reportLine(report: Report, index: number): string {
  const place = [report.path, report.url].filter((p) => p !== null).join(', ');
  const named = [report.source, report.title === null ? null : `“${report.title}”`].filter((p) => p !== null).map(literal);
  return `${index + 1}. ${[report.published, ...named].join(', ')}${place === '' ? '' : ` (${place})`}`;
}
