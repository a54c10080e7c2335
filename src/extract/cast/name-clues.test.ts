import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSmallReader } from '../../annotate/index.ts';
import type { Annotation, Annotator } from '../../model/annotation.ts';
import type { ActorClaim } from '../../model/claim.ts';
import { reportIdOf } from '../../model/digest.ts';
import { castOf } from './index.ts';

let reader: Annotator;
before(async () => {
  reader = await openSmallReader();
});
after(async () => {
  await reader.close();
});

/** The actors of a text, by name. */
async function actorsIn(text: string, source: string | null = null): Promise<ReadonlyMap<string, ActorClaim>> {
  const [annotation] = await reader.annotate([text]);
  const id = reportIdOf('2024-05-14', source, null, text);
  const report = { id, path: null, url: null, source, title: null, published: '2024-05-14', language: 'en' as const, text };
  return new Map(castOf(report, annotation as Annotation).actors.map((a) => [a.name, a]));
}

test('of two states in a report, one whose side nothing tells is of that in which such names are at home', async () => {
  const actors = await actorsIn(
    'Kenya and Poland agreed in Warsaw on Monday to train engineers together.\n\n"The first course begins in June," Zdzisław Grochowiak said. Colonel Kiprotich Wanjala told reporters that the ships had been inspected.',
  );
  assert.equal(actors.get('Zdzisław Grochowiak')?.country, 'POL');
  assert.equal(actors.get('Kiprotich Wanjala')?.country, 'KEN');
  assert.equal(actors.get('Kiprotich Wanjala')?.footing, 'guessed');
});

test('what the words say stands against any name', async () => {
  const actors = await actorsIn(
    'Kenya and Poland agreed in Warsaw on Monday to train engineers together. Polish Deputy Defence Minister Kiprotich Wanjala signed for Warsaw and Kenya’s Defence Minister Zdzisław Grochowiak for Nairobi.',
  );
  assert.equal(actors.get('Kiprotich Wanjala')?.country, 'POL');
  assert.equal(actors.get('Zdzisław Grochowiak')?.country, 'KEN');
});

test('a name that is at home in both states, or in neither, gives nobody a state', async () => {
  const both = await actorsIn('Chile and Colombia will build the ferry together. "The hull is done," Ramiro Olavarría said.');
  assert.equal(both.get('Ramiro Olavarría')?.country, null);
  const neither = await actorsIn('Kenya and Poland will build the ferry together. "The hull is done," Ratsimbazafy Andrianaivo said.');
  assert.equal(neither.get('Ratsimbazafy Andrianaivo')?.country, null);
});

test('who leads a front against states is of none for the name', async () => {
  const actors = await actorsIn(
    'Kenya and Poland agreed in Warsaw on Monday to share what they know. Front leader Kiprotich Wanjala called it a threat.',
  );
  assert.equal(actors.get('Kiprotich Wanjala')?.country, null);
});

test('a foreign name does not take one who speaks for a ministry from a state of many names', async () => {
  const actors = await actorsIn(
    'Officials of Poland visited Washington on Monday. Deputy Assistant Secretary Zdzisław Grochowiak showed them the new building.',
    'U.S. Department of State',
  );
  assert.equal(actors.get('Zdzisław Grochowiak')?.country, 'USA');
});
