import { readFileSync } from 'node:fs';
import type { ReaderName } from '../src/model/annotation.ts';
import { argumentsOf, withReader } from './readers/reader.ts';

const TYPES: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** Scores over names of the file's types; a name counts where its first token, last token and type are right. */
export interface NameScores {
  readonly sentences: number;
  readonly names: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A sentence's tokens and their tags. */
export interface Tagged {
  readonly forms: string[];
  readonly tags: string[];
}

/** Sentences of an IOB2 file: number, form and tag in tab-separated columns, or form and tag alone. */
export function readIob(source: string): Tagged[] {
  const sentences: Tagged[] = [];
  let open: Tagged = { forms: [], tags: [] };
  for (const line of [...source.split(/\r?\n/u), '']) {
    if (line.startsWith('# ')) continue;
    const columns = line.split('\t');
    if (line.trim() === '') {
      if (open.forms.length > 0) sentences.push(open);
      open = { forms: [], tags: [] };
    } else {
      const numbered = columns.length > 2 && /^\d+$/u.test(columns[0] ?? '');
      open.forms.push(columns[numbered ? 1 : 0] ?? '');
      open.tags.push(columns[numbered ? 2 : 1] ?? 'O');
    }
  }
  return sentences;
}

function spans(tags: readonly string[]): string[] {
  const found: string[] = [];
  tags.forEach((tag, first) => {
    if (!tag.startsWith('B-')) return;
    let last = first + 1;
    while (tags[last] === `I-${tag.slice(2)}`) last += 1;
    found.push(`${first} ${last} ${TYPES[tag.slice(2)] ?? tag.slice(2).toLowerCase()}`);
  });
  return found;
}

/** Scores a reader's names on an IOB2 file, from the file's own tokens. Our other types (nationality, …) count as no name. */
export async function scoreNames(file: string, name: ReaderName): Promise<NameScores> {
  const gold = readIob(readFileSync(file, 'utf8'));
  const found = await withReader(name, (reader) => reader.annotateTokens(gold.map(({ forms }) => forms)));
  return scoreFound(
    gold,
    found.map(({ names }) => names.map(({ first, last, type }) => [first, last, type] as const)),
  );
}

/** Scores names found, each its first token, the one after its last, and its type, of the types that the gold tags know. */
export function scoreFound(gold: readonly Tagged[], found: readonly (readonly (readonly [number, number, string])[])[]): NameScores {
  const types = new Set(gold.flatMap(({ tags }) => spans(tags).map((span) => span.split(' ')[2])));
  let [told, mine, right] = [0, 0, 0];
  gold.forEach(({ tags }, index) => {
    const theirs = new Set(spans(tags));
    const ours = (found[index] ?? []).filter(([, , type]) => types.has(type)).map((name) => name.join(' '));
    told += theirs.size;
    mine += ours.length;
    right += ours.filter((name) => theirs.has(name)).length;
  });
  const share = (part: number, whole: number) => Math.round((part / Math.max(whole, 1)) * 1e4) / 1e4;
  return { sentences: gold.length, names: told, precision: share(right, mine), recall: share(right, told), f1: share(2 * right, mine + told) };
}

/** `bench names FILE.iob2 [--reader small|full] [--json]` */
export async function benchNames(args: readonly string[]): Promise<void> {
  const { file, reader, json } = argumentsOf(args, 'names FILE.iob2');
  const scores = await scoreNames(file, reader);
  if (json) console.log(JSON.stringify({ reader, ...scores }));
  else console.table(scores);
}
