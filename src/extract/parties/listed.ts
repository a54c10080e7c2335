import { mayBeginState, stateNamed } from '../../knowledge/index.ts';
import type { Sentence, Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';

/** States that a sentence names one after another, as tokens [first, last): "Finland, Estonia and Latvia". */
export interface StateList {
  readonly first: number;
  readonly last: number;
  readonly countries: readonly Country[];
}

const LONGEST = 5;

/** The lists of at least three states that a sentence spells out with commas and an "and", whatever the tree makes of them. */
export function stateLists(sentence: Sentence): StateList[] {
  const found: StateList[] = [];
  // Without a comma there are two at most.
  if (!sentence.tokens.some((t) => t.text === ',')) return found;
  for (let k = 0; k < sentence.tokens.length; k++) {
    const list = listAt(sentence, k);
    if (list === null) continue;
    found.push(list);
    k = list.last - 1;
  }
  return found;
}

function listAt(sentence: Sentence, first: number): StateList | null {
  const countries: Country[] = [];
  let closed = false;
  let end = first;
  for (let k = first; ; ) {
    const name = nameAt(sentence, k);
    if (name === null) break;
    countries.push(name.country);
    end = name.last;
    if (closed) break;
    const comma = wordAt(sentence, end) === ',';
    const and = wordAt(sentence, comma ? end + 1 : end) === 'and';
    if (!comma && !and) break;
    closed = and;
    k = end + Number(comma) + Number(and);
  }
  return closed && countries.length >= 3 ? { first, last: end, countries } : null;
}

function nameAt(sentence: Sentence, start: number): { readonly country: Country; readonly last: number } | null {
  const first = wordAt(sentence, start) === 'the' ? start + 1 : start;
  const begun = sentence.tokens[first]?.text ?? '';
  if (!/^[A-Z]/.test(begun) || !mayBeginState(begun)) return null;
  for (let last = Math.min(first + LONGEST, sentence.tokens.length); last > first; last--) {
    const words = sentence.tokens.slice(first, last).map((t) => t.text);
    const country = stateNamed(words.join(' '));
    if (country !== null) return { country, last };
  }
  return null;
}

function wordAt(sentence: Sentence, k: number): string {
  return (sentence.tokens[k] as Token | undefined)?.text.toLowerCase() ?? '';
}
