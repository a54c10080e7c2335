import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openRecord, RecordError } from './index.ts';
import { emptyFolder } from './testing/folder.ts';

test('a program opens a record, adds files and texts, and reads what they say', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(
    join(folder, 'wire.txt'),
    'date 2023-05-09 Japan and Vietnam signed nothing. The foreign ministers of Japan and Vietnam met in Hanoi on Tuesday.',
  );
  await using record = await openRecord(join(folder, 'record'));
  const added = await record.add([join(folder, 'wire.txt'), join(folder, 'none.txt')]);
  assert.deepEqual(
    added.failures.map((f) => f.what),
    ['does not exist'],
  );
  await record.addReports([
    { published: '2023-05-10', text: 'The Vietnamese foreign minister met his Japanese counterpart in Hanoi on Tuesday.', source: 'Mekong Observer' },
  ]);
  assert.deepEqual(
    (await record.reports()).map((r) => r.source),
    [null, 'Mekong Observer'],
  );
  const { actors } = await record.entries();
  assert.ok(actors.length > 0);
  let text = '';
  for await (const piece of record.export()) text += piece;
  assert.equal((JSON.parse(text) as { actors: unknown[] }).actors.length, actors.length);
});

test('a record that is not there is an error with a remedy', async (t) => {
  const opening = openRecord(join(emptyFolder(t), 'none'), { create: false });
  await assert.rejects(opening, (error) => error instanceof RecordError && error.failure.remedy !== null);
});
