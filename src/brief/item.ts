import type { Corroboration } from '../model/entry.ts';
import type { Evidence } from '../model/span.ts';
import type { Around } from './around.ts';
import { type Citations, reportName } from './citations.ts';
import type { Description } from './describe.ts';
import { literal } from './markdown.ts';
import { quoted, quoteOf } from './quotes.ts';
import { capitalised, corroborationInWords, shortened } from './words.ts';

/** What every line of a brief needs: what is around its entry, the numbers of the reports, and the short forms of ids. */
export interface Page extends Around {
  readonly citations: Citations;
  readonly shortId: (id: string) => string;
}

const QUOTES = 3;
const LONGEST_QUOTE = 420;

/** One entry of a brief: its line, further lines below it, and the sentences it rests on with their reports. */
export interface Item {
  readonly line: string;
  readonly more: readonly string[];
  readonly quotes: readonly string[];
}

/** An entry as an item: what it is, how well it is borne out, its reports and its id. */
export function itemOf(
  entry: Cited,
  described: Description,
  page: Page,
  more: readonly string[] = [],
  quotes = quotesOf(entry.evidence, page),
): Item {
  const rest = described.rest === '' ? '' : ` — ${literal(described.rest)}`;
  const borne = entry.corroboration === undefined || entry.corroboration.reports === 1 ? '' : ` · ${corroborationInWords(entry.corroboration)}`;
  const line = `- **${literal(capitalised(described.heading))}**${rest}${borne} ${page.citations.cite(entry.evidence)} \`${page.shortId(entry.id)}\``;
  return { line, more, quotes };
}

/** Items as a Markdown list. Where several in a row rest on the same sentences, only the first prints them. */
export function listLines(items: readonly Item[]): string[] {
  return items.flatMap((item, i) => {
    const repeated = item.quotes.length > 0 && item.quotes.join('\n') === items[i - 1]?.quotes.join('\n');
    return itemLines(repeated ? { ...item, quotes: ['As above.'] } : item);
  });
}

/** One item as Markdown. */
export function itemLines({ line, more, quotes }: Item): string[] {
  const quoteLines = quotes.flatMap((q, i) => [...(i > 0 ? ['  >'] : []), `  > ${q}`]);
  return [line, ...more.flatMap((m) => ['', `  ${m}`]), ...(quoteLines.length === 0 ? [] : ['', ...quoteLines]), ''];
}

/** What an item is made from. */
export interface Cited {
  readonly id: string;
  readonly evidence: readonly Evidence[];
  readonly corroboration?: Corroboration;
}

/**
 * The most telling sentence of each report, of the first few that differ; who prints the same is named with it. `wording` may shorten a
 * sentence, or pass it over.
 */
export function quotesOf(
  evidence: readonly Evidence[],
  page: Page,
  wording: (e: Evidence) => string | null = (e) => quoteOf(e, page.reports),
): readonly string[] {
  const telling = [...Map.groupBy(evidence, (e) => e.report).values()].flatMap((list) => list[0] ?? []);
  const byNumber = telling.sort((a, b) => page.citations.numberOf(a.report) - page.citations.numberOf(b.report));
  const byWords = Map.groupBy(byNumber, wording);
  byWords.delete(null);
  return [...byWords]
    .slice(0, QUOTES)
    .map(([words, same]) => `${literal(quoted(shortened(words ?? '', LONGEST_QUOTE)))} — ${same.map((e) => attribution(e, page)).join('; ')}`);
}

/** "Harbour Wire, 2022-06-02 [2]"; a report without source and title goes by its day alone. */
export function attribution(evidence: Pick<Evidence, 'report'>, page: Page): string {
  const report = page.reports.get(evidence.report);
  if (report === undefined) return evidence.report;
  const name = report.source === null && report.title === null ? 'report of ' : `${literal(reportName(report))}, `;
  return `${name}${report.published} ${page.citations.cite([evidence])}`;
}

/** Indents lines of a list by one level. */
export function nested(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}
