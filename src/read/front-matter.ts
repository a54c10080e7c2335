import { isMap, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { fail, type Outcome, succeed } from '../model/outcome.ts';
import { type Field, headOf } from './fields.ts';
import type { Headed } from './head.ts';

const OPENS = /^---[ \t]*\r?\n(?=(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*["']?[A-Za-z_][\w -]*["']?[ \t]*:|---)/;
const CLOSES = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
const LONGEST = 64 * 1024;

/**
 * YAML front matter at the start of a text: head and body. Null where the text does not open with it (a lone rule of hyphens is none).
 * Refused, with the line, where it never closes, is not YAML, or is not a list of fields.
 */
export function readFrontMatter(text: string, path: string): Outcome<Headed> | null {
  const opening = OPENS.exec(text);
  if (opening === null) return null;
  const start = opening[0].length;
  const closing = CLOSES.exec(text.slice(start, start + LONGEST));
  if (closing === null) return fail('has front matter that never closes', `${path}:1`, 'End it with a line of three hyphens (---).');
  const lines = new LineCounter();
  const document = parseDocument(text.slice(start, start + closing.index), { lineCounter: lines, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = (error.linePos?.[0].line ?? 0) + 1;
    return fail(`has broken front matter: ${inShort(error.message)}`, `${path}:${line}`, 'Correct the YAML at the top of the file.');
  }
  if (document.contents !== null && !isMap(document.contents))
    return fail('has front matter that is not a list of fields', `${path}:2`, 'Write it as lines such as "date: 2022-06-03".');
  const head = headOf(document.contents === null ? [] : fieldsOf(document.contents, lines), path);
  return head.ok ? succeed({ head: head.value, body: text.slice(start + closing.index + closing[0].length) }) : head;
}

function fieldsOf(map: YAMLMap, lines: LineCounter): readonly Field[] {
  return map.items.flatMap((pair): Field[] => {
    const key = pair.key as { value?: unknown; range?: readonly number[] } | null;
    const value = scalarIn(pair.value);
    return key === null || value === null ? [] : [{ name: String(key.value), value, line: lines.linePos(key.range?.[0] ?? 0).line + 1 }];
  });
}

/** A scalar as written; of a list the first item; of a group of fields its name. */
function scalarIn(node: unknown): string | null {
  if (typeof node !== 'object' || node === null) return null;
  if ('items' in node && Array.isArray(node.items)) return isMap(node) ? scalarIn(node.get('name', true)) : scalarIn(node.items[0]);
  if (!('value' in node) || node.value === null) return null;
  return 'source' in node && typeof node.source === 'string' ? node.source : String(node.value);
}

/** The first line of the parser's message: what is wrong, without the excerpt. */
function inShort(message: string): string {
  return (message.split('\n')[0] as string).replace(/ at line \d+, column \d+:?$/, '');
}
