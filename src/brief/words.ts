import type { Area } from '../model/area.ts';
import type { Period } from '../model/date.ts';
import type { Dated, ToldIn } from '../model/dated.ts';
import { dayInWords, MONTHS } from '../model/day-in-words.ts';
import type { Corroboration } from '../model/entry.ts';
import type { Day } from '../model/report.ts';

export { dayInWords };

/** "2 June 2022", "2 to 4 June 2022", "June 2022", "2022", or that the day is not known. */
export function periodInWords(period: Period): string {
  const { start, end, precision } = period;
  if (start === null || end === null || precision === 'unknown') return 'day not known';
  if (precision === 'year') return spanOf(start.slice(0, 4), end.slice(0, 4));
  if (precision === 'month') return spanOf(dayInWords(start).replace(/^\d+ /, ''), dayInWords(end).replace(/^\d+ /, ''));
  return daysInWords(start, end);
}

/** From one day to another, naming month and year once where they are the same. */
export function daysInWords(start: Day, end: Day): string {
  const [y1, m1, d1] = parts(start);
  const [y2, m2] = parts(end);
  if (start === end) return dayInWords(start);
  const from = y1 !== y2 ? dayInWords(start) : m1 !== m2 ? `${d1} ${MONTHS[m1 - 1]}` : String(d1);
  return `${from} to ${dayInWords(end)}`;
}

function spanOf(from: string, to: string): string {
  return from === to ? from : `${from} to ${to}`;
}

function parts(day: Day): readonly [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** "1 report", "3 reports, 2 origins": how often it is said, and by how many who did not copy. */
export function corroborationInWords({ reports, origins }: Corroboration): string {
  return reports === 1 ? '1 report' : `${counted(reports, 'report')}, ${counted(origins, 'origin')}`;
}

/** "1 visit", "2,500 reports". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** With a capital at the start. */
export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length);
}

const AREAS: Partial<Record<Area, string>> = {
  general: 'defence and security in general',
  'research-development': 'research and development',
  exports: 'arms exports',
  industry: 'defence industry',
  exercises: 'joint exercises',
};
const HYPHENATED = /^(?:co-production|counter-terrorism)$/;

/** An area of cooperation in words: "research and development", "air defence". */
export function areaInWords(area: Area): string {
  return AREAS[area] ?? inWords(area);
}

/** A term of the record's vocabularies in words: "letter-of-intent" is "letter of intent". */
export function inWords(term: string): string {
  return HYPHENATED.test(term) ? term : term.replaceAll('-', ' ');
}

/** The beginning of a text on one line, with an ellipsis where something is left out. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:–—-]+$/, '')}…`;
}

const TOLD_IN: Readonly<Record<ToldIn, string>> = {
  header: 'as its header says',
  text: 'as its text says',
  page: 'as its page says',
  item: 'as its row or item says',
  letter: 'as its letter says',
  user: 'as you said',
};

/** How the day of a report is known, in words that stand behind the day: "assumed: …; it may be 4 March 2024". Null where it was not noted. */
export function datedInWords(dated: Dated | null | undefined): string | null {
  if (dated == null) return null;
  if (dated.how === 'stated') return TOLD_IN[dated.in];
  const other = dated.or === null ? '' : `; it may be ${dayInWords(dated.or)}`;
  return `${dated.how === 'derived' ? 'worked out' : 'assumed'}: ${dated.because}${other}`;
}
