import type { Day, Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { addDays, dayOf, daysBetween, yearOf } from './calendar.ts';
import { alternatives, monthNumber } from './words.ts';

const { month, date } = alternatives;
// "NEW DELHI, June 2 (Xinhua) --", "Ankara, 2 June 2022 –", "TOKYO (Reuters) 2 June -"
const dateline = new RegExp(
  `^\\s*(?:\\([A-Z][\\w ]+\\)\\s*)?\\p{Lu}[\\p{L}\\s.,'’/()-]{1,60}?[,.)]?\\s+(?<day>(?<m1>${month})\\s+(?<d1>${date})|(?<d2>${date})\\s+(?<m2>${month}))(?:,?\\s*(?<year>20\\d\\d|19\\d\\d))?\\.?\\s*(?:\\([^)]{2,40}\\)|/[^/]{2,40}/|,\\s*[A-Z]{2,6})?\\s*(?:-{1,3}|–|—|:|/)\\s`,
  'u',
);

/** The dateline that opens a report, if it bears a date: the words of the date and the day they mean. */
export function datelineOf(report: Report): { readonly span: Span; readonly day: Day } | undefined {
  const match = dateline.exec(report.text.slice(0, 200));
  const g = match?.groups;
  if (match === null || g === undefined) return undefined;
  const [m, d] = [monthNumber(g.m1 ?? g.m2 ?? ''), Number.parseInt(g.d1 ?? g.d2 ?? '', 10)];
  if (m === undefined) return undefined;
  const years = g.year === undefined ? [yearOf(report.published), yearOf(report.published) - 1] : [Number(g.year)];
  const day = years.map((y) => dayOf(y, m, d)).find((found) => found !== undefined && found <= addDays(report.published, 1));
  const start = match.index + match[0].indexOf(g.day ?? '');
  return day === undefined ? undefined : { span: { start, end: start + (g.day ?? '').length }, day };
}

/**
 * The day that "today" and "on Thursday" count from: that of the dateline where it lies up to three days before the day of printing,
 * else the day of printing.
 */
export function ownDayOf(report: Report): Day {
  const line = datelineOf(report);
  const lag = line === undefined ? -1 : daysBetween(line.day, report.published);
  return line !== undefined && lag >= 0 && lag <= 3 ? line.day : report.published;
}
