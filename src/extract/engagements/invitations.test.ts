import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from '../../testing/told.ts';

test('an invitation that was accepted promises a visit', async () => {
  const told = await tell(
    'Polish President Jan Nowak invited President Kofi Mensah of Ghana to visit Warsaw in November. President Mensah accepted the invitation.',
  );
  assert.deepEqual(told, ['visit planned 2023-11-01 POL: Kofi Mensah']);
  const renewed = await tell(
    'Polish President Jan Nowak renewed his invitation to President Kofi Mensah of Ghana to pay a state visit to Poland in August. The invitation was accepted with pleasure.',
  );
  assert.deepEqual(renewed, ['visit planned 2023-08-01 POL: Kofi Mensah']);
});

test('an invitation that was only made promises nothing', async () => {
  const made = 'Polish President Jan Nowak invited President Kofi Mensah of Ghana to visit Warsaw in November.';
  assert.deepEqual(await tell(made), []);
  assert.deepEqual(await tell(`${made} President Mensah thanked him for the invitation.`), []);
  assert.deepEqual(await tell(`${made} President Mensah has not accepted the invitation.`), []);
});

test('the side that accepts an invitation to hold the next session will meet the other there', async () => {
  const told = await tell(
    'The Polish Side invited the Ghanaian Side to hold the next session in Warsaw in 2025. The Ghanaian Side accepted the invitation.',
  );
  assert.deepEqual(told, ['meeting planned 2025-01-01 POL: ']);
});
