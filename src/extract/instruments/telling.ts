import { bodyNamed } from '../../knowledge/index.ts';
import type { Sentence, Token } from '../../model/annotation.ts';
import type { Dating } from '../../model/date.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { InstrumentStatus } from '../../model/vocabulary.ts';
import { datingAt } from '../dates/index.ts';
import type { Company, SceneIndex } from '../parties/index.ts';
import { type Act, actOn } from './act.ts';
import type { Candidate } from './candidate.ts';
import { listHeadOf } from './listed.ts';
import { type Sides, sidesOf } from './sides.ts';
import { type Title, titleOf } from './title.ts';

/** One place where a report speaks of an instrument. */
export interface Telling {
  readonly candidate: Candidate;
  readonly act: Act | null;
  readonly title: Title;
  readonly sides: Sides;
  readonly status: InstrumentStatus | null;
  readonly date: Dating;
  /** Whether this place alone says enough for an entry: who is bound, and what became of it. */
  readonly stands: boolean;
}

/** What the report says of the candidate; null where it denies it. `before` is the telling before it, whose act it shares where the two are coordinated. */
export function tellingOf(index: SceneIndex, candidate: Candidate, before: Telling | null, company: Company): Telling | null {
  const sentence = index.sentences[candidate.sentence] as Sentence;
  const text = index.scene.report.text;
  const own = actOn(sentence, text, candidate);
  const act = own === null && before !== null && isCoordinated(sentence, before, candidate) ? before.act : own;
  if (act === 'denied') return null;
  const sides = sidesOf(index, candidate, act, company, before?.sides.parties ?? null);
  const title = titleOf(sentence, text, candidate);
  const list = act === null ? listHeadOf(index, candidate, company) : null;
  if (list !== null) {
    const parties = sides.explicit ? sides.parties : list.parties;
    return { candidate, act, title, sides: { ...sides, parties }, status: list.status, date: list.date, stands: parties.length >= 2 };
  }
  const bound = sides.parties.length >= 2 || (sides.parties.length === 1 && sides.bodies.some((id) => isStateless(index, id)));
  return {
    candidate,
    act,
    title,
    sides,
    status: act?.status ?? null,
    date: dateOf(index, candidate, act),
    stands: bound && stands(candidate, act, sides),
  };
}

/** An institution of no state (the EU, the IMF); an office or a society whose state the report does not tell is none. */
function isStateless(index: SceneIndex, id: ClaimId): boolean {
  const actor = index.actor(id);
  if (actor === undefined || actor.country !== null) return false;
  const known = bodyNamed(actor.name);
  return known === null ? WORLDLY.test(actor.name) && !/\bgovernment\b/i.test(actor.name) : known.among.length === 0;
}

const WORLDLY =
  /\b(?:united nations|un|european|african|arab|asian|latin american|caribbean|pacific|nordic|baltic|international|inter-?\w+|global|world|regional|multilateral)\b|\b(?:union|fund|community|communities)$/i;

/** "a contract for …, and a letter of intent": the second hangs on the verb of the first. */
function isCoordinated(sentence: Sentence, { candidate: before, act }: Telling, candidate: Candidate): boolean {
  if (before.sentence !== candidate.sentence || candidate.determiner !== 'indefinite') return false;
  const words = sentence.tokens.slice(candidate.modifiers - 4, candidate.modifiers).map((t) => t.text.toLowerCase());
  const between = sentence.tokens.slice(before.last, candidate.modifiers);
  return (
    (words.includes('and') || words.includes(',') || words.includes('well')) &&
    // "a contract under which …, and a letter": what a relative clause tells is not between them.
    !between.some(
      (t, k) =>
        !between.slice(0, k).some((w) => /^(?:WDT|WP)$/.test(w.xpos)) &&
        /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos) &&
        before.last + k !== act?.token &&
        t.head !== act?.token,
    )
  );
}

function stands(candidate: Candidate, act: Act | null, sides: Sides): boolean {
  // An order is a paper only where it is signed; else it is a purchase.
  if (candidate.noun === 'order' && act?.status !== 'signed') return false;
  if (candidate.plural) return act !== null && !act.aside && act.status !== 'discussed' && act.status !== 'negotiated';
  // To carry out an agreement says nothing of whose it is.
  if (act !== null && /^(?:implement|implementation|activate|uphold)$/.test(act.lemma)) return sides.explicit;
  if (act !== null) return true;
  return sides.explicit && (candidate.trust === 'firm' || candidate.capitalised || candidate.determiner !== 'none');
}

/** The day of the act; for what is only mentioned, a day only where the words at the noun give one. */
function dateOf(index: SceneIndex, candidate: Candidate, act: Act | null): Dating {
  const own = ownTime(index, candidate);
  if (own) return own;
  if (act === null || act.status === 'discussed') return { how: 'unknown' };
  const told = datingAt(index.scene, candidate.sentence, act.token);
  // "bound since 2009 by an agreement": in force from then on
  const dating = act.status === 'in-force' ? told : notSince(index, candidate.sentence, told);
  // A statement that was issued is the news of the day.
  if (candidate.kind === 'joint-statement') return dating;
  if (!act.aside) return dating;
  if (dating.how === 'unknown' || dating.how === 'assumed') return timeBehind(index, candidate.sentence, act.token) ?? { how: 'unknown' };
  const sentence = index.sentences[candidate.sentence] as Sentence;
  const near = dating.words.start >= (sentence.tokens[act.token] as Token).start;
  return near ? dating : (timeBehind(index, candidate.sentence, act.token) ?? { how: 'unknown' });
}

/** 2018 in "a contract concluded with Chile in 2018": the first time behind a participle, with no other predicate between. */
function timeBehind(index: SceneIndex, s: number, participle: number): Dating | null {
  const { tokens } = index.sentences[s] as Sentence;
  const time = index.scene.times.find((t) => t.sentence === s && t.first > participle);
  if (time === undefined) return null;
  return tokens.slice(participle + 1, time.first).some((t) => /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos) || /^[,;]$/.test(t.text)) ? null : time.dating;
}

/** "signed an agreement in July, the first since 1951": the year of comparison is not when. */
function notSince(index: SceneIndex, s: number, dating: Dating): Dating {
  const { report, times } = index.scene;
  if (dating.how !== 'stated' && dating.how !== 'derived') return dating;
  const since = (start: number): boolean =>
    /\bsince (?:the )?$/i.test(report.text.slice(Math.max(0, start - 12), start)) || /^since\b/i.test(report.text.slice(start, start + 6));
  if (!since(dating.words.start)) return dating;
  return times.find((t) => t.sentence === s && !since(t.start))?.dating ?? { how: 'unknown' };
}

/** "the 2015 agreement", "a trade accord of 1998" */
function ownTime(index: SceneIndex, candidate: Candidate): Dating | null {
  const sentence = index.sentences[candidate.sentence] as Sentence;
  const time = index.scene.times.find(
    (t) =>
      t.sentence === candidate.sentence &&
      ((t.first >= candidate.modifiers - 1 && t.last <= candidate.first) ||
        (t.first >= candidate.last && t.first <= candidate.last + 1 && sentence.tokens[candidate.last]?.text.toLowerCase() === 'of') ||
        (t.first > candidate.last && t.first <= candidate.last + 8 && isYearOf(sentence, candidate.last, t.last - 1))),
  );
  return time === undefined ? null : time.dating;
}

/** "the memorandum of understanding on defence cooperation of 2021" */
function isYearOf(sentence: Sentence, after: number, time: number): boolean {
  if (sentence.tokens[time - 1]?.text.toLowerCase() !== 'of' || !/^(?:19|20)\d\d$/.test(sentence.tokens[time]?.text ?? '')) return false;
  return sentence.tokens.slice(after, time - 1).every((t) => /^(?:NOUN|ADJ|ADP|PROPN|CCONJ)$/.test(t.upos));
}
