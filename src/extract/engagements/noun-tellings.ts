import { statesOfCompound } from '../../knowledge/index.ts';
import type { Dating } from '../../model/date.ts';
import type { EngagementKind } from '../../model/vocabulary.ts';
import { mentionAt } from '../cast/index.ts';
import { datingAt } from '../dates/index.ts';
import { dependents, isRelation } from '../tree.ts';
import { agentsAt, selfAt } from './agents.ts';
import { governedBy, objectsOf, prepositionOf } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, sideOf, tokenAt, wordAt } from './ground.ts';
import { groundingOf, type Told } from './grounding.ts';
import { bodyBehind, ceremonyAbout, definite, kindOfNoun } from './noun-kind.ts';
import { aboutOf, nameBeside, ownName } from './noun-names.ts';
import { joined, nobody, type Parties, partiesAt, partiesOfAll, statesAround, statesNamed } from './parties.ts';
import { partnerAfter } from './partners.ts';
import { placeAt } from './places.ts';
import { eachAlone, guestsMeant, oneByOne, pairedOff, saidAgain } from './separate.ts';
import { peopleOf } from './signings.ts';
import type { Telling } from './telling.ts';
import { visitNounTellings } from './visit-nouns.ts';

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

function tellingOf(ground: Ground, sentence: number, i: number, noun: EngagementKind): Telling[] | undefined {
  const grounding = groundingOf(ground, sentence, i);
  if (grounding === undefined) return undefined;
  const named = partiesOfNoun(ground, sentence, i, grounding);
  const parties = joined(grounding.lent, named);
  if (noun === 'visit') return visitNounTellings(ground, sentence, i, grounding, parties);
  return separately(ground, sentence, i, grounding, parties).map((some) => contactTelling(ground, sentence, i, noun, grounding, some));
}

/** "held meetings with X and Y" and "separate talks with X and Y" are a meeting with each; "talks with X and Y" are one. */
function separately(ground: Ground, sentence: number, i: number, grounding: Told, parties: Parties): Parties[] {
  const here = sentenceAt(ground, sentence);
  if (grounding.verb === undefined || grounding.adjunct) return [parties];
  const apart = eachAlone(ground, sentence, i) || oneByOne(ground, sentence, i, grounding.verb) || saidAgain(ground, sentence, i, 'with');
  if (!/^(?:meetings|calls)$/.test(wordAt(here, i)) && !apart) return [parties];
  const agents = agentsAt(ground, sentence, grounding.verb);
  const meant = parties.actors.length > agents.actors.length ? undefined : guestsMeant(ground, sentence, grounding.verb);
  return pairedOff(ground, agents, meant === undefined ? parties : joined(parties, meant));
}

function contactTelling(ground: Ground, sentence: number, i: number, noun: EngagementKind, grounding: Told, parties: Parties): Telling {
  const here = sentenceAt(ground, sentence);
  const tied = governedBy(here, i, 'with', 'between', 'among').length > 0;
  const words = dependents(here, i, 'compound', 'amod', 'nmod')
    .filter((k) => k < i)
    .map((k) => wordAt(here, k))
    .join(' ');
  const kind = ownSummit(ground, sentence, i, grounding) ? noun : kindAmong(noun, ground, parties, /^dialog(?:ue)?$/.test(lemmaAt(here, i)));
  // An apposition has the day of the clause that its name stands in.
  const beside = ['appos', 'parataxis'].some((r) => isRelation(tokenAt(here, i), r));
  const told = grounding.relative ?? (beside ? (grounding.verb ?? i) : i);
  // "after the ceremony X met Y" does not say who was there; "at a ceremony in Oslo, X gave Y the keys" does.
  const staged =
    noun === 'ceremony' &&
    grounding.adjunct &&
    /^(?:at|in|during)$/.test(prepositionOf(here, i) ?? '') &&
    dependents(here, i, 'det').some((k) => /^an?$/.test(wordAt(here, k)));
  const aside = noun === 'ceremony' && grounding.adjunct && !tied && !staged;
  const there = staged ? joined(parties, sidesOf(ground, peopleOf(ground, sentence))) : parties;
  const places = [told, i].map((k) => placeAt(ground, sentence, k));
  const explicit = grounding.widens !== true && (tied || parties.actors.length > 1);
  return {
    kind,
    status: grounding.standing,
    sentence,
    token: i,
    parties: aside ? [] : there.actors.map((actor) => ({ actor, role: 'attendee' })),
    states: aside ? [] : there.states,
    place: places.find((p) => p?.country != null) ?? places.find((p) => p !== null) ?? null,
    date: dateOf(ground, sentence, i, told, grounding),
    about:
      kind === 'meeting'
        ? eachAlone(ground, sentence, i)
          ? 'one-on-one'
          : null
        : noun === 'ceremony'
          ? ceremonyAbout(words)
          : noun === 'exercise' || noun === 'conference'
            ? aboutOf(ground, sentence, i)
            : null,
    refersBack:
      grounding.ahead === true ||
      aside ||
      (noun === 'conference' && grounding.adjunct && grounding.relative === undefined && !gathered(ground, sentence, i, parties)) ||
      (!explicit &&
        !(noun === 'conference' && gathered(ground, sentence, i, parties)) &&
        (grounding.relative === undefined || lemmaAt(here, grounding.relative) === 'last') &&
        !ownName(ground, sentence, i) &&
        takenForKnown(ground, sentence, i, grounding)),
    widens: grounding.widens === true,
    ahead: grounding.ahead === true,
    vague: noun === 'meeting' && placeAt(ground, sentence, i) === null && /^(?:conversation|talk|discussion|consultation)s?$/.test(wordAt(here, i)),
    span: { start: here.start, end: here.end },
  };
}

/** "X, Y and Z agreed at a summit in Oslo": a summit that is new to the report and has a place is one that they held. */
function gathered(ground: Ground, sentence: number, i: number, parties: Parties): boolean {
  const here = sentenceAt(ground, sentence);
  const single = dependents(here, i, 'det').some((k) => /^an?$/.test(wordAt(here, k)));
  return lemmaAt(here, i) === 'summit' && single && sidesOf(ground, parties).states.length > 1 && placeAt(ground, sentence, i)?.country != null;
}

/** When it was or will be; one that is merely recalled was not on the day of the recalling. */
function dateOf(ground: Ground, sentence: number, i: number, told: number, grounding: Told): Dating {
  if (grounding.day !== undefined) return grounding.day;
  const own = (grounding.ahead === true ? dayAhead(ground, sentence, i) : undefined) ?? datingAt(ground.scene, sentence, told);
  const date = own.how === 'assumed' ? (dayOfClause(ground, sentence, i) ?? own) : own;
  // "returned on Wednesday after talks in Oslo": they were before.
  const left =
    grounding.adjunct && grounding.verb !== undefined && /^(?:return|leave|depart)$/.test(lemmaAt(sentenceAt(ground, sentence), grounding.verb));
  if (left && /^(?:after|following)$/.test(prepositionOf(sentenceAt(ground, sentence), i) ?? '')) return { how: 'unknown' };
  return grounding.recalled === true && date.how === 'assumed' ? { how: 'unknown' } : date;
}

/** "the exercise, which ended on Friday, involved …": the day that a clause about it tells. */
function dayOfClause(ground: Ground, sentence: number, i: number): Dating | undefined {
  const here = sentenceAt(ground, sentence);
  const days = dependents(here, i, 'acl')
    .filter((k) => /^(?:begin|start|open|kick|end|finish|conclude|wrap|close|last|run)$/.test(lemmaAt(here, k)))
    .map((k) => datingAt(ground.scene, sentence, k));
  return days.find((d) => d.how === 'stated' || d.how === 'derived');
}

/** "hosted a luncheon in honour of X", "gave a dinner for Y": the guest of a meal. */
function honoured(ground: Ground, sentence: number, i: number, grounding: Told): number[] {
  const here = sentenceAt(ground, sentence);
  if (!/^(?:lunch|luncheon|dinner|breakfast|banquet)$/.test(lemmaAt(here, i))) return [];
  const above = grounding.verb === undefined ? [i] : [i, grounding.verb];
  const honours = above.flatMap((k) => governedBy(here, k, 'in')).filter((k) => /^hono(?:u)?r$/.test(lemmaAt(here, k)));
  const byOrder = here.tokens.findIndex(
    (t, k) => k > i && /^hono(?:u)?r$/i.test(t.text) && wordAt(here, k - 1) === 'in' && wordAt(here, k + 1) === 'of',
  );
  const named = byOrder < 0 ? undefined : (ground.mentions[sentence] ?? []).find((m) => m.first >= byOrder + 2 && m.first <= byOrder + 4);
  return [...honours.flatMap((k) => governedBy(here, k, 'of')), ...(named === undefined ? [] : [named.head]), ...governedBy(here, i, 'for')];
}

function sidesOf(ground: Ground, parties: Parties): Parties {
  return { ...parties, states: [...new Set(parties.actors.flatMap((a) => sideOf(ground, a) ?? []))] };
}

/** "the talks", "in talks", "talks took place": nothing in the words makes it a new one. */
function takenForKnown(ground: Ground, sentence: number, i: number, grounding: Told): boolean {
  const here = sentenceAt(ground, sentence);
  const another = /^(?:next|previous|last|first|second|third|earlier|another|other|new|upcoming|recent|latest|largest|biggest)$/;
  if (dependents(here, i, 'amod').some((k) => another.test(wordAt(here, k)))) return false;
  return definite(ground, sentence, i) || grounding.adjunct || dependents(here, i, 'det').length === 0;
}

/** The day told right after an engagement that lies ahead of something ("ahead of talks between X and Y in Oslo on Friday"). */
function dayAhead(ground: Ground, sentence: number, i: number): Dating | undefined {
  const here = sentenceAt(ground, sentence);
  const time = (ground.times[sentence] ?? []).find((t) => t.first > i);
  return time === undefined || here.tokens.slice(i, time.first).some((t) => t.upos === 'VERB') ? undefined : time.dating;
}

/** "co-hosted the Global Water Summit with X": a conference of many that two of them are told to have chaired or hosted, or that is only the setting. */
function ownSummit(ground: Ground, sentence: number, i: number, grounding: Told): boolean {
  const here = sentenceAt(ground, sentence);
  if (grounding.adjunct && nameBeside(ground, sentence, i) !== undefined) return true;
  const presided = grounding.verb !== undefined && /^(?:co-?)?(?:host|chair|attend|open)$/.test(lemmaAt(here, grounding.verb));
  return presided && /^(?:summit|forum|conference)$/.test(lemmaAt(here, i)) && nameBeside(ground, sentence, i) !== undefined;
}

/** A summit or dialogue of two people is a meeting of theirs, and so is a dialogue of two states. */
function kindAmong(noun: EngagementKind, ground: Ground, parties: Parties, dialogue: boolean): EngagementKind {
  if (noun !== 'conference') return noun;
  const people = parties.actors.filter((a) => ground.actors.get(a)?.actor === 'person');
  const sides = new Set([...parties.states, ...parties.actors.flatMap((a) => sideOf(ground, a) ?? [])]);
  return people.length === 2 || (dialogue && sides.size === 2) ? 'meeting' : 'conference';
}

/** Whom the noun's own words bring in: "with X", "between X and Y", "X's", "by X", "Indo-Israeli", "India-Israel". */
function partiesOfNoun(ground: Ground, sentence: number, i: number, grounding: Told): Parties {
  const here = sentenceAt(ground, sentence);
  const tied = [
    ...honoured(ground, sentence, i, grounding),
    ...governedBy(here, i, 'with', 'between', 'among', 'by', 'of', 'from', 'involving', ...(lemmaAt(here, i) === 'call' ? ['on'] : [])),
    ...dependents(here, i, 'nmod:poss'),
  ];
  let found = partiesOfAll(ground, sentence, tied);
  // "the session of the group between X and Y": the body alone is nobody's side.
  if ((!found.animate || found.states.length === 0) && grounding.verb !== i)
    found = joined(found, partnerAfter(ground, sentence, i, lemmaAt(here, i) === 'visit' ? ['by', 'of'] : ['with', 'between']));
  if (found.actors.length === 1) found = joined(found, secondOf(ground, sentence, i));
  const modifiers = dependents(here, i, 'compound', 'amod');
  const compounds = modifiers.flatMap((k) => statesOfCompound(tokenAt(here, k).text));
  // "the India-Maldives exercise": both are states of the cast, and take part.
  const pairs = modifiers.flatMap((k) => mentionAt(ground, sentence, k)?.actors ?? []);
  const together = new Set(pairs).size > 1 ? pairs : [];
  const body = bodyBehind(ground, sentence, i);
  // "the session of the Chad-Niger commission"
  const owners = body === undefined ? [] : here.tokens.slice(i + 2, body).flatMap((t) => [...statesNamed(t.text)]);
  const involved = dependents(here, i, 'acl').filter((k) => /^(?:involve|include|feature|bring|gather|see)$/.test(lemmaAt(here, k)));
  const listed = partiesOfAll(
    ground,
    sentence,
    involved.flatMap((k) => objectsOf(here, k)),
  );
  // "in my meetings with the presidents"
  const mine = dependents(here, i, 'nmod:poss').some((k) => wordAt(here, k) === 'my') ? selfAt(ground, sentence, i) : nobody;
  return joined(mine, found, listed, presidingAt(ground, sentence, i), {
    actors: together,
    states: [...compounds, ...owners, ...statesAround(ground, sentence, i)],
    animate: false,
  });
}

/** "between X and Y": the second, where the tree hangs it on some earlier name. */
function secondOf(ground: Ground, sentence: number, i: number): Parties {
  const here = sentenceAt(ground, sentence);
  if (wordAt(here, i + 1) !== 'between') return nobody;
  const mentions = (ground.mentions[sentence] ?? []).filter((m) => m.first > i && m.actors.length > 0 && m.form !== 'pronoun');
  const first = mentions[0];
  const second = mentions.find((m) => m.first > (first?.last ?? m.first) && wordAt(here, m.first - 1) === 'and');
  const near = first !== undefined && second !== undefined && first.first <= i + 6 && second.first <= first.last + 6;
  return near ? partiesAt(ground, sentence, second.head) : nobody;
}

/** Who presided: "…, co-chaired by A and B", "under the co-chairmanship of A and B", wherever the tree hangs it behind the noun. */
function presidingAt(ground: Ground, sentence: number, i: number): Parties {
  const here = sentenceAt(ground, sentence);
  const chair = here.tokens.findIndex(
    (t, k) =>
      k > i &&
      wordAt(here, k - 1) !== 'of' &&
      /^(?:co-?)?(?:chair(?:manship)?|presidency|leadership|chairing)$/i.test(t.text) &&
      ['under', 'the'].includes(wordAt(here, k - 1)),
  );
  if (chair > 0) return partnerAfter(ground, sentence, chair, ['of']);
  const led = here.tokens.findIndex(
    (t, k) =>
      k > i &&
      /^(?:co-?)?(?:chaired|led|headed|presided|hosted)$/i.test(t.text) &&
      t.xpos === 'VBN' &&
      /^(?:,|jointly|and)$/.test(wordAt(here, k - 1)),
  );
  return led > 0 && !here.tokens.slice(i, led).some((t) => t.upos === 'VERB' && /^VB[DZP]$/.test(t.xpos))
    ? partnerAfter(ground, sentence, led, ['by'])
    : nobody;
}
