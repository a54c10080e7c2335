import type { Sentence, Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import { territoriesOf } from './geography.ts';
import { nameFit, nameParts } from './naming.ts';
import { personsOf } from './persons.ts';
import { titlePhrasesOf } from './title.ts';
import { lineOf } from './words.ts';

/** A person whom the report's title names with a state: "President Rao of India". */
export interface Billing {
  readonly parts: readonly string[];
  readonly country: Country;
}

/** Whom a report's title names with their state; the title stands outside the text, so it can tell sides but is no evidence. */
export function billingsOf(title: string | null): readonly Billing[] {
  if (title === null) return [];
  const text = title.replace(/\s+/g, ' ');
  const line = lineOf(asSentence(text), 0);
  const territories = territoriesOf(text, line);
  return personsOf(line, territories, titlePhrasesOf(line, territories)).persons.flatMap((p) => {
    const country = p.ofState ?? p.titles.find((t) => t.side !== null)?.side ?? null;
    const name = line.words.slice(p.nameFirst, p.nameLast);
    return country === null ? [] : [{ parts: nameParts(name.map((w) => w.text).join(' ')), country }];
  });
}

/** The state that a title gives to the bearer of a name, or null. */
export function billedSide(billings: readonly Billing[], parts: readonly string[]): Country | null {
  return billings.find((b) => nameFit(b.parts, parts) >= 1 || nameFit(parts, b.parts) >= 1)?.country ?? null;
}

/** The title cut into words without a reader: headings are short and no tree is asked for. */
function asSentence(text: string): Sentence {
  const tokens: Token[] = [...text.matchAll(/['’]s\b|[\p{L}\p{N}](?:[\p{L}\p{N}.’']*[\p{L}\p{N}])?\.?|[^\s]/gu)].map((m) => {
    const upos = /^\p{Lu}/u.test(m[0]) ? 'PROPN' : /^\p{L}/u.test(m[0]) ? 'X' : 'PUNCT';
    return { start: m.index, end: m.index + m[0].length, text: m[0], lemma: m[0], upos, xpos: '', head: -1, deprel: 'dep' };
  });
  return { start: 0, end: text.length, paragraph: 0, tokens, names: [] };
}
