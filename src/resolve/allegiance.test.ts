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

test('a state told of somebody outweighs a guess under a shorter form of the name, but not a state told of another there', () => {
  const told = new Told('2024-05-14', 'Captain Ana María Vidal Prieto of the Chilean Navy spoke in Apia.');
  told.actor('Ana María Vidal Prieto', { country: 'CHL', footing: 'told' });
  const guessed = new Told('2024-05-15', 'The skipper, Captain Ana Prieto, gave a lunch. Captain Eva Prieto came too.');
  guessed.actor('Ana Prieto', { country: 'WSM', footing: 'guessed' });
  guessed.actor('Eva Prieto', { country: 'WSM', footing: 'guessed' });
  const other = new Told('2024-05-16', 'Minister Ana Vidal Prieto of Spain left.');
  other.actor('Ana Vidal Prieto', { country: 'ESP', footing: 'told' });
  const sidesOf = (...all: Told[]) => {
    const claims = all.flatMap((t) => t.claims);
    const people = withAllegiance(claims as ActorClaim[], claims, new Map(all.map((t) => [t.report.id, t.report])));
    return new Map(people.map((p) => [p.name, p.country]));
  };
  assert.deepEqual(
    [...sidesOf(told, guessed)],
    [
      ['Ana María Vidal Prieto', 'CHL'],
      ['Ana Prieto', 'CHL'],
      ['Eva Prieto', 'WSM'],
    ],
  );
  assert.equal(sidesOf(told, guessed, other).get('Ana Prieto'), 'WSM');
});
