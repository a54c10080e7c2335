import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { statementsOf } from './statements.ts';

/** The quoted statements of a text as "speaker: words". */
async function quotedIn(text: string, title: string | null = null): Promise<string[]> {
  const { scene, engagements } = await settingOf(text, '2023-03-15', null, title);
  const names = new Map(scene.actors.map((a) => [a.id, a.name]));
  return statementsOf(scene, engagements)
    .filter((s) => s.mode !== 'indirect')
    .map((s) => `${s.speaker === null ? '-' : names.get(s.speaker)}: ${s.text}`);
}

test('a rank written large takes up the officer last spoken of', async () => {
  const text =
    'The delegation was led by the Commander of the Southern Command, Major General Hla Win, who arrived on Monday. "Border matters are settled by those who live there," said the Major General in his address.';
  assert.deepEqual(await quotedIn(text), ['Hla Win: Border matters are settled by those who live there']);
});

test('his embassy is that of the state he serves', async () => {
  const text =
    'China’s ambassador to Tonga, Wei Liang, was not there. His embassy said in a statement that it hoped the exercise would "serve the people".';
  assert.deepEqual(await quotedIn(text), ['Chinese embassy: serve the people']);
});

test('an officer of a force speaks, not the force', async () => {
  assert.deepEqual(await quotedIn('Colonel Pieter van Loon of the Royal Netherlands Army called it "ugly but obedient".'), [
    'Pieter van Loon: ugly but obedient',
  ]);
});

test('a president named in capitals is not the first lady of that name', async () => {
  const text =
    'First Lady Ann Rosen welcomed the guests.\n\nPRESIDENT ROSEN: Welcome. We have a lot to do.\n\nPRIME MINISTER MORI: Thank you. It is an honor.\n\nTHE PRESIDENT: It is ours.';
  assert.deepEqual(
    (await quotedIn(text)).map((s) => s.split(':')[0]),
    ['ROSEN', 'MORI', 'ROSEN'],
  );
});

test('orders of goods, envoys called home and guests welcomed are deeds, not words', async () => {
  const { scene, engagements } = await settingOf(
    'Poland ordered 32 jets from Korea last year.\n\nChile recalled its ambassador on Monday.\n\nThe president welcomed the prime minister at the palace.\n\nOman welcomed the truce.',
  );
  assert.deepEqual(
    statementsOf(scene, engagements).map((s) => s.text),
    ['the truce'],
  );
});

test('the title says who the president of a transcript is, whoever else is called so in it', async () => {
  const text =
    'East Room\n\n4:06 P.M. EST\n\nTHE PRESIDENT: Welcome. President Adler built this room. (Applause.) It is yours.\n\nQ    Will it last?\n\nAUDIENCE MEMBER: We love you!\n\nTHE PRESIDENT: It will.\n\nEND     4:10 P.M. EST';
  assert.deepEqual(await quotedIn(text, 'Remarks by President Rosen Before Meeting with Builders'), [
    'Rosen: Welcome. President Adler built this room. It is yours.',
    '-: Will it last?',
    '-: We love you!',
    'Rosen: It will.',
  ]);
});

test('headings in capitals are no turns', async () => {
  const text =
    'HUD: The agency extends its help to owners.\n\nVA: The agency lowers what veterans pay each month.\n\nLOWERING COSTS FOR FARMS: Loans are cheaper now.';
  assert.deepEqual(await quotedIn(text), []);
});

test('a pronoun after a quotation of several sentences is whoever spoke before it', async () => {
  const text =
    'President Adler met his guest at the palace. Spokeswoman Ruth Amsel said the two had spoken of grain. "There is no price yet. There is a quantity. It is in the paper," she said.';
  assert.deepEqual(await quotedIn(text), ['Ruth Amsel: There is no price yet. There is a quantity. It is in the paper']);
});

test('of two who speak together neither is the speaker', async () => {
  const { scene, engagements } = await settingOf(
    'President Adler of Austria and President Novak of Slovenia agreed that the tunnel should be built.',
  );
  assert.deepEqual(
    statementsOf(scene, engagements).map((s) => s.speaker),
    [null],
  );
});

test('whoever is named as the subject of what happened takes over "he"', async () => {
  const text =
    '"Nobody will sink our boats," Admiral Rolf Hansen said in Oslo.\n\nMinister Erik Lund opened the yard on Friday. "We build for our children," he said.';
  assert.deepEqual(await quotedIn(text), ['Rolf Hansen: Nobody will sink our boats', 'Erik Lund: We build for our children']);
});

test('where nobody else is named the speaker goes on for some sentences', async () => {
  const text =
    '"We sail at dawn," Admiral Rolf Hansen said. The ships are old. The harbour has been dredged, and the crews are back. "More will come," he said.';
  assert.deepEqual(await quotedIn(text), ['Rolf Hansen: We sail at dawn', 'Rolf Hansen: More will come']);
});

test('"she" is nobody with a man’s name', async () => {
  const text = 'Madam Tereza Svobodova received Minister Peter Adler. "The road is open," Adler said. "It will stay so," she replied.';
  assert.deepEqual(
    (await quotedIn(text)).map((s) => s.split(' ')[0]),
    ['Peter', 'Tereza'],
  );
});

test('a fragment of what people agreed is the reporter’s sentence', async () => {
  assert.deepEqual(await quotedIn('The ministers met on Monday. They agreed to finish the talks "by the summer".'), []);
});

test('two turns of people called by their offices are a transcript, two headings are none', async () => {
  assert.deepEqual(await quotedIn('PRESIDENT ADLER: Welcome to Vienna.\n\nPRIME MINISTER MORI: Thank you for the music.'), [
    'ADLER: Welcome to Vienna.',
    'MORI: Thank you for the music.',
  ]);
  assert.deepEqual(await quotedIn('DOCKS AND HARBOURS: The fund pays for cranes.\n\nROADS: The fund pays for bridges.'), []);
});

test('"he" is not the woman who is the subject of the sentence before', async () => {
  const text =
    'State Secretary Bogna Wolska of Poland gave the keys to Colonel Idris Kamara, who kissed them. "A gift with wheels comes twice," he said.';
  assert.deepEqual(await quotedIn(text), ['Idris Kamara: A gift with wheels comes twice']);
});
