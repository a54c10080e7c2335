import type { Outcome } from '../model/outcome.ts';
import { succeed } from '../model/outcome.ts';
import { dayIn, twoWaysIn } from './day.ts';
import type { Head } from './head.ts';
import { momentIn } from './moment.ts';

/** A field of a header: its name as written, its value, and the line it stands on. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

// The names that front matter and typed headers use, most telling first, as `keyOf` folds them.
const DATE = [
  'date',
  'published',
  'publishedtime',
  'publishedat',
  'publisheddate',
  'publicationdate',
  'datepublished',
  'pubdate',
  'issued',
  'dateline',
];
const SOURCE = ['source', 'publisher', 'outlet', 'publication', 'newspaper', 'agency', 'issuer', 'sitename', 'site', 'website', 'issuedby'];
const TITLE = ['title', 'headline'];
const URL_KEYS = ['url', 'sourceurl', 'canonical', 'canonicalurl', 'permalink', 'link'];
const LANGUAGE = ['language', 'lang', 'locale'];
const AUTHOR = ['author', 'authors'];
const MODIFIED = ['modified', 'modifiedtime', 'updated', 'updatedat', 'updatedtime', 'datemodified', 'lastmodified'];
const OTHERS = ['byline', 'section', 'category', 'categories', 'tags', 'keywords', 'retrieved', 'description'];
const KNOWN: ReadonlySet<string> = new Set([...DATE, ...SOURCE, ...TITLE, ...URL_KEYS, ...LANGUAGE, ...AUTHOR, ...MODIFIED, ...OTHERS]);

/** Whether a header may have a field of this name. */
export function isFieldName(name: string): boolean {
  return KNOWN.has(keyOf(name));
}

/** Whether a field of this name gives the day of the report. */
export function isDateField(name: string): boolean {
  return DATE.includes(keyOf(name));
}

/** The head that fields make up. A date that does not exist is a failure whose `where` is "path:line". */
export function headOf(fields: readonly Field[], path: string): Outcome<Head> {
  const published = publishedIn(fields, path);
  if (!published.ok) return published;
  const url = valueIn(fields, URL_KEYS);
  return succeed({
    ...published.value,
    source: valueIn(fields, SOURCE),
    title: valueIn(fields, TITLE),
    author: valueIn(fields, AUTHOR),
    modified: momentIn(valueIn(fields, MODIFIED) ?? ''),
    url: url !== null && URL.canParse(url) ? url : null,
    language: languageOf(valueIn(fields, LANGUAGE)),
  });
}

function publishedIn(fields: readonly Field[], path: string): Outcome<Pick<Head, 'published' | 'twoWays'>> {
  for (const key of DATE) {
    const field = fields.find((f) => keyOf(f.name) === key);
    if (field === undefined) continue;
    const where = `${path}:${field.line}`;
    const days = twoWaysIn(field.value);
    if (days !== null) return succeed({ published: null, twoWays: { days, line: field.value, where } });
    const day = dayIn(field.value);
    if (day?.ok === false) return { ok: false, failure: { ...day.failure, where } };
    if (day !== null) return succeed({ published: day.value });
  }
  return succeed({ published: null });
}

function valueIn(fields: readonly Field[], keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = fields
      .find((f) => keyOf(f.name) === key)
      ?.value.replace(/\s+/g, ' ')
      .trim();
    if (value) return value;
  }
  return null;
}

function languageOf(tag: string | null): string | null {
  try {
    return tag === null ? null : (Intl.getCanonicalLocales(tag.replace('_', '-'))[0] ?? null);
  } catch {
    return null;
  }
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
