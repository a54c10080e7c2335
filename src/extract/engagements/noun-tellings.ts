import { statesOfCompound } from '../../knowledge/index.ts';
import type { EngagementKind } from '../../model/vocabulary.ts';
import { datingAt } from '../dates/index.ts';
import { dependents } from '../tree.ts';
import { governedBy } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, tokenAt, wordAt } from './ground.ts';
import { type Grounding, groundingOf } from './grounding.ts';
import { definite, kindOfNoun } from './noun-kind.ts';
import { joined, type Parties, partiesOfAll, statesAround } from './parties.ts';
import { placeAt } from './places.ts';
import type { Telling } from './telling.ts';
import { partnerAfter } from './verb-tellings.ts';
import { guestTelling } from './visits.ts';

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

/** Whom the noun's own words bring in: "with X", "between X and Y", "X's", "by X", "Indo-Israeli", "India-Israel". */
function partiesOfNoun(ground: Ground, sentence: number, i: number, grounding: Grounding): Parties {
  const here = sentenceAt(ground, sentence);
  const tied = [
    ...governedBy(here, i, 'with', 'between', 'among', 'by', 'of', 'from', 'involving', ...(lemmaAt(here, i) === 'call' ? ['on'] : [])),
    ...dependents(here, i, 'nmod:poss'),
  ];
  let found = partiesOfAll(ground, sentence, tied);
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
