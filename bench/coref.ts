import { ReaderName } from '../src/model/annotation.ts';
import { openCorefModel } from '../src/resolve/coreference/open.ts';
import { type CorefKind, coreferenceOf, prepare } from '../src/resolve/index.ts';
import { type Corpus, readCorpus } from './coref/corpus.ts';
import { readCorpora } from './coref/read.ts';
import { type CorefScores, corefScores } from './coref/scores.ts';

/** Scores of one corpus: ours, and those of the rule that mentions with one head lemma mean the same. */
export interface CorefFigures extends CorefScores {
  readonly kind: CorefKind;
  readonly mentions: number;
  readonly chains: number;
  readonly lemmaMuc: number;
  readonly lemmaB3: number;
  readonly lemmaCeafe: number;
  readonly lemmaConll: number;
  /** Our CoNLL F1 less that of the rule. */
  readonly ahead: number;
}

/**
 * Scores coreference of given mentions. What is assumed: mentions are given, their types are not looked at; only mentions of one topic are compared
 * (the number before "_" of an ECB+ document, the folder of a MEANTIME one), finer parts ("ecb" and "ecbplus") are not; the lemma rule works within
 * the same topics. `topics` keeps only some topics of the file.
 */
export async function scoreCoref(
  corpusFile: string,
  mentionsFile: string,
  topics?: ReadonlySet<string>,
  name: ReaderName = 'small',
): Promise<CorefFigures> {
  const corpus = only(readCorpus(corpusFile, mentionsFile), topics);
  const [texts = []] = await readCorpora([corpus], name);
  const prepared = prepare(texts, corpus.mentions);
  const verbs = prepared.profiles.filter((p) => p.upos === 'VERB').length;
  const kind: CorefKind = verbs >= prepared.profiles.length * 0.3 ? 'events' : 'entities';
  const found = coreferenceOf(kind, prepared, await openCorefModel(kind));
  const lemma = prepared.profiles.map((p) => `${texts[p.spot.text]?.topic} ${p.lemma}`);
  const ours = corefScores(corpus.chains, found);
  const rule = corefScores(corpus.chains, lemma);
  return {
    kind,
    mentions: corpus.mentions.length,
    chains: new Set(corpus.chains).size,
    ...ours,
    lemmaMuc: rule.muc,
    lemmaB3: rule.b3,
    lemmaCeafe: rule.ceafe,
    lemmaConll: rule.conll,
    ahead: Math.round((ours.conll - rule.conll) * 1e4) / 1e4,
  };
}

function only(corpus: Corpus, topics: ReadonlySet<string> | undefined): Corpus {
  if (topics === undefined) return corpus;
  const kept = corpus.mentions.map((m) => topics.has(corpus.texts[m.text]?.topic as string));
  return { texts: corpus.texts, mentions: corpus.mentions.filter((_, i) => kept[i]), chains: corpus.chains.filter((_, i) => kept[i]) };
}

/** `bench coref --corpus FILE.txt --mentions FILE.json [--topics A,B] [--reader small|full] [--json]` */
export async function benchCoref(args: readonly string[]): Promise<void> {
  const value = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [corpus, mentions, topics] = [value('--corpus'), value('--mentions'), value('--topics')];
  if (corpus === undefined || mentions === undefined) throw new Error('which files? bench coref --corpus FILE.txt --mentions FILE.json [--json]');
  const figures = await scoreCoref(
    corpus,
    mentions,
    topics === undefined ? undefined : new Set(topics.split(',')),
    ReaderName.parse(value('--reader') ?? 'small'),
  );
  if (args.includes('--json')) console.log(JSON.stringify(figures));
  else console.table(figures);
}
