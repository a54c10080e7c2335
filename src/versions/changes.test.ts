import assert from 'node:assert/strict';
import test from 'node:test';
import { changesBetween } from './changes.ts';

const inShort = (older: string, newer: string) =>
  changesBetween(older, newer).map(
    (c) => `${c.kind}: ${c.runs.map((r) => ({ same: r.text, added: `+${r.text}+`, removed: `-${r.text}-` })[r.kind]).join('')}`,
  );

test('paragraphs that stay, change, come and go are told apart, and words within those that change', () => {
  const older = 'The envoys met on Monday.\n\nThey spoke of nine ships.\n\nSnow fell.';
  const newer = 'The envoys met on Monday.\nThey spoke of seven ships and a pier.\nA choir sang.';
  assert.deepEqual(inShort(older, newer), [
    'same: The envoys met on Monday.',
    'changed: They spoke of -nine-+seven+ ships+ and a pier+.',
    'added: +A choir sang.+',
    'removed: -Snow fell.-',
  ]);
});

test('the runs of a change make up both texts again', () => {
  const [older, newer] = ['A treaty on fish, ice and fog was signed in Bergen.', 'A treaty on ice, fog and fish was initialled at Bergen in May.'];
  const runs = changesBetween(older, newer).flatMap((c) => c.runs);
  assert.equal(
    runs
      .filter((r) => r.kind !== 'added')
      .map((r) => r.text)
      .join(''),
    older,
  );
  assert.equal(
    runs
      .filter((r) => r.kind !== 'removed')
      .map((r) => r.text)
      .join(''),
    newer,
  );
});

test('white space between paragraphs is no change, and from nothing everything is new', () => {
  assert.deepEqual(inShort('One.\n\n Two  words.', 'One.\nTwo words.\n'), ['same: One.', 'same: Two words.']);
  assert.deepEqual(inShort('', 'One.'), ['added: +One.+']);
});
