import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engagementsIn, tell } from '../../testing/told.ts';

const office = 'The White House';

test('what an office of state says of its own governors and secretaries is no engagement of states', async () => {
  assert.deepEqual(await tell('President Alan Reed spoke this morning with Governor Henry Brook about the hurricane.', office), []);
  assert.deepEqual(await tell('President Alan Reed met today with Secretary of the Interior Joan Hill on supply chains.', office), []);
});

test('leaders of the own parliament are not of a state that is only spoken of', async () => {
  const told = await tell(
    'This morning, President Alan Reed hosted Leader Brook, Speaker Hill and Leader Stone in the Roosevelt Room. They discussed how to support Ukraine and stand up to Russia. Russia must withdraw from Ukraine.',
    office,
  );
  assert.deepEqual(told, []);
});

test('a president, a foreign minister and the head of a world body are guests of an office of state, with their state or without', async () => {
  for (const guest of ['World Bank President Jay Brook', 'King Harald', 'Foreign Minister Ana Gomes']) {
    const told = await tell(`Vice President Joan Hill met today with ${guest} at the White House.`, office);
    assert.equal(told.filter((line) => line.startsWith('meeting occurred 2023-06-08')).length, 1, `${guest}: ${told.join('; ')}`);
  }
});

test('the president of a body of many states acts for no state', async () => {
  const told = await engagementsIn(
    'President Alan Reed spoke today with President Ines Vogel of the European Commission. The two leaders discussed her recent trip to Beijing and China.',
    office,
  );
  assert.deepEqual(
    told.flatMap(({ claim }) => (claim.engagement === 'call' ? [claim.participants.map((p) => p.side)] : [])),
    [['USA', null]],
  );
});

test('three with one office, named together once more, keep the sides of the first time', async () => {
  const told = await engagementsIn(
    'On Tuesday, National Security Advisor Alan Reed, Polish National Security Advisor Jan Nowak, and Portuguese National Security Advisor Rui Costa met in Washington, D.C. National Security Advisors Reed, Nowak, and Costa expressed concern.',
    office,
  );
  assert.deepEqual(told.find(({ claim }) => claim.engagement === 'meeting')?.claim.states, ['POL', 'PRT', 'USA']);
});

test('more leaders than are named are nobody that is named', async () => {
  const told = await tell(
    'Jan Nowak, the leader of Poland, was praised on Monday by Joan Hill. Vice President Joan Hill has now met over 150 world leaders.',
    office,
  );
  assert.deepEqual(told, []);
});
