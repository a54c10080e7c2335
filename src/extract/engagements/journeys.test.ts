import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from '../../testing/told.ts';

test('a visit that began on a day is told by that day, and what is told to be during it was on one of its days', async () => {
  const told = await tell(
    'Poland and Ghana signed a memorandum on Wednesday during a visit to Accra by Polish Defence Minister Jan Nowak. Nowak landed in Accra on Monday.',
  );
  assert.deepEqual(told, ['visit occurred 2023-06-05 GHA: Jan Nowak']);
  const begun = await tell('Polish Defence Minister Jan Nowak is on a three-day visit to Ghana, which began on Tuesday.');
  assert.deepEqual(begun, ['visit occurred 2023-06-06 GHA: Jan Nowak']);
});

test('whoever walks through a yard or inspects a plant abroad visits it; a guard of honour is no place', async () => {
  const told = await tell('Polish Defence Minister Jan Nowak walked through the naval yard in Bergen on Monday.');
  assert.deepEqual(told, ['visit occurred 2023-06-05 NOR: Jan Nowak']);
  const inspected = await tell('Polish Defence Minister Jan Nowak inspected the repair plant in Bergen on Monday. He inspected the stalls at home.');
  assert.deepEqual(inspected, ['visit occurred 2023-06-05 NOR: Jan Nowak']);
  assert.deepEqual(await tell('Polish Defence Minister Jan Nowak walked through the proposals with his staff in Gdynia on Monday.'), []);
  assert.deepEqual(await tell('Polish Defence Minister Jan Nowak inspected the naval yard in Gdynia on Monday.'), []);
});

test('a town that no atlas has lies in the country where the guest is on the days around', async () => {
  const told = await tell(
    'Polish Defence Minister Jan Nowak arrived in Bergen on Monday. On Tuesday Nowak flew to Vestralund, where he boarded a patrol boat.',
  );
  assert.deepEqual(told, ['visit occurred 2023-06-05 NOR: Jan Nowak', 'visit occurred 2023-06-06 NOR: Jan Nowak']);
});

test('a visit to a site is apart from the visit to the country, but not where one sentence tells both', async () => {
  const told = await tell(
    'Polish Defence Minister Jan Nowak arrived in Norway on Monday. Nowak met Norwegian Defence Minister Frank Bakke on Tuesday. On Wednesday Nowak toured the shipyard in Bergen.',
  );
  assert.ok(told.includes('visit occurred 2023-06-05 NOR: Jan Nowak') && told.includes('visit occurred 2023-06-07 NOR: Jan Nowak'), told.join('\n'));
  const leg = await tell('Polish Defence Minister Jan Nowak flew to Bergen on Monday, where he toured the shipyard.');
  assert.deepEqual(leg, ['visit occurred 2023-06-05 NOR: Jan Nowak']);
});

test('a journey to two states told with a day each is a visit to each on its days', async () => {
  const told = await tell('Polish Defence Minister Jan Nowak visited Norway on 29 May and Ghana from 1 to 3 June 2023.');
  assert.deepEqual(told, ['visit occurred 2023-05-29 NOR: Jan Nowak', 'visit occurred 2023-06-01 GHA: Jan Nowak']);
});

test('whoever winds up a tour somewhere is there', async () => {
  const told = await tell('Polish Defence Minister Jan Nowak wound up a tour of three countries in Accra on Tuesday.');
  assert.deepEqual(told, ['visit occurred 2023-06-06 GHA: Jan Nowak']);
});

test('the present tense tells of a journey to come where its day lies ahead; of a habit it tells nothing', async () => {
  const told = await tell(
    'Polish Defence Minister Jan Nowak met Norwegian Defence Minister Frank Bakke in Bergen on Wednesday. The trip continues on Friday, when Nowak travels to Accra.',
  );
  assert.ok(told.includes('visit planned 2023-06-09 GHA: Jan Nowak'), told.join('\n'));
  assert.deepEqual(await tell('Poland is at peace. Polish Defence Minister Jan Nowak often travels to Accra.'), []);
});

test('what one is expected to do on a weekday lies ahead, and so does what goes with a journey to come', async () => {
  const told = await tell('Poland sold two ships. On Monday, Polish Defence Minister Jan Nowak is expected to visit Accra.');
  assert.deepEqual(told, ['visit planned 2023-06-12 GHA: Jan Nowak']);
  const going = await tell('Polish Defence Minister Jan Nowak will return to the region, visiting Ghana on 11 June.');
  assert.deepEqual(going, ['visit planned 2023-06-11 GHA: Jan Nowak']);
});

test('a visit that turned on help for a state did not go there', async () => {
  const told = await tell('The visit by Polish Defence Minister Jan Nowak focused on support to Ghana.');
  assert.deepEqual(
    told.filter((line) => line.includes('GHA')),
    [],
  );
});

test('the first call since a year was not in that year', async () => {
  const told = await tell('Poland sent a ship. The Polish frigate Wisla made a port call at Lisbon on Tuesday, her first since 2017.');
  assert.deepEqual(told, ['visit occurred 2023-06-06 PRT: Poland']);
});

test('what was done in a state has the day on which the report has the guest there', async () => {
  const told = await tell(
    'Before Lisbon, Polish Foreign Minister Jan Nowak visited Accra on Monday and Bergen on Tuesday. In Bergen he opened an embassy. In Accra he met Ghanaian Foreign Minister Kofi Mensah.',
  );
  assert.ok(told.includes('meeting occurred 2023-06-05 GHA: Jan Nowak, Kofi Mensah'), told.join('\n'));
});

test('the guest of a trip called off is whoever was to make it', async () => {
  const told = await tell('Polish Foreign Minister Jan Nowak was to sign a treaty, but the trip to Accra was called off.');
  assert.deepEqual(told, ['visit cancelled ? GHA: Jan Nowak']);
  const due = await tell('A visit to Accra that Polish Foreign Minister Jan Nowak was due to begin on Monday has been postponed.');
  assert.ok(
    due.some((line) => line.startsWith('visit cancelled') && line.endsWith('GHA: Jan Nowak')),
    due.join('\n'),
  );
});

test('a visit called off went where the minister was to go; whoever denies that it was called off tells of no cancelling', async () => {
  const told = await tell(
    'Poland sold a ship. A visit by the Norwegian defence minister to Accra, announced for 9 June, was called off without explanation.',
  );
  assert.ok(
    told.some((line) => line.startsWith('visit cancelled 2023-06-09 GHA')),
    told.join('\n'),
  );
  const denied = await tell('The spokesman denied that a visit by the Norwegian defence minister to Accra had been cancelled.');
  assert.ok(
    denied.every((line) => !line.startsWith('visit cancelled')),
    denied.join('\n'),
  );
});
