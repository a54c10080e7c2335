import { type ArmamentTerm, stateNamed, stateOfCapital, stateOfDemonym } from '../../knowledge/index.ts';
import type { Sentence, Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import type { TransferCategory } from '../../model/vocabulary.ts';
import { type LearntName, termsIn } from './learnt.ts';
import { quantityBefore } from './quantity.ts';

/** Arms that a sentence names, as a noun phrase of tokens [first, last). */
export interface Item {
  readonly first: number;
  readonly last: number;
  /** The words without article, number and maker's nationality: "Javelin anti-tank missiles". */
  readonly text: string;
  readonly category: TransferCategory;
  readonly specific: boolean;
  readonly quantity: number | null;
  /** How many of them the deed moved: three in "the first three of 30 jets". */
  readonly part: number | null;
  /** Whose make the phrase says they are ("French-made"), or whose they were ("Norway's old frigates"). */
  readonly stated: Country | null;
  /** To whom they go, where the tree took the name of a state before them for part of the phrase: "sold Azerbaijan Harop munitions". */
  readonly addressee: Country | null;
  /** Who builds the system of this name. */
  readonly origin: Country | null;
  /** Whether the words point back: "the jets". */
  readonly definite: boolean;
  /** Whether a number alone tells them, of arms that were named before: "has ordered 96". */
  readonly again: boolean;
  /** Whether examples follow: "weapons, including …". */
  readonly exemplified: boolean;
}

const VAGUE = new Set(
  'various second third fourth final several many new more additional other different numerous some certain such first latest second-hand used extra further sophisticated modern major last remaining same own total needed much-needed promised different existing surplus old older older-generation few key critical made built produced designed manufactured supplied'.split(
    ' ',
  ),
);

/** All arms that the sentence names, left to right; `learnt` are names of systems that the report itself introduces. */
export function itemsIn(sentence: Sentence, text: string, learnt: readonly LearntName[] = []): Item[] {
  const words = text.slice(sentence.start, sentence.end);
  const phrases: { first: number; last: number; terms: ArmamentTerm[] }[] = [];
  for (const term of termsIn(words, learnt)) {
    const first = sentence.tokens.findIndex((t) => t.end > sentence.start + term.start);
    const end = sentence.tokens.findIndex((t) => t.end >= sentence.start + term.end);
    if (first < 0 || end < first) continue;
    const range = widened(sentence, first, end + 1);
    const previous = phrases.at(-1);
    // "carriers of the Husky type": the name says which carriers
    if (previous && isTypeOf(sentence, previous.last, range)) {
      previous.terms.push(term);
    } else if (previous && range.first <= previous.last) {
      previous.last = Math.max(previous.last, range.last);
      previous.terms.push(term);
    } else phrases.push({ ...range, terms: [term] });
  }
  return phrases.filter((p) => isNominal(sentence, p.last - 1) && !qualifiesOther(sentence, p.last)).map((p) => itemOf(sentence, text, p));
}

function isTypeOf(sentence: Sentence, last: number, range: { readonly first: number; readonly last: number }): boolean {
  const between = sentence.tokens
    .slice(last, range.first)
    .map((t) => t.text.toLowerCase())
    .join(' ');
  return /^of the(?: \w+)?$/.test(between) && /^(?:type|class|model|kind|family)$/i.test(sentence.tokens[range.last - 1]?.text ?? '');
}

function itemOf(sentence: Sentence, text: string, phrase: { first: number; last: number; terms: readonly ArmamentTerm[] }): Item {
  const { terms, last } = phrase;
  let first = phrase.first;
  let stated: Country | null = null;
  let addressee: Country | null = null;
  while (first < last - 1) {
    // "20-metre patrol boats": what measures them is neither their number nor their name
    const measure = measureEnd(sentence, first);
    if (measure !== null && measure < last) {
      first = measure;
      continue;
    }
    const word = (sentence.tokens[first] as Token).text;
    const behindVerb = sentence.tokens[phrase.first - 1]?.upos === 'VERB';
    const own =
      (behindVerb ? stateOfCapital(word) : null) ?? stateOfDemonym(word) ?? stateNamed(word) ?? stateOfDemonym(word.split('-')[0] as string);
    const leads =
      own !== null ||
      (VAGUE.has(word.toLowerCase()) && sentence.tokens[first + 1]?.text !== '-') ||
      /^[-–"'“‘]$/.test(word) ||
      /^\w+-(?:made|built|designed|produced)$/i.test(word);
    if (!leads || terms.some((t) => tokenStart(sentence, first) === sentence.start + t.start && own === null && t.specific)) break;
    if (own !== null && stateOfDemonym(word) === null && behindVerb) addressee ??= own;
    else stated ??= own;
    first++;
  }
  const measured =
    /^\d/.test(sentence.tokens[phrase.first - 2]?.text ?? '') && sentence.tokens[phrase.first - 1]?.text === '-' ? phrase.first - 2 : phrase.first;
  const counted = quantityBefore(sentence, measured) ?? quantityBefore(sentence, first);
  const before = counted?.first ?? phrase.first;
  const named = terms.find((t) => t.origin !== null);
  const telling = named ?? terms.findLast((t) => t.specific) ?? (terms.at(-1) as ArmamentTerm);
  return {
    first,
    last,
    text: text
      .slice(tokenStart(sentence, first), (sentence.tokens[last - 1] as Token).end)
      .replace(/\s+/g, ' ')
      .replace(/^(?:second-hand|brand-new|state-of-the-art|long-range|short-range|long-awaited|much-needed) (?=\S+ )/i, (m) =>
        /range/i.test(m) ? m : '',
      ),
    category: telling.category,
    specific: telling.specific,
    quantity: counted?.value ?? shareOf(sentence, before),
    part: counted ? partOf(sentence, counted.first) : null,
    stated: stated ?? possessor(sentence, before),
    addressee: addressee ?? addressed(sentence, before),
    again: false,
    origin: named?.origin ?? null,
    definite: /^(?:the|these|those|this|that|them)$/i.test(sentence.tokens[before - 1]?.text ?? ''),
    exemplified: exemplified(sentence, last),
  };
}

/** The index after "20-metre" or "metre", where the phrase begins with a measure of length, weight or age; null where it does not. */
function measureEnd(sentence: Sentence, first: number): number | null {
  const word = (k: number): string => sentence.tokens[k]?.text ?? '';
  const unit = /^(?:met(?:re|er)|foot|ton(?:ne)?|year|inch|kilomet(?:re|er)|mile|seat)$/i;
  if (/^\d/.test(word(first)) && word(first + 1) === '-' && unit.test(word(first + 2))) return first + 3;
  return unit.test(word(first)) && word(first - 1) === '-' ? first + 1 : null;
}

/** 36 in "36 of the jets" */
function shareOf(sentence: Sentence, first: number): number | null {
  const some = /^(?:the|these|those)$/i.test(sentence.tokens[first - 1]?.text ?? '') && sentence.tokens[first - 2]?.text.toLowerCase() === 'of';
  return some ? (quantityBefore(sentence, first - 2)?.value ?? null) : null;
}

/** Ukraine in "gave Ukraine 20 howitzers": the state right between a verb and the number. */
function addressed(sentence: Sentence, first: number): Country | null {
  for (const length of [1, 2, 3]) {
    const start = first - length;
    if (start < 1 || sentence.tokens[start - 1]?.upos !== 'VERB') continue;
    const name = sentence.tokens
      .slice(start, first)
      .map((t) => t.text)
      .join(' ');
    return stateNamed(name) ?? stateOfCapital(name);
  }
  return null;
}

function partOf(sentence: Sentence, first: number): number | null {
  let k = first - 1;
  if (/^(?:the|its|their)$/i.test(sentence.tokens[k]?.text ?? '')) k--;
  return sentence.tokens[k]?.text.toLowerCase() === 'of' ? (quantityBefore(sentence, k)?.value ?? null) : null;
}

/** "Norway" in "Norway's old frigates". */
function possessor(sentence: Sentence, first: number): Country | null {
  const mark = sentence.tokens[first - 1]?.text ?? '';
  if (!/^['’]s?$/.test(mark)) return null;
  const owner = sentence.tokens[first - 2]?.text ?? '';
  const two = `${sentence.tokens[first - 3]?.text ?? ''} ${owner}`;
  return stateNamed(two) ?? stateNamed(owner);
}

/** "satellite" in "its satellite programme": no arms, but what something else is called after. */
function qualifiesOther(sentence: Sentence, last: number): boolean {
  const next = sentence.tokens[last];
  // "a ship's bell"
  if (/^['’]s$/.test(next?.text ?? '') && /^(?:NOUN|ADJ)$/.test(sentence.tokens[last + 1]?.upos ?? '')) return true;
  return (
    next !== undefined &&
    next.upos === 'NOUN' &&
    !/^(?:deals?|contracts?|sales?|orders?|purchases?|exports?|deliver(?:y|ies)|packages?|worth|valued|usd|dollars?|%)$/i.test(next.text)
  );
}

/** The noun phrase around tokens [first, last): adjectives, nouns and designations to the left, nouns and designations to the right. */
function widened(sentence: Sentence, first: number, last: number): { first: number; last: number } {
  let start = first;
  let end = last;
  while (start > 0 && joinsLeft(sentence, start - 1)) start--;
  while (end < sentence.tokens.length && joinsRight(sentence, end)) end++;
  // A dash or quotation mark at the edge belongs to something else.
  while (start < first && /^\W+$/.test((sentence.tokens[start] as Token).text)) start++;
  return { first: start, last: end };
}

// Whoever receives arms is no part of their name: "gift the navy patrol boats", "the Kenya Defence Forces 15 vehicles".
const RECEIVING = /^(?:forces?|army|navy|military|police|guard|ministry|government|marines|troops|command|corps)$/i;

function joinsLeft(sentence: Sentence, k: number): boolean {
  const token = sentence.tokens[k] as Token;
  if (RECEIVING.test(token.text) && (/^\d/.test(sentence.tokens[k + 1]?.text ?? '') || token.text === 'Forces')) return false;
  if (token.text === '-' || token.text === '/') return touches(sentence, k) && k > 0;
  if (/^["“‘'`]+$/.test(token.text)) return false;
  if (token.upos === 'NUM') return /\d/.test(token.text) && (!/^[\d,.]+$/.test(token.text) || isDesignation(sentence, k));
  if (/^[A-Z]{2,}\d*$/.test(token.text) && stateNamed(token.text) === null) return true;
  if (token.upos === 'VERB' && /^(?:have|having|has|had|been)$/i.test(sentence.tokens[k - 1]?.text ?? '')) return false;
  if (token.upos === 'VERB' && sentence.tokens[k - 1]?.text === '-') return true;
  if (token.upos === 'VERB') return (token.xpos === 'VBN' || token.xpos === 'VBG') && /^(?:compound|amod)/.test(token.deprel);
  if (token.upos === 'ADV') return (sentence.tokens[k + 1]?.text ?? '') === '-';
  if (/^[A-Z]/.test(token.text) && (sentence.tokens[k + 1] as Token).upos === 'NUM') return token.upos !== 'VERB';
  if (token.upos === 'NOUN') return token.deprel.startsWith('compound') || token.deprel.startsWith('amod') || touches(sentence, k) || token.head > k;
  return token.upos === 'ADJ' || token.upos === 'PROPN';
}

/** "340" in "Saab 340": a number right behind a name in capitals is part of it. */
function isDesignation(sentence: Sentence, k: number): boolean {
  const hyphen = sentence.tokens[k - 1];
  const joined = hyphen?.text === '-' && hyphen.start === sentence.tokens[k - 2]?.end;
  const at = joined ? k - 2 : k - 1;
  const before = sentence.tokens[at];
  if (before === undefined || !/^[A-Z][A-Za-z]+$/.test(before.text) || RECEIVING.test(before.text)) return false;
  // "gave Sierra Leone 30 jeeps"
  const state = [1, 2, 3].some(
    (length) =>
      stateNamed(
        sentence.tokens
          .slice(Math.max(0, at + 1 - length), at + 1)
          .map((t) => t.text)
          .join(' '),
      ) !== null,
  );
  return (joined || k > 1) && !state && stateOfDemonym(before.text) === null;
}

function joinsRight(sentence: Sentence, k: number): boolean {
  const token = sentence.tokens[k] as Token;
  if (token.text === '-' || token.text === '/') return touches(sentence, k) && sentence.tokens[k + 1] !== undefined;
  if (token.upos === 'NUM') return /\d/.test(token.text) && (sentence.tokens[k - 1] as Token).upos === 'PROPN';
  return token.upos === 'NOUN' || token.upos === 'PROPN'
    ? !/^(?:%|deals?|contracts?|sales?|orders?|exports?|purchases?|packages?|programs?|programmes?|projects?|deliver(?:y|ies)|industry|factory|plant|technology|base|facility|production|development|training|capabilit(?:y|ies)|operations?|attacks?|strikes?|threats?|makers?|manufacturers?|suppliers?|buyers?|exporters?|crews?|pilots?|worth|valued|USD|dollars?)$/i.test(
        token.text,
      )
    : false;
}

function touches(sentence: Sentence, k: number): boolean {
  const next = sentence.tokens[k + 1];
  const before = sentence.tokens[k - 1];
  const token = sentence.tokens[k] as Token;
  return next?.start === token.end || before?.end === token.start;
}

function isNominal(sentence: Sentence, k: number): boolean {
  const upos = (sentence.tokens[k] as Token).upos;
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM' || upos === 'ADJ' || upos === 'X' || upos === 'SYM';
}

function exemplified(sentence: Sentence, last: number): boolean {
  const rest = sentence.tokens
    .slice(last, last + 6)
    .map((t) => t.text.toLowerCase())
    .join(' ');
  return /^(?:(?:and|or) \w+ )?(?:, )?(?:(?:and|or) \w+ )?(?:, )?(?:including|such as|like|among them|notably|namely)\b/.test(rest);
}

function tokenStart(sentence: Sentence, k: number): number {
  return (sentence.tokens[k] as Token).start;
}
