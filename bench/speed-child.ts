// A process of its own for one measurement: adds the first reports of a folder to a fresh record and prints what that took.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReaderName } from '../src/model/annotation.ts';
import { addReports, type Incoming, productStages } from '../src/pipeline/index.ts';
import { readReports } from '../src/read/index.ts';
import { countEntries, openStore } from '../src/record/index.ts';

const [folder = '', limit = 'Infinity', reader] = process.argv.slice(2);

async function* first(count: number): AsyncGenerator<Incoming> {
  let read = 0;
  for await (const reading of readReports([folder])) {
    if (!reading.ok) continue;
    if (read++ >= count) return;
    yield reading;
  }
}

const place = mkdtempSync(join(tmpdir(), 'rapporteur-speed-'));
try {
  const opened = await openStore(place, { create: true });
  if (!opened.ok) throw new Error(opened.failure.what);
  await using store = opened.value;
  const start = performance.now();
  const added = await addReports(store, first(Number(limit)), productStages(), { reader: ReaderName.parse(reader) });
  if (!added.ok) throw new Error(added.failure.what);
  const total = (performance.now() - start) / 1000;
  const { reports, sentences, words, claims, seconds, failures } = added.value;
  const entries = Object.values(await countEntries(store)).reduce((sum, n) => sum + n, 0);
  const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(JSON.stringify({ reports, sentences, words, claims, entries, failures: failures.length, total, seconds, peakMiB }));
} finally {
  rmSync(place, { recursive: true, force: true });
}
