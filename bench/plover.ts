import { readFileSync } from 'node:fs';
import { type Party, rootOf } from '../src/export/index.ts';
import type { ReaderName, Sentence } from '../src/model/annotation.ts';
import { argumentsOf, withReader } from './readers/reader.ts';

/** One sentence with who does it to whom, and the root class that a person gave it. */
interface Case {
  readonly sentence: string;
  readonly source: string;
  readonly target: string;
  readonly gold: string;
}

/** Share of cases whose root class is right, and by class how many were right of how many. */
export interface PloverFigures {
  readonly cases: number;
  readonly accuracy: number;
  /** Share where the right one of the four groups (verbal or material, cooperation or conflict) was found. */
  readonly quad: number;
  readonly roots: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
}

const QUADS: Readonly<Record<string, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  COOPERATE: 2,
  AID: 2,
  YIELD: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/** Rows of a tab-separated file with a heading; quotation marks are letters like others. */
export function readCases(file: string): Case[] {
  const [heading = '', ...rows] = readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line !== '');
  const columns = heading.split('\t');
  const at = (name: string): number => columns.indexOf(name);
  const gold = at('gold_root') >= 0 ? at('gold_root') : at('gold_penta');
  return rows.map((row) => {
    const cells = row.split('\t');
    return { sentence: cells[at('sentence')] ?? '', source: cells[at('source')] ?? '', target: cells[at('target')] ?? '', gold: cells[gold] ?? '' };
  });
}

/** What the program makes of each case, read with the reader of that name: a root class, or null. */
export async function classified(cases: readonly Case[], name: ReaderName): Promise<(string | null)[]> {
  const read = await withReader(name, (reader) => reader.annotate(cases.map((c) => c.sentence)));
  return cases.map((c, i) => {
    const sentences = read[i]?.sentences ?? [];
    return rootOf(sentences, (sentence) => ({ source: partyIn(sentence, c.sentence, c.source), target: partyIn(sentence, c.sentence, c.target) }));
  });
}

function partyIn(sentence: Sentence, text: string, name: string): Party | null {
  const start = text.indexOf(name);
  if (start < 0) return null;
  const inside = sentence.tokens.flatMap((t, i) => (t.start < start + name.length && t.end > start ? [i] : []));
  return inside.length === 0 ? null : { first: inside[0] as number, last: (inside.at(-1) as number) + 1 };
}

/** Scores a file of the form of the PLOVER sentences. */
export async function scorePlover(file: string, name: ReaderName): Promise<PloverFigures> {
  const cases = readCases(file);
  const found = await classified(cases, name);
  const roots: Record<string, { right: number; of: number }> = {};
  let [right, quad] = [0, 0];
  cases.forEach(({ gold }, i) => {
    const root = found[i] ?? '';
    const tally = roots[gold] ?? { right: 0, of: 0 };
    roots[gold] = tally;
    tally.of++;
    if (root === gold) tally.right++;
    right += Number(root === gold);
    quad += Number(QUADS[root] === (QUADS[gold] ?? Number(gold)));
  });
  const share = (count: number): number => Math.round((count / Math.max(cases.length, 1)) * 1e4) / 1e4;
  return { cases: cases.length, accuracy: share(right), quad: share(quad), roots };
}

/** `bench plover FILE.tsv [--reader small|full] [--json]` */
export async function benchPlover(args: readonly string[]): Promise<void> {
  const { file, reader, json } = argumentsOf(args, 'plover FILE.tsv');
  const figures = await scorePlover(file, reader);
  if (json) console.log(JSON.stringify(figures));
  else {
    console.table(figures.roots);
    console.log(`accuracy ${figures.accuracy}, of four groups ${figures.quad}, ${figures.cases} cases`);
  }
}
