import assert from 'node:assert/strict';
import { test } from 'node:test';
import { legalFormAhead, statesOfLegalForm, withoutLegalForm } from './legal-forms.ts';

test('a legal form tells the state whose law has it, several states where they share it, and none where all the world has it', () => {
  assert.deepEqual(statesOfLegalForm('Kivi Motors Oyj'), ['FIN']);
  assert.deepEqual(statesOfLegalForm('Brynje Marine ASA'), ['NOR']);
  assert.deepEqual(statesOfLegalForm('PT Samudra Baja'), ['IDN']);
  assert.deepEqual(statesOfLegalForm('Adlerwerk GmbH'), ['DEU', 'AUT', 'CHE']);
  assert.deepEqual(statesOfLegalForm('Harbour Works LLC'), []);
});

test('a firm is called the same with its legal form and without', () => {
  assert.equal(withoutLegalForm('Kivi Motors Oyj'), 'Kivi Motors');
  assert.equal(withoutLegalForm('Astilleros del Golfo S.A. de C.V.'), 'Astilleros del Golfo');
  assert.equal(legalFormAhead(' Sp. z o.o. signed'), ' Sp. z o.o.');
  assert.equal(legalFormAhead(' Assembly signed'), '');
});
