import { stateOfDemonym } from '../../knowledge/index.ts';
import type { ClaimId } from '../../model/ids.ts';
import { type Ground, sentenceAt, sideOf, tokenAt, wordAt } from './ground.ts';
import { nobody, type Parties } from './parties.ts';

const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };

/** How many sentences back somebody may have been named who is meant by his nationality alone. */
const REACH = 12;

/** "The Brazilian was received by", "the two Finns called on": the people of that state whom the report named last. */
export function compatriotsAt(ground: Ground, sentence: number, i: number): Parties {
  const here = sentenceAt(ground, sentence);
  const token = tokenAt(here, i);
  const plural = /^NNP?S$/.test(token.xpos);
  const state = stateOfDemonym(token.text) ?? (plural ? stateOfDemonym(token.text.replace(/s$/, '')) : null);
  const counted = numbers[wordAt(here, i - 1)];
  const number = counted !== undefined && wordAt(here, i - 2) === 'the' ? counted : wordAt(here, i - 1) === 'the' && !plural ? 1 : 0;
  // "the Brazilian minister", "the Brazilian and the Angolan": the word stands for itself and for one state.
  const next = here.tokens[i + 1];
  if (state === null || number === 0 || next === undefined || !/^(?:VERB|AUX|ADV|ADP|PUNCT)$/.test(next.upos)) return nobody;
  const found: ClaimId[] = [];
  for (let s = sentence - 1; s >= Math.max(0, sentence - REACH) && found.length < number; s--)
    for (const actor of (ground.mentions[s] ?? []).toReversed().flatMap((m) => m.actors))
      if (found.length < number && ground.actors.get(actor)?.actor === 'person' && sideOf(ground, actor) === state && !found.includes(actor))
        found.push(actor);
  return found.length === number ? { actors: found, states: [state], animate: true } : nobody;
}
