import { mentionAt } from '../cast/index.ts';
import { clauseVerb, datingAt } from '../dates/index.ts';
import { agentsAt } from './agents.ts';
import { governedBy, objectsOf } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, tokenAt } from './ground.ts';
import { credentials, guardOfHonour, memorials, officialWelcome, remembrance } from './lexicon.ts';
import { joined, nobody, type Parties, partiesAt, partiesOfAll } from './parties.ts';
import { doersOf, partnerAfter } from './partners.ts';
import { placeAt } from './places.ts';
import { standingOfVerb } from './status.ts';
import { outright, type Telling } from './telling.ts';

/** Ceremonies that set words tell whatever the verb: homage and wreaths at a memorial, a guard of honour or a ceremonial welcome. */
export function ceremonyTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  const text = ground.scene.report.text.slice(here.start, here.end).replace(/\s/g, ' ');
  const found: Telling[] = [];
  const guard = guardOfHonour.exec(text) ?? officialWelcome.exec(text);
  if (guard !== null) found.push(...tellingAt(ground, sentence, here.start + guard.index + guard[0].length - 1, 'guard of honour'));
  const memorial = memorials.exec(text);
  // A memorial alone is a place like others; what makes it a ceremony is the homage.
  if (memorial !== null && remembrance.test(text)) found.push(...tellingAt(ground, sentence, here.start + memorial.index, 'wreath-laying'));
  const letters = credentials.exec(text);
  if (letters !== null && /\b(?:present|hand|receiv|accept|submit|deliver|tender)/i.test(text))
    found.push(...tellingAt(ground, sentence, here.start + letters.index, 'credentials'));
  return found;
}

function tellingAt(ground: Ground, sentence: number, offset: number, about: string): Telling[] {
  const here = sentenceAt(ground, sentence);
  const token = here.tokens.findIndex((t) => t.end > offset);
  if (token < 0) return [];
  const verb = clauseVerb(here, token);
  if (verb < 0 || tokenAt(here, verb).upos !== 'VERB') return [];
  const status = standingOfVerb(here, verb);
  if (status === 'idle') return [];
  const at = (tokens: readonly number[]) => partiesOfAll(ground, sentence, tokens);
  // "was accorded", "inspected", "laid", "visited": the subject is the one honoured or honouring; "accorded him", "welcomed her with": the object as well.
  const objects = /^(?:accord|give|welcome|receive|greet|host|offer|grant)$/.test(lemmaAt(here, verb)) ? at(objectsOf(here, verb)) : nobody;
  // "held a welcoming ceremony for him"
  const honoured = at([...governedBy(here, verb, 'for'), ...governedBy(here, token, 'for')]);
  // "laid a wreath together with Y"
  const company = about === 'wreath-laying' ? beside(ground, sentence, verb) : about === 'credentials' ? receivers(ground, sentence, verb) : nobody;
  let parties = peopleOf(ground, joined(agentsAt(ground, sentence, verb), objects, honoured, company));
  if (parties.actors.length === 0) parties = peopleOf(ground, nearestBefore(ground, sentence, token));
  if (parties.actors.length === 0) return [];
  return [
    {
      kind: 'ceremony',
      status,
      sentence,
      token: verb,
      parties: parties.actors.map((actor) => ({ actor, role: 'attendee' })),
      states: parties.states,
      place: placeAt(ground, sentence, verb) ?? placeAt(ground, sentence, token),
      date: datingAt(ground.scene, sentence, verb),
      about,
      ...outright,
      span: { start: here.start, end: here.end },
    },
  ];
}

/** "presented his credentials to X", "X received the credentials of Y": the other one of the two. */
function receivers(ground: Ground, sentence: number, verb: number): Parties {
  const tied = partiesOfAll(ground, sentence, governedBy(sentenceAt(ground, sentence), verb, 'to', 'from'));
  return joined(tied.animate ? tied : partnerAfter(ground, sentence, verb, ['to', 'of', 'from']), doersOf(ground, sentence, verb));
}

function beside(ground: Ground, sentence: number, verb: number): Parties {
  const found = partiesOfAll(ground, sentence, governedBy(sentenceAt(ground, sentence), verb, 'with', 'alongside'));
  return found.animate ? found : partnerAfter(ground, sentence, verb, ['with', 'alongside']);
}

function peopleOf(ground: Ground, parties: Parties): Parties {
  return { ...parties, actors: parties.actors.filter((a) => ground.actors.get(a)?.actor === 'person') };
}

function nearestBefore(ground: Ground, sentence: number, token: number): Parties {
  for (let k = token - 1; k >= 0; k--) {
    const mention = mentionAt(ground, sentence, k);
    if (mention?.actors.some((a) => ground.actors.get(a)?.actor === 'person')) return partiesAt(ground, sentence, mention.head);
  }
  return nobody;
}
