import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginsBody, isOutlet, stateOfAgency } from './bodies.ts';
import { isMansName, isWomansName } from './genders.ts';
import { mayHaveOffice, statesOfTitle } from './government.ts';

test('a kingdom has no president and a presidential republic no prime minister', () => {
  assert.ok(!mayHaveOffice('GBR', 'President'));
  assert.ok(!mayHaveOffice('USA', 'Prime Minister'));
  assert.ok(mayHaveOffice('IND', 'Prime Minister'));
  assert.ok(mayHaveOffice('JOR', 'King'));
});

test('some titles tell the state', () => {
  assert.deepEqual(statesOfTitle('Raksha Mantri'), ['IND']);
  assert.deepEqual(statesOfTitle('Defence Minister'), []);
});

test('outlets and agencies are known by name', () => {
  assert.ok(isOutlet('Reuters') && isOutlet('The Hindu') && !isOutlet('Boeing'));
  assert.equal(stateOfAgency('Yonhap'), 'KOR');
  assert.ok(beginsBody('Hindustan') && !beginsBody('yesterday'));
});

test('given names tell a gender only where they are plain', () => {
  assert.ok(isWomansName('Maria') && isMansName('Pedro'));
  assert.ok(!isWomansName('Kim') && !isMansName('Kim'));
  assert.ok(isWomansName('Bogna', 'POL') && !isWomansName('Nikola', 'SRB') && !isWomansName('Pekka', 'FIN') && !isWomansName('Bogna'));
});
