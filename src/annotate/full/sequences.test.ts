import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { ownersOf, Planner, windowsOf } from './sequences.ts';
import { tasksOf } from './tasks.ts';
import { WordPieces } from './word-pieces.ts';

const vocabulary = new WordPieces(readFileSync(new URL('../../../models/full/vocab.txt', import.meta.url), 'utf8'));
const planner = new Planner(vocabulary, 256);

describe('sequences for the network', () => {
  test('a sentence has its ends, and every token its first piece and its casing', () => {
    const { sequences } = planner.plan(['Narendra', 'met', '\u200b']);
    const [only] = sequences;
    assert.equal(sequences.length, 1);
    assert.ok(only);
    assert.deepEqual(only.first, [1, only.pieces.length - 3, only.pieces.length - 2]);
    assert.deepEqual([only.pieces[0], only.pieces.at(-2), only.pieces.at(-1)], [vocabulary.start, vocabulary.unknown, vocabulary.end]);
    assert.deepEqual([only.cases[0], only.cases[1], only.cases.at(-3), only.cases.at(-1)], [0, 2, 1, 0]);
  });

  test('of a token of many pieces the first twelve are read', () => {
    const [only] = planner.plan(['9-8-7-6-5-4-3-2-1-0-1-2-3']).sequences;
    assert.equal(only?.pieces.length, 14);
  });

  test('windows leave no token out, fit, and overlap', () => {
    const sizes = Array.from({ length: 3000 }, (_, index) => 1 + (index % 12));
    const windows = windowsOf(sizes, 254);
    const owners = ownersOf(windows, sizes.length);
    assert.equal(windows.at(-1)?.to, 3000);
    windows.forEach(({ from, to }, index) => {
      assert.ok(sizes.slice(from, to).reduce((sum, size) => sum + size, 0) <= 254);
      if (index > 0) assert.ok(from < (windows[index - 1]?.to ?? 0));
    });
    owners.forEach((owner, token) => {
      const { from, to } = windows[owner] ?? { from: 0, to: 0 };
      assert.ok(token >= from && token < to, `token ${token}`);
      const central = windows
        .filter((window) => token >= window.from && token < window.to)
        .every(
          (window) => Math.min(token - from, to - 1 - token) >= Math.min(token - window.from, window.to - 1 - token) || to === 3000 || from === 0,
        );
      assert.ok(central, `token ${token} stands closer to a cut than it need`);
    });
  });

  test('only sequences of one length share a batch, and each sentence is in one', () => {
    const sentences = Array.from({ length: 200 }, (_, index) => Array.from({ length: index % 9 }, () => 'met'));
    const tasks = tasksOf(sentences.map((forms) => planner.plan(forms)));
    const seen = tasks.flatMap((assigned) => assigned.sentences).sort((a, b) => a - b);
    assert.deepEqual(
      seen,
      sentences.flatMap((forms, index) => (forms.length > 0 ? [index] : [])),
    );
    for (const { task, sentences: members } of tasks) {
      assert.ok(task.kind === 'sentences');
      for (const member of members) assert.equal((sentences[member]?.length ?? 0) + 2, task.batch.width);
    }
  });
});
