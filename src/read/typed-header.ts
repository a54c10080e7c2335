import { fail, type Outcome, succeed } from '../model/outcome.ts';
import { dayIn, twoWaysIn } from './day.ts';
import { type Field, headOf, isDateField, isFieldName } from './fields.ts';
import { type Headed, NO_HEAD } from './head.ts';

const DATE_FIRST = /^\s*date[ \t:]+(\d{1,8}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ]\d{2}:\d{2}\S*)?)(?=\s|$)\s*/i;
const FIELD = /^([A-Za-z][A-Za-z _-]{1,20}?)[ \t]{0,3}:([^\n]*)$/;
const MOST_FIELDS = 20;
const LONGEST_FIELD = 1000;

/**
 * Plain text that opens with "date 2022-06-03" (the text goes on behind it) or with lines such as "Source: …" above a blank line. Null where
 * it opens with neither. The body is the rest, unchanged.
 */
export function readTypedHeader(text: string, path: string): Outcome<Headed> | null {
  return readFields(text, path) ?? readDateFirst(text, path);
}

function readDateFirst(text: string, path: string): Outcome<Headed> | null {
  const match = DATE_FIRST.exec(text);
  if (match === null) return null;
  const where = `${path}:1`;
  const days = twoWaysIn(match[1] as string);
  if (days !== null) return succeed({ head: { ...NO_HEAD, twoWays: { days, line: '', where } }, body: text.slice(match[0].length) });
  const day = dayIn(match[1] as string) ?? fail(`has the date "${match[1]}", which cannot be read`, null, 'Write it as in 2022-06-03.');
  if (!day.ok) return { ok: false, failure: { ...day.failure, where } };
  return succeed({ head: { ...NO_HEAD, published: day.value }, body: text.slice(match[0].length) });
}

function readFields(text: string, path: string): Outcome<Headed> | null {
  const fields: Field[] = [];
  let at = 0;
  let line = lineAt(text, at);
  while (fields.length < MOST_FIELDS) {
    const match = FIELD.exec(line);
    if (match === null || !isFieldName(match[1] as string)) break;
    fields.push({ name: match[1] as string, value: (match[2] as string).trim(), line: fields.length + 1 });
    at = Math.min(text.length, at + line.length + 1);
    line = lineAt(text, at);
  }
  if (fields.length === 0) return null;
  // A lone "Source: …" or "Newspaper: …" may be the headline. A date, or several fields above a blank line, are a header.
  const dated = fields.some((f) => isDateField(f.name));
  const header = line.trim() === '' ? dated || fields.length > 1 : dated && fields.length > 1;
  if (!header) return null;
  const head = headOf(fields, path);
  // A byline alone is printed with the report.
  if (head.ok && Object.values({ ...head.value, author: null }).every((v) => v === null || v === undefined)) return null;
  return head.ok ? succeed({ head: head.value, body: text.slice(at).trimStart() }) : head;
}

/** The line that begins at an offset, or as much of it as a field of a header could hold. */
function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, Math.min(end === -1 ? text.length : end, at + LONGEST_FIELD));
}
