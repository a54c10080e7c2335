// `npm run -s bench -- WHAT …`: what the program reaches, measured. Each benchmark prints a table, or with --json its figures; those that
// declare `runs` stand in the table that `npm run bench` prints and keeps.
import type { Bench } from './all.ts';

const TREES = [
  { name: 'UAS', at: 'uas' },
  { name: 'LAS', at: 'las' },
];

const corefRun = (on: string, corpus: string, mentions: string, topics?: string) => ({
  on,
  args: ['--corpus', `@data/coref/${corpus}`, '--mentions', `@data/coref/${mentions}`, ...(topics === undefined ? [] : ['--topics', topics])],
  figures: [
    { name: 'CoNLL F1', at: 'conll' },
    { name: 'CoNLL F1 of the lemma rule', at: 'lemmaConll' },
    { name: 'ahead of the lemma rule', at: 'ahead', target: 0.001 },
  ],
});

const benches: Readonly<Record<string, Bench>> = {
  seeds: {
    about: 'two real reports against what a person read in them',
    load: async () => (await import('./scored.ts')).benchSeeds,
    runs: [{ figures: [{ name: 'macro F1', at: 'macroF1', target: 0.97 }] }],
  },
  readouts: {
    about: 'readouts: the contact, both people, its kind and day',
    load: async () => (await import('./scored.ts')).benchReadouts,
    runs: [
      {
        figures: [
          { name: 'recall', at: 'recall', target: 0.95 },
          { name: 'date accuracy', at: 'dateAccuracy', target: 0.98 },
          { name: 'extra per report', at: 'extraPerReport', target: 0.3, less: true },
        ],
      },
    ],
  },
  attribution: {
    about: 'who said what in news articles',
    load: async () => (await import('./scored.ts')).benchAttribution,
    runs: [
      {
        figures: [
          { name: 'content F1', at: 'content.f1', target: 0.65 },
          { name: 'content F1, strict', at: 'contentStrict.f1', target: 0.5 },
          { name: 'source right', at: 'sourceRight', target: 0.88 },
          { name: 'cue right', at: 'cueRight', target: 0.9 },
        ],
      },
    ],
  },
  events: {
    about: 'events [--fresh | --real | --in FOLDER] [--reader R]: reports on events against what a person read in them',
    load: async () => (await import('./scored.ts')).benchEvents,
    runs: [
      { on: 'mended on', figures: [{ name: 'mean macro F1', at: 'mean' }] },
      { on: 'fresh', args: ['--fresh'], figures: [{ name: 'mean macro F1', at: 'mean' }] },
      { on: 'real documents', args: ['--real'], figures: [{ name: 'mean macro F1', at: 'mean' }] },
    ],
  },
  probes: {
    about: 'probes KIND [--reader R] [--round N] [--wrong]: short reports written before the rules were read, with what each says',
    load: async () => (await import('./probes.ts')).benchProbes,
  },
  eye: {
    about: 'eye [--draw SEED [--count N] [--unjudged]] [--reader R]: briefings drawn by seed, each entry judged by a person',
    load: async () => (await import('./eye.ts')).benchEye,
    runs: [
      {
        figures: ['engagement', 'instrument', 'cooperation', 'transfer', 'statement'].flatMap((kind) => [
          { name: `${kind} precision`, at: `all.${kind}.precision`, ...(kind === 'engagement' || kind === 'instrument' ? { target: 0.85 } : {}) },
          ...(kind === 'statement' ? [] : [{ name: `${kind} recall`, at: `all.${kind}.recall` }]),
        ]),
      },
    ],
  },
  missed: {
    about: 'missed [--fresh | --in FOLDER]: what the record misses, for the readers or for the rules',
    load: async () => (await import('./missed.ts')).benchMissed,
  },
  whose: {
    about: 'whose [--fresh | --in FOLDER] [--reader R] [--wrong]: of which state each person is, told or guessed, report by report',
    load: async () => (await import('./whose.ts')).benchWhose,
    runs: [{ figures: [{ name: 'state of a person right', at: 'right' }] }],
  },
  trees: {
    about: 'trees FILE.conllu [--raw] [--reader R]: tags and trees from gold tokens, or from raw text',
    load: async () => (await import('./trees.ts')).benchTrees,
    runs: [
      { on: 'gum-dev', args: ['@data/treebank/gum-dev.conllu'], figures: TREES },
      { on: 'ewt-dev', args: ['@data/treebank/ewt-dev.conllu'], figures: TREES },
    ],
  },
  names: {
    about: 'names FILE.iob2 [--reader R]: names from gold tokens',
    load: async () => (await import('./names.ts')).benchNames,
    runs: [{ on: 'uner-ewt-dev', args: ['@data/ner/uner-ewt/en_ewt-ud-dev.iob2'], figures: [{ name: 'F1', at: 'f1' }] }],
  },
  unseen: {
    about: 'the hundred commonest names that no training data has, by each reader',
    load: async () => (await import('./unseen.ts')).benchUnseen,
    runs: [{ args: ['--reader', 'small'], figures: [{ name: 'names right, small reader', at: 'small.right' }] }],
  },
  readers: {
    about: 'readers [--texts N]: both readers and spaCy over the same texts, in one run',
    load: async () => (await import('./readers/readers.ts')).benchReaders,
  },
  sides: {
    about: 'sides [--only A,B]: both readers on everything, side by side',
    load: async () => (await import('./sides.ts')).benchSides,
  },
  tokens: {
    about: 'tokens FILE.conllu: tokens and sentences from raw text',
    load: async () => (await import('./tokens.ts')).benchTokens,
    runs: [
      {
        on: 'gum-dev',
        args: ['@data/treebank/gum-dev.conllu'],
        figures: [
          { name: 'tokens F1', at: 'tokens' },
          { name: 'sentences F1', at: 'sentences' },
        ],
      },
    ],
  },
  language: {
    about: 'language [FILE.tsv]: the language of texts, short ones too',
    load: async () => (await import('./language.ts')).benchLanguage,
    runs: [{ figures: [{ name: 'right', at: 'right' }] }],
  },
  people: {
    about: 'people [FILE.tsv]: which name forms are one person',
    load: async () => (await import('./people.ts')).benchPeople,
    runs: [
      {
        figures: [
          { name: 'precision', at: 'precision', target: 0.95 },
          { name: 'recall', at: 'recall', target: 0.95 },
          { name: 'precision, held out', at: 'heldOut.precision', target: 0.95 },
          { name: 'recall, held out', at: 'heldOut.recall', target: 0.95 },
        ],
      },
    ],
  },
  plover: {
    about: 'plover FILE.tsv [--reader R]: what a sentence says that its source does to its target',
    load: async () => (await import('./plover.ts')).benchPlover,
    runs: [
      { on: 'dev', args: ['@data/events/plover-dev.tsv'], figures: [{ name: 'accuracy', at: 'accuracy', target: 0.7 }] },
      { on: 'news', args: ['@data/events/plover-penta-train.tsv'], figures: [{ name: 'of four groups', at: 'quad' }] },
    ],
  },
  coref: {
    about: 'coref --corpus FILE.txt --mentions FILE.json [--topics A,B] [--reader R]: which mentions of several texts mean the same',
    load: async () => (await import('./coref.ts')).benchCoref,
    runs: [
      corefRun('ecb dev events', 'ecb/ecb_Dev.txt', 'ecb/ecb_Dev_ev.json'),
      corefRun('ecb dev entities', 'ecb/ecb_Dev.txt', 'ecb/ecb_Dev_en.json'),
      corefRun('meantime unseen events', 'meantime/en/meantime.conll', 'meantime/en/event_mentions.json', 'corpus_gm,corpus_stock'),
      corefRun('meantime unseen entities', 'meantime/en/meantime.conll', 'meantime/en/entities_mentions.json', 'corpus_gm,corpus_stock'),
    ],
  },
  html: {
    about: 'html [--wrong]: pages in the shapes of real sites: text, headline, day, outlet, author, address; pages a second',
    load: async () => (await import('./html.ts')).benchHtml,
    runs: [
      {
        figures: [
          { name: 'text precision', at: 'precision' },
          { name: 'text recall', at: 'recall' },
          { name: 'day right', at: 'right.published' },
          { name: 'title right', at: 'right.title' },
        ],
      },
    ],
  },
  copies: {
    about: 'copies [DIR]: near-copies among thousands of briefings, and the time it takes',
    load: async () => (await import('./copies.ts')).benchCopies,
    runs: [
      {
        figures: [
          { name: 'precision', at: 'runs.0.precision' },
          { name: 'recall', at: 'runs.0.recall' },
        ],
        long: true,
      },
    ],
  },
  fuzz: {
    about: 'fuzz [--seed N] [--rounds M] [--keep DIR]: files changed by chance, through every reader',
    load: async () => (await import('./fuzz.ts')).benchFuzz,
    runs: [{ figures: [{ name: 'findings', at: 'findings.#', target: 0, less: true }], long: true }],
  },
  speed: {
    about: 'speed DIR [--limit N] [--reader R]: the whole way into the record, memory, share of each step',
    load: async () => (await import('./speed.ts')).benchSpeed,
    runs: [{ args: ['@data/briefings', '--limit', '300'], figures: [{ name: 'words a second', at: 'annotationWordsPerSecond' }], long: true }],
  },
  since: {
    about: 'since REVISION DIR [--limit N] [--rounds N] [--reader R] [--keep NAME]: processor time at another revision and here, by turns',
    load: async () => (await import('./since.ts')).benchSince,
  },
  decisions: {
    about: 'decisions RECORD: how soon a decision is worked in, beside deriving everything anew',
    load: async () => (await import('./decisions.ts')).benchDecisions,
  },
  serve: {
    about: 'serve DIR [--rounds N]: how long every view of a record takes, and a decision',
    load: async () => (await import('./serve.ts')).benchServe,
  },
  order: {
    about: 'order [DIR] [--kills N]: any order, twice over, killed in between: the same export',
    load: async () => (await import('./order.ts')).benchOrder,
    runs: [
      {
        figures: [
          { name: 'backwards the same', at: 'orders.0.same', target: 1 },
          { name: 'shuffled the same', at: 'orders.1.same', target: 1 },
        ],
        long: true,
      },
    ],
  },
};

const [name, ...args] = process.argv.slice(2);
const bench = name === undefined ? undefined : benches[name];
if (bench) await (await bench.load())(args);
else if (name === undefined || ['--all', '--only', '--json'].includes(name))
  await (await import('./all.ts')).benchAll(benches, process.argv.slice(2));
else {
  const list = Object.entries(benches).map(([n, b]) => `  ${n.padEnd(13)}${b.about}\n`);
  process.stderr.write(`usage: npm run bench [-- --all | --only A,B]: the table of all\n       npm run -s bench -- WHAT [--json]\n${list.join('')}`);
  process.exitCode = name === '--help' ? 0 : 2;
}
