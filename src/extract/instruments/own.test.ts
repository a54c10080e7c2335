import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { instrumentsOf } from './instruments.ts';

/** What a text tells of instruments, one line each, in alphabetical order: kind, parties, title, status. */
async function told(text: string, title: string | null = null): Promise<string[]> {
  const { scene, engagements } = await settingOf(text, '2023-03-15', null, title);
  return instrumentsOf(scene, engagements)
    .map((i) => `${i.instrument} ${i.parties.join('-')} ${i.title} ${i.status}`)
    .sort();
}

test('a report that is the joint statement of two states is an instrument', async () => {
  assert.deepEqual(await told('The two Presidents spoke of their long friendship.', 'Joint Statement of Ghana and Portugal'), [
    'joint-statement GHA-PRT Joint Statement of Ghana and Portugal adopted',
  ]);
  assert.deepEqual(await told('We, the leaders of Ghana and Portugal, stand for peace at sea.', 'Joint Leaders’ Statement'), [
    'joint-statement GHA-PRT Joint Leaders’ Statement adopted',
  ]);
  assert.deepEqual(
    await told('LISBON DECLARATION ON THE SEA\n\nThe Heads of State of Ghana and Portugal, meeting in Lisbon, declare their friendship.'),
    ['joint-statement GHA-PRT LISBON DECLARATION ON THE SEA adopted'],
  );
});

test('a report about a statement, or with remarks of two leaders, is none', async () => {
  assert.deepEqual(await told('They praised one another.', 'Remarks by the presidents of Ghana and Portugal in joint press statements'), []);
  assert.deepEqual(await told('The fishermen of Ghana and Portugal are content.', 'Ministers hail joint statement'), []);
  assert.deepEqual(await told('The museum shows a copy.', 'The Declaration of Independence turns 240'), []);
});

test('the papers of a list are signed by those of whom its head speaks', async () => {
  assert.deepEqual(
    await told(
      'The following documents were signed in the presence of the presidents of Ghana and Portugal:\n\n1. Agreement on air services;\n\n2. Memorandum of Understanding on tourism.',
    ),
    ['agreement GHA-PRT Agreement on air services signed', 'memorandum GHA-PRT Memorandum of Understanding on tourism signed'],
  );
  assert.deepEqual(
    await told('The presidents of Ghana and Portugal were given three presents:\n\nan album with the Agreement on air services of 1931.'),
    [],
  );
});

test('a paper by its name under which two states act is theirs', async () => {
  assert.deepEqual(await told('Under the 2009 Air Services Agreement, Ghana and Portugal share the route.'), [
    'agreement GHA-PRT Air Services Agreement signed',
  ]);
});

test('notes that were exchanged, a record of discussions, and what is only intended to be signed', async () => {
  assert.deepEqual(await told('In March Ghana and Portugal exchanged notes on a grant of 30 million euros.'), [
    'other GHA-PRT notes on a grant of 30 million euros exchanged',
  ]);
  assert.deepEqual(await told('Ghana and Portugal signed a record of discussions on Monday.'), ['other GHA-PRT record of discussions signed']);
  assert.deepEqual(await told('Ghana signaled its intent to sign a memorandum with Portugal on fisheries.'), [
    'memorandum GHA-PRT memorandum on fisheries negotiated',
  ]);
  assert.deepEqual(await told('Ghana and Portugal compared notes on cocoa.'), []);
});
