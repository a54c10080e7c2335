import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOnMap } from './coordinates.ts';
import { ALL_STATES, stateName } from './index.ts';

test('every state has a place on the map, within the map', () => {
  for (const code of ALL_STATES) {
    const point = placeOnMap(null, code);
    assert.ok(point !== null, `${code} ${stateName(code)}`);
    assert.ok(Math.abs(point.lon) <= 180 && Math.abs(point.lat) <= 90, code);
    assert.ok(!Number.isNaN(point.lon + point.lat), code);
  }
});

test('a capital and a large town lie where they lie, another town at its capital, and a place nobody knows nowhere', () => {
  assert.deepEqual(placeOnMap('Hanoi', 'VNM'), { name: 'Hanoi', country: 'VNM', lon: 105.8, lat: 21, exact: true });
  assert.equal(placeOnMap('Mumbai', 'IND')?.exact, true);
  assert.equal(placeOnMap('Mumbai', null)?.country, 'IND');
  assert.deepEqual(placeOnMap('Kucova', 'ALB'), { name: 'Kucova', country: 'ALB', lon: 19.8, lat: 41.3, exact: false });
  assert.equal(placeOnMap('Nowhere in particular', null), null);
  assert.equal(placeOnMap(null, null), null);
});
