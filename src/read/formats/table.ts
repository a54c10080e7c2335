import { CsvError, type Parser, parse } from 'csv-parse';
import { type Failure, fail, type Outcome } from '../../model/outcome.ts';
import { type Columns, columnsOf, dayWordsOf, lettersOf, listed, type Row as NamedRow, reportOfRow, withOrder } from '../rows/index.ts';
import { decodedChunks } from './decoded.ts';
import { type Format, type How, type Piece, pieceOf } from './format.ts';
import type { Material } from './material.ts';

const TYPES = ['text/csv', 'text/tab-separated-values', 'application/csv'];

/** Characters that are parsed at a time. */
const PIECE = 64 * 1024;

/** Tables of reports, one a row below a row of names: parted by commas, semicolons, tabs or strokes. */
export const table: Format = {
  name: 'a table',
  extensions: ['.csv', '.tsv', '.tab'],
  mediaTypes: TYPES,
  // Only its name tells a table from text.
  recognises: () => false,
  async *read(material: Material, how: How): AsyncGenerator<Piece> {
    let broken: Failure | null = null;
    async function* text(): AsyncGenerator<string> {
      for await (const chunk of decodedChunks(material, how.limits)) {
        if (chunk.ok) yield chunk.value;
        else broken = chunk.failure;
      }
    }
    const dayOf = (found: Found) => ('row' in found ? dayWordsOf(found.row, found.columns) : null);
    const letters = (found: Found) => ('row' in found ? lettersOf(found.row) : 0);
    for await (const { item, column } of withOrder(rowsIn(text(), material, how), dayOf, letters))
      yield pieceOf('row' in item ? reportOfRow(item.row, item.origin, { ...how, column }, item.columns) : item.failure);
    if (broken !== null) yield pieceOf({ ok: false, failure: broken });
  },
};

interface Row {
  readonly values: readonly string[];
  /** The last line of the row. */
  readonly end: number;
}

/** A row by the names of its columns, or what is wrong with the table there. */
type Found = { readonly row: NamedRow; readonly origin: Material; readonly columns: Columns } | { readonly failure: Outcome<never> };

async function* rowsIn(text: AsyncGenerator<string>, material: Material, how: How): AsyncGenerator<Found> {
  let names: readonly string[] | null = null;
  let columns: Columns = {};
  let line = 1;
  for await (const row of parsedRows(text, how.limits.maxBytes)) {
    const place = `${material.name}:${line}`;
    const path = material.path === null ? null : `${material.path}:${line}`;
    if (row instanceof CsvError) return yield { failure: faultOf(row, place) };
    line = row.end + 1;
    if (names === null) {
      names = row.values.map((n) => n.trim());
      const chosen = headerOf(names, how, place);
      if (!chosen.ok) return yield { failure: chosen };
      columns = chosen.value;
    } else if (row.values.some((v) => v.trim() !== '')) {
      const values = Object.fromEntries(names.map((n, i) => [n, row.values[i] ?? '']));
      yield { row: values, origin: { ...material, name: place, path }, columns };
    }
  }
  if (names === null) yield { failure: fail('is empty', material.name, 'Leave it out, or fetch it again.') };
}

/** The rows of a table, and the error that ends it where there is one. Rows are handed on as they come: the parser would drop those before an error. */
async function* parsedRows(text: AsyncGenerator<string>, maxBytes: number): AsyncGenerator<Row | CsvError> {
  let ready: Row[] = [];
  let parser: Parser | null = null;
  let error: Error | null = null;
  for await (const chunk of text) {
    parser ??= parse({
      delimiter: delimiterOf(chunk),
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: maxBytes,
      on_record: (values: string[], { lines }) => {
        ready.push({ values, end: lines });
        return null;
      },
    })
      .on('error', (e: Error) => {
        error = e;
      })
      .resume();
    for (let at = 0; at < chunk.length && error === null; at += PIECE) {
      await new Promise<void>((done) => parser?.write(chunk.slice(at, at + PIECE), () => done()));
      yield* ready;
      ready = [];
    }
  }
  const whole = parser;
  if (whole !== null && error === null) await new Promise<void>((done) => whole.once('close', done).end());
  yield* ready;
  if (error !== null && !((error as Error) instanceof CsvError)) throw error;
  if (error !== null) yield error;
}

/** What the columns give, where they are enough for a report. */
function headerOf(names: readonly string[], how: How, place: string): Outcome<Columns> {
  const columns = columnsOf(names, how.columns);
  if (!columns.ok) return { ok: false, failure: { ...columns.failure, where: place } };
  const { text, published } = columns.value;
  const missing = [...(text === undefined ? ['the text'] : []), ...(published === undefined && how.date === undefined ? ['the day'] : [])];
  if (missing.length === 0) return columns;
  const example = `--columns ${[text === undefined ? 'text=NAME' : '', published === undefined ? 'published=NAME' : ''].filter((e) => e !== '').join(',')}`;
  const dated = published === undefined ? ', or give the day of all of them with --date' : '';
  return fail(
    `does not say which column has ${missing.join(' and ')} of a report`,
    place,
    `Its columns are: ${listed(names)}. Say which with ${example}${dated}.`,
  );
}

/** The sign that parts the most columns in the first line, quoted ones left out. */
function delimiterOf(text: string): string {
  const line =
    text
      .slice(0, 64 * 1024)
      .replace(/"(?:[^"]|"")*"/g, '')
      .split(/\r?\n/)[0] ?? '';
  const counts = ['\t', ',', ';', '|'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.reduce((a, b) => (b.count > a.count ? b : a)).sign;
}

function faultOf(error: CsvError, place: string): Outcome<never> {
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return fail(
      'has a row that is too large for a report, or a quotation mark that never closes',
      place,
      'Correct that row; the rows above it are read.',
    );
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return fail('has a quotation mark that never closes', place, 'Correct that row; the rows above it are read.');
  return fail('is no table from here on', place, 'Correct that row; the rows above it are read.');
}
