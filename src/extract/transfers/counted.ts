import type { Sentence, Token } from '../../model/annotation.ts';
import { isRelation } from '../tree.ts';
import type { Item } from './items.ts';
import { TRANSFER_VERBS } from './lexicon.ts';
import { countOf } from './quantity.ts';

const UNIT =
  /^(?:machines?|units?|examples?|airframes?|hulls?|copies|pieces|airplanes?|planes?|aircraft|vehicles?|ships?|boats?|vessels?|systems?)$/i;
const SCALED = /^(?:%|per|percent|million|billion|trillion|dozen|hundred|thousand|years?|months?|weeks?|days?|crew)$/i;
const CURRENCY = /^(?:\$|US\$|€|£|¥|₹|USD|EUR|GBP|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * Arms that a sentence tells by their number alone: "agreed to sell Manila 12 more", "36 of them", "four machines of the same type". They are of the
 * sort that the report named last before them, as `before` says for a token; numbers inside other items, and of money and dates, are none.
 */
export function countedAgain(sentence: Sentence, items: readonly Item[], before: (token: number) => Item | undefined): Item[] {
  const found: Item[] = [];
  for (let k = 0; k < sentence.tokens.length; k++) {
    const quantity = countOf((sentence.tokens[k] as Token).text);
    if (quantity === null || CURRENCY.test(sentence.tokens[k - 1]?.text ?? '') || SCALED.test(sentence.tokens[k + 1]?.text ?? '')) continue;
    if (items.some((i) => k >= i.first - 2 && k < i.last)) continue;
    const last = endOf(sentence, k);
    const named = last === null ? undefined : before(k);
    // "19 jets, the first six of which arrived": a part of those just told, not six more
    const part = /^(?:first|last|next|remaining|other|initial)$/i.test(sentence.tokens[k - 1]?.text ?? '');
    if (last !== null && named !== undefined)
      found.push({
        ...named,
        first: k,
        last,
        quantity: part ? null : quantity,
        part: null,
        stated: null,
        addressee: null,
        again: true,
        definite: false,
        exemplified: false,
      });
  }
  return found;
}

/** The index after a number with the words that point back; null where it counts something else. */
function endOf(sentence: Sentence, k: number): number | null {
  const word = (at: number): string => sentence.tokens[at]?.text.toLowerCase() ?? '';
  const more = /^(?:more|others?|further)$/.test(word(k + 1)) ? k + 2 : k + 1;
  const next = sentence.tokens[more];
  if (more > k + 1 && next?.upos !== 'NOUN' && next?.upos !== 'ADJ' && next?.upos !== 'PROPN') return more;
  if (word(more) === 'of' && /^(?:them|these|those|which)$/.test(word(more + 1))) return more + 2;
  if (UNIT.test(word(more)) && word(more + 1) === 'of') {
    const kind = sentence.tokens.slice(more + 2, more + 5).findIndex((t) => /^(?:type|kind|class|model|sort)$/i.test(t.text));
    if (kind >= 0) return more + 3 + kind;
  }
  // "took delivery of 18 in 2021"
  if (word(k - 1) === 'of' && word(k - 2) === 'delivery' && next?.upos !== 'NOUN' && next?.upos !== 'ADJ' && next?.upos !== 'PROPN') return k + 1;
  const token = sentence.tokens[k] as Token;
  const governor = sentence.tokens[token.head];
  return isRelation(token, 'obj') && governor !== undefined && TRANSFER_VERBS.has(governor.lemma) && next?.upos !== 'NOUN' && next?.upos !== 'SYM'
    ? k + 1
    : null;
}
