import {
  bodyNoun,
  folded,
  isHonorific,
  isNameParticle,
  isRankWord,
  modifiesTitle,
  type OfficeRank,
  rankOfTitleNoun,
  stateNamed,
  stateOfDemonym,
} from '../../knowledge/index.ts';
import type { NameType, Sentence, Token } from '../../model/annotation.ts';

/** One token as the finders of names look at it, with what general knowledge says of the word. */
export interface Word {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly capital: boolean;
  /** The type and number of the reader's name that holds the token. */
  readonly name: NameType | null;
  readonly nameAt: number;
  readonly rank: OfficeRank | null;
  readonly body: 'state' | 'other' | null;
  readonly modifier: boolean;
}

/** A sentence's words; `shouting` where capitals tell nothing, as in headings. */
export interface Line {
  readonly index: number;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly shouting: boolean;
}

/** Capitalised words that are no part of a person's name, whatever stands before them. */
const NO_NAMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december the a an in on at by for of to and but or as if it he she they we i this that these those his her their its our my your with from after before during while when where who which both two three also meanwhile however earlier later today yesterday tomorrow not no yes new old north south east west northern southern eastern western central middle speaking following according addressing photo credit file image source updated published read more video watch here there what how why over under into onto about against between among through since until because although though if so then than too very such each every all any some many most more much few several another other own same only just now never ever always often once again first last next mr mrs ms dr said says told added noted is was were are be been being has have had do does did will would can could may might must shall should you him them us me himself herself itself themselves whom whose let please thank thanks good dear welcome joint special asked accompanying addressing earlier besides moreover furthermore nevertheless therefore thus hence likewise despite amid amidst per via upon within without toward towards across along around neither nor either behind below beneath beside beyond down up out off near above province district county region area zone sector'.split(
    ' ',
  ),
);

/** Prepares a sentence for the finders of names. */
export function lineOf(sentence: Sentence, index: number): Line {
  const nameAt: number[] = sentence.tokens.map(() => -1);
  sentence.names.forEach((name, n) => {
    for (let k = name.first; k < name.last; k++) nameAt[k] = n;
  });
  const words = sentence.tokens.map((token, i) => wordOf(token, nameAt[i] as number, sentence));
  const long = words.filter((w) => w.text.length > 3 && (isLetter(w.text.charCodeAt(0)) || /^\p{L}/u.test(w.text)) && !NO_NAMES.has(w.key));
  return { index, sentence, words, shouting: long.length >= 3 && long.every((w) => w.capital) };
}

function wordOf(token: Token, nameAt: number, sentence: Sentence): Word {
  const { text } = token;
  const letters = isLetter(text.charCodeAt(0)) || /\p{L}/u.test(text);
  return {
    text,
    key: folded(text),
    start: token.start,
    end: token.end,
    upos: token.upos,
    capital: isCapital(text),
    name: nameAt >= 0 ? (sentence.names[nameAt]?.type ?? null) : null,
    nameAt,
    rank: letters ? rankOfTitleNoun(text) : null,
    body: letters ? bodyNoun(text) : null,
    modifier: letters && modifiesTitle(text),
  };
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Whether the first letter of a word is a capital, or the one behind an article that is joined to it ("al-Sisi"). */
function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 65 && first <= 90) return true;
  if (first >= 97 && first <= 122 && !text.includes('-')) return false;
  return /^[^\p{L}]*\p{Lu}/u.test(text) || /^(?:al|el|an|ad|as|ar|ash|az)-\p{Lu}/u.test(text);
}

/** Whether the word says something of an office or a body by itself ("Deputy", "Defence", "Minister", "Bureau"). */
export function isOfficial(word: Word): boolean {
  return word.modifier || word.rank !== null || word.body !== null;
}

/** Whether the token is a possessive "'s". */
export const isPossessive = (word: Word | undefined): boolean => word !== undefined && /^['’]s?$/.test(word.text);
/** Whether the token is a hyphen or a short dash. */
export const isHyphen = (word: Word | undefined): boolean => word !== undefined && /^[-‐‑–]$/.test(word.text);
/** Whether the token is a comma. */
export const isComma = (word: Word | undefined): boolean => word !== undefined && word.text === ',';
/** Whether the token is "and" or "&". */
export const isAnd = (word: Word | undefined): boolean => word !== undefined && (word.key === 'and' || word.text === '&');

/** Whether the word is of the closed classes, or a day or month: it stands capitalised only where a sentence begins, and in no name. */
export const isClosed = (word: Word): boolean => NO_NAMES.has(word.key) && !IN_NAMES.has(word.key);

const IN_NAMES = new Set('new old north south east west northern southern eastern western central middle joint special first good'.split(' '));

/** Whether a word may be part of a person's name by its looks and by what it is not. */
export function looksPersonal(word: Word | undefined): boolean {
  if (word === undefined || !word.capital || !/^\p{L}[\p{L}'’.‘ʻ-]*$/u.test(word.text)) return false;
  if (word.name === 'person') return !isHonorific(word.text) && (word.rank === null || GIVEN.has(word.key));
  if (NO_NAMES.has(word.key) || isHonorific(word.text) || isRankWord(word.text)) return false;
  return !isOfficial(word);
}

/** Whether the word joins two parts of a person's name: "bin", "al", "de". */
export function joinsName(word: Word | undefined): boolean {
  return word !== undefined && isNameParticle(word.text);
}

const GIVEN = new Set(['amir', 'emir', 'king', 'major', 'marshal', 'pope', 'judge', 'dean', 'bishop', 'duke', 'deacon', 'sultan', 'malik']);

/** Whether a title's word is a person's name here: "Director-General *Amir* Khan", "John *Major*". */
export function isTitleAsName(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || !GIVEN.has(word.key) || !word.capital) return false;
  const before = words[i - 1];
  // "Sultan bin Rashid", "Amir al-Fadl": a given name, for a title has a name or "of" behind it.
  if (/^(?:sultan|amir|emir|malik|king)$/.test(word.key) && /^(?:bin|ibn|bint|ould)$/.test(words[i + 1]?.key ?? '')) return true;
  if (before === undefined) return false;
  return (
    (before.capital && (before.rank !== null || isAddress(before))) ||
    (looksPersonal(before) && i > 1 && stateNamed(before.text) === null && stateOfDemonym(before.text) === null) ||
    (word.name === 'person' && looksPersonal(before))
  );
}

/** Whether a rank or an honorific stands here, to be skipped on the way from a title to its name. */
export function isAddress(word: Word | undefined): boolean {
  return word?.capital === true && (isHonorific(word.text) || isRankWord(word.text));
}

/** Prefixes of warships: "INS Vikrant" is nobody. */
export const SHIPS = /^(?:INS|USS|HMS|HMAS|HMCS|HMNZS|TCG|ROKS|JS|PNS|BNS|KRI|FS|RFS|USCGC|USNS|BRP|ARA|ITS|ESPS|HNLMS|FGS|ORP|SLNS|CNS)$/;
