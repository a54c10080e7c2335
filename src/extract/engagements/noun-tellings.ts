import { statesOfCompound } from '../../knowledge/index.ts';
import type { EngagementKind } from '../../model/vocabulary.ts';
import { datingAt } from '../dates/index.ts';
import { dependents, isRelation } from '../tree.ts';
import { agentsOf, governedBy, prepositionOf, subjectsOf } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, tokenAt, wordAt } from './ground.ts';
import { callModifiers, engagementNouns, happeningVerbs, supportVerbs } from './lexicon.ts';
import { joined, nobody, type Parties, partiesAt, statesAround } from './parties.ts';
import { placeAt } from './places.ts';
import { isHeading, type Standing, standingOfVerb } from './status.ts';
import type { Telling } from './telling.ts';
import { partnerAfter } from './verb-tellings.ts';
import { guestTelling } from './visits.ts';

const during = new Set(['during', 'in', 'at', 'after', 'following', 'on', 'amid', 'throughout', 'upon', 'while', 'alongside', 'within', 'since']);
const beforehand = new Set(['before', 'ahead', 'prior', 'until', 'for']);
const militaryWord =
  /^(?:military|naval|navy|air|army|maritime|joint|bilateral|trilateral|multilateral|multinational|live-fire|anti-submarine|combined|drill|war|defen[cs]e|special|amphibious|annual|field|command|tabletop|counter-?terrorism|exercise|large-scale|biennial)$/i;

const joining = /^(?:attend|join|participate|take)$/;
const arranging = /^(?:schedule|set|expect|plan|slate|due)$/;

/** How an engagement's noun comes to say that it takes place: a verb lends it a subject, it happens, something is told to be during it. */
interface Grounding {
  readonly standing: Standing;
  /** The verb, where one tells it. */
  readonly verb: number | undefined;
  readonly lent: Parties;
  readonly adjunct: boolean;
  /** Those lent were there besides others: they attended, joined, or were present. */
  readonly widens?: true;
}

/** Engagements that a noun tells: "held talks with", "the exercise kicked off", "during his meeting with", "paid a visit to". */
export function nounTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  const found: Telling[] = [];
  for (let i = 0; i < here.tokens.length; i++) {
    const kind = kindOfNoun(ground, sentence, i);
    if (kind === undefined) continue;
    const telling = tellingOf(ground, sentence, i, kind);
    if (telling !== undefined) found.push(...telling);
  }
  return found;
}

function kindOfNoun(ground: Ground, sentence: number, i: number): EngagementKind | undefined {
  const here = sentenceAt(ground, sentence);
  const token = tokenAt(here, i);
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return undefined;
  const kind = engagementNouns[lemmaAt(here, i)] ?? engagementNouns[wordAt(here, i)];
  if (kind === undefined) return undefined;
  // "talks team", "summit venue", "exercise area": the noun only modifies another.
  if (isRelation(token, 'compound') && token.head > i) return undefined;
  const modifiers = dependents(here, i, 'compound', 'amod', 'nmod').filter((k) => k < i);
  const words = modifiers.map((k) => wordAt(here, k));
  const previous = wordAt(here, i - 1);
  if (kind === 'conference' && /^(?:press|news)$/.test(previous)) return undefined;
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
    return definite(ground, sentence, i) ? kind : undefined;
  }
  return kind;
}

function definite(ground: Ground, sentence: number, i: number): boolean {
  const here = sentenceAt(ground, sentence);
  return dependents(here, i, 'det', 'nmod:poss').some((k) => /^(?:the|this|that|these|those|his|her|their|both)$/.test(wordAt(here, k)));
}

function tellingOf(ground: Ground, sentence: number, i: number, noun: EngagementKind): Telling[] | undefined {
  const here = sentenceAt(ground, sentence);
  const grounding = groundingOf(ground, sentence, i);
  if (grounding === undefined || grounding.standing === 'idle') return undefined;
  const named = partiesOfNoun(ground, sentence, i, grounding);
  const parties = joined(grounding.lent, named);
  if (noun === 'visit') return guestTelling(ground, sentence, i, grounding.standing, parties, definite(ground, sentence, i));
  const explicit = governedBy(here, i, 'with', 'between', 'among').length > 0 || named.actors.length > 1;
  return [
    {
      kind: kindAmong(noun, ground, parties),
      status: grounding.standing,
      sentence,
      token: i,
      parties: parties.actors.map((actor) => ({ actor, role: 'attendee' })),
      states: parties.states,
      place: placeAt(ground, sentence, i),
      date: datingAt(ground.scene, sentence, i),
      about: noun === 'exercise' || noun === 'conference' || noun === 'ceremony' ? aboutOf(ground, sentence, i) : null,
      refersBack:
        !explicit && !ownName(ground, sentence, i) && (definite(ground, sentence, i) || grounding.adjunct || dependents(here, i, 'det').length === 0),
      widens: grounding.widens === true,
      vague: noun === 'meeting' && /^(?:conversation|talk|discussion|consultation)s?$/.test(wordAt(here, i)),
      span: { start: here.start, end: here.end },
    },
  ];
}

/** A summit or dialogue of two people is a meeting of theirs. */
function kindAmong(noun: EngagementKind, ground: Ground, parties: Parties): EngagementKind {
  if (noun !== 'conference') return noun;
  const people = parties.actors.filter((a) => ground.actors.get(a)?.actor === 'person');
  return people.length === 2 ? 'meeting' : 'conference';
}

function groundingOf(ground: Ground, sentence: number, i: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  const token = tokenAt(here, i);
  const preposition = prepositionOf(here, i);
  if (token.head < 0) {
    if (dependents(here, i, 'cop').length > 0) return { standing: standingOfVerb(here, i), verb: i, lent: nobody, adjunct: true };
    return isHeading(here) ? { standing: 'occurred', verb: undefined, lent: nobody, adjunct: false } : undefined;
  }
  if (isRelation(token, 'conj')) {
    const first = groundingOf(ground, sentence, token.head);
    return engagementNouns[lemmaAt(here, token.head)] === undefined ? undefined : first;
  }
  const verb = token.head;
  const lemma = lemmaAt(here, verb);
  const isVerb = tokenAt(here, verb).upos === 'VERB';
  if (
    isVerb &&
    supportVerbs.has(lemma) &&
    (isRelation(token, 'obj') ||
      isRelation(token, 'nsubj:pass') ||
      (isRelation(token, 'obl') &&
        /^(?:take|participate|kick|engage|start|begin|embark|pay)$/.test(lemma) &&
        (preposition === 'in' || preposition === 'on' || preposition === 'off' || preposition === 'to')))
  ) {
    const passive = isRelation(token, 'nsubj:pass');
    const lenders = passive ? agentsOf(here, verb) : subjectsOf(here, verb);
    const partners = governedBy(here, verb, 'with', 'between', ...(lemma === 'receive' ? ['from'] : []));
    return {
      standing: standingOfVerb(here, verb),
      verb,
      lent: at(ground, sentence, [...lenders, ...partners]),
      adjunct: false,
      ...(joining.test(lemma) ? { widens: true } : {}),
    };
  }
  const arranged =
    isVerb && (isRelation(token, 'nsubj') || isRelation(token, 'nsubj:pass')) && arranging.test(lemma)
      ? dependents(here, verb, 'xcomp', 'ccomp')
      : [];
  if (arranged.length > 0) return { standing: standingOfVerb(here, arranged[0] as number), verb, lent: nobody, adjunct: false };
  if (lemma === 'present' && !isVerb) {
    return { standing: 'occurred', verb, lent: at(ground, sentence, subjectsOf(here, verb)), adjunct: true, widens: true };
  }
  if (isVerb && happeningVerbs.has(lemma) && (isRelation(token, 'nsubj') || isRelation(token, 'nsubj:pass'))) {
    return {
      standing: standingOfVerb(here, verb),
      verb,
      lent: at(ground, sentence, governedBy(here, verb, 'with', 'between', 'by')),
      adjunct: false,
    };
  }
  if (isVerb && (isRelation(token, 'nsubj') || isRelation(token, 'nsubj:pass') || isRelation(token, 'obj')) && undoes(here, verb)) {
    return { standing: standingOfVerb(here, i), verb, lent: at(ground, sentence, subjectsOf(here, verb)), adjunct: false };
  }
  if (isRelation(token, 'nmod:poss') || preposition === undefined) return plannedByWord(ground, sentence, i);
  if (during.has(preposition)) {
    const above = clauseAbove(here, i);
    const standing = above === undefined ? 'occurred' : standingOfVerb(here, above);
    return { standing, verb: above, lent: onVisit(ground, sentence, i, above), adjunct: true };
  }
  if (beforehand.has(preposition) && preposition !== 'for') return { standing: 'planned', verb: clauseAbove(here, i), lent: nobody, adjunct: true };
  return plannedByWord(ground, sentence, i);
}

/** "the upcoming visit", "a planned summit": told as to come, whatever the verb. */
function plannedByWord(ground: Ground, sentence: number, i: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  const coming = dependents(here, i, 'amod').some((k) => /^(?:upcoming|forthcoming|planned|scheduled)$/.test(wordAt(here, k)));
  return coming ? { standing: 'planned', verb: undefined, lent: nobody, adjunct: false } : undefined;
}

function undoes(sentence: ReturnType<typeof sentenceAt>, verb: number): boolean {
  const lemma = lemmaAt(sentence, verb);
  return (
    /^(?:cancel|postpone|scrap|abandon|deny|suspend)$/.test(lemma) || ((lemma === 'call' || lemma === 'put') && wordAt(sentence, verb + 1) === 'off')
  );
}

/** Whoever a clause is about is on the visit that it is set in ("is in Tokyo on a visit", "said during his visit"). */
function onVisit(ground: Ground, sentence: number, i: number, verb: number | undefined): Parties {
  const here = sentenceAt(ground, sentence);
  if (verb === undefined || engagementNouns[lemmaAt(here, i)] !== 'visit') return nobody;
  return dependents(here, i, 'nmod:poss').length > 0 ? nobody : at(ground, sentence, subjectsOf(here, verb));
}

function clauseAbove(sentence: ReturnType<typeof sentenceAt>, i: number): number | undefined {
  for (let k = tokenAt(sentence, i).head, steps = 0; k >= 0 && steps < 40; k = tokenAt(sentence, k).head, steps++) {
    if (tokenAt(sentence, k).upos === 'VERB' || dependents(sentence, k, 'cop').length > 0) return k;
  }
  return undefined;
}

function at(ground: Ground, sentence: number, tokens: readonly number[]): Parties {
  return joined(nobody, ...tokens.map((k) => partiesAt(ground, sentence, k)));
}

/** Whom the noun's own words bring in: "with X", "between X and Y", "X's", "by X", "Indo-Israeli", "India-Israel". */
function partiesOfNoun(ground: Ground, sentence: number, i: number, grounding: Grounding): Parties {
  const here = sentenceAt(ground, sentence);
  const tied = [
    ...governedBy(here, i, 'with', 'between', 'among', 'by', 'of', 'from', 'involving', ...(lemmaAt(here, i) === 'call' ? ['on'] : [])),
    ...dependents(here, i, 'nmod:poss'),
  ];
  let found = at(ground, sentence, tied);
  if (!found.animate && grounding.verb !== i) found = joined(found, partnerAfter(ground, sentence, i, ['with', 'between']));
  const compounds = dependents(here, i, 'compound', 'amod').flatMap((k) => statesOfCompound(tokenAt(here, k).text));
  return joined(found, { actors: [], states: [...compounds, ...statesAround(ground, sentence, i)], animate: false });
}

/** Whether the noun stands in or beside a name of its own ("Exercise Garuda", "the Shangri-La Dialogue"). */
function ownName(ground: Ground, sentence: number, i: number): boolean {
  const here = sentenceAt(ground, sentence);
  return tokenAt(here, i).upos === 'PROPN' || nameBeside(ground, sentence, i) !== undefined;
}

function nameBeside(ground: Ground, sentence: number, i: number): string | undefined {
  const here = sentenceAt(ground, sentence);
  const quoted = (k: number) => k === i + 2 && /^["“”'‘’(]$/.test(wordAt(here, i + 1));
  const name = here.names.find((n) => (n.first <= i && i < n.last) || n.first === i + 1 || quoted(n.first));
  if (name === undefined || name.type === 'place' || name.type === 'person' || name.type === 'nationality') return undefined;
  return ground.scene.report.text.slice(name.start, name.end);
}

/** What tells an exercise, a conference or a ceremony from others: its own name, else the words before its noun. */
function aboutOf(ground: Ground, sentence: number, i: number): string | null {
  const here = sentenceAt(ground, sentence);
  const name = nameBeside(ground, sentence, i);
  if (name !== undefined) return name;
  const first = dependents(here, i, 'compound', 'amod').filter((k) => k < i)[0];
  return ground.scene.report.text.slice(tokenAt(here, first ?? i).start, tokenAt(here, i).end).replace(/\s+/g, ' ');
}
