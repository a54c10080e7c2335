import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAmericanGeorgia, isAmericanTown } from './index.ts';

test('Georgia is the American one among states of America, and the other where anything of the Caucasus is named', () => {
  assert.ok(isAmericanGeorgia('She will travel to Georgia and on to North Carolina.'));
  assert.ok(!isAmericanGeorgia('She will travel to Georgia and on to Armenia; she was born in Ohio.'));
  assert.ok(!isAmericanGeorgia('The minister will travel to Georgia.'));
});

test('a town in America that is called as a state or a capital is told by the state behind it, a list of states is no such thing', () => {
  assert.ok(isAmericanTown('He has a shop in Lebanon,\nMissouri that was built in 1930. Lebanon is proud of it.', 'Lebanon'));
  assert.ok(!isAmericanTown('They came to Mexico, Texas and Ohio.', 'Mexico'));
  assert.ok(!isAmericanTown('He met the president of Lebanon, who thanked him.', 'Lebanon'));
});
