import type { Sentence, Token } from '../../model/annotation.ts';
import { dependents, isRelation } from '../tree.ts';
import type { Item } from './items.ts';

const TRANSPARENT = new Set(['of', 'including', 'like', 'such', 'as', 'namely']);

/** The items between tokens `first` and `last` that a word can have as its own: not those of another preposition's phrase ("for its submarines"). */
export function itemsBetween(sentence: Sentence, items: readonly Item[], first: number, last: number, prepositions: readonly string[] = []): Item[] {
  return items.filter((item) => item.first >= first && item.last <= last && reachable(sentence, item, first, prepositions));
}

/** The items in the noun phrases with these heads. */
export function itemsUnder(sentence: Sentence, items: readonly Item[], heads: readonly number[]): Item[] {
  return items.filter((item) => {
    let current = headOfItem(sentence, item);
    for (let step = 0; step < 6; step++) {
      if (heads.includes(current)) return true;
      const token = sentence.tokens[current] as Token;
      const preposition = dependents(sentence, current, 'case')[0];
      const throughOf = preposition === undefined || TRANSPARENT.has((sentence.tokens[preposition] as Token).text.toLowerCase());
      if (token.head < 0 || !throughOf || !['nmod', 'conj', 'compound', 'appos', 'flat', 'amod', 'nummod', 'dep'].some((r) => isRelation(token, r)))
        return false;
      current = token.head;
    }
    return false;
  });
}

/** Where what a verb can govern to its right ends: at an infinitive of purpose, a relative clause, a subordinate clause, or the clause's own end. */
export function reachOf(sentence: Sentence, verb: number, clauseEnd: number): number {
  for (let k = verb + 1; k < clauseEnd; k++) {
    const token = sentence.tokens[k] as Token;
    const next = sentence.tokens[k + 1];
    if (token.text.toLowerCase() === 'to' && next !== undefined && next.xpos === 'VB' && next.upos === 'VERB') return k;
    if (/^(?:WDT|WP|WP\$|WRB)$/.test(token.xpos)) return k;
    // Another predicate: "… and is considering the purchase of …"
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos) && (token.upos === 'VERB' || token.upos === 'AUX')) return k;
    if (
      token.upos === 'SCONJ' &&
      /^(?:because|after|before|while|if|although|though|since|that|as|so|when)$/i.test(token.text) &&
      isRelation(token, 'mark')
    )
      return k;
  }
  return clauseEnd;
}

/** The token of the item that the tree hangs it by. */
export function headOfItem(sentence: Sentence, item: Item): number {
  for (let k = item.last - 1; k >= item.first; k--) {
    const head = (sentence.tokens[k] as Token).head;
    if (head < item.first || head >= item.last) return k;
  }
  return item.last - 1;
}

function reachable(sentence: Sentence, item: Item, floor: number, prepositions: readonly string[]): boolean {
  let current = headOfItem(sentence, item);
  for (let step = 0; step < 6; step++) {
    const token = sentence.tokens[current] as Token;
    const cases = dependents(sentence, current, 'case').filter((k) => k >= floor && k < current);
    for (const k of cases) {
      const preposition = (sentence.tokens[k] as Token).text.toLowerCase();
      if (prepositions.includes(preposition)) return true;
      // "handed over eight howitzers": the verb's own particle
      if (!TRANSPARENT.has(preposition) && !/^(?:over|out|up|off)$/.test(preposition)) return false;
    }
    const climbs = isRelation(token, 'conj') || isRelation(token, 'appos') || (isRelation(token, 'nmod') && cases.length > 0);
    if (!climbs || token.head < floor) return true;
    current = token.head;
  }
  return true;
}
