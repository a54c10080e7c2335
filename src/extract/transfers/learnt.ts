import { type ArmamentTerm, armamentsNamed, stateNamed, stateOfDemonym } from '../../knowledge/index.ts';
import type { Sentence, Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import type { TransferCategory } from '../../model/vocabulary.ts';
import type { Item } from './items.ts';

/** The name of a system that no handbook told us and a report introduces: "the Condor" after "twelve Condor patrol aircraft". */
export interface LearntName {
  readonly name: string;
  readonly category: TransferCategory;
  /** Whose make the report says it is. */
  readonly origin: Country | null;
}

/** The names that the items of a report introduce: capitals before a common noun for arms. */
export function namesIn(sentence: Sentence, items: readonly Item[]): LearntName[] {
  return items.flatMap((item) => {
    if (!item.specific || item.origin !== null) return [];
    let last = item.first;
    while (last < item.last && isProper(sentence, last)) last++;
    if (last === item.first || last >= item.last) return [];
    const name = sentence.tokens.slice(item.first, last).map((t) => t.text);
    const whole = name.join(' ');
    const known = sentence.names.some((n) => /^(?:person|place|organisation)$/.test(n.type) && n.first < last && item.first < n.last);
    return known || whole.length < 4 || stateNamed(whole) !== null || stateOfDemonym(name[0] as string) !== null || armamentsNamed(whole).length > 0
      ? []
      : [{ name: whole, category: item.category, origin: item.stated }];
  });
}

function isProper(sentence: Sentence, k: number): boolean {
  const { text, upos, xpos } = sentence.tokens[k] as Token;
  return /^[A-Z][\p{L}-]+$/u.test(text) && (upos === 'PROPN' || xpos === 'NNP') && k > 0;
}

/** The arms that words name, those by a learnt name alone among them. */
export function termsIn(words: string, learnt: readonly LearntName[]): ArmamentTerm[] {
  const terms = armamentsNamed(words);
  const more = learnt.flatMap(({ name, category, origin }) =>
    [...words.matchAll(new RegExp(`(?<![\\w-])${name.replace(/[^\w ]/g, '\\$&')}s?(?![\\w-])`, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      category,
      specific: true,
      origin,
    })),
  );
  const fresh = more.filter((term) => !terms.some((t) => t.start < term.end && term.start < t.end));
  return fresh.length === 0 ? terms : [...terms, ...fresh].sort((a, b) => a.start - b.start);
}
