import type { Sentence, Token } from '../../model/annotation.ts';

/** The token of a mention that the others hang on: the first whose own head lies outside. */
export function headOf(sentence: Sentence, tokens: readonly number[]): number {
  const inside = new Set(tokens);
  const tops = tokens.filter((i) => !inside.has(sentence.tokens[i]?.head ?? -1));
  const solid = tops.find((i) => !/^(?:PUNCT|DET|ADP|CCONJ|SCONJ)$/.test(sentence.tokens[i]?.upos ?? ''));
  return solid ?? tops[0] ?? (tokens[0] as number);
}

/** Indexes of the tokens on `i`, by relation without subtype; only those whose relation `wanted` names. */
export function below(sentence: Sentence, i: number, wanted: ReadonlySet<string>): number[] {
  const found: number[] = [];
  sentence.tokens.forEach((token, k) => {
    if (token.head === i && wanted.has(token.deprel.split(':')[0] as string)) found.push(k);
  });
  return found;
}

const OPEN = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON']);
const NEAR = new Set(['compound', 'flat', 'amod', 'nmod', 'nummod', 'appos', 'conj']);

/** The telling words of the phrase at token `i`: its own and those of what hangs closely on it, two levels deep. */
export function phraseWords(sentence: Sentence, i: number, word: (token: Token) => string): string[] {
  const found: string[] = [];
  const take = (k: number, depth: number): void => {
    const token = sentence.tokens[k] as Token;
    if (OPEN.has(token.upos) && token.xpos !== 'PRP' && token.xpos !== 'PRP$' && token.xpos !== 'WP') found.push(word(token));
    if (depth > 0) for (const next of below(sentence, k, NEAR)) take(next, depth - 1);
  };
  take(i, 2);
  return found;
}
