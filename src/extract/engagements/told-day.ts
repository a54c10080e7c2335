import type { TimeMention } from '../../model/scene.ts';
import { ownDayOf } from '../dates/index.ts';
import { governedBy } from './arguments.ts';
import { type Ground, sentenceAt, tokenAt, wordAt } from './ground.ts';
import type { Grounding } from './grounding.ts';
import { nobody, partiesOfAll } from './parties.ts';

// Engagements that no verb tells but whose own words give them a day.

/** "the state visit of X to Oslo scheduled for 18 April", whatever the clause says of it: one to come, where the day lies ahead. */
export function scheduledFor(ground: Ground, sentence: number, noun: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  const verb = here.tokens.findIndex(
    (_, k) =>
      k > noun && k < noun + 14 && /^(?:scheduled|planned|set|due|slated|arranged|fixed)$/.test(wordAt(here, k)) && wordAt(here, k + 1) === 'for',
  );
  if (verb < 0 || here.tokens.slice(noun + 1, verb).some((t) => /^(?:VERB|AUX|PUNCT)$/.test(t.upos))) return undefined;
  const time = (ground.times[sentence] ?? []).find((t) => t.first > verb && t.first <= verb + 4);
  const today = ownDayOf(ground.scene.report);
  if (time === undefined || time.dating.how === 'unknown' || time.dating.end < today) return undefined;
  return { standing: 'planned', verb, lent: nobody, adjunct: false, day: time.dating };
}

/** "linked it to Friday's call between X and Y": who gives an engagement of two states its day takes it for one that has been, or will be. */
export function ofItsDay(ground: Ground, sentence: number, noun: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  const time = (ground.times[sentence] ?? []).find((t) => owns(ground, sentence, t, noun));
  if (time === undefined || time.dating.how === 'unknown' || time.dating.precision !== 'day') return undefined;
  const parties = partiesOfAll(ground, sentence, governedBy(here, noun, 'between', 'with'));
  if (parties.actors.length < 2 || parties.states.length < 2) return undefined;
  const standing = time.dating.start > ownDayOf(ground.scene.report) ? 'planned' : 'occurred';
  return { standing, verb: undefined, lent: nobody, adjunct: false, day: time.dating };
}

/** Whether the time stands as a possessor right before the noun, with no more than its adjectives between. */
function owns(ground: Ground, sentence: number, { first, last }: TimeMention, noun: number): boolean {
  const here = sentenceAt(ground, sentence);
  const mark = [last - 1, last].find((k) => k > first && /^['’]s$/.test(wordAt(here, k)));
  if (mark === undefined || mark >= noun || noun - mark > 4) return false;
  return here.tokens.slice(mark + 1, noun).every((_, k) => /^(?:ADJ|NOUN|PROPN)$/.test(tokenAt(here, mark + 1 + k).upos));
}
