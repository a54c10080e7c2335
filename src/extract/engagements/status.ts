import type { Sentence } from '../../model/annotation.ts';
import type { EngagementStatus } from '../../model/vocabulary.ts';
import { lenderOf, lookedForwardTo, outlookAt, setAhead } from '../dates/index.ts';
import { ancestors, dependents, isRelation } from '../tree.ts';
import { acceptedAt } from './arguments.ts';
import { lemmaAt, tokenAt, wordAt } from './ground.ts';

/** What the words around an event say of it: a status, or `idle` where they tell of no event at all ("could meet", "meets every year"). */
export type Standing = EngagementStatus | 'idle';

// A lemma may be cut short by a letter.
const cancelling = new Set('cancel postpone postpon scrap abandon scuttle suspend shelve'.split(' '));
const denying = new Set('deny refute dismiss'.split(' '));
/** Governors of an infinitive that promise the event. */
const arranging = new Set('schedule set expect due slate plan schedule scheduled planned expected set due slated prepare'.split(' '));
const habit = new Set('regularly often usually always frequently annually periodically repeatedly twice rarely never closely together'.split(' '));
const rounds =
  /\b(?:every (?:year|two|month|week|day|time)|each (?:year|month|week)|(?:\d+|two|three|four|five|six|seven|several|many|multiple|numerous|dozens of) times|many (?:leaders|meetings))\b/i;

function negated(sentence: Sentence, i: number): boolean {
  return dependents(sentence, i, 'advmod', 'neg', 'det').some((k) => /^(?:not|n['’]t|never|no|neither)$/.test(wordAt(sentence, k)));
}

function hypothetical(sentence: Sentence, verb: number): boolean {
  const condition = dependents(sentence, verb, 'advcl').some((k) =>
    dependents(sentence, k, 'mark').some((m) => /^(?:if|unless)$/.test(wordAt(sentence, m))),
  );
  if (condition) return true;
  // "doubt that they will meet", "hope that X would visit": only thought of.
  const token = tokenAt(sentence, verb);
  if (
    isRelation(token, 'ccomp') &&
    token.head >= 0 &&
    /^(?:doubt|hope|wish|fear|wonder|suggest|propose|demand|imagine|dream)$/.test(lemmaAt(sentence, token.head)) &&
    dependents(sentence, verb, 'aux').length > 0
  )
    return true;
  return [verb, ...ancestors(sentence, verb)].some(
    (k) =>
      (k === verb || isRelation(tokenAt(sentence, verb), 'xcomp') || isRelation(tokenAt(sentence, verb), 'conj')) &&
      dependents(sentence, k, 'mark').some((m) => /^(?:if|unless|whether|lest)$/.test(wordAt(sentence, m))),
  );
}

/** Whether one of the governors of token `i` calls the event off or denies it, or has it called off ("was called off"). */
function undone(sentence: Sentence, i: number): EngagementStatus | undefined {
  let below = i;
  for (const k of ancestors(sentence, i).slice(0, 3)) {
    const lemma = lemmaAt(sentence, k);
    // "denied that he had refused to meet"
    if (/^(?:refuse|decline|fail|avoid|plan|intend|want)$/.test(lemma)) return undefined;
    const relation = tokenAt(sentence, below);
    // "denied reports that X had met Y"
    const claim = isRelation(relation, 'acl') && /^(?:report|claim|rumou?r|allegation|suggestion|speculation|assertion|story|account)$/.test(lemma);
    if (claim) {
      below = k;
      continue;
    }
    const reaches = ['obj', 'nsubj:pass', 'nsubj', 'ccomp', 'xcomp', 'advcl', 'conj', 'nmod', 'obl'].some((r) => isRelation(relation, r));
    if (!reaches) return undefined;
    const off = wordAt(sentence, k + 1) === 'off' && (lemma === 'call' || lemma === 'put');
    const isThing = isRelation(relation, 'obj') || isRelation(relation, 'nsubj');
    if ((cancelling.has(lemma) || off) && (isThing || isRelation(relation, 'conj'))) return 'cancelled';
    if (denying.has(lemma) && !isRelation(relation, 'nsubj') && !isRelation(relation, 'obl') && !isRelation(relation, 'advcl')) return 'denied';
    below = k;
  }
  return undefined;
}

/** Whether token `verb` is an infinitive (or noun) that a scheduling word governs: "is scheduled to visit", "plans to host". */
function arranged(sentence: Sentence, verb: number, told = verb): boolean {
  const token = tokenAt(sentence, verb);
  if (token.head < 0) return false;
  const governor = lemmaAt(sentence, token.head);
  if (isRelation(token, 'xcomp') || isRelation(token, 'ccomp') || isRelation(token, 'csubj') || isRelation(token, 'advcl')) {
    if (arranging.has(governor) || arranging.has(wordAt(sentence, token.head))) return true;
    // "agreed to hold the next round in Oslo in March": a day or month makes it more than a wish.
    const again = /^(?:hold|meet|convene|reconvene|conduct|host|visit)$/.test(lemmaAt(sentence, told));
    if (again && /^(?:agree|decide)$/.test(governor) && isRelation(token, 'xcomp') && dayNamedAfter(sentence, told)) return true;
  }
  if (isRelation(token, 'conj')) return arranged(sentence, token.head, told);
  // "is to visit": the infinitive is the predicate of a form of "be".
  return governor === 'be' && isRelation(token, 'xcomp');
}

const monthName = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2,3}\.)$/;

/** Whether the clause is a heading's or a caption's: those tell what happened in the present tense. */
export function isHeading(sentence: Sentence): boolean {
  const text = sentence.tokens.map((t) => t.text);
  if (!/^[.!?]["”’]?$/.test(text.at(-1) ?? '')) return true;
  // A caption bears its date written out.
  if (text.slice(-5).some((t) => /^(?:19|20)\d\d$/.test(t)) && text.some((t) => monthName.test(t))) return true;
  return text.some((t) => /^(?:credit|photo|file|image|pic|courtesy|Photo|FILE|PHOTO)s?$/i.test(t));
}

/** How the event that the verb tells stands: whether it took place, is arranged, was called off, is denied, or is no event at all. In a `lead` the present tense tells news. */
export function standingOfVerb(sentence: Sentence, verb: number, lead = false): Standing {
  const reversed = undone(sentence, verb);
  if (reversed !== undefined) return reversed;
  if (negated(sentence, verb) || hypothetical(sentence, verb) || heldUp(sentence, verb)) return 'idle';
  // "train together" is a habit, "laid a wreath together with X" is none.
  const habitual = (k: number) => habit.has(wordAt(sentence, k)) && !(wordAt(sentence, k) === 'together' && wordAt(sentence, k + 1) === 'with');
  if (dependents(sentence, verb, 'advmod').some(habitual)) return 'idle';
  const { time } = outlookAt(sentence, verb);
  switch (time) {
    case 'past':
    case 'pluperfect':
      return aimed(sentence, verb) ? 'idle' : 'occurred';
    case 'perfect':
      return rounds.test(sentence.tokens.map((t) => t.text).join(' ')) ? 'idle' : 'occurred';
    case 'present':
      return standingOfPresent(sentence, verb, lead);
    case 'future':
      return firm(sentence, verb) ? 'planned' : 'idle';
    default:
      return 'idle';
  }
}

function standingOfPresent(sentence: Sentence, verb: number, lead: boolean): Standing {
  if (rounds.test(sentence.tokens.map((t) => t.text).join(' '))) return 'idle';
  // "is visiting India" is under way; "visits Japan" tells an event in headings, captions and leads only.
  if (tokenAt(sentence, verb).xpos === 'VBG') return 'occurred';
  return lead || isHeading(sentence) ? 'occurred' : 'idle';
}

/** "will meet", "is scheduled to meet": more than a wish. */
function firm(sentence: Sentence, verb: number, told = verb): boolean {
  if (setAhead(sentence, verb)) return true;
  if (lookedForwardTo(sentence, verb)) return dayNamedAfter(sentence, verb);
  // "will return to the region, visiting X": as firm as what it goes with.
  const going = tokenAt(sentence, verb);
  if (going.xpos === 'VBG' && isRelation(going, 'advcl') && going.head < verb && dependents(sentence, verb, 'mark').length === 0)
    return firm(sentence, going.head);
  const accepted = acceptedAt(sentence, verb);
  if (accepted !== undefined) return standingOfVerb(sentence, accepted) === 'occurred';
  const helpers = dependents(sentence, verb, 'aux').map((k) => lemmaAt(sentence, k));
  if (helpers.includes('will') || helpers.includes('shall') || helpers.includes('would') || helpers.includes("'ll") || helpers.includes('’ll'))
    return true;
  const lender = lenderOf(sentence, verb);
  if (lender !== undefined) return firm(sentence, lender);
  const infinitive = dependents(sentence, verb, 'mark').some((k) => wordAt(sentence, k) === 'to');
  // "is to travel", "is due to travel", with all of it hung on the verb.
  if (infinitive && dependents(sentence, verb, 'aux', 'cop').some((k) => /^(?:is|are)$/.test(wordAt(sentence, k)))) return true;
  const token = tokenAt(sentence, verb);
  if (isRelation(token, 'conj') && helpers.length === 0 && token.head >= 0 && tokenAt(sentence, token.head).upos === 'VERB') {
    return firm(sentence, token.head, told);
  }
  return arranged(sentence, verb, told);
}

/** Whether a month, a year, a weekday or "tomorrow" stands behind: what one looks forward to or agrees on without a day is a courtesy. */
function dayNamedAfter(sentence: Sentence, verb: number): boolean {
  return sentence.tokens
    .slice(verb + 1)
    .some((t) => monthName.test(t.text) || /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|20\d\d)$/.test(t.text));
}

/** "the importance of concluding the talks": a gerund that a noun holds up is no event; after a preposition of time ("after meeting X") it is. */
function heldUp(sentence: Sentence, verb: number): boolean {
  const token = tokenAt(sentence, verb);
  return token.xpos === 'VBG' && isRelation(token, 'acl') && dependents(sentence, verb, 'mark').length > 0;
}

/** Gerunds after words of wishing and refusing are no events: "considered meeting", "ruled out visiting". */
function aimed(sentence: Sentence, verb: number): boolean {
  const token = tokenAt(sentence, verb);
  if (token.xpos !== 'VBG' || token.head < 0) return false;
  return /^(?:consider|rule|avoid|discuss|suggest|propose|favou?r|oppose|contemplate|mind|refuse|forward|include)$/.test(
    lemmaAt(sentence, token.head),
  );
}
