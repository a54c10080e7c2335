import { stateName } from '../knowledge/index.ts';
import type { Entries } from '../model/entry.ts';
import type { ReportId } from '../model/ids.ts';
import type { Report } from '../model/report.ts';
import { aroundOf } from './around.ts';
import { numberReports } from './citations.ts';
import { engagementLines } from './engagements.ts';
import type { Page } from './item.ts';
import { literal } from './markdown.ts';
import { actorLines, cooperationLines, discrepancyLines, instrumentLines, originLines, statementLines, transferLines } from './sections.ts';
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
  const page = pageOf({ ...selection, actors: [] }, entries, reports);
  const [a, b] = options.states;
  return written(
    `${stateName(a)} and ${stateName(b)}`,
    summaryOf(selection, page.citations, options),
    sectionLines({ ...selection, actors: [] }, page),
    page,
  );
}

/**
 * Some entries of a record as Markdown for a note, section by section as in a brief, under a heading and a line that says what they are. `entries` also
 * holds what they name, `reports` what they quote.
 */
export function notesOf(
  { heading, about, shown }: { readonly heading: string; readonly about: string; readonly shown: Entries },
  entries: Entries,
  reports: ReadonlyMap<ReportId, Report>,
): string {
  const page = pageOf(shown, entries, reports);
  return written(literal(heading), literal(about), sectionLines(shown, page), page);
}

function pageOf(shown: Entries, entries: Entries, reports: ReadonlyMap<ReportId, Report>): Page {
  return {
    ...aroundOf(entries, reports),
    citations: numberReports(Object.values(shown).flat(), reports),
    shortId: shortIds(Object.values(entries).flatMap((list) => list.map((e: { id: string }) => e.id))),
  };
}

function written(heading: string, about: string, lines: readonly string[], page: Page): string {
  return [`# ${heading}`, '', about, '', ...lines, ...section('Reports', page.citations.reports.map(reportLine))].join('\n').trimEnd().concat('\n');
}

function sectionLines(
  { actors, engagements, instruments, cooperation, transfers, statements, discrepancies, origins }: Entries,
  page: Page,
): string[] {
  return [
    ...section('Actors', actorLines(actors, page)),
    ...section('Engagements', engagementLines(engagements, page)),
    ...section('Instruments', instrumentLines(instruments, page)),
    ...section('Areas of cooperation', cooperationLines(cooperation, page)),
    ...section('Transfers', transferLines(transfers, page)),
    ...section('Statements', statementLines(statements, page)),
    ...section('What the reports disagree on', discrepancyLines(discrepancies, page)),
    ...section('Text that reports share', originLines(origins, page)),
  ];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, ...(lines.at(-1) === '' ? [] : [''])];
}

function reportLine(report: Report, index: number): string {
  const place = [report.path, report.url]
    .filter((p) => p !== null)
    .map(literal)
    .join(', ');
  const named = [report.source, report.title === null ? null : `“${report.title}”`].filter((p) => p !== null).map(literal);
  return `${index + 1}. ${[report.published, ...named].join(', ')}${place === '' ? '' : ` (${place})`}`;
}
