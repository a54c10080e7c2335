import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSmallReader } from '../../annotate/index.ts';
import type { Annotation, Annotator } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import { reportIdOf } from '../../model/digest.ts';
import { castOf } from './index.ts';

let reader: Annotator;
before(async () => {
  reader = await openSmallReader();
});
after(async () => {
  await reader.close();
});

/** The organisations of a text by name, each with its state. */
async function bodiesIn(text: string): Promise<ReadonlyMap<string, Country | null>> {
  const [annotation] = await reader.annotate([text]);
  const id = reportIdOf('2024-05-14', null, null, text);
  const report = { id, path: null, url: null, source: null, title: null, published: '2024-05-14', language: 'en' as const, text };
  const { actors } = castOf(report, annotation as Annotation);
  return new Map(actors.filter((a) => a.actor === 'organisation').map((a) => [a.name, a.country]));
}

test('a commission is of the state of the party whose it is said to be', async () => {
  const bodies = await bodiesIn("Ri Chol, a member of the Central Military Commission of the Workers' Party of Korea, visited Hanoi.");
  assert.equal(bodies.get('Central Military Commission'), 'PRK');
  assert.equal(bodies.get("Workers' Party of Korea"), 'PRK');
});

test('a parliament whose state stands beside it is not that of another state with one of the same name', async () => {
  const bodies = await bodiesIn("Bulgaria's National Assembly ratified the accord with Romania on Monday.");
  assert.equal(bodies.get('National Assembly'), 'BGR');
});

test('a naval group at sea is not the shipbuilder whose name it ends in', async () => {
  const bodies = await bodiesIn('The Mine Clearance Naval Group sailed from Varna on Monday. Ships of three allies took part.');
  assert.equal(bodies.has('Naval Group'), false);
});

test("a prime minister's office is an organisation of the state said before it", async () => {
  const bodies = await bodiesIn("The Danish prime minister's office said the visit would last two days.");
  assert.deepEqual([...bodies], [["Danish prime minister's office", 'DNK']]);
});
