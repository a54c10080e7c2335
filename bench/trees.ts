import { readFileSync } from 'node:fs';
import { readConllu } from '../src/annotate/conllu.ts';
import type { ReaderName, Token } from '../src/model/annotation.ts';
import { argumentsOf, withReader } from './readers/reader.ts';
import { rawText } from './tokens.ts';

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

/** F1 from raw text: a token counts where its place in the text is right and what is said of it, its head by the head's place. */
export async function scoreRawTrees(file: string, name: ReaderName): Promise<Omit<TreeScores, 'sentences' | 'tokens'>> {
  const gold = readConllu(readFileSync(file, 'utf8'));
  const { text, starts } = rawText(gold);
  const [annotation] = await withReader(name, (reader) => reader.annotate([text]));
  const theirs = gold.flatMap(({ tokens }, index) => facts(tokens, starts[index] ?? 0));
  const ours = (annotation?.sentences ?? []).flatMap(({ tokens }) => facts(tokens, 0));
  const f1 = (fact: (of: Facts) => string) => {
    const known = new Set(theirs.map(fact));
    const right = ours.filter((of) => known.has(fact(of))).length;
    return Math.round(((2 * right) / Math.max(theirs.length + ours.length, 1)) * 1e4) / 1e4;
  };
  return {
    upos: f1(({ place, token }) => `${place} ${token.upos}`),
    xpos: f1(({ place, token }) => `${place} ${token.xpos}`),
    lemma: f1(({ place, token }) => `${place} ${token.lemma}`),
    uas: f1(({ place, head }) => `${place} ${head}`),
    las: f1(({ place, head, token }) => `${place} ${head} ${token.deprel}`),
  };
}

interface Facts {
  readonly token: Token;
  readonly place: string;
  /** The head's place. */
  readonly head: string;
}

function facts(tokens: readonly Token[], start: number): readonly Facts[] {
  const place = (token: Token | undefined) => (token === undefined ? 'root' : `${start + token.start}-${start + token.end}`);
  return tokens.map((token) => ({ token, place: place(token), head: place(tokens[token.head]) }));
}

/** `bench trees FILE.conllu [--raw] [--reader small|full] [--json]` */
export async function benchTrees(args: readonly string[]): Promise<void> {
  const raw = args.includes('--raw');
  const { file, reader, json } = argumentsOf(
    args.filter((arg) => arg !== '--raw'),
    'trees FILE.conllu [--raw]',
  );
  const scores = raw ? await scoreRawTrees(file, reader) : await scoreTrees(file, reader);
  if (json) console.log(JSON.stringify({ reader, ...scores }));
  else console.table(scores);
}
