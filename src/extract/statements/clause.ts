import type { Sentence, Token } from '../../model/annotation.ts';

// A sentence's tree, indexed once: the cue rules ask for children and stretches many times over, and sentences of speeches are long.

/** A sentence with its number, the children of every token, and the stretch that everything below a token takes up. */
export interface Clause {
  readonly sentence: Sentence;
  readonly number: number;
  readonly children: readonly (readonly number[])[];
  /** The leftmost token at or below each token. */
  readonly leftmost: readonly number[];
  /** The rightmost token at or below each token. */
  readonly rightmost: readonly number[];
}

/** Indexes a sentence's tree in one pass down and one up. A head that would close a cycle is taken for a root. */
export function clauseOf(sentence: Sentence, number: number): Clause {
  const size = sentence.tokens.length;
  const children: number[][] = Array.from({ length: size }, () => []);
  const roots: number[] = [];
  sentence.tokens.forEach((token, i) => {
    if (token.head >= 0 && token.head < size && token.head !== i) (children[token.head] as number[]).push(i);
    else roots.push(i);
  });
  const leftmost = Array.from({ length: size }, (_, i) => i);
  const rightmost = Array.from({ length: size }, (_, i) => i);
  const order = [...roots];
  for (let k = 0; k < order.length; k++) order.push(...(children[order[k] as number] as number[]));
  for (const i of order.reverse()) {
    const head = (sentence.tokens[i] as Token).head;
    if (head < 0 || head >= size || head === i) continue;
    leftmost[head] = Math.min(leftmost[head] as number, leftmost[i] as number);
    rightmost[head] = Math.max(rightmost[head] as number, rightmost[i] as number);
  }
  return { sentence, number, children, leftmost, rightmost };
}

/** Token `i`. */
export function tokenAt(clause: Clause, i: number): Token {
  return clause.sentence.tokens[i] as Token;
}

/** The children of `i` with one of the relations (a bare relation stands for its subtypes), left to right. */
export function childrenOf(clause: Clause, i: number, ...relations: readonly string[]): number[] {
  return (clause.children[i] as readonly number[]).filter((k) => {
    const relation = tokenAt(clause, k).deprel;
    return relations.some((r) => relation === r || relation.startsWith(`${r}:`));
  });
}

/** The relation of `i` without its subtype. */
export function baseRelation(clause: Clause, i: number): string {
  return tokenAt(clause, i).deprel.split(':', 1)[0] as string;
}
