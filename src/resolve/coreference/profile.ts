import { isMansName, isWomansName, mapReading } from '../../knowledge/index.ts';
import type { Sentence, Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import { fold } from '../likeness/fold.ts';
import { type Arguments, argumentsOf } from './arguments.ts';
import { headOf } from './tree.ts';
import { isMatter, rootOf, wordOf } from './words.ts';

/** Where a mention stands: its text, the place of its sentence in the text, its tokens, ascending. */
export interface MentionSpot {
  readonly text: number;
  readonly sentence: number;
  readonly tokens: readonly number[];
}

export type MentionKind = 'verb' | 'noun' | 'name' | 'pronoun' | 'time' | 'number';

/** A mention with all that it is compared by. */
export interface MentionProfile {
  readonly spot: MentionSpot;
  readonly head: number;
  readonly kind: MentionKind;
  /** As it stands, folded. */
  readonly string: string;
  readonly lemma: string;
  readonly root: string;
  readonly upos: string;
  /** Telling words of the mention, folded. */
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** "a", "the", "this", "his" or "" for none. */
  readonly determiner: 'a' | 'the' | 'this' | 'his' | '';
  readonly plural: boolean;
  readonly gender: 'he' | 'she' | 'it' | 'they' | null;
  readonly country: Country | null;
  /** What the head hangs on: relation and lemma. */
  readonly role: string;
  readonly governor: string;
  readonly negated: boolean;
  readonly arguments: Arguments;
}

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|today|yesterday|tomorrow|tonight|day|week|weekend|month|year|morning|afternoon|evening|night|hour|minute|noon|midnight|now|earlier|later|recently|time|past|decade|quarter|century|\d{1,2}:\d\d|(?:19|20)\d\d)$/;
const PRONOUNS: Readonly<Record<string, MentionProfile['gender']>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
};
const WOMEN = /^(?:woman|girl|wife|mother|daughter|sister|actress|queen|princess|widow|girlfriend|lady|mom|aunt|niece|ms|mrs|miss)$/;
const MEN = /^(?:man|boy|husband|father|son|brother|actor|king|prince|boyfriend|guy|dad|uncle|nephew|mr|gunman|policeman|businessman)$/;

/** Makes a mention ready for comparison. */
export function profileOf(sentence: Sentence, spot: MentionSpot): MentionProfile {
  const head = headOf(sentence, spot.tokens);
  const token = sentence.tokens[head] as Token;
  const tokens = spot.tokens.map((i) => sentence.tokens[i] as Token);
  const lemma = wordOf(token.lemma);
  const string = fold(tokens.map((t) => t.text).join(' '));
  const kind = kindOf(token, lemma);
  return {
    spot,
    head,
    kind,
    string,
    lemma,
    root: rootOf(lemma),
    upos: token.upos,
    words: new Set(tokens.filter((t) => isMatter(t.upos)).map((t) => wordOf(t.upos === 'PROPN' ? t.text : t.lemma))),
    numbers: new Set(tokens.filter((t) => /\d/.test(t.text) || t.upos === 'NUM').map((t) => t.text.toLowerCase())),
    determiner: determinerOf(sentence, head),
    plural: token.xpos === 'NNS' || token.xpos === 'NNPS',
    gender: kind === 'pronoun' ? (PRONOUNS[lemma] ?? PRONOUNS[token.text.toLowerCase()] ?? null) : genderOf(tokens),
    country: kind === 'name' || token.upos === 'ADJ' ? (mapReading(tokens.map((t) => t.text).join(' '))?.country ?? null) : null,
    role: token.deprel,
    governor: token.head < 0 ? 'root' : wordOf(sentence.tokens[token.head]?.lemma ?? ''),
    negated: sentence.tokens.some((t) => t.head === head && /^(?:not|n't|never|no)$/i.test(t.text)),
    arguments: argumentsOf(sentence, head),
  };
}

function kindOf(token: Token, lemma: string): MentionKind {
  if (token.upos === 'PRON') return 'pronoun';
  if (TIME.test(lemma) || TIME.test(token.text.toLowerCase())) return 'time';
  if (token.upos === 'NUM' || token.upos === 'SYM' || lemma === '%' || lemma === 'percent') return 'number';
  if (token.upos === 'PROPN') return 'name';
  if (token.upos === 'DET') return token.xpos === 'PRP$' ? 'pronoun' : 'noun';
  return token.upos === 'VERB' || token.upos === 'AUX' ? 'verb' : 'noun';
}

function determinerOf(sentence: Sentence, head: number): MentionProfile['determiner'] {
  for (const token of sentence.tokens) {
    if (token.head !== head) continue;
    if (token.deprel === 'nmod:poss') return 'his';
    if (token.deprel !== 'det') continue;
    const word = token.text.toLowerCase();
    if (word === 'a' || word === 'an' || word === 'another') return 'a';
    return word === 'this' || word === 'that' || word === 'these' || word === 'those' ? 'this' : 'the';
  }
  return '';
}

function genderOf(tokens: readonly Token[]): MentionProfile['gender'] {
  for (const token of tokens) {
    const word = fold(token.text).replace('.', '');
    if (WOMEN.test(word) || (token.upos === 'PROPN' && isWomansName(token.text))) return 'she';
    if (MEN.test(word) || (token.upos === 'PROPN' && isMansName(token.text))) return 'he';
  }
  return null;
}
