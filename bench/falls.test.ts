import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { scoreCoref } from './coref.ts';
import { scorePlover } from './plover.ts';
import { withExport } from './scored.ts';

// A small part of the benchmarks, with bounds somewhat under what is reached: a clear fall fails here, a slight one is for the table to show.

const shared = process.env.RAPPORTEUR_DATA ?? join(import.meta.dirname, '..', '..', 'shared');
const data = join(shared, 'data');

/** What a scorer says of the reports in a folder. */
function scored(reports: string, scorer: string, gold: string): unknown {
  return withExport(reports, [], (exported) => {
    const run = spawnSync(process.execPath, [join(shared, 'score', scorer), exported, gold, '--json'], { encoding: 'utf8' });
    return JSON.parse(run.stdout);
  });
}

test('the two real reports are read as a person read them, nearly', (t) => {
  const [reports, gold] = [join(shared, 'seeds'), join(shared, 'gold', 'seeds.json')];
  if (!existsSync(reports)) return t.skip(`${reports} is not here`);
  const { macroF1 } = scored(reports, 'score-record.mjs', gold) as { macroF1: number };
  assert.ok(macroF1 >= 0.97, `macro F1 ${macroF1}`);
});

test('a score of readouts: nearly every contact is found, on its day', (t) => {
  const folder = join(data, 'readouts');
  if (!existsSync(folder)) return t.skip(`${folder} is not here`);
  const all = (JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as { contacts: { report: string }[] }).contacts;
  const contacts = all.filter((_, i) => i % 12 === 0);
  const sample = mkdtempSync(join(tmpdir(), 'rapporteur-readouts-'));
  try {
    const gold = join(sample, 'gold.txt.json');
    const reports = join(sample, 'reports');
    for (const { report } of contacts) cpSync(join(folder, 'reports', report), join(reports, report), { recursive: true });
    writeFileSync(gold, JSON.stringify({ contacts }));
    const { recall, dateAccuracy } = scored(reports, 'score-readouts.mjs', gold) as { recall: number; dateAccuracy: number };
    assert.ok(recall >= 0.9 && dateAccuracy >= 0.95, `recall ${recall}, date accuracy ${dateAccuracy}`);
  } finally {
    rmSync(sample, { recursive: true, force: true });
  }
});

test('the root classes of PLOVER sentences are found', async (t) => {
  const file = join(data, 'events', 'plover-dev.tsv');
  if (!existsSync(file)) return t.skip(`${file} is not here`);
  const { accuracy } = await scorePlover(file, 'small');
  assert.ok(accuracy >= 0.8, `accuracy ${accuracy}`);
});

test('coreference of events stays ahead of the rule of one head lemma', async (t) => {
  const folder = join(data, 'coref', 'ecb');
  if (!existsSync(folder)) return t.skip(`${folder} is not here`);
  const figures = await scoreCoref(join(folder, 'ecb_Dev.txt'), join(folder, 'ecb_Dev_ev.json'), new Set(['2', '21', '34']));
  assert.ok(figures.conll >= figures.lemmaConll + 0.01, JSON.stringify(figures));
});
