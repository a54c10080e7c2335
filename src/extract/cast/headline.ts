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

/** A person whom the report's title names with an office: "Remarks by President Rao". */
export interface Billed {
  readonly name: string;
  readonly parts: readonly string[];
  /** The office in small letters, and as the title words it. */
  readonly title: string;
  readonly titleWords: string;
  readonly country: Country | null;
}

/** Whom a report's title names with an office, in its order. */
export function billedIn(title: string | null): readonly Billed[] {
  if (title === null) return [];
  const text = title.replace(/\s+/g, ' ');
  const line = lineOf(asSentence(text), 0);
  const territories = territoriesOf(text, line);
  const wordsOf = (first: number, last: number): string =>
    line.words
      .slice(first, last)
      .map((w) => w.text)
      .join(' ');
  const named = personsOf(line, territories, titlePhrasesOf(line, territories)).persons.flatMap((p) => {
    const office = p.titles[0];
    const name = wordsOf(p.nameFirst, p.nameLast);
    if (office === undefined) return [];
    const titleWords = wordsOf(office.titleFirst, office.titleLast);
    return [{ name, parts: nameParts(name), title: titleWords.toLowerCase(), titleWords, country: p.ofState ?? office.side }];
  });
  const lady = /\bFirst Lady ((?:Dr\. )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(text)?.[1]?.replace('Dr. ', '');
  return lady === undefined
    ? named
    : [...named, { name: lady, parts: nameParts(lady), title: 'first lady', titleWords: 'First Lady', country: null }];
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
