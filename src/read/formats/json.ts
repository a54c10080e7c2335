import { fail, type Outcome, succeed } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';
import type { DayOrder } from '../day.ts';
import { decode } from '../decode.ts';
import { NO_HEAD } from '../head.ts';
import { isNinjs, rowOfNinjs } from '../ninjs.ts';
import { columnsOf, dayWordsOf, lettersOf, type Row, reportOfRow, withOrder } from '../rows/index.ts';
import { type Format, type How, type Piece, pieceOf } from './format.ts';
import { linesOf } from './lines.ts';
import { bytesOf, type Material } from './material.ts';

const OPENING = /^(?:\u00ef\u00bb\u00bf)?\s*(?:\{\s*"|\[\s*\{\s*")/;
/** Under which names lists of reports stand in what holds them. */
const LISTS = [
  'items',
  'articles',
  'reports',
  'news',
  'results',
  'entries',
  'posts',
  'documents',
  'docs',
  'stories',
  'hits',
  'data',
  'response',
  'feed',
  'content',
  'value',
  'assocs',
];
const DEEPEST_LIST = 3;
const MOST_SEARCHED = 4 * 1024 * 1024;

/** Reports as JSON: one, a list of them, a list within what holds it (JSON Feed and the answers of services), JSON Lines; ninjs anywhere among these. */
export const json: Format = {
  name: 'JSON',
  extensions: ['.json', '.jsonl', '.ndjson'],
  mediaTypes: ['application/json', 'application/feed+json', 'application/ld+json', 'application/x-ndjson', 'application/jsonl'],
  recognises: ({ head }) => OPENING.test(Buffer.from(head.subarray(0, 200)).toString('latin1')),
  async *read(material: Material, how: How): AsyncGenerator<Piece> {
    const items = isInLines(material) ? itemsInLines(material, how) : itemsOf(material, how);
    for await (const { item, column } of withOrder(
      items,
      (item) => dayWordsIn(item, how),
      (item) => (item.row.ok ? lettersOf(item.row.value) : 0),
    ))
      yield pieceOf(item.row.ok ? reportOfItem(item.row.value, item.origin, { ...how, column }) : item.row);
  },
};

interface Item {
  readonly row: Outcome<Row>;
  readonly origin: Material;
}

/** Whether each line is an object by itself: its name says so, or its first line is one and others follow. */
function isInLines({ name, head, mediaType }: Material): boolean {
  if (/\.(?:jsonl|ndjson)$/i.test(name) || /ndjson|jsonl/.test(mediaType ?? '')) return true;
  const [first, second] = Buffer.from(head)
    .toString('utf8')
    .trimStart()
    .split(/\r?\n\s*/, 2);
  return first !== undefined && second?.startsWith('{') === true && parsed(first) !== undefined;
}

async function* itemsInLines(material: Material, how: How): AsyncGenerator<Item> {
  for await (const { line, text } of linesOf(material, how.limits)) {
    const name = `${material.name}:${line}`;
    const origin = { ...material, name, path: material.path === null ? null : `${material.path}:${line}` };
    if (!text.ok) yield { row: text, origin };
    else if (text.value.trim() !== '') {
      const value = parsed(text.value);
      yield {
        row: isRow(value)
          ? succeed(value)
          : fail(value === undefined ? 'is not valid JSON' : 'is no object', name, 'Correct that line; the others are read.'),
        origin,
      };
    }
  }
}

async function* itemsOf(material: Material, how: How): AsyncGenerator<Item> {
  const bytes = await bytesOf(material, how.limits.maxDocumentBytes);
  const text = bytes.ok ? decode(bytes.value, material.name) : bytes;
  if (!text.ok) return yield { row: text, origin: material };
  const value = parsed(text.value.text);
  if (value === undefined) return yield { row: fault(text.value.text, material.name), origin: material };
  const { list, holder } = listIn(value, 0);
  if (list === null) {
    yield { row: isRow(value) ? succeed(value) : fail('holds no report', material.name, 'Leave it out.'), origin: material };
    return;
  }
  if (list.length === 0) yield { row: fail('holds an empty list of reports', material.name, 'Leave it out.'), origin: material };
  // What a feed is called is the outlet of what is in it.
  const feed = typeof holder?.version === 'string' && holder.version.includes('jsonfeed.org') ? holder : null;
  const said = feed === null ? material.said : { ...NO_HEAD, ...material.said, source: stringOf(feed.title), language: stringOf(feed.language) };
  for (const [i, item] of list.entries()) {
    const origin = { ...material, said, name: `${material.name}:item ${i + 1}` };
    yield { row: isRow(item) ? succeed(item) : fail('is no object', origin.name, 'Correct or remove it; the others are read.'), origin };
  }
}

function dayWordsIn({ row }: Item, how: How): string | null {
  if (!row.ok || isNinjs(unwrapped(row.value))) return null;
  const columns = columnsOf(Object.keys(unwrapped(row.value)), how.columns);
  return columns.ok ? dayWordsOf(unwrapped(row.value), columns.value) : null;
}

/** Search engines wrap what they found. */
function unwrapped(item: Row): Row {
  return isRow(item._source) ? item._source : item;
}

function reportOfItem(item: Row, origin: Material, how: How & { readonly column: DayOrder | null }): Outcome<Report> {
  const inner = unwrapped(item);
  if (!isNinjs(inner)) return reportOfRow(inner, origin, how);
  const row = rowOfNinjs(inner, origin.name);
  return row.ok ? reportOfRow(row.value, origin, { ...how, columns: undefined }) : row;
}

/** The list of items that a value is, or holds under one of the usual names; null where it is one item. */
function listIn(value: unknown, depth: number): { readonly list: readonly unknown[] | null; readonly holder: Row | null } {
  if (Array.isArray(value)) return { list: value, holder: null };
  if (!isRow(value) || depth > DEEPEST_LIST || isNinjs(value)) return { list: null, holder: null };
  for (const name of LISTS) {
    const inner = Object.hasOwn(value, name) ? value[name] : undefined;
    if (Array.isArray(inner) && inner.every(isRow) && inner.length > 0) return { list: inner, holder: value };
    const found = isRow(inner) ? listIn(inner, depth + 1) : null;
    if (found?.list != null) return found;
  }
  return { list: null, holder: null };
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where JSON ends to be valid: the longest beginning that only lacks its end is looked for by halving. */
function fault(text: string, name: string): Outcome<never> {
  if (text.length > MOST_SEARCHED) return fail('is not valid JSON', name, 'Save it again.');
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lacksOnlyItsEnd(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  const line = text.slice(0, low + 1).split('\n').length;
  return fail(
    'is not valid JSON',
    `${name}:${line}`,
    low === text.length ? 'It breaks off there: save it again.' : 'Correct it there, or save it again.',
  );
}

function lacksOnlyItsEnd(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const at = /at position (\d+)/.exec(String(error))?.[1];
    return at === undefined ? /end of JSON input/.test(String(error)) : Number(at) === text.length;
  }
}
