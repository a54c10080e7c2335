import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { drawn, draws } from './draw.ts';
import { verdictsIn } from './verdicts.ts';

test('no report is in two draws, nor in a draw by another seed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-draw-'));
  try {
    for (let i = 0; i < 300; i++) writeFileSync(join(folder, `${i}.md`), '');
    const all = draws.map(({ seed, count }) => drawn(folder, seed, count));
    assert.deepEqual(
      all.map((paths) => paths.length),
      draws.map((draw) => draw.count),
    );
    const judged = new Set(all.flat());
    assert.equal(judged.size, all.flat().length);
    assert.ok(drawn(folder, 99, 50).every((path) => !judged.has(path)));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the draws hold the reports that were judged', (t) => {
  const folder = join(process.env.RAPPORTEUR_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared'), 'data', 'briefings');
  if (!existsSync(folder)) return t.skip(`${folder} is not here`);
  const paths = new Set(draws.flatMap(({ seed, count }) => drawn(folder, seed, count)));
  const verdicts = verdictsIn(readFileSync(join(import.meta.dirname, 'verdicts.tsv'), 'utf8'));
  assert.deepEqual([...new Set(verdicts.map((v) => v.report))].filter((report) => !paths.has(report)).sort(), []);
});
