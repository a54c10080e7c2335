import { readFileSync } from 'node:fs';
import { readConllu } from '../src/annotate/conllu.ts';
import type { ReaderName } from '../src/model/annotation.ts';
import { argumentsOf, withReader } from './readers/reader.ts';

/** Shares of tokens, each from nought to one, every token counted, punctuation too. */
export interface TreeScores {
  readonly sentences: number;
  readonly tokens: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
  /** Head right. */
  readonly uas: number;
  /** Head and relation right, subtype and all. */
  readonly las: number;
}

/** Scores a reader on a CoNLL-U file, from the file's own tokens. */
export async function scoreTrees(file: string, name: ReaderName): Promise<TreeScores> {
  const gold = readConllu(readFileSync(file, 'utf8'));
  const found = await withReader(name, (reader) => reader.annotateTokens(gold.map((sentence) => sentence.tokens.map((token) => token.text))));
  const right = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0 };
  let tokens = 0;
  gold.forEach((sentence, index) => {
    sentence.tokens.forEach((token, place) => {
      const mine = found[index]?.tokens[place];
      tokens += 1;
      if (mine === undefined) return;
      right.upos += Number(mine.upos === token.upos);
      right.xpos += Number(mine.xpos === token.xpos);
      right.lemma += Number(mine.lemma === token.lemma);
      right.uas += Number(mine.head === token.head);
      right.las += Number(mine.head === token.head && mine.deprel === token.deprel);
    });
  });
  const share = (count: number) => Math.round((count / Math.max(tokens, 1)) * 1e4) / 1e4;
  return {
    sentences: gold.length,
    tokens,
    upos: share(right.upos),
    xpos: share(right.xpos),
    lemma: share(right.lemma),
    uas: share(right.uas),
    las: share(right.las),
  };
}

/** `bench trees FILE.conllu [--reader small|full] [--json]` */
export async function benchTrees(args: readonly string[]): Promise<void> {
  const { file, reader, json } = argumentsOf(args, 'trees FILE.conllu');
  const scores = await scoreTrees(file, reader);
  if (json) console.log(JSON.stringify({ reader, ...scores }));
  else console.table(scores);
}
