import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALL_STATES, findState, stateNamed, stateOfCapital, stateOfDemonym, stateOfPlace, stateOfSeat, statesOfCompound } from './states.ts';

test('a state is known by its usual, official and short names', () => {
  assert.equal(stateNamed('the Republic of Korea'), 'KOR');
  assert.equal(stateNamed('ROK'), 'KOR');
  assert.equal(stateNamed('U.S.'), 'USA');
  assert.equal(stateNamed('Türkiye'), 'TUR');
  assert.equal(stateNamed('Turkey’s'), 'TUR');
  assert.equal(stateNamed('INDIA'), 'IND');
  assert.equal(stateNamed('Palestine'), 'PSE');
});

test('a pronoun is not the United States', () => {
  assert.equal(stateNamed('us'), null);
  assert.equal(stateOfDemonym('us'), null);
});

test('adjectives and peoples lead to their state', () => {
  assert.equal(stateOfDemonym('Emirati'), 'ARE');
  assert.equal(stateOfDemonym('Israelis'), 'ISR');
  assert.equal(stateOfDemonym('British'), 'GBR');
  assert.equal(stateOfDemonym('Filipino'), 'PHL');
  assert.equal(stateOfDemonym('North Korean'), 'PRK');
  assert.equal(stateOfDemonym('martian'), null);
});

test('towns and seats of power lie in a state', () => {
  assert.equal(stateOfPlace('Tel Aviv'), 'ISR');
  assert.equal(stateOfCapital('Hanoi'), 'VNM');
  assert.equal(stateOfCapital('Mumbai'), null);
  assert.equal(stateOfSeat('the Kremlin'), 'RUS');
});

test('towns beyond the capitals lie in their state; names that are as well known as persons or words are left out', () => {
  assert.equal(stateOfPlace('Khorog'), 'TJK');
  assert.equal(stateOfPlace('Iquitos'), 'PER');
  assert.equal(stateOfPlace('Nuevo León'), 'MEX');
  assert.equal(stateOfPlace('Niger Delta'), 'NGA');
  assert.deepEqual(['Nelson', 'Katherine', 'Bath', 'Merida', 'Sale'].map(stateOfPlace), [null, null, null, null, null]);
});

test('compounds name two states in order', () => {
  assert.deepEqual(statesOfCompound('Indo-Israeli'), ['IND', 'ISR']);
  assert.deepEqual(statesOfCompound('US-India'), ['USA', 'IND']);
  assert.deepEqual(statesOfCompound('anti-tank'), []);
});

test('a user may type a code, a name or a demonym', () => {
  assert.equal(findState('in'), 'IND');
  assert.equal(findState('ISR'), 'ISR');
  assert.equal(findState('uk'), 'GBR');
  assert.equal(findState('south korea'), 'KOR');
  assert.equal(findState('french'), 'FRA');
  assert.equal(findState('Atlantis'), null);
});

test('every code stands once and has three letters', () => {
  assert.equal(new Set(ALL_STATES).size, ALL_STATES.length);
  assert.ok(ALL_STATES.length > 195);
  assert.ok(ALL_STATES.every((iso3) => /^[A-Z]{3}$/.test(iso3)));
});
