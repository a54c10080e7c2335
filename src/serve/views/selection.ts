import { briefOf } from '../../brief/index.ts';
import { entriesById, type Look, selectedFor } from '../../record/index.ts';
import { type Answer, answer, problem } from '../problem.ts';
import type { Asked } from './between.ts';
import { withSurroundings } from './surroundings.ts';

const most = 3000;

/** The brief of two states, from those entries alone that can have a place in it. */
export async function briefView(look: Look, { states = [], from, to }: Asked): Promise<Answer<string>> {
  const [a, b, ...more] = states;
  if (a === undefined || b === undefined || more.length > 0)
    return problem('bad-request', 'a brief is of two states', 'states', 'Give two, as in `states=IND,ISR`.');
  const ids = await selectedFor(look, [a, b], most);
  if (ids.length >= most)
    return problem('too-large', 'there is too much of these two for one brief', 'states', 'Give a shorter period, or download the lists.');
  const { entries, reports } = await withSurroundings(look, await entriesById(look, ids));
  return answer(briefOf(entries, reports, { states: [a, b], from, to }));
}
