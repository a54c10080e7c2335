import { datingAt } from '../dates/index.ts';
import { agentsAt } from './agents.ts';
import { governedBy } from './arguments.ts';
import { type Ground, sentenceAt, sideOf, tokenAt, wordAt } from './ground.ts';
import { joined, partiesOfAll } from './parties.ts';
import { partnerAfter } from './partners.ts';
import { standingOfVerb } from './status.ts';
import { outright, type Telling } from './telling.ts';

/** How far before the word that tells the engagement an "I" or "my" may stand and be of it. */
const NEAR = 10;

/**
 * What somebody tells of himself ("I met with X", "my talks with Y"): without a day of its own it was at any time before, and with nobody of another state
 * it is at home. What others tell goes through as it is.
 */
export function ownAccount(ground: Ground, telling: Telling): Telling[] {
  const speaker = ground.speakers[telling.sentence];
  const here = sentenceAt(ground, telling.sentence);
  const before = here.tokens.slice(Math.max(0, telling.token - NEAR), telling.token + 1);
  if (speaker === undefined || !before.some((t) => /^(?:i|my)$/i.test(t.text))) return [telling];
  const states = [...telling.states, ...telling.parties.flatMap((p) => sideOf(ground, p.actor) ?? [])];
  const abroad = telling.place?.country != null && telling.place.country !== speaker.country;
  if (!abroad && states.every((s) => s === speaker.country)) return [];
  return [telling.date.how === 'assumed' ? { ...telling, date: { how: 'unknown' } } : telling];
}

/** "was on the phone with X", "got off the phone with X". */
export function phoneTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  return here.tokens.flatMap((token, i): Telling[] => {
    if (!/^(?:phone|telephone)$/.test(token.lemma.toLowerCase()) || wordAt(here, i - 1) !== 'the' || !/^(?:on|off)$/.test(wordAt(here, i - 2)))
      return [];
    const verb = token.head >= 0 && tokenAt(here, token.head).upos === 'VERB' ? token.head : i;
    if (verb !== i && !/^(?:get|be|come|hang)$/.test(tokenAt(here, verb).lemma)) return [];
    const status = standingOfVerb(here, verb);
    const tied = partiesOfAll(ground, sentence, [...governedBy(here, i, 'with'), ...governedBy(here, verb, 'with')]);
    const partner = tied.actors.length > 0 ? tied : partnerAfter(ground, sentence, i, ['with']);
    const all = joined(agentsAt(ground, sentence, verb), partner);
    if (status === 'idle' || partner.actors.length === 0) return [];
    return [
      {
        kind: 'call',
        status,
        sentence,
        token: i,
        parties: all.actors.map((actor) => ({ actor, role: 'attendee' })),
        states: all.states,
        place: null,
        date: datingAt(ground.scene, sentence, i),
        about: null,
        ...outright,
        span: { start: here.start, end: here.end },
      },
    ];
  });
}
