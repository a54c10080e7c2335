import type { EngagementKind } from '../../model/vocabulary.ts';
import { dependents, isRelation } from '../tree.ts';
import { governedBy } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, tokenAt, wordAt } from './ground.ts';
import { callModifiers, engagementNouns } from './lexicon.ts';

const militaryWord =
  /^(?:military|naval|navy|air|army|maritime|joint|bilateral|trilateral|multilateral|multinational|live-fire|anti-submarine|combined|drill|war|defen[cs]e|special|amphibious|annual|field|command|tabletop|counter-?terrorism|exercise|large-scale|biennial|search|rescue|firing|fire|combat|training|airborne|parachute|submarine|mine|disaster)$/i;

/** The kind of engagement that a noun names, or undefined where it names none: not "press conference", "call for peace", "exercise of power". */
export function kindOfNoun(ground: Ground, sentence: number, i: number): EngagementKind | undefined {
  const here = sentenceAt(ground, sentence);
  const token = tokenAt(here, i);
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return undefined;
  const kind = engagementNouns[lemmaAt(here, i)] ?? engagementNouns[wordAt(here, i)] ?? (nextRound(ground, sentence, i) ? 'meeting' : undefined);
  if (kind === undefined) return undefined;
  // "talks team", "summit venue", "exercise area": the noun only modifies another.
  if (anchorOf(ground, sentence, i) === i && isRelation(token, 'compound') && token.head > i) return undefined;
  const modifiers = dependents(here, i, 'compound', 'amod', 'nmod').filter((k) => k < i);
  const words = modifiers.map((k) => wordAt(here, k));
  const previous = wordAt(here, i - 1);
  if (kind === 'conference' && /^(?:press|news)$/.test(previous)) return undefined;
  // "held a video conference": they saw one another on a screen.
  if ((kind === 'conference' || kind === 'call') && /^video$/.test(previous)) return 'call';
  if (lemmaAt(here, i) === 'session' && !sits(ground, sentence, i, words)) return undefined;
  // "made a port call at" is told of the ship.
  if (kind === 'call' && words.includes('port')) return undefined;
  // "paid a courtesy call on" is a visit to somebody's office.
  if (kind === 'call' && (words.includes('courtesy') || (token.head >= 0 && lemmaAt(here, token.head) === 'pay'))) return 'meeting';
  if (
    kind === 'call' &&
    !(
      words.some((w) => callModifiers.has(w)) ||
      governedBy(here, i, 'with', 'between', 'from').length > 0 ||
      (token.head >= 0 && /^(?:hold|have|join|receive|make|place)$/.test(lemmaAt(here, token.head))) ||
      definite(ground, sentence, i)
    )
  )
    return undefined;
  if (
    kind === 'call' &&
    governedBy(here, i, 'for', 'on').length > 0 &&
    !words.some((w) => callModifiers.has(w)) &&
    governedBy(here, i, 'with').length === 0
  )
    return undefined;
  if (words.some((w) => /^(?:phone|telephone|telephonic)$/.test(w)) || /^(?:phone|telephone|telephonic)$/.test(previous)) return 'call';
  if (
    kind === 'exercise' &&
    !words.some((w) => militaryWord.test(w)) &&
    !modifiers.some((k) => tokenAt(here, k).upos === 'PROPN') &&
    tokenAt(here, i + 1)?.upos !== 'PROPN'
  ) {
    return definite(ground, sentence, i) || named(ground, sentence, i) || conducted(ground, sentence, i) ? kind : undefined;
  }
  return kind;
}

/** "The next round will take place in Oslo": of the talks that the report tells of. */
function nextRound(ground: Ground, sentence: number, i: number): boolean {
  const here = sentenceAt(ground, sentence);
  return wordAt(here, i) === 'round' && wordAt(here, i - 1) === 'next' && wordAt(here, i + 1) !== 'of';
}

/** "the session of the Joint Commission": the noun of the body whose session or meeting it is, right behind the noun, whatever the tree hangs it on. */
export function bodyBehind(ground: Ground, sentence: number, i: number): number | undefined {
  const here = sentenceAt(ground, sentence);
  if (wordAt(here, i + 1) !== 'of') return undefined;
  for (let k = i + 2; k < Math.min(here.tokens.length, i + 14) && !/^(?:VERB|AUX)$/.test(tokenAt(here, k).upos); k++)
    if (/^(?:commissions?|committees?|groups?|councils?|boards?|dialogues?|forums?|consultations?|talks?|mechanisms?|panels?)$/.test(wordAt(here, k)))
      return k;
  return undefined;
}

/** Whether a session is one at which people confer: that of a commission or in a round of such, not of training, of questions or of a parliament. */
function sits(ground: Ground, sentence: number, i: number, words: readonly string[]): boolean {
  const here = sentenceAt(ground, sentence);
  if (words.some((w) => /^(?:training|photo|question|plenary|working|closing|opening|closed|parliamentary|joint|special)$/.test(w) && w !== 'joint'))
    return false;
  const body = bodyBehind(ground, sentence, i) !== undefined;
  return (
    body ||
    words.some((w) => /^(?:commission|committee|group|council|dialogue|talks|consultations)$/.test(w)) ||
    governedBy(here, i, 'with', 'between').length > 0
  );
}

/** "Iron Wolf, an exercise off the coast": it stands beside the name of what it is. */
function named(ground: Ground, sentence: number, i: number): boolean {
  const here = sentenceAt(ground, sentence);
  const token = tokenAt(here, i);
  return isRelation(token, 'appos') && token.head >= 0 && tokenAt(here, token.head).upos === 'PROPN';
}

/** "the two navies plan to conduct a drill": forces hold it. */
function conducted(ground: Ground, sentence: number, i: number): boolean {
  const here = sentenceAt(ground, sentence);
  const { head } = tokenAt(here, i);
  const held = head >= 0 && /^(?:hold|conduct|stage|carry|begin|launch|plan|take|participate|join)$/.test(lemmaAt(here, head));
  return (
    held &&
    here.tokens.some((t) =>
      /^(?:nav(?:y|ies)|arm(?:y|ies)|troops|forces|militar(?:y|ies)|soldiers|paratroopers|marines|warships|frigates?|coastguards?|guards?)$/i.test(
        t.text,
      ),
    )
  );
}

/** The token that stands for the noun in the clause: the name that it is written before ("Exercise Garuda"), what it is an edition of, or itself. */
export function anchorOf(ground: Ground, sentence: number, i: number): number {
  const here = sentenceAt(ground, sentence);
  const token = tokenAt(here, i);
  if (token.head < 0) return i;
  if (isRelation(token, 'compound') && token.head > i && /^\p{Lu}/u.test(tokenAt(here, token.head).text)) return token.head;
  const part =
    /^(?:edition|round|phase|iteration|series|part|leg|session|day|start|beginning|outset|end|close|closing|opening|finale|culmination|sidelines?|margins?|occasion|conclusion|course)$/.test(
      lemmaAt(here, token.head),
    );
  return part && isRelation(token, 'nmod') ? token.head : i;
}

/** Whether the noun bears a determiner or a possessor that takes it for known. */
export function definite(ground: Ground, sentence: number, i: number): boolean {
  const here = sentenceAt(ground, sentence);
  return dependents(here, i, 'det', 'nmod:poss').some((k) => /^(?:the|this|that|these|those|his|her|their|both)$/.test(wordAt(here, k)));
}

/** What a ceremony is for, by the words before its noun; null where they do not say. */
export function ceremonyAbout(words: string): string | null {
  if (/\bsign/.test(words)) return 'signing';
  if (/\b(?:wreath|remembrance|memorial|commemorat)/.test(words)) return 'wreath-laying';
  if (/\b(?:welcom|reception|arrival|greeting)/.test(words)) return 'guard of honour';
  if (/\b(?:hand(?:ing)?[ -]?over|handover|transfer|delivery|presentation)/.test(words)) return 'handover';
  if (/\b(?:opening|inaugura|unveiling|commissioning)/.test(words)) return 'opening';
  return words.replace(/\b(?:the|a|an|official|formal|joint|solemn|this|that)\b/g, '').trim() || null;
}
