import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { figureIn } from './all/figures.ts';
import { keepResults } from './results.ts';

const data = process.env.RAPPORTEUR_DATA ?? join(import.meta.dirname, '..', '..', 'shared');
const READERS = ['small', 'full'] as const;

/** A benchmark that both readers can run, with the figures that are set side by side. `@path` is a place under the annotated data. */
interface Side {
  readonly bench: string;
  readonly on?: string;
  readonly args?: readonly string[];
  readonly figures: Readonly<Record<string, string>>;
}

const trees = { upos: 'upos', UAS: 'uas', LAS: 'las' };
const coref = (corpus: string, mentions: string, ...rest: string[]) => [
  '--corpus',
  `@data/coref/${corpus}`,
  '--mentions',
  `@data/coref/${mentions}`,
  ...rest,
];
const MEANTIME = ['--topics', 'corpus_gm,corpus_stock'];

const SIDES: readonly Side[] = [
  { bench: 'trees', on: 'EWT test', args: ['@data/treebank/ewt-test.conllu'], figures: trees },
  { bench: 'trees', on: 'EWT test, raw text', args: ['@data/treebank/ewt-test.conllu', '--raw'], figures: trees },
  { bench: 'trees', on: 'GUM test', args: ['@data/treebank/gum-test.conllu'], figures: trees },
  { bench: 'trees', on: 'GUM test, raw text', args: ['@data/treebank/gum-test.conllu', '--raw'], figures: trees },
  {
    bench: 'names',
    on: 'UNER EWT test',
    args: ['@data/ner/uner-ewt/en_ewt-ud-test.iob2'],
    figures: { precision: 'precision', recall: 'recall', F1: 'f1' },
  },
  { bench: 'seeds', figures: { 'macro F1': 'macroF1' } },
  { bench: 'readouts', figures: { recall: 'recall', date: 'dateAccuracy', extra: 'extraPerReport' } },
  { bench: 'attribution', figures: { content: 'content.f1', strict: 'contentStrict.f1', source: 'sourceRight', cue: 'cueRight' } },
  { bench: 'events', figures: { mean: 'mean' } },
  { bench: 'events', on: 'fresh', args: ['--fresh'], figures: { mean: 'mean' } },
  { bench: 'plover', on: 'dev', args: ['@data/events/plover-dev.tsv'], figures: { accuracy: 'accuracy' } },
  {
    bench: 'coref',
    on: 'MEANTIME events',
    args: coref('meantime/en/meantime.conll', 'meantime/en/event_mentions.json', ...MEANTIME),
    figures: { CoNLL: 'conll', 'lemma rule': 'lemmaConll' },
  },
  {
    bench: 'coref',
    on: 'MEANTIME entities',
    args: coref('meantime/en/meantime.conll', 'meantime/en/entities_mentions.json', ...MEANTIME),
    figures: { CoNLL: 'conll', 'lemma rule': 'lemmaConll' },
  },
  {
    bench: 'coref',
    on: 'ECB+ dev events',
    args: coref('ecb/ecb_Dev.txt', 'ecb/ecb_Dev_ev.json'),
    figures: { CoNLL: 'conll', 'lemma rule': 'lemmaConll' },
  },
  {
    bench: 'coref',
    on: 'ECB+ dev entities',
    args: coref('ecb/ecb_Dev.txt', 'ecb/ecb_Dev_en.json'),
    figures: { CoNLL: 'conll', 'lemma rule': 'lemmaConll' },
  },
];

/**
 * `bench sides [--only A,B] [--json]`: both readers on everything that a reader has a part in, side by side, kept in results/sides.json.
 * What needs data that are not here is named and left out.
 */
export async function benchSides(args: readonly string[]): Promise<void> {
  const only = args.includes('--only') ? new Set(args[args.indexOf('--only') + 1]?.split(',')) : null;
  const table: Record<string, Record<(typeof READERS)[number], number | null>> = {};
  for (const side of SIDES.filter(({ bench }) => only === null || only.has(bench))) {
    const name = side.on === undefined ? side.bench : `${side.bench}, ${side.on}`;
    const absent = (side.args ?? []).find((arg) => arg.startsWith('@') && !existsSync(join(data, arg.slice(1))));
    if (absent !== undefined) {
      console.log(`skipped: ${name}: ${absent.slice(1)} is not here`);
      continue;
    }
    const printed = READERS.map((reader) => run(side, reader));
    for (const [figure, at] of Object.entries(side.figures))
      table[`${name}: ${figure}`] = { small: figureIn(printed[0], at), full: figureIn(printed[1], at) };
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  if (only === null) keepResults('sides', { table });
  if (args.includes('--json')) console.log(JSON.stringify(table));
  else console.table(table);
}

/** What the benchmark prints with --json, read with one reader; null where it printed none. */
function run({ bench, args = [] }: Side, reader: string): unknown {
  const given = args.map((arg) => (arg.startsWith('@') ? join(data, arg.slice(1)) : arg));
  const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'bench.ts'), bench, ...given, '--reader', reader, '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const from = stdout.indexOf('{');
  return from < 0 ? null : (JSON.parse(stdout.slice(from)) as unknown);
}
