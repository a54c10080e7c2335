import { datingAt } from '../dates/index.ts';
import { agentsAt } from './agents.ts';
import { governedBy, isPassive, objectsOf } from './arguments.ts';
import { type Ground, sentenceAt, sideOf, tokenAt, wordAt } from './ground.ts';
import { partiesOfAll } from './parties.ts';
import { placeAt, wordBefore } from './places.ts';
import { standingOfVerb } from './status.ts';
import type { Telling } from './telling.ts';
import { visitTelling } from './visit-telling.ts';

/** Visits that a word beside a person implies: "his visiting Israeli counterpart", "the visiting French minister". */
export function visitorTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  const found: Telling[] = [];
  for (let i = 0; i < here.tokens.length; i++) {
    if (wordAt(here, i) !== 'visiting') continue;
    const mention = (ground.mentions[sentence] ?? []).find(
      (m) => m.first <= i + 1 && i + 1 < m.last && m.actors.length === 1 && m.form !== 'pronoun',
    );
    const actor = mention?.actors[0];
    // "visiting" before a title is an adjective; as a verb it has its goal behind it ("visiting India").
    if (actor === undefined || ground.actors.get(actor)?.actor !== 'person') continue;
    const side = sideOf(ground, actor);
    const others = (ground.mentions[sentence] ?? []).flatMap((m) => m.actors).flatMap((a) => sideOf(ground, a) ?? []);
    found.push({
      kind: 'visit',
      status: 'occurred',
      sentence,
      token: i,
      parties: [{ actor, role: 'guest' }],
      states: [...new Set(others.filter((c) => c !== side))].slice(0, 1),
      place: null,
      date: datingAt(ground.scene, sentence, i),
      about: null,
      refersBack: true,
      widens: false,
      ahead: false,
      vague: false,
      span: { start: here.start, end: here.end },
    });
  }
  return [...found, ...hostedTellings(ground, sentence)];
}

/** "hosted his counterpart X in Oslo": a guest from abroad is on a visit where the host is at home. */
function hostedTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  return here.tokens.flatMap((token, i): Telling[] => {
    if (token.upos !== 'VERB' || token.lemma.toLowerCase() !== 'host' || isPassive(here, i)) return [];
    // "hosted him for a breakfast meeting" is told of the meeting.
    const meal = governedBy(here, i, 'for').some((k) =>
      /^(?:meeting|breakfast|lunch|luncheon|dinner|talks?|call|discussion)$/.test(tokenAt(here, k).lemma),
    );
    if (meal) return [];
    const status = standingOfVerb(here, i, sentence === 0);
    const named = (ground.places[sentence] ?? []).filter((p) => p.country !== null && wordBefore(ground, p) === 'in').map((p) => p.country);
    const place = placeAt(ground, sentence, i);
    if (status === 'idle' || place?.country == null || !named.includes(place.country)) return [];
    const hosts = agentsAt(ground, sentence, i).actors.map((a) => sideOf(ground, a));
    const guests = partiesOfAll(ground, sentence, objectsOf(here, i));
    const away = guests.actors.filter((a) => (sideOf(ground, a) ?? place.country) !== place.country);
    if (!hosts.includes(place.country) || away.length === 0) return [];
    return [{ ...visitTelling(ground, sentence, i, status, { ...guests, actors: away }, place), refersBack: true }];
  });
}
