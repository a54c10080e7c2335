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

/** The persons and organisations of a text by name, each with its state. */
async function sidesIn(text: string): Promise<ReadonlyMap<string, Country | null>> {
  const [annotation] = await reader.annotate([text]);
  const id = reportIdOf('2024-05-14', null, null, text);
  const report = { id, path: null, url: null, source: null, title: null, published: '2024-05-14', language: 'en' as const, text };
  const { actors } = castOf(report, annotation as Annotation);
  return new Map(actors.filter((a) => a.actor !== 'state' && !a.described).map((a) => [a.name, a.country]));
}

test('the legal form of a firm tells its state, and that of its chief executive', async () => {
  const sides = await sidesIn(
    'Kivi Motors Oy and the Ministry of Defence of Chile signed a contract in Santiago on Monday.\n\n"It was a long road," said Aino Virtala, chief executive of Kivi Motors.',
  );
  assert.equal(sides.get('Kivi Motors Oy') ?? sides.get('Kivi Motors'), 'FIN');
  assert.equal(sides.get('Aino Virtala'), 'FIN');
});

test('a firm that is only called the manufacturer of a nationality has that state', async () => {
  const sides = await sidesIn(
    'Chile signed a deal with a Finnish manufacturer on Monday. The contract was signed by Defence Minister Pedro Araya and Aino Virtala, chief executive of Kivi Motors.',
  );
  assert.equal(sides.get('Aino Virtala'), 'FIN');
});

test('what a short form in brackets means is no state, and has the state of the body wherever it stands', async () => {
  const sides = await sidesIn(
    'The Rwanda Space Agency (RSA) signed a memorandum with Chile on Monday. RSA chief executive Jean Habimana said that it would last five years.',
  );
  assert.equal(sides.get('Rwanda Space Agency'), 'RWA');
  assert.equal(sides.get('Jean Habimana'), 'RWA');
});

test('a paper named in the first lines gives its state to those whose state it leaves out', async () => {
  const sides = await sidesIn(
    'The Accra Beacon, Saturday\n\nPortugal has given the army twelve lorries. Defence Minister Kofi Adjei received the keys in Porto on Thursday. They will go to the battalion bound for Somalia.',
  );
  assert.equal(sides.get('Kofi Adjei'), 'GHA');
});

test('a state that is only gone to is nobody’s home', async () => {
  const sides = await sidesIn(
    'The Defence Minister, Kofi Adjei, received the keys on Thursday. They will go to the battalion bound for Somalia. It had no troops in Somalia before.',
  );
  assert.equal(sides.get('Kofi Adjei'), null);
});

test('a quay named after a queen is nobody', async () => {
  const sides = await sidesIn('The lorries from Portugal are expected at the Queen Beatrix II Quay in March.');
  assert.deepEqual([...sides.keys()], []);
});

test('“its minister” is of the state that the sentence before is about', async () => {
  const sides = await sidesIn(
    'Portugal has supported vocational schools in Ghana for twenty years. Its minister of the economy, Rui Valada, will come to Accra in May.',
  );
  assert.equal(sides.get('Rui Valada'), 'PRT');
});
