import type { Sentence, Token } from '../model/annotation.ts';

// Questions one asks of a dependency tree. Token indexes are those of the sentence; sentences are short, so these walk rather than index.

/** The indexes of the tokens that hang directly on token `i`, left to right; with `relations`, only those (a bare `nsubj` also means `nsubj:pass`). */
export function dependents(sentence: Sentence, i: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (let k = 0; k < sentence.tokens.length; k++) {
    const token = sentence.tokens[k] as Token;
    if (token.head === i && (relations.length === 0 || isAny(token, relations))) found.push(k);
  }
  return found;
}

/** Whether the token bears the relation; a relation without subtype stands for all its subtypes. */
export function isRelation(token: Token, relation: string): boolean {
  const { deprel } = token;
  return deprel.startsWith(relation) && (deprel.length === relation.length || deprel.charCodeAt(relation.length) === COLON);
}

const COLON = 58;

// Asked of every token for every question: no closures, no strings put together.
function isAny(token: Token, relations: readonly string[]): boolean {
  for (const relation of relations) if (isRelation(token, relation)) return true;
  return false;
}

/** The indexes of everything below token `i`, itself included, left to right. `stop` keeps a dependent and all below it out. */
export function subtree(sentence: Sentence, i: number, stop: (token: Token, index: number) => boolean = () => false): number[] {
  const inside = new Set([i]);
  for (let grown = true; grown; ) {
    grown = false;
    for (let k = 0; k < sentence.tokens.length; k++) {
      const token = sentence.tokens[k] as Token;
      if (!inside.has(k) && inside.has(token.head) && !stop(token, k)) {
        inside.add(k);
        grown = true;
      }
    }
  }
  return [...inside].sort((a, b) => a - b);
}

/** The heads of token `i` from its own head up to the root. A cycle, which a bad tree might hold, ends the walk. */
export function ancestors(sentence: Sentence, i: number): number[] {
  const path: number[] = [];
  for (let k = (sentence.tokens[i] as Token).head; k >= 0 && !path.includes(k) && k !== i; k = (sentence.tokens[k] as Token).head) path.push(k);
  return path;
}

/** The token and all that is coordinated with it further right, however the tree chains the list: each to the first, or each to the one before. */
export function listFrom(sentence: Sentence, i: number): number[] {
  const found = [i];
  for (const k of found) found.push(...dependents(sentence, k, 'conj').filter((c) => !found.includes(c)));
  return found.sort((a, b) => a - b);
}

/** Token `i` and all that is coordinated with it, left to right. */
export function conjuncts(sentence: Sentence, i: number): number[] {
  const token = sentence.tokens[i] as Token;
  const first = isRelation(token, 'conj') && token.head >= 0 ? token.head : i;
  return [first, ...dependents(sentence, first, 'conj')];
}

/** The sentence's root token; the first token where a bad tree has none. */
export function rootOf(sentence: Sentence): number {
  return Math.max(
    0,
    sentence.tokens.findIndex((t) => t.head < 0),
  );
}
