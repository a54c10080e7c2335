import { dependents } from '../tree.ts';
import { agentsAt } from './agents.ts';
import { isPassive, objectsOf, subjectsOf } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, sideOf, tokenAt } from './ground.ts';
import type { Parties } from './parties.ts';
import { doersOf, partnerAfter } from './partners.ts';
import { standingOfVerb } from './status.ts';
import type { Telling } from './telling.ts';

const leading = /^(?:lead|head|chair|co-?chair|represent)$/;
const team = /^(?:side|delegation|team|party|government)$/;

/**
 * "The X side was led by A, the Y side by B", "A led the delegation of X": who spoke for the sides of the meeting that the report tells. They were at
 * that meeting, and make one of their own only where the sentence names both sides and the report tells of none.
 */
export function ledTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  const verbs = here.tokens.flatMap((t, i) => (t.upos === 'VERB' && leading.test(lemmaAt(here, i)) ? [i] : []));
  const leaders = verbs.flatMap((i) => {
    const found = leadersAt(ground, sentence, i);
    return found.length === 0 ? [] : [...found, ...leftOut(ground, sentence, i)];
  });
  const parties = [...new Set(leaders.flatMap((l) => l.actors))].filter((a) => ground.actors.get(a)?.actor === 'person');
  const [verb] = verbs;
  if (verb === undefined || parties.length === 0 || standingOfVerb(here, verb) !== 'occurred') return [];
  return [
    {
      kind: 'meeting',
      status: 'occurred',
      sentence,
      token: verb,
      parties: parties.map((actor) => ({ actor, role: 'attendee' })),
      states: [...new Set(parties.flatMap((a) => sideOf(ground, a) ?? []))],
      place: null,
      date: { how: 'unknown' },
      about: null,
      refersBack: true,
      widens: true,
      ahead: false,
      vague: true,
      span: { start: here.start, end: here.end },
    },
  ];
}

/** "…, and the Y side by B", "…, the Y one by B": the verb is left out the second time. */
function leftOut(ground: Ground, sentence: number, verb: number): Parties[] {
  const here = sentenceAt(ground, sentence);
  return here.tokens.flatMap((t, k): Parties[] => {
    if (k <= verb + 3 || t.text.toLowerCase() !== 'by') return [];
    const before = here.tokens.slice(Math.max(verb + 1, k - 6), k);
    return before.some((b) => /^(?:side|delegation|team|one|that|party|latter)$/i.test(b.text))
      ? [partnerAfter(ground, sentence, k - 1, ['by'])]
      : [];
  });
}

function leadersAt(ground: Ground, sentence: number, verb: number): Parties[] {
  const here = sentenceAt(ground, sentence);
  const of = (tokens: readonly number[]) =>
    tokens.some((k) => team.test(lemmaAt(here, k)) && dependents(here, k).some((d) => tokenAt(here, d).upos !== 'PRON'));
  if (isPassive(here, verb)) return of(subjectsOf(here, verb)) ? [doersOf(ground, sentence, verb)] : [];
  return of(objectsOf(here, verb)) && dependents(here, verb, 'nsubj').length > 0 ? [agentsAt(ground, sentence, verb)] : [];
}
