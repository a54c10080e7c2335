import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from '../../testing/told.ts';

test('a joint committee that will meet is the committee of the two states whose agreement the report tells of', async () => {
  const told = await tell(
    'The agreement between Norway and Ghana entered into force yesterday.\n\nA joint committee will hold its first meeting in Bergen on 22 and 23 September.',
  );
  assert.deepEqual(told, ['meeting planned 2023-09-22 NOR: ']);
});

test('whoever is expected there when something is signed makes a visit then', async () => {
  const told = await tell(
    'The pact between Ghana and Portugal is to be signed in Accra in September, when Portuguese Defence Minister Rui Costa is expected there.',
  );
  assert.deepEqual(told, ['visit planned 2023-09-01 GHA: Rui Costa']);
});

test('a ship with the prefix of its navy goes on a visit of that navy', async () => {
  const told = await tell('HMCS Brandon will proceed to Lisbon, Portugal, for a goodwill visit from 26 to 28 June. Canada sent two ships.');
  assert.deepEqual(told, ['visit planned 2023-06-26 PRT: Canada']);
});

test('an exercise said to be held from one day to another has those days, whatever day it was concluded on', async () => {
  const told = await tell(
    'Portugal and Morocco concluded on Friday Exercise Longbow. The five-day exercise was held from 29 May to 2 June off Lisbon and involved two ships.',
  );
  assert.deepEqual(told, ['exercise occurred 2023-05-29 PRT: Morocco, Portugal']);
});

test('whoever is visiting from one weekday to another is there today', async () => {
  const told = await tell(
    "Portuguese Defence Minister Rui Costa received Poland's Permanent Secretary of Defence, Jan Nowak, who is visiting Lisbon from Wednesday to Friday.",
  );
  assert.ok(told.includes('visit occurred 2023-06-07 PRT: Jan Nowak'), told.join('\n'));
});

test('whom one looks forward to welcoming on a day is met then; without a day it is a courtesy', async () => {
  const told = await tell(
    'Portuguese President Rui Costa looks forward to hosting President Jan Nowak of Poland on July 15. Costa looks forward to hosting President Kofi Mensah of Ghana.',
  );
  assert.deepEqual(told, ['meeting planned 2023-07-15 -: Jan Nowak, Rui Costa']);
});

test('a summit that is welcomed as a recent one has been, on a day that is not told', async () => {
  const told = await tell(
    'Portuguese President Rui Costa and Polish President Jan Nowak met on Tuesday. They welcomed the recent summit in Accra between Ghana, Togo and Benin.',
  );
  assert.ok(told.includes('conference occurred ? GHA: Benin, Ghana, Togo'), told.join('\n'));
});

test('the experts of both countries who will meet are of the two that the report is about', async () => {
  const told = await tell(
    'Norway and Ghana signed a letter of intent on Monday. Naval engineers of both countries will meet in Bergen in November to draw up a plan.',
  );
  assert.deepEqual(told, ['meeting planned 2023-11-01 NOR: ']);
  const many = await tell('Norway, Togo and Ghana signed a letter of intent on Monday. Engineers of several countries will meet in November.');
  assert.deepEqual(many, []);
});

test('the next summit of those who met has them, a place and a year', async () => {
  const told = await tell(
    'The presidents of Ghana, Togo and Benin met in Accra on Tuesday. They agreed that the Third Summit will be held in Cotonou in 2025.',
  );
  assert.ok(told.includes('conference planned 2025-01-01 BEN: '), told.join('\n'));
});

test('parties that agreed to hold the next round in a month will; without a time it is a wish', async () => {
  const told = await tell(
    'The heads of the intelligence services of Ghana, Togo and Benin met in Accra on Tuesday. The parties agreed to hold the third Consultation in Cotonou in March 2024.',
  );
  assert.ok(told.includes('meeting planned 2024-03-01 BEN: '), told.join('\n'));
  const round = await tell(
    'The foreign ministers of Ghana and Benin held talks in Accra on Tuesday. The next round will take place in the Beninese capital in March.',
  );
  assert.ok(round.includes('meeting planned 2024-03-01 BEN: '), round.join('\n'));
  const wish = await tell('The foreign ministers of Ghana and Benin met in Accra on Tuesday. They agreed to hold a further meeting.');
  assert.ok(
    wish.every((line) => !line.startsWith('meeting planned')),
    wish.join('\n'),
  );
});

test('a meeting of defence ministers is between states even where none is named; one of engineers is not', async () => {
  const told = await tell('The last meeting of Alliance defence ministers took place in Lisbon, Portugal, on February 2, 2023.');
  assert.deepEqual(told, ['meeting occurred 2023-02-02 PRT: ']);
  assert.deepEqual(await tell('The last meeting of railway engineers took place in Lisbon, Portugal, on February 2, 2023.'), []);
});

test('a visit scheduled for a day ahead is planned, whatever the clause says of it', async () => {
  const told = await tell(
    'The two ministers agreed to sign a treaty during the visit of Polish President Jan Nowak to Accra scheduled for September 4.',
  );
  assert.deepEqual(told, ['visit planned 2023-09-04 GHA: Jan Nowak']);
  const past = await tell('The visit of Polish President Jan Nowak to Accra scheduled for May 4 is a puzzle.');
  assert.ok(
    past.every((line) => !line.startsWith('visit planned')),
    past.join('\n'),
  );
});

test('a journey that a full sentence tells in the present for a coming day is planned', async () => {
  const told = await tell('Polish Defence Minister Jan Nowak is in Oslo. The trip continues on Monday, when Nowak travels to Accra.');
  assert.ok(told.includes('visit planned 2023-06-12 GHA: Jan Nowak'), told.join('\n'));
});

test('an unnamed guest of another state makes a visit, called off or not', async () => {
  const told = await tell('A visit by the Polish defence minister to Accra, announced for 12 June, was called off.');
  assert.ok(
    told.some((line) => line.startsWith('visit cancelled 2023-06-12 GHA')),
    told.join('\n'),
  );
  assert.deepEqual(await tell('Ghanaian officials visited Tamale on Monday.'), []);
});
