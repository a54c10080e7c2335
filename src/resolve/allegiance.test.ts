import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorClaim } from '../model/claim.ts';
import { withAllegiance } from './allegiance.ts';
import { Told } from './testing.ts';

test('a state that one report says right before a name outweighs what another left to be guessed', () => {
  const guessed = new Told('2024-05-14', 'Defence Minister Paul Dwyer signed the treaty in Apia.');
  guessed.actor('Paul Dwyer', { country: 'WSM', titles: ['Defence Minister'] });
  const said = new Told('2024-05-15', 'Australian Defence Minister Paul Dwyer signed the treaty.');
  said.actor('Paul Dwyer', { country: 'AUS', titles: ['Defence Minister'] });
  const claims = [...guessed.claims, ...said.claims];
  const reports = new Map([guessed, said].map((told) => [told.report.id, told.report]));
  const people = withAllegiance(claims as ActorClaim[], claims, reports);
  assert.deepEqual(
    people.map((p) => [p.country, p.roles[0]?.country]),
    [
      ['AUS', 'AUS'],
      ['AUS', 'AUS'],
    ],
  );
});
