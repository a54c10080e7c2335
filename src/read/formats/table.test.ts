import assert from 'node:assert/strict';
import test from 'node:test';
import { readingsOf, told } from '../../testing/read.ts';
import { DEFAULT_LIMITS } from '../limits.ts';

test('a table is read by the names of its columns, whatever parts them', async () => {
  const rows = [
    ['Headline', 'Article body', 'Publication date', 'Outlet', 'Link'],
    ['Pact signed', '"They signed,\nat last."', '11 May 2023', 'Wire', 'https://w.example/a'],
  ];
  for (const sign of [',', ';', '\t', '|']) {
    const [report] = await readingsOf('a.csv', `\ufeff${rows.map((r) => r.join(sign)).join('\r\n')}\r\n`);
    assert.ok(report?.ok, sign);
    const { title, text, published, source, url, path } = report.value;
    assert.deepEqual(
      [title, text, published, source, url, path],
      ['Pact signed', 'They signed,\nat last.', '2023-05-11', 'Wire', 'https://w.example/a', 'a.csv:2'],
    );
  }
});

test('a bad row is told by its line, also behind rows of several lines, and the others are read', async () => {
  const csv = 'title,text,date\nA,"They\nmet.",2023-05-11\nB,They met.,2023-02-30\nC,,2023-05-11\n\nD,They left.,2023-05-12\nE,They came.\n';
  assert.deepEqual(told(await readingsOf('a.csv', csv)), [
    '2023-05-11 A: They\nmet.',
    'a.csv:4: has the date "2023-02-30", and there is no such day',
    'a.csv:5: has no text (text is empty)',
    '2023-05-12 D: They left.',
    'a.csv:8: gives no date',
  ]);
});

test('columns that cannot be guessed are asked for by name, and taken when they are given', async () => {
  const csv = 'a,b,c\nPact,They met.,2023-05-11\n';
  const [refused] = await readingsOf('a.csv', csv);
  assert.ok(refused !== undefined && !refused.ok);
  assert.match(`${refused.failure.where} ${refused.failure.remedy}`, /^a\.csv:1 Its columns are: a, b, c\. .*--columns text=NAME,published=NAME/);
  assert.deepEqual(told(await readingsOf('a.csv', csv, { columns: { title: 'a', text: 'b', published: 'c' } })), ['2023-05-11 Pact: They met.']);
  const [absent] = await readingsOf('a.csv', csv, { columns: { text: 'body' } });
  assert.match(absent?.ok === false ? absent.failure.what : '', /no column "body"/);
});

test('a quotation mark that never closes is told with its line, and what stands above it is read', async () => {
  const csv = `title,text,date\nA,They met.,2023-05-11\nB,"They met.,2023-05-12\n${'C,They met.,2023-05-13\n'.repeat(50)}`;
  assert.deepEqual(told(await readingsOf('a.csv', csv)), ['2023-05-11 A: They met.', 'a.csv:3: has a quotation mark that never closes']);
  const small = { ...DEFAULT_LIMITS, maxBytes: 200 };
  assert.match(told(await readingsOf('a.csv', csv, { limits: small })).at(-1) ?? '', /^a\.csv:3: has a row that is too large/);
});

test('a table in an old encoding and one with HTML in its cells are read as text', async () => {
  const latin = Buffer.from('title;text;date\nCafé;Réunion à São Paulo, le président était présent.;2023-05-11\n', 'latin1');
  assert.match(told(await readingsOf('a.csv', latin))[0] ?? '', /Café: Réunion à São Paulo/);
  assert.deepEqual(told(await readingsOf('a.tsv', 'title\thtml body\tdate\nA\t<p>They met.</p><p>R&amp;D</p>\t2023-05-11\n')), [
    '2023-05-11 A: They met.\n\nR&D',
  ]);
});

test('days that can be read two ways are read as the rest of their column, whether it stands above or below', async () => {
  const days = async (column: readonly string[]) => {
    const csv = `title,text,date\n${column.map((day, i) => `T${i},They met.,${day}`).join('\n')}\n`;
    return (await readingsOf('a.csv', csv)).map((r) => (r.ok ? `${r.value.published} ${r.value.dated?.how}` : r.failure.what));
  };
  assert.deepEqual(await days(['03/04/2024', '05/04/2024', '25/03/2024']), ['2024-04-03 derived', '2024-04-05 derived', '2024-03-25 stated']);
  assert.deepEqual(await days(['03/25/2024', '03/04/2024']), ['2024-03-25 stated', '2024-03-04 derived']);
  const refused = 'has the date "03/04/2024", which can be read two ways';
  assert.deepEqual(await days(['03/04/2024', '25/03/2024', '03/26/2024']), [refused, '2024-03-25 stated', '2024-03-26 stated']);
  assert.deepEqual(await days(['03/04/2024']), [refused]);
});

test('of a long column the first rows wait for one that tells, and those behind it do not', async () => {
  const rows = Array.from({ length: 6000 }, (_, i) => `T,They met again.,${i === 4000 ? '25/03/2024' : '03/04/2024'}`);
  const days = (await readingsOf('a.csv', `title,text,date\n${rows.join('\n')}\n`)).map((r) => r.ok && r.value.published);
  assert.deepEqual(new Set(days), new Set(['2024-04-03', '2024-03-25']));
});
