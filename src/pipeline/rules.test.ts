import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rulesOfProgram } from './rules.ts';
import { version } from './version.ts';

test('the rules of one program are the same at every start, and those that read are not those that derive', () => {
  const rules = rulesOfProgram();
  assert.deepEqual(rulesOfProgram(), rules);
  assert.ok(rules.reading.startsWith(`${version}+`));
  assert.notEqual(rules.reading, rules.deriving);
});
