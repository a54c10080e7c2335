import { stateOfSeat } from '../../knowledge/index.ts';
import type { Place } from '../../model/claim.ts';
import type { PlaceMention } from '../../model/scene.ts';
import { costOfAttachment } from '../dates/index.ts';
import { type Ground, sentenceAt, tokenAt, wordAt } from './ground.ts';

/** Beyond this a place belongs to what is talked about ("the war in Ukraine"), not to where the talk was. */
const farthest = 4;
const locating = new Set(['in', 'at', 'inside', 'near', 'outside', 'aboard', 'off']);

/** The word before a name, over its articles and adjectives: the preposition, if it is one. */
export function wordBefore(ground: Ground, mention: PlaceMention): string {
  const sentence = sentenceAt(ground, mention.sentence);
  let k = mention.first - 1;
  while (k > 0 && ['DET', 'ADJ', 'NUM'].includes(tokenAt(sentence, k).upos) && mention.first - k < 4) k--;
  return wordAt(sentence, k);
}

/** The place as a claim has it; the country of the state named right after a town completes it ("Bletchley, England"). */
export function asPlace(ground: Ground, mention: PlaceMention): Place {
  const next = (ground.places[mention.sentence] ?? []).find((p) => p.first > mention.last - 1 && p.first <= mention.last + 1 && p.country !== null);
  return { name: mention.name, country: mention.country ?? next?.country ?? null };
}

/** Where the event at the token took place, as far as its own sentence says: the place it is tied to by "in" or "at" (or one of `also`). */
export function placeAt(ground: Ground, sentence: number, token: number, ...also: readonly string[]): Place | null {
  const here = sentenceAt(ground, sentence);
  let best: { mention: PlaceMention; cost: number } | undefined;
  for (const mention of ground.places[sentence] ?? []) {
    const before = wordBefore(ground, mention);
    if (!locating.has(before) && !also.includes(before)) continue;
    const cost = costOfAttachment(here, mention.head, token);
    if (cost < farthest && (best === undefined || cost < best.cost)) best = { mention, cost };
  }
  if (best !== undefined) return asPlace(ground, best.mention);
  return seatAt(ground, sentence);
}

/** A seat of government that the sentence puts the event at though it is no place on the map ("at the White House", "to the Kremlin"). */
function seatAt(ground: Ground, sentence: number): Place | null {
  const here = sentenceAt(ground, sentence);
  for (const name of here.names) {
    const text = ground.scene.report.text.slice(name.start, name.end);
    const country = stateOfSeat(text);
    const before = wordAt(here, name.first - 1) === 'the' ? wordAt(here, name.first - 2) : wordAt(here, name.first - 1);
    if (country !== null && (before === 'at' || before === 'to' || before === 'in')) return { name: text, country };
  }
  return null;
}
