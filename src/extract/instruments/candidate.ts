import type { Sentence, Token } from '../../model/annotation.ts';
import type { InstrumentKind } from '../../model/vocabulary.ts';
import { isQuestion } from '../parties/index.ts';
import { dependents } from '../tree.ts';
import { instrumentNouns } from './kinds.ts';

/** A noun phrase that can name an instrument: its noun is tokens [first, last), and `head` is the token that the tree hangs it by. */
export interface Candidate {
  readonly kind: InstrumentKind;
  /** The noun itself in lower case, as it stands. */
  readonly noun: string;
  readonly trust: 'firm' | 'loose';
  readonly plural: boolean;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The first token of the words before the noun that belong to it: "defence cooperation" agreement. Determiners and numbers stay out. */
  readonly modifiers: number;
  readonly determiner: 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'none' | 'no';
  readonly capitalised: boolean;
}

const LEFT = new Set(['ADJ', 'NOUN', 'PROPN', 'X']);
const EMPTY_AGREEMENT = /^(?:broad|general|full|complete|mutual|widespread|common|unanimous|verbal|total|wide|great|good|whole|big)$/i;

/** The candidates of a sentence, left to right; everyday uses ("in agreement", "a great deal", "deals with") are left out. */
export function candidatesIn(sentence: Sentence, number: number, text: string): Candidate[] {
  const found: Candidate[] = [];
  if (isQuestion(sentence)) return found;
  for (const noun of instrumentNouns(text.slice(sentence.start, sentence.end))) {
    const first = sentence.tokens.findIndex((t) => t.end > sentence.start + noun.start);
    const end = sentence.tokens.findIndex((t) => t.end >= sentence.start + noun.end);
    if (first < 0 || end < first) continue;
    const head = headOf(sentence, first, end + 1);
    const token = sentence.tokens[head] as Token;
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADP') continue;
    // "the deal maker", "treaty obligations", "contract talks": the noun only qualifies another.
    const next = sentence.tokens[end + 1];
    if (next && next.upos === 'NOUN' && token.deprel.startsWith('compound') && token.head > head) continue;
    let modifiers = first;
    while (modifiers > 0 && joins(sentence, modifiers - 1)) modifiers--;
    const determiner = determinerOf(sentence, modifiers, head);
    const words = sentence.tokens.slice(modifiers, end + 1).map((t) => t.text);
    const capitalised = /^[A-Z]/.test((sentence.tokens[first] as Token).text) && modifiers < first && first > 0;
    // "a general agreement", not "a general cooperation agreement"
    if (!capitalised && EMPTY_AGREEMENT.test(sentence.tokens[first - 1]?.text ?? '') && noun.trust === 'loose') continue;
    if (noun.trust === 'loose' && !noun.plural && determiner === 'none' && !capitalised && modifiers === first) continue;
    // "described the trip as an arrangement between the two": a word for something else, no paper
    if (determiner === 'indefinite' && dependents(sentence, head, 'case').some((k) => sentence.tokens[k]?.text.toLowerCase() === 'as')) continue;
    // "an agreement that a partnership is needed": of minds, no paper
    const that = sentence.tokens[end + 1];
    if (noun.trust === 'loose' && that?.text === 'that' && that.deprel === 'mark') continue;
    // "the first such pact" is another one, named for comparison.
    if (determiner === 'no' || /^such$/i.test(sentence.tokens[modifiers - 1]?.text ?? '')) continue;
    // The founding papers of institutions are no bargains of the day.
    if (/\b(?:United Nations|UN|U\.N\.|ASEAN|NATO|OAS|Union|OECD|Atlantic) Charter$/.test(words.join(' '))) continue;
    if (WORLDWIDE.test(words.join(' ')) || isRemembered(sentence, head) || isProcedure(sentence, noun, first)) continue;
    found.push({
      kind: noun.kind,
      noun: text.slice(sentence.start + noun.start, sentence.start + noun.end).toLowerCase(),
      trust: noun.trust,
      plural: noun.plural,
      sentence: number,
      first,
      last: end + 1,
      head,
      modifiers,
      determiner,
      capitalised,
    });
  }
  return found;
}

// Papers that most of the world has signed are not those of the two states that speak of them.
const WORLDWIDE =
  /\b(?:(?:United Nations|UN|U\.N\.) (?:[A-Z][\w-]+ )*Convention|Paris (?:Climate )?(?:Agreement|Accords?)|(?:Kyoto|Montreal|Cartagena|Nagoya) Protocol|Geneva Conventions?|(?:Chemical|Biological) Weapons Convention|Non-?Proliferation Treaty|(?:Arms Trade|Outer Space|Antarctic) Treaty|WTO Agreement)\b/;

/** "the anniversary of the agreement": the day of one long in force is kept. */
function isRemembered(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head] as Token;
  const of = token.deprel.startsWith('nmod') ? sentence.tokens[token.head] : undefined;
  return of !== undefined && /^(?:anniversary|jubilee|centenary)$/i.test(of.lemma);
}

/** "entered into force following an exchange of notes": how it was done, no paper of its own. */
function isProcedure(sentence: Sentence, { start }: { readonly start: number }, first: number): boolean {
  if (!/^exchange$/i.test(sentence.tokens[first]?.text ?? '') || start === 0) return false;
  const before = sentence.tokens.slice(Math.max(0, first - 3), first).map((t) => t.text.toLowerCase());
  return before.some((word) => /^(?:following|by|through|via|after|upon|with)$/.test(word));
}

function joins(sentence: Sentence, k: number): boolean {
  const token = sentence.tokens[k] as Token;
  const next = sentence.tokens[k + 1] as Token;
  if (token.text === '-' || token.text === '–' || token.text === '/') return token.end === next.start && k > 0;
  if (token.text === '&') return true;
  if (token.upos === 'VERB')
    return (token.xpos === 'VBG' || token.xpos === 'VBN') && (token.end === next.start || token.deprel === 'amod' || token.deprel === 'compound');
  // "Research and Development Agreement": a capitalised "and" between capitalised words.
  // "a trade and cooperation agreement"
  if (token.text === 'and' && isBareNoun(sentence, k - 1) && isBareNoun(sentence, k + 1))
    return /^(?:DET|ADJ)$/.test(sentence.tokens[k - 2]?.upos ?? '');
  if (/^(?:and|of|for|on)$/.test(token.text))
    return /^[A-Z]/.test(next.text) && /^[A-Z]/.test(sentence.tokens[k - 1]?.text ?? '') && token.text === 'and';
  if (/^(?:such|same|other|own|first|last|two|three|both|all|any|several|many)$/i.test(token.text)) return false;
  return LEFT.has(token.upos) && !/^["“”'‘’]$/.test(token.text);
}

function isBareNoun(sentence: Sentence, k: number): boolean {
  const token = sentence.tokens[k];
  return (
    token !== undefined &&
    (token.upos === 'NOUN' || token.upos === 'ADJ') &&
    !/^(?:understanding|intent|agreements?|memorand\w+|contracts?|treat\w+|deals?|pacts?)$/i.test(token.text)
  );
}

/** The determiner before the phrase; where words between hide it ("a 200-million-euro follow-on contract"), the one that the tree hangs on its head. */
function determinerOf(sentence: Sentence, first: number, head: number): Candidate['determiner'] {
  const before = determinerAt(sentence, first);
  const article = dependents(sentence, head, 'det').find((k) => k < first && /^an?$/i.test((sentence.tokens[k] as Token).text));
  return before === 'none' && article !== undefined ? 'indefinite' : before;
}

function determinerAt(sentence: Sentence, first: number): Candidate['determiner'] {
  for (let k = first - 1; k >= Math.max(0, first - 10); k--) {
    const token = sentence.tokens[k] as Token;
    const word = token.text.toLowerCase();
    if (/^(?:a|an|another|one)$/.test(word)) return 'indefinite';
    if (word === 'the' || word === 'both') return 'definite';
    if (/^(?:this|that|these|those)$/.test(word)) return 'demonstrative';
    if (word === 'no') return 'no';
    if (/^(?:its|their|his|her|our|['’]s|['’])$/.test(word) && token.upos !== 'PUNCT') return 'possessive';
    // "a 20-year, $1.65 billion agreement"
    const measure =
      /^(?:NUM|ADJ|PUNCT|SYM|ADV)$/.test(token.upos) || sentence.tokens[k - 1]?.text === '-' || /^(?:million|billion|trillion)$/.test(word);
    if (!measure || k < first - 9) return 'none';
  }
  return 'none';
}

function headOf(sentence: Sentence, first: number, last: number): number {
  for (let k = first; k < last; k++) {
    const head = (sentence.tokens[k] as Token).head;
    if ((head < first || head >= last) && dependents(sentence, k).length >= 0 && (sentence.tokens[k] as Token).upos !== 'PUNCT') return k;
  }
  return last - 1;
}
