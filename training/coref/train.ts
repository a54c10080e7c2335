// `node training/coref/train.ts DATA`: learns the weights of coreference across texts from ECB+ train and two topics of MEANTIME, writes models/coreference/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Corpus, readCorpus } from '../../bench/coref/corpus.ts';
import { readWithSmallReader } from '../../bench/coref/read.ts';
import { corefScores } from '../../bench/coref/scores.ts';
import { agglomerate, type CorefKind, type CorefModel, type Prepared, prepare } from '../../src/resolve/index.ts';
import { FeatureNames, fit, type Lesson, type Pairs, pairsOf, scoresOf } from './learn.ts';
import { lookUp, synonymsIn } from './synonyms.ts';

const FOLDS = 3;
const JOINS = [-2.5, -2, -1.5, -1.25, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.5];
/** Topics of MEANTIME to learn from; the others stay unseen, for scoring. */
export const LEARNT_FROM = new Set(['corpus_airbus', 'corpus_apple']);

const [data] = process.argv.slice(2);
if (data === undefined) throw new Error('where are the data? node training/coref/train.ts DATA');
const only = process.argv[3];

for (const kind of ['events', 'entities'] as const) if (only === undefined || only === kind) await learn(kind, join(data, 'coref'));

async function learn(kind: CorefKind, folder: string): Promise<void> {
  const [ecb, meantime] = kind === 'events' ? ['ev', 'event_mentions'] : ['en', 'entities_mentions'];
  const corpora = [
    readCorpus(join(folder, 'ecb', 'ecb_Train.txt'), join(folder, 'ecb', `ecb_Train_${ecb}.json`)),
    readCorpus(join(folder, 'meantime', 'en', 'meantime.conll'), join(folder, 'meantime', 'en', `${meantime}.json`)),
  ];
  const read = await readWithSmallReader(corpora);
  const lessons = corpora.flatMap((corpus, c) => lessonsOf(corpus, prepare(read[c] ?? [], corpus.mentions)));
  const learnt = lessons.filter((lesson) => !lesson.name.startsWith('corpus_') || LEARNT_FROM.has(lesson.name));
  const isName = (word: string): boolean =>
    learnt.some((l) => l.mentions.some((m) => l.prepared.pair(m, m).a.lemma === word && l.prepared.pair(m, m).a.upos === 'PROPN'));
  const names = new FeatureNames();
  const fold = (lesson: Lesson): number => learnt.indexOf(lesson) % FOLDS;
  const propn = new Map<string, boolean>();
  const named = (word: string): boolean => {
    const known = propn.get(word) ?? isName(word);
    propn.set(word, known);
    return known;
  };
  // A topic must not learn from words that were counted in it: each quarter sees what the others hold.
  const tables = Array.from({ length: FOLDS }, (_, k) =>
    synonymsIn(
      learnt.filter((l) => fold(l) !== k),
      named,
    ),
  );
  const all = learnt.map((lesson) => pairsOf(kind, lesson, lookUp(tables[fold(lesson)] ?? {}), names));
  console.error(`${kind}: ${learnt.length} topics, ${all.reduce((n, p) => n + p.same.length, 0)} pairs, ${names.names.length} features`);
  const scored = all.map((pairs) => ({ pairs, scores: new Float32Array(0) as Float32Array }));
  for (let k = 0; k < FOLDS; k++) {
    const fitted = fit(
      all.filter((p) => fold(p.lesson) !== k),
      names.names.length,
    );
    for (const one of scored) if (fold(one.pairs.lesson) === k) one.scores = scoresOf(one.pairs, fitted);
  }
  for (const l of learnt)
    console.error(
      l.name,
      l.mentions.length,
      l.prepared
        .pair(l.mentions[0] as number, l.mentions[0] as number)
        .likeness.cohesion(l.prepared.profiles[l.mentions[0] as number]?.spot.text as number)
        .toFixed(3),
    );
  for (const start of [false, true]) {
    const ls = learnt.filter((l) => l.name.startsWith('corpus_') === start);
    console.error(
      'lemma',
      corefScores(
        ls.flatMap((l) => l.chains),
        ls.flatMap((l) => l.mentions.map((m) => `${l.name} ${l.prepared.profiles[m]?.lemma}`)),
      ).conll,
    );
  }
  let best = { join: 0, conll: -1 };
  for (const joinAt of JOINS) {
    const shown = [(l: Lesson) => !l.name.startsWith('corpus_'), (l: Lesson) => l.name.startsWith('corpus_')].map((keep) =>
      conllAt(
        scored.filter((s) => keep(s.pairs.lesson)),
        joinAt,
      ),
    );
    const conll = (shown[0] as number) + (shown[1] as number);
    console.error(`  join at ${joinAt}: ECB+ ${shown[0]?.toFixed(4)}, MEANTIME ${shown[1]?.toFixed(4)}`);
    if (conll > best.conll) best = { join: joinAt, conll };
  }
  const fitted = fit(all, names.names.length);
  const weights: Record<string, number> = {};
  names.names.forEach((name, at) => {
    const weight = Math.round((fitted.weights[at] as number) * 100) / 100;
    if (weight !== 0) weights[name] = weight;
  });
  const model: CorefModel = {
    bias: Math.round(fitted.bias * 100) / 100,
    join: best.join,
    weights: Object.fromEntries(Object.entries(weights).sort(([x], [y]) => (x < y ? -1 : 1))),
    synonyms: synonymsIn(learnt, named),
  };
  const target = new URL('../../models/coreference/', import.meta.url);
  mkdirSync(target, { recursive: true });
  writeFileSync(new URL(`${kind}.json`, target), `${JSON.stringify(model, null, 1)}\n`);
}

function lessonsOf(corpus: Corpus, prepared: Prepared): Lesson[] {
  return prepared.topics.map((mentions) => ({
    name: corpus.texts[corpus.mentions[mentions[0] as number]?.text as number]?.topic as string,
    prepared,
    mentions,
    chains: mentions.map((m) => corpus.chains[m] as string),
  }));
}

function conllAt(scored: readonly { readonly pairs: Pairs; readonly scores: Float32Array }[], joinAt: number): number {
  const gold: string[] = [];
  const found: string[] = [];
  for (const { pairs, scores } of scored) {
    const { name, chains } = pairs.lesson;
    agglomerate(chains.length, scores, joinAt).forEach((root, i) => {
      gold.push(chains[i] as string);
      found.push(`${name} ${root}`);
    });
  }
  return corefScores(gold, found).conll;
}
