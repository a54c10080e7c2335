import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One place where a name stands by itself: its paragraph, and the offsets in it. */
export interface Occurrence {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
}

/** Words that stand before a name without being part of it. */
const TITLES = new Set(
  'president secretary senator governor representative congressman congresswoman coach dr doctor mr ms mrs administrator director ambassador admiral general minister justice judge mayor chair commissioner'.split(
    ' ',
  ),
);

/** Up to `most` places a name, no two in one document, the documents taken in a fixed order that mixes years. */
export function occurrencesOf(folder: string, names: readonly string[], most: number): ReadonlyMap<string, readonly Occurrence[]> {
  const found = new Map<string, Occurrence[]>(names.map((name) => [name, []]));
  for (const path of mixed(folder)) {
    const body = readFileSync(join(folder, path), 'utf8').replace(/^---\n.*?\n---\n/su, '');
    for (const [name, places] of found) {
      if (places.length === most || !body.includes(name)) continue;
      const place = body
        .split('\n')
        .map((paragraph) => standing(paragraph, name))
        .find((one) => one !== undefined);
      if (place) places.push(place);
    }
  }
  return found;
}

/** Where `name` stands in a paragraph with no further capitalised word on either side, titles aside. */
function standing(paragraph: string, name: string): Occurrence | undefined {
  if (paragraph.length > 3000 || /[*_[\]|#]/u.test(paragraph)) return undefined;
  for (let start = paragraph.indexOf(name); start >= 0; start = paragraph.indexOf(name, start + 1)) {
    const before = paragraph.slice(0, start);
    const after = paragraph.slice(start + name.length);
    if (/[\p{L}\p{N}.'’&@/-]$/u.test(before) || /^[\p{L}\p{N}&@/-]|^\s\p{Lu}|^[’'](?!s\b)|^\.\p{L}/u.test(after)) continue;
    const word = /(\p{L}+)[.]?\s$/u.exec(before)?.[1];
    if (word !== undefined && /^\p{Lu}/u.test(word) && !TITLES.has(word.toLowerCase())) continue;
    return { paragraph, start, end: start + name.length };
  }
  return undefined;
}

function mixed(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort();
  const step = 1009;
  return paths.map((_, index) => paths[(index * step) % paths.length] ?? '');
}
