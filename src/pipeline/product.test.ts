import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { ExportedRecord } from '../export/index.ts';
import { Claim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import { readReports } from '../read/index.ts';
import { snapshotOf } from '../record/index.ts';
import { exported, openTestRecord } from '../testing/folder.ts';
import { readings } from '../testing/reports.ts';
import { addReports, productStages } from './index.ts';

const examples: Report[] = [];

before(async () => {
  for await (const reading of readReports([join(import.meta.dirname, '..', '..', 'examples', 'reports')])) {
    assert.ok(reading.ok);
    examples.push(reading.value);
  }
});

test('the example reports give the same record backwards, and one by one', async (t) => {
  const exports: string[] = [];
  for (const parts of [[examples], [examples.toReversed()], examples.map((r) => [r])]) {
    const store = await openTestRecord(t);
    for (const part of parts) assert.ok((await addReports(store, readings(part), productStages())).ok);
    exports.push(await exported(store));
  }
  assert.ok(examples.length >= 8);
  assert.equal(exports[1], exports[0]);
  assert.equal(exports[2], exports[0]);
});

test('what the example reports give has the form of the export, and every quote stands where it says', async (t) => {
  const store = await openTestRecord(t);
  assert.ok((await addReports(store, readings(examples), productStages())).ok);
  const record = JSON.parse(await exported(store));
  ExportedRecord.parse(record);
  const points = new Map((record as ExportedRecord).reports.map((r) => [r.id as string, [...r.text]]));
  const quotes = evidenceIn({ ...record, reports: [] });
  assert.ok(quotes.length > 100);
  for (const e of quotes) assert.equal(points.get(e.report)?.slice(e.start, e.end).join(''), e.quote);
});

test('the claims of the example reports have the form of claims, and point at claims of their own report', async (t) => {
  const store = await openTestRecord(t);
  assert.ok((await addReports(store, readings(examples), productStages())).ok);
  await using snapshot = await snapshotOf(store);
  const claims = await snapshot.claims();
  const reportOf = new Map(claims.map((c) => [c.id as string, c.report]));
  for (const claim of claims) {
    Claim.parse(claim);
    const named = JSON.stringify({ ...claim, id: null }).match(/clm-[0-9a-f]{16}/g) ?? [];
    for (const other of named) assert.equal(reportOf.get(other), claim.report, `${claim.kind} ${claim.id} names ${other}`);
  }
});

interface Quoted {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

function evidenceIn(value: unknown): readonly Quoted[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (value === null || typeof value !== 'object') return [];
  return 'quote' in value && 'report' in value ? [value as Quoted] : Object.values(value).flatMap(evidenceIn);
}
