import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Country } from '../model/country.ts';
import { hasAnyName, likelihoodsOfName } from './name-origins.ts';

/** The state of several where a name is likeliest. */
function homeOf(name: string, ...states: Country[]): Country | undefined {
  const likely = likelihoodsOfName(name, states).map((l) => l ?? 0);
  return states[likely.indexOf(Math.max(...likely))];
}

test('names that no list need have are at home where they are made so', () => {
  assert.equal(homeOf('Joshua Wekullo Kipsigei', 'KEN', 'TUR', 'POL'), 'KEN');
  assert.equal(homeOf('Orhan Taşköprü', 'KEN', 'TUR', 'POL'), 'TUR');
  assert.equal(homeOf('Zdzisław Grochowiak', 'KEN', 'TUR', 'POL'), 'POL');
  assert.equal(homeOf('Cabdiweli Jibriil', 'SOM', 'ETH', 'KEN'), 'SOM');
  assert.equal(homeOf('Nguyen Thi Bich Hao', 'VNM', 'THA', 'CHN'), 'VNM');
  assert.equal(homeOf('Ramírez Olavarría', 'CHL', 'PHL', 'NLD'), 'CHL');
  assert.equal(homeOf('Hjörtur Ásgeirsson', 'ISL', 'MRT', 'FRA'), 'ISL');
  assert.equal(homeOf('Gwon Hyeok-su', 'KOR', 'PER', 'JPN'), 'KOR');
  assert.equal(homeOf('Ratsimbazafy Andrianaivo', 'MDG', 'IND', 'MOZ'), 'MDG');
});

test('marks and capitals change little', () => {
  assert.equal(homeOf('SUKRU YAGCIOGLU', 'TUR', 'GRC'), 'TUR');
  assert.equal(homeOf('Şükrü Yağcıoğlu', 'TUR', 'GRC'), 'TUR');
});

test('states with one language cannot be told apart by a name', () => {
  const [chile = null, peru = null] = likelihoodsOfName('Ramiro Olavarría', ['CHL', 'PER']);
  assert.ok(chile !== null && peru !== null && chile < 3 * peru && peru < 3 * chile);
});

test('any name may be one of a state where many families come from elsewhere', () => {
  assert.ok(hasAnyName('USA') && !hasAnyName('TUR'));
  const [american = null, kenyan = null] = likelihoodsOfName('Orhan Taşköprü', ['USA', 'KEN']);
  assert.ok(american !== null && kenyan !== null && american >= 0.25 && kenyan < american);
});

test('initials alone, and a state whose names are not known, tell nothing', () => {
  assert.deepEqual(likelihoodsOfName('A. B.', ['USA', 'KEN']), [null, null]);
  assert.deepEqual(likelihoodsOfName('Orhan Taşköprü', ['ESH']), [null]);
});
