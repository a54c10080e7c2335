import { fail, type Outcome } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';
import { dayIn, twoWaysIn } from '../day.ts';
import type { Head } from '../head.ts';
import { momentOf, textOfHtml, wholeAddress } from '../html/index.ts';
import type { DayHow } from '../published.ts';
import { type Origin, reportFrom } from '../report.ts';
import { type Columns, columnsOf, listed, type Role } from './columns.ts';

/** A row of a table or an item of a list: its values by name. */
export type Row = Readonly<Record<string, unknown>>;

const MARKUP = /<(?:p|br|div|span|strong|em|b|i|a|ul|ol|li|h[1-6]|table|blockquote|figure|img)(?:\s[^<>]*)?\/?>|<\/(?:p|div|span|a|strong|em)>/i;
const COLUMNS_HINT = 'Say which is which, as in --columns text=body,published=date.';

/** The day of a row as it is written there; null where it gives none. */
export function dayWordsOf(row: Row, columns: Columns): string | null {
  return wordsIn(row[columns.published ?? '']);
}

/** A row -> its report. `columns` says which value is what; without it the names of the row's own values are guessed from. `origin` names the row's place. */
export function reportOfRow(row: Row, origin: Origin, how: DayHow & { readonly columns?: Columns | undefined }, columns?: Columns): Outcome<Report> {
  const chosen = columns === undefined ? columnsOf(Object.keys(row), how.columns) : { ok: true as const, value: columns };
  if (!chosen.ok) return { ok: false, failure: { ...chosen.failure, where: origin.name } };
  const saidIn = (role: Role) => wordsIn(row[chosen.value[role] ?? '']);
  if (chosen.value.text === undefined)
    return fail('has nothing that looks like the text of a report', origin.name, `It has: ${listed(Object.keys(row))}. ${COLUMNS_HINT}`);
  const text = saidIn('text');
  const body = text === null ? '' : MARKUP.test(text) ? textOfHtml(text) : text.replace(/\r\n?/g, '\n').trim();
  if (body === '') return fail(`has no text (${listed([chosen.value.text])} is empty)`, origin.name, 'Fill it in, or leave it out.');
  const date = saidIn('published');
  const days = date === null ? null : twoWaysIn(date);
  const day = date === null || days !== null ? null : dayIn(date);
  if (day?.ok === false) return { ok: false, failure: { ...day.failure, where: origin.name } };
  const modified = saidIn('modified');
  const head: Head = {
    published: day === null ? null : day.value,
    dated: { how: 'stated', in: 'item' },
    twoWays: days === null ? undefined : { days, line: date ?? '', where: origin.name },
    title: saidIn('title')?.replace(/\s+/g, ' ') ?? null,
    source: saidIn('source'),
    author: saidIn('author'),
    url: wholeAddress(saidIn('url'), null),
    language: languageIn(saidIn('language')),
    modified: modified === null ? null : momentOf(modified),
  };
  const report = reportFrom({ head, body }, origin, how);
  // The remedy for an undated file is not the one for an undated row.
  if (report.ok || chosen.value.published !== undefined) return report;
  return fail(
    'gives no date',
    origin.name,
    `It has: ${listed(Object.keys(row))}. Say which gives the day with --columns published=NAME, or give one with --date.`,
  );
}

/** What a value says: a string, a number as a moment in seconds or milliseconds, the name of a thing, the names of a list. Null where it says nothing. */
function wordsIn(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.toWellFormed().trim();
  if (typeof value === 'number')
    return value > 1e11 && value < 1e13
      ? momentAt(value)
      : value > 1e8 && value < 1e11 && Number.isInteger(value) && !/^(?:19|20)\d{6}$/.test(`${value}`)
        ? momentAt(value * 1000)
        : `${value}`;
  if (typeof value !== 'object' || value === null || depth > 3) return null;
  if (Array.isArray(value)) {
    const all = value.slice(0, 50).map((v) => wordsIn(v, depth + 1));
    return all.filter((v) => v !== null).join(all.some((v) => v !== null && v.length > 80) ? '\n\n' : ', ') || null;
  }
  const thing = value as Row;
  return wordsIn(thing.name ?? thing.title ?? thing.value ?? thing.rendered ?? thing.$t ?? thing['#text'] ?? thing.date, depth + 1);
}

function momentAt(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function languageIn(tag: string | null): string | null {
  try {
    return tag === null ? null : (Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null);
  } catch {
    return null;
  }
}
