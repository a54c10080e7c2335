import type { ReportId } from '../model/ids.ts';
import type { Span } from '../model/span.ts';
import type { Around, Entry, Section } from './around.ts';
import { reportName } from './citations.ts';
import { describe } from './describe.ts';
import { quoted } from './quotes.ts';
import { corroborationInWords, shortened } from './words.ts';

/** What a search found: entries with their sections, and sentences of reports. */
export interface Found {
  readonly entries: readonly { readonly section: Section; readonly entry: Entry }[];
  readonly sentences: readonly (Span & { readonly report: ReportId })[];
}

/** The results of a search for the terminal: entries with their ids, then sentences with their reports. Plain text. */
export function foundInWords(found: Found, around: Around): string {
  const { entries, sentences } = found;
  if (entries.length + sentences.length === 0) return 'Nothing found.\n';
  const entryLines = entries.flatMap(({ section, entry }) => {
    const { heading, rest } = describe(section, entry, around);
    const borne = 'corroboration' in entry ? ` [${corroborationInWords(entry.corroboration)}]` : '';
    return [`${entry.id}  ${heading}${borne}`, ...(rest === '' ? [] : [`    ${shortened(rest, 200)}`])];
  });
  const sentenceLines = sentences.flatMap((s) => {
    const report = around.reports.get(s.report);
    if (report === undefined) return [];
    return [
      `${report.published}  ${reportName(report)}${report.path === null ? '' : `  ${report.path}`}`,
      `    ${quoted(shortened(report.text.slice(s.start, s.end), 300))}`,
    ];
  });
  return `${[...entryLines, ...(entries.length > 0 && sentences.length > 0 ? [''] : []), ...sentenceLines].join('\n')}\n`;
}
