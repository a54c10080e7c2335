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
