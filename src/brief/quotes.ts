import type { ReportId } from '../model/ids.ts';
import type { Report } from '../model/report.ts';
import type { Evidence } from '../model/span.ts';

const SHORT = 60;
const FAR = 400;
/** Where one sentence ends and another begins. A short word with a capital before the point is a rank or a title: "Gen. Bell", "Mr. Reed". */
const BOUNDARY = /(?<!(?:^|[^\p{L}])\p{Lu}\p{Ll}{0,3})[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})|\n\s*\n/gu;

/** The words of a piece of evidence on one line. A few words alone say little: they are shown with the rest of their sentence. */
export function quoteOf(evidence: Evidence, reports: ReadonlyMap<ReportId, Report>): string {
  const text = reports.get(evidence.report)?.text;
  if (text === undefined || evidence.quote.length >= SHORT) return oneLine(evidence.quote);
  const from = Math.max(0, evidence.start - FAR);
  const window = text.slice(from, evidence.end + FAR);
  let begin = 0;
  let end = window.length;
  for (const boundary of window.matchAll(BOUNDARY)) {
    const gap = boundary.index + boundary[0].length;
    if (gap <= evidence.start - from) begin = gap;
    else if (gap >= evidence.end - from) {
      end = gap;
      break;
    }
  }
  return oneLine(window.slice(begin, end));
}

/** In quotation marks, unless there are some in it already. */
export function quoted(words: string): string {
  return /["“”]/.test(words) ? words : `“${words}”`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
