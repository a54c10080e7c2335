// `npm run -s bench -- WHAT …`: what the program reaches, measured. Each benchmark prints a table, or with --json its figures.

type Bench = (args: readonly string[]) => void | Promise<void>;

const benches: Readonly<Record<string, { readonly about: string; readonly load: () => Promise<Bench> }>> = {
  seeds: { about: 'two real reports against what a person read in them', load: async () => (await import('./scored.ts')).benchSeeds },
  readouts: { about: 'readouts: the contact, both people, its kind and day', load: async () => (await import('./scored.ts')).benchReadouts },
  attribution: { about: 'who said what in news articles', load: async () => (await import('./scored.ts')).benchAttribution },
  events: { about: 'pairs of reports on events, written for this purpose', load: async () => (await import('./scored.ts')).benchEvents },
  trees: { about: 'trees FILE.conllu [--reader R]: tags and trees from gold tokens', load: async () => (await import('./trees.ts')).benchTrees },
  names: { about: 'names FILE.iob2 [--reader R]: names from gold tokens', load: async () => (await import('./names.ts')).benchNames },
  unseen: {
    about: 'the hundred commonest names that no training data has, by each reader',
    load: async () => (await import('./unseen.ts')).benchUnseen,
  },
  tokens: { about: 'tokens FILE.conllu: tokens and sentences from raw text', load: async () => (await import('./tokens.ts')).benchTokens },
  language: { about: 'language [FILE.tsv]: the language of texts, short ones too', load: async () => (await import('./language.ts')).benchLanguage },
  people: { about: 'people [FILE.tsv]: which name forms are one person', load: async () => (await import('./people.ts')).benchPeople },
  plover: {
    about: 'plover FILE.tsv: what a sentence says that its source does to its target',
    load: async () => (await import('./plover.ts')).benchPlover,
  },
  coref: {
    about: 'coref --corpus FILE.txt --mentions FILE.json [--topics A,B]: which mentions of several texts mean the same',
    load: async () => (await import('./coref.ts')).benchCoref,
  },
  copies: {
    about: 'copies [DIR]: near-copies among thousands of briefings, and the time it takes',
    load: async () => (await import('./copies.ts')).benchCopies,
  },
  fuzz: {
    about: 'fuzz [--seed N] [--rounds M] [--keep DIR]: files changed by chance, through every reader',
    load: async () => (await import('./fuzz.ts')).benchFuzz,
  },
  speed: {
    about: 'speed DIR [--limit N]: the whole way into the record, memory, share of each step',
    load: async () => (await import('./speed.ts')).benchSpeed,
  },
  order: {
    about: 'order [DIR] [--kills N]: any order, twice over, killed in between: the same export',
    load: async () => (await import('./order.ts')).benchOrder,
  },
};

const [name, ...args] = process.argv.slice(2);
const bench = name === undefined ? undefined : benches[name];
if (bench) await (await bench.load())(args);
else {
  const list = Object.entries(benches).map(([n, b]) => `  ${n.padEnd(13)}${b.about}\n`);
  process.stderr.write(`usage: npm run -s bench -- WHAT [--json]\n${list.join('')}`);
  process.exitCode = name === undefined || name === '--help' ? 0 : 2;
}
