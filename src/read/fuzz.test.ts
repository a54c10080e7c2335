import assert from 'node:assert/strict';
import test from 'node:test';
import { fuzz } from '../testing/fuzz/fuzz.ts';
import { samples } from '../testing/fuzz/samples.ts';
import { readBytes } from './testing.ts';

test('the files that are changed by chance are sound before', async () => {
  for (const { name, bytes } of await samples()) {
    const outcomes = await readBytes(bytes, name);
    assert.ok(outcomes.length > 0, name);
    for (const outcome of outcomes) assert.ok(outcome.ok, `${name}: ${outcome.ok ? '' : outcome.failure.what}`);
  }
});

test('whatever is done to a file, every reader makes reports of it or says why not', async () => {
  const { findings } = await fuzz({ seed: 20261122, rounds: 600, patience: 60_000 });
  assert.deepEqual(
    findings.map((f) => `round ${f.round}, ${f.name}: ${f.problem}`),
    [],
  );
});

test('a reader that throws, falls silent, never ends or gives what is no report is found out', async () => {
  const reader = new URL('../testing/fuzz/faulty-reader.ts', import.meta.url);
  const { findings } = await fuzz({ seed: 3, rounds: 60, patience: 300, reader });
  const kinds = new Set(findings.map((f) => `${f.name.replace(/.*\./, '')} ${f.problem.split(/[:,] | TypeError/)[0]}`));
  for (const kind of [
    'html threw',
    'md did not end in 0.3 seconds',
    'csv fell silent',
    'eml a failure without words',
    'txt a report that is none',
    'zip brought the thread down',
  ])
    assert.ok(kinds.has(kind), `${kind} is not among ${[...kinds].join('; ')}`);
});
