// `node training/coref/train.ts DATA [events|entities]`: learns the weights of coreference across texts from ECB+ train and two topics of
// MEANTIME, and writes them to models/coreference/. DATA holds coref/ecb and coref/meantime. A minute or two of processor time for each kind.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Corpus, readCorpus } from '../../bench/coref/corpus.ts';
import { readCorpora } from '../../bench/coref/read.ts';
import { corefScores } from '../../bench/coref/scores.ts';
import { agglomerate, type CorefKind, type CorefModel, type Prepared, prepare } from '../../src/resolve/index.ts';
import { FeatureNames, type Fitted, fit, type Lesson, type Pairs, pairsOf, scoresOf } from './learn.ts';
import { lookUp, synonymsIn } from './synonyms.ts';

const FOLDS = 3;
const JOINS = [-2, -1.5, -1.25, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5];
// The topics of MEANTIME that are learnt from; corpus_gm and corpus_stock stay unseen, for scoring.
const LEARNT_FROM = new Set(['corpus_airbus', 'corpus_apple']);

const [data, only] = process.argv.slice(2);
if (data === undefined) throw new Error('where are the data? node training/coref/train.ts DATA');
for (const kind of ['events', 'entities'] as const) if (only === undefined || only === kind) await learn(kind, join(data, 'coref'));

async function learn(kind: CorefKind, folder: string): Promise<void> {
  const lessons = await lessonsFor(kind, folder);
  const names = new FeatureNames();
  const named = new Set(lessons.flatMap((l) => l.mentions.flatMap((m) => properNoun(l, m))));
  const isName = (word: string): boolean => named.has(word);
  const fold = (lesson: Lesson): number => lessons.indexOf(lesson) % FOLDS;
  // A topic must not learn from words that were counted in it: each part sees what the others hold.
  const tables = Array.from({ length: FOLDS }, (_, k) =>
    synonymsIn(
      lessons.filter((l) => fold(l) !== k),
      isName,
    ),
  );
  const all = lessons.map((lesson) => pairsOf(kind, lesson, lookUp(tables[fold(lesson)] ?? {}), names));
  const fitted = Array.from({ length: FOLDS }, (_, k) =>
    fit(
      all.filter((p) => fold(p.lesson) !== k),
      names.names.length,
    ),
  );
  const scored = all.map((pairs) => ({ pairs, scores: scoresOf(pairs, fitted[fold(pairs.lesson)] as Fitted) }));
  write(kind, names, fit(all, names.names.length), bestJoin(kind, scored), synonymsIn(lessons, isName));
}

function properNoun({ prepared }: Lesson, mention: number): string[] {
  const profile = prepared.profiles[mention];
  return profile?.upos === 'PROPN' ? [profile.lemma] : [];
}

async function lessonsFor(kind: CorefKind, folder: string): Promise<Lesson[]> {
  const [ecb, meantime] = kind === 'events' ? ['ev', 'event_mentions'] : ['en', 'entities_mentions'];
  const corpora = [
    readCorpus(join(folder, 'ecb', 'ecb_Train.txt'), join(folder, 'ecb', `ecb_Train_${ecb}.json`)),
    readCorpus(join(folder, 'meantime', 'en', 'meantime.conll'), join(folder, 'meantime', 'en', `${meantime}.json`)),
  ];
  const read = await readCorpora(corpora, 'small');
  const lessons = corpora.flatMap((corpus, c) => lessonsOf(corpus, prepare(read[c] ?? [], corpus.mentions)));
  return lessons.filter((lesson) => !isMeantime(lesson) || LEARNT_FROM.has(lesson.name));
}

function lessonsOf(corpus: Corpus, prepared: Prepared): Lesson[] {
  return prepared.topics.map((mentions) => ({
    name: corpus.texts[corpus.mentions[mentions[0] as number]?.text as number]?.topic as string,
    prepared,
    mentions,
    chains: mentions.map((m) => corpus.chains[m] as string),
  }));
}

const isMeantime = (lesson: Lesson): boolean => lesson.name.startsWith('corpus_');

interface Scored {
  readonly pairs: Pairs;
  readonly scores: Float32Array;
}

/** Where to join: the score at which, on topics left out, the corpus that gains least over the lemma rule gains most. */
function bestJoin(kind: CorefKind, scored: readonly Scored[]): number {
  const corpora = [false, true].map((meantime) => scored.filter(({ pairs }) => isMeantime(pairs.lesson) === meantime));
  const rule = corpora.map((some) => conllOf(some, ({ lesson }) => lesson.mentions.map((m) => lesson.prepared.profiles[m]?.lemma as string)));
  let best = { join: 0, gain: Number.NEGATIVE_INFINITY };
  for (const at of JOINS) {
    const figures = corpora.map((some) => conllOf(some, ({ lesson }, scores) => agglomerate(lesson.chains.length, scores, at)));
    console.error(`${kind}, joined at ${at}: ECB+ ${figures[0]} (lemma ${rule[0]}), MEANTIME ${figures[1]} (lemma ${rule[1]})`);
    const gain = Math.min(...figures.map((figure, c) => figure - (rule[c] as number)));
    if (gain > best.gain) best = { join: at, gain };
  }
  return best.join;
}

function conllOf(some: readonly Scored[], chains: (pairs: Pairs, scores: Float32Array) => readonly (string | number)[]): number {
  const gold = some.flatMap(({ pairs }) => pairs.lesson.chains);
  const found = some.flatMap(({ pairs, scores }) => chains(pairs, scores).map((chain) => `${pairs.lesson.name} ${chain}`));
  return corefScores(gold, found).conll;
}

function write(kind: CorefKind, names: FeatureNames, { bias, weights }: Fitted, joinAt: number, synonyms: Record<string, string>): void {
  const rounded = names.names.map((name, at): [string, number] => [name, Math.round((weights[at] as number) * 100) / 100]);
  const model: CorefModel = {
    bias: Math.round(bias * 100) / 100,
    join: joinAt,
    weights: Object.fromEntries(rounded.filter(([, weight]) => weight !== 0).sort(([x], [y]) => (x < y ? -1 : 1))),
    synonyms,
  };
  const target = new URL('../../models/coreference/', import.meta.url);
  mkdirSync(target, { recursive: true });
  writeFileSync(new URL(`${kind}.json`, target), `${JSON.stringify(model, null, 1)}\n`);
}
