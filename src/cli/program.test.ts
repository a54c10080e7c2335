import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { emptyFolder } from '../testing/folder.ts';
import { testStages } from '../testing/stages.ts';
import { runProgram } from './program.ts';
import { progressText } from './progress-line.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The program in a folder of its own, as a user would call it there. */
function programIn(t: TestContext) {
  const folder = emptyFolder(t);
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  writeFileSync(join(reports, 'a.txt'), 'date 2022-06-02 India met Israel in Delhi. They spoke of drones.');
  writeFileSync(join(reports, 'b.txt'), 'date 2022-06-02 Israel met India at length about drones and ships.');
  const run = async (...args: string[]): Promise<Ran> => {
    let out = '';
    let err = '';
    const terminal = {
      write: async (text: string) => {
        out += text;
      },
      warn: (text: string) => {
        err += text;
      },
      columns: null,
    };
    const environment = { RAPPORTEUR_RECORD: join(folder, 'record') };
    const now = () => new Date('2026-11-22T10:00:00Z');
    const code = await runProgram(args, { terminal, stages: testStages(), user: 'analyst', now, environment });
    return { code, out, err };
  };
  return { folder, reports, run };
}

test('add reads a folder, says what is new, and nothing on standard error', async (t) => {
  const { run, reports } = programIn(t);
  const first = await run('add', reports);
  assert.deepEqual([first.code, first.err], [0, '']);
  assert.match(first.out, /^Read 2 reports: 2 new, 0 known already, 0 refused\. 3 sentences, 18 words in \d+\.\d s\.\n/);
  assert.match(
    first.out,
    /New in the record: 2 actors, 1 engagement\.\n {2}eng-[0-9a-f]{16} {2}2 June 2022: meeting \[2 reports, 2 origins\]\n {6}India with Israel\n/,
  );
  const second = await run('add', reports);
  assert.match(second.out, /2 known already, 0 refused[\s\S]*Nothing new in the record\./);
});

test('add reads the rest where a file is refused, names it with a remedy, and ends with 1', async (t) => {
  const { run, reports } = programIn(t);
  writeFileSync(join(reports, 'c.txt'), 'No day is given here.');
  writeFileSync(join(reports, 'd.png'), 'nothing');
  const added = await run('add', reports, join(reports, 'none.txt'));
  assert.equal(added.code, 1);
  assert.match(added.out, /2 new, 0 known already, 2 refused/);
  assert.match(added.out, /Passed over 1 file /);
  assert.match(added.err, /refused .*c\.txt.*\n {4}.+--date/);
  assert.match(added.err, /refused .*none\.txt: does not exist/);
  assert.match((await run('reports')).out, /2 reports, 18 words\.\n\nRefused:\n {2}.*c\.txt/);
});

test('the folder of the record is taken from before or after the command, or from the environment', async (t) => {
  const { run, reports, folder } = programIn(t);
  const other = join(folder, 'other');
  assert.equal((await run('--record', other, 'add', reports)).code, 0);
  assert.equal((await run('reports', '--record', other)).code, 0);
  const missing = await run('reports');
  assert.equal(missing.code, 2);
  assert.match(missing.err, /record: there is no record here\n.*--record/);
});

test('what is not there is a mistake in use: status 2 and a hint', async (t) => {
  const { run, reports } = programIn(t);
  await run('add', reports);
  const cases: readonly (readonly [string[], RegExp])[] = [
    [['ad'], /Did you mean add\?/],
    [['add'], /nothing was given to add/],
    [['add', 'https://wire.example/feed'], /is an address\n.*--fetch https:/],
    [['brief', 'IND', 'Atlantis'], /"Atlantis" is no state that we know\n.*demonym/],
    [['brief', 'IND', 'ISR', '--from', 'June'], /--from June is not a day\n.*2022-06-03/],
    [['add', '.', '--date', '2022-02-30'], /--date 2022-02-30 is not a day\n.*2022-06-03/],
    [['add', reports, '--date', '3 June'], /--date 3 June is not a day\n.*--date 2022-06-03/],
    [['brief', 'IND', 'ISR', '--from', '2022-02-30'], /--from 2022-02-30 is not a day/],
    [['brief', 'India', 'indian'], /India and indian are one state/],
    [['brief', 'IND'], /only one state is given/],
    [['show', 'eng-0000000000000000'], /there is no entry eng-0000000000000000\n.*find/],
    [['find', 'drones', '--limit', 'many'], /--limit many/],
    [['export', '--format', 'xml'], /Allowed choices are json, schema/],
    [['reports', '--jsno'], /unknown option '--jsno'/],
    [['decide', 'reject', 'eng-0000000000000000'], /there is no entry eng-0000000000000000/],
    [['decide', 'undo', 'jud-1'], /there is no judgement jud-1/],
    [[], /Usage: rapporteur/],
  ];
  for (const [args, message] of cases) {
    const ran = await run(...args);
    assert.equal(ran.code, 2, args.join(' '));
    assert.match(ran.err, message);
    assert.equal(ran.out, '');
  }
});

test('every command explains itself, with examples', async (t) => {
  const { run } = programIn(t);
  for (const command of ['add', 'brief', 'show', 'find', 'reports', 'export', 'decide', 'decisions', 'rebuild']) {
    const help = await run(command, '--help');
    assert.equal(help.code, 0);
    assert.match(help.out, /Examples:\n {2}\$ rapporteur /);
    assert.match(help.out, /--record <dir>/);
  }
  assert.match((await run('--version')).out, /^\d+\.\d+\.\d+\n$/);
});

test('a state may be given by code, name or demonym; without states the busiest two are shown', async (t) => {
  const { run, reports } = programIn(t);
  await run('add', reports);
  const expected = await run('brief', 'IND', 'ISR');
  assert.match(expected.out, /meeting/);
  for (const pair of [['in', 'il'], ['India', 'Israel'], ['indian', 'israeli'], []]) assert.deepEqual(await run('brief', ...pair), expected);
});

test('the beginning of an id is enough where it means one entry', async (t) => {
  const { run, reports } = programIn(t);
  await run('add', reports);
  const id = (await run('find', 'drones')).out.slice(0, 20);
  assert.deepEqual(await run('show', id.slice(0, 8)), await run('show', id));
  const several = await run('show', 'act-I');
  assert.equal(several.code, 2);
  assert.match(several.err, /act-I may be any of act-IND, act-ISR\n/);
});

test('every reading command answers in JSON', async (t) => {
  const { run, reports } = programIn(t);
  await run('add', reports);
  const id = (JSON.parse((await run('find', 'drones', '--json')).out) as { entries: { entry: { id: string } }[] }).entries[0]?.entry.id as string;
  for (const args of [['reports'], ['find', 'drones'], ['show', id], ['brief', 'IND', 'ISR'], ['decisions'], ['rebuild']]) {
    const { code, out } = await run(...args, '--json');
    assert.equal(code, 0);
    assert.equal(typeof JSON.parse(out), 'object', args.join(' '));
  }
  const shown = JSON.parse((await run('show', id, '--json')).out) as { claims: unknown[]; matches: unknown[] };
  assert.deepEqual([shown.claims.length, shown.matches.length], [2, 1]);
});

test('the export has the form that its schema tells of', async (t) => {
  const { run, reports } = programIn(t);
  await run('add', reports);
  const { ExportedRecord } = await import('../export/index.ts');
  const record = ExportedRecord.parse(JSON.parse((await run('export')).out));
  assert.equal(record.reports.length, 2);
  for (const e of record.engagements.flatMap((g) => g.evidence)) {
    const text = record.reports.find((r) => r.id === e.report)?.text ?? '';
    assert.equal([...text].slice(e.start, e.end).join(''), e.quote);
  }
  const schema = JSON.parse((await run('export', '--format', 'schema')).out) as { properties: object };
  assert.deepEqual(Object.keys(schema.properties), Object.keys(record));
});

test('a decision is noted with who took it, listed, carried to another record, and undone', async (t) => {
  const { run, reports, folder } = programIn(t);
  await run('add', reports);
  const id = (await run('find', 'drones')).out.slice(0, 20);
  const noted = await run('decide', 'confirm', id, '--note', 'read it');
  assert.match(noted.out, /^jud-[0-9a-f]{16} noted\.\n$/);
  const listed = await run('decisions');
  assert.match(listed.out, /2026-11-22T10:00:00\.000Z {2}analyst: clm-[0-9a-f]{16} is confirmed \(read it\)/);
  const file = join(folder, 'decisions.jsonl');
  writeFileSync(file, (await run('decisions', '--export')).out);
  assert.match((await run('decisions', '--load', file, '--record', join(folder, 'other'))).out, /1 new judgement of 1/);
  assert.equal((await run('decisions', '--record', join(folder, 'other'))).out, listed.out);
  assert.equal((await run('decide', 'undo', noted.out.slice(0, 20))).code, 0);
});

test('a correction is checked against the field before it is noted', async (t) => {
  const { run, reports } = programIn(t);
  await run('add', reports);
  const id = (await run('find', 'drones')).out.slice(0, 20);
  assert.match((await run('decide', 'correct', id, 'colour', 'red')).err, /no field "colour" can be corrected\n.*: kind, status, date, place/);
  assert.match((await run('decide', 'correct', id, 'status', 'dreamt')).err, /status cannot be dreamt.*\n.*form that it has now: "occurred"/);
  assert.match((await run('decide', 'correct', id, 'evidence', '[]')).err, /no field "evidence"/);
  assert.equal((await run('decide', 'correct', id, 'place', '{"name":"Delhi","country":"IND"}', '--by', 'someone else')).code, 0);
  assert.match((await run('decisions')).out, /someone else: place of clm-[0-9a-f]{16} is \{"name":"Delhi","country":"IND"\}/);
});

test('rebuild derives the same entries again, also from the texts up', async (t) => {
  const { run, reports } = programIn(t);
  await run('add', reports);
  const before = (await run('export')).out;
  assert.match((await run('rebuild')).out, /engagements {3}1\n/);
  assert.equal((await run('rebuild', '--reports')).code, 0);
  assert.equal((await run('export')).out, before);
});

test('the line on the terminal says how far it is, how fast, and how long it may take', () => {
  const seconds = { read: 0, annotate: 0, extract: 0, keep: 0, load: 0, resolve: 0, reconcile: 0, write: 0 };
  const p = {
    reports: 90,
    undated: 0,
    known: 0,
    refused: 10,
    sentences: 5000,
    words: 0,
    characters: 0,
    bytes: 1000,
    claims: 0,
    foreign: {},
    seconds,
  };
  assert.equal(progressText(p, { readings: 400, bytes: 4000 }, 25), '100 of 400 reports · 200 sentences/s · 1 min 15 s left');
  assert.equal(
    progressText({ ...p, reports: 390, bytes: 4000 }, { readings: 400, bytes: 4000 }, 100),
    '400 of 400 reports · 50 sentences/s · reconciling',
  );
});
