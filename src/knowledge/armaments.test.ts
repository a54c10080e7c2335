import assert from 'node:assert/strict';
import { test } from 'node:test';
import { armamentCategory, armamentsNamed } from './armaments.ts';
import { stateOfMaker } from './arms-makers.ts';

test('a system by name tells who builds it', () => {
  const [abrams, ...others] = armamentsNamed('M1A2 Abrams');
  assert.deepEqual([abrams?.category, abrams?.origin, others.length], ['armour', 'USA', 0]);
});

test('the noun behind a name tells the sort of arms where the name is unknown', () => {
  assert.equal(armamentCategory('Zorblax anti-tank guided missiles'), 'missile');
  assert.equal(armamentCategory('155 mm artillery shells'), 'ammunition');
  assert.equal(armamentCategory('offshore patrol vessels'), 'ship');
  assert.equal(armamentCategory('warm greetings'), null);
});

test('weapons in general are arms, but no particular ones', () => {
  assert.deepEqual(
    armamentsNamed('weapons and drones').map((t) => [t.category, t.specific]),
    [
      ['other', false],
      ['unmanned-aircraft', true],
    ],
  );
});

test('firms are known by their short names and with their legal form', () => {
  assert.equal(stateOfMaker('Rheinmetall AG'), 'DEU');
  assert.equal(stateOfMaker('Hanwha Aerospace'), 'KOR');
  assert.equal(stateOfMaker('Smith & Sons'), null);
});
