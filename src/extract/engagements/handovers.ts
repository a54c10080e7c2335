import { datingAt } from '../dates/index.ts';
import { dependents } from '../tree.ts';
import { agentsAt } from './agents.ts';
import { governedBy, hasParticle, isPassive, objectsOf, subjectsOf } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, sideOf, tokenAt } from './ground.ts';
import { joined, nobody, type Parties, partiesOfAll } from './parties.ts';
import { doersOf, partnerAfter } from './partners.ts';
import { placeAt } from './places.ts';
import { standingOfVerb } from './status.ts';
import type { Telling } from './telling.ts';

/** What is handed over without a ceremony: people, papers, offices. */
const noGoods =
  /^(?:letter|message|note|credential|copy|list|report|power|command|presidency|chair|leadership|reins|responsibility|control|case|suspect|prisoner|detainee|hostage|fugitive|criminal|body|remains|petition|territory|document|evidence|baton|invitation|people|man|woman|soldier|fighter)s?$/;
const gifts = /^(?:donation|gift|grant|vehicle|equipment|consignment|shipment|aircraft|boat|vessel|key|ambulance|truck|donated|package)s?$/;

/**
 * Goods or their keys that change hands between people of two states: "A handed over ten ambulances to Y", "A gave the keys to B", "B received the keys from
 * A"; "the donation was accepted by B" says who took them.
 */
export function handoverTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  return here.tokens.flatMap((token, i): Telling[] => {
    if (token.upos !== 'VERB') return [];
    const found = handedAt(ground, sentence, i);
    const status = found === undefined ? 'idle' : standingOfVerb(here, i, sentence === 0);
    if (found === undefined || status === 'idle') return [];
    const people = found.parties.actors.filter((a) => ground.actors.get(a)?.actor === 'person');
    const sides = new Set([...found.parties.states, ...found.parties.actors.flatMap((a) => sideOf(ground, a) ?? [])]);
    if (people.length === 0 || (sides.size < 2 && !found.back)) return [];
    return [
      {
        kind: 'ceremony',
        status,
        sentence,
        token: i,
        parties: people.map((actor) => ({ actor, role: 'attendee' })),
        states: [...sides],
        place: placeAt(ground, sentence, i),
        date: datingAt(ground.scene, sentence, i),
        about: 'handover',
        refersBack: found.back,
        widens: found.back,
        ahead: false,
        vague: false,
        span: { start: here.start, end: here.end },
      },
    ];
  });
}

/** Between whom the verb says that goods change hands; `back` where it only says who took what was told before. */
function handedAt(ground: Ground, sentence: number, verb: number): { parties: Parties; back: boolean } | undefined {
  const here = sentenceAt(ground, sentence);
  const lemma = lemmaAt(here, verb);
  const passive = isPassive(here, verb);
  const things = passive ? subjectsOf(here, verb) : objectsOf(here, verb);
  const keys = things.some((k) => /^keys?$/.test(lemmaAt(here, k)));
  const over = lemma === 'hand' && hasParticle(here, verb, 'over') && things.length > 0 && !things.some((k) => isNoGood(ground, sentence, k));
  const gives = over || (keys && /^(?:hand|give|present|deliver)$/.test(lemma));
  const takes = /^(?:accept|receive|take)$/.test(lemma);
  if (!gives && !(takes && things.some((k) => gifts.test(lemmaAt(here, k))))) return undefined;
  const doers = passive ? doersOf(ground, sentence, verb) : agentsAt(ground, sentence, verb);
  const [preposition] = gives ? ['to'] : ['from'];
  const tied = partiesOfAll(ground, sentence, governedBy(here, verb, preposition as string));
  const other = tied.animate ? tied : partnerAfter(ground, sentence, verb, [preposition as string]);
  if (!other.animate && !(takes && passive)) return undefined;
  return { parties: joined(doers, other.animate ? other : nobody), back: takes && !keys };
}

function isNoGood(ground: Ground, sentence: number, k: number): boolean {
  const here = sentenceAt(ground, sentence);
  return noGoods.test(lemmaAt(here, k)) || /^(?:PRON|PROPN)$/.test(tokenAt(here, k).upos) || dependents(here, k, 'nmod:poss').length > 0;
}
