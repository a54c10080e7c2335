import { datingAt } from '../dates/index.ts';
import { agentsAt } from './agents.ts';
import { governedBy } from './arguments.ts';
import { type Ground, sentenceAt, sideOf, tokenAt, wordAt } from './ground.ts';
import { joined, type Parties, partiesOfAll } from './parties.ts';
import { partnerAfter } from './partners.ts';
import { placeAt } from './places.ts';
import { outright, type Telling } from './telling.ts';

/** "said at a joint news conference with X": whoever faces reporters together has met, whether or not the report tells of the talks. */
export function appearanceTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  return here.tokens.flatMap((token, i): Telling[] => {
    if (!/^(?:conference|briefing|appearance)$/i.test(token.text) || !/^(?:news|press|media)$/.test(wordAt(here, i - 1))) return [];
    const verb = verbAbove(ground, sentence, i);
    if (verb === undefined) return [];
    const tied = partiesOfAll(ground, sentence, governedBy(here, i, 'with'));
    const partner = tied.actors.length > 0 ? tied : partnerAfter(ground, sentence, i, ['with', 'alongside']);
    const all = people(ground, joined(agentsAt(ground, sentence, verb), partner));
    if (partner.actors.length === 0 || new Set(all.actors.map((a) => sideOf(ground, a))).size < 2) return [];
    return [
      {
        kind: 'meeting',
        status: 'occurred',
        sentence,
        token: i,
        parties: all.actors.map((actor) => ({ actor, role: 'attendee' })),
        states: all.states,
        place: placeAt(ground, sentence, i),
        date: datingAt(ground.scene, sentence, verb),
        about: null,
        ...outright,
        refersBack: true,
        span: { start: here.start, end: here.end },
      },
    ];
  });
}

/** The verb of what was told or held there, where it is told as done. */
function verbAbove(ground: Ground, sentence: number, i: number): number | undefined {
  const here = sentenceAt(ground, sentence);
  for (let k = tokenAt(here, i).head, steps = 0; k >= 0 && steps < 5; k = tokenAt(here, k).head, steps++)
    if (tokenAt(here, k).upos === 'VERB') return /^VB[DN]$/.test(tokenAt(here, k).xpos) ? k : undefined;
  return undefined;
}

function people(ground: Ground, all: Parties): Parties {
  return { ...all, actors: all.actors.filter((a) => ground.actors.get(a)?.actor === 'person') };
}
