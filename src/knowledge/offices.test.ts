import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeOf, rankOfTitleNoun, representsState, sameOffice } from './offices.ts';

test('a defence minister holds the same office in either spelling and order', () => {
  assert.ok(sameOffice('Defence Minister', 'Minister of Defense'));
  assert.ok(!sameOffice('Defence Minister', 'Deputy Defence Minister'));
  assert.ok(!sameOffice('Foreign Minister', 'Defence Minister'));
});

test('titles tell their rank', () => {
  assert.equal(officeOf('Prime Minister')?.rank, 'head-of-government');
  assert.equal(officeOf('Vice President')?.deputy, true);
  assert.equal(officeOf('Military Secretary')?.rank, 'official');
  assert.equal(officeOf('National Security Adviser')?.rank, 'adviser');
  assert.equal(officeOf('Head of the Export Control Directorate')?.rank, 'head');
  assert.equal(officeOf('Defense Attaché to India')?.rank, 'diplomat');
  assert.equal(officeOf('Secretary of State')?.portfolio, 'foreign');
  assert.equal(officeOf('a nice day'), null);
});

test('ministers in office speak for their state and former ones do not', () => {
  const speaks = (title: string): boolean => {
    const office = officeOf(title);
    return office !== null && representsState(office);
  };
  assert.ok(speaks('Foreign Minister'));
  assert.ok(!speaks('former Foreign Minister'));
  assert.ok(!speaks('Chief of Staff'));
});

test('plural nouns of titles are titles too', () => {
  assert.equal(rankOfTitleNoun('ministers'), 'minister');
  assert.equal(rankOfTitleNoun('Attachés'), 'diplomat');
  assert.equal(rankOfTitleNoun('table'), null);
});
