import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReader } from '../src/annotate/index.ts';
import { ReaderName } from '../src/model/annotation.ts';
import { keepResults } from './results.ts';
import { occurrencesOf } from './unseen/occurrences.ts';

const data = process.env.RAPPORTEUR_DATA ?? join(import.meta.dirname, '..', '..', 'shared');
const PLACES = 3;

/** How one reader does on names that none of the training data has. */
export interface UnseenScores {
  /** Names looked for. */
  readonly names: number;
  /** Names right, bounds and kind, in more than half of the places looked at. */
  readonly right: number;
  /** Names with the right bounds in more than half of the places, whatever their kind. */
  readonly found: number;
  readonly wrong: readonly string[];
}

/** The hundred commonest names of the briefings that no training data has, their kinds told by a person (`unseen/names.tsv`), as one reader reads them. */
export async function scoreUnseen(folder: string, reader: ReaderName): Promise<UnseenScores> {
  const rows = readFileSync(join(import.meta.dirname, 'unseen', 'names.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const kinds = new Map(rows.map((row) => row.split('\t') as [string, string]));
  const places = occurrencesOf(folder, [...kinds.keys()], PLACES);
  const opened = await openReader(reader);
  if (!opened.ok) throw new Error(`${opened.failure.what} ${opened.failure.remedy ?? ''}`);
  let [names, right, found] = [0, 0, 0];
  const wrong: string[] = [];
  for (const [name, kind] of kinds) {
    const here = places.get(name) ?? [];
    if (here.length === 0) continue;
    const annotations = await opened.value.annotate(here.map((place) => place.paragraph));
    const told = here.map((place, index) => {
      const all = (annotations[index]?.sentences ?? []).flatMap((sentence) => sentence.names);
      return all.find((one) => one.start === place.start && one.end === place.end)?.type;
    });
    const most = (holds: (type: string | undefined) => boolean) => told.filter(holds).length * 2 > told.length;
    names += 1;
    if (most((type) => type !== undefined)) found += 1;
    if (most((type) => type === kind)) right += 1;
    else wrong.push(`${name} (${kind}): ${told.map((type) => type ?? 'no such name').join(', ')}`);
  }
  await opened.value.close();
  return { names, right, found, wrong };
}

/** `bench unseen [--reader small|full] [--json]`: both readers unless one is asked for. */
export async function benchUnseen(args: readonly string[]): Promise<void> {
  const folder = join(data, 'data', 'briefings');
  if (!existsSync(folder)) {
    console.log(`skipped: ${folder} is not here`);
    return;
  }
  const asked = args[args.indexOf('--reader') + 1];
  const readers = args.includes('--reader') ? [ReaderName.parse(asked)] : ReaderName.options;
  const scores: Record<string, UnseenScores> = {};
  for (const reader of readers) scores[reader] = await scoreUnseen(folder, reader);
  if (readers.length > 1) keepResults('unseen', scores);
  if (args.includes('--json')) console.log(JSON.stringify(scores));
  else {
    for (const [reader, { names, right, found, wrong }] of Object.entries(scores)) {
      console.log(`${reader}: ${right} of ${names} right, ${found} found`);
      for (const line of wrong) console.log(`  ${line}`);
    }
  }
}
