import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedDays, valueInWords } from './value.ts';

test('days on which reports disagree are said in words, and nothing else is touched', () => {
  assert.equal(valueInWords('2022-06-02'), '2 June 2022');
  assert.equal(valueInWords('2022-06-02 to 2022-06-04'), '2 to 4 June 2022');
  assert.equal(valueInWords('Delhi to Agra'), 'Delhi to Agra');
  assert.equal(quotedDays('“2022-06-01” or “2022-06-02”'), '1 June 2022 or 2 June 2022');
  assert.equal(quotedDays('“Ana” or “12”'), '“Ana” or “12”');
});
