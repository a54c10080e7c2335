import assert from 'node:assert/strict';
import test from 'node:test';
import { column, type PdfOptions, type Printed, pdfOf } from '../../../testing/pdf.ts';
import { randomFrom } from '../../../testing/random.ts';
import { readBytes } from '../../testing.ts';
import { documentOf } from './document.ts';

async function read(pages: readonly (readonly Printed[])[], options: PdfOptions = {}, how: { readonly date?: string } = {}) {
  const [report] = await readBytes(pdfOf(pages, options), 'note.pdf', how);
  assert.ok(report);
  return report;
}

async function readWell(pages: readonly (readonly Printed[])[], options: PdfOptions = {}) {
  const report = await read(pages, options);
  assert.ok(report.ok, report.ok ? '' : report.failure.what);
  return report.value;
}

const opening = column(
  [
    'The defence ministers of Norway and Poland met in the harbour town of Bergen on',
    'Thursday and signed a memorandum of understanding on the clearance of sea mines,',
    'and the two will meet again before the winter.',
  ],
  { y: 160 },
);

test('a printed communiqué gives its headline, its day and its paragraphs', async () => {
  const report = await readWell(
    [
      [
        { text: 'PRESS RELEASE', y: 60, size: 20 },
        { text: 'Norway and Poland agree on', y: 90, size: 16 },
        { text: 'clearing mines', y: 110, size: 16 },
        { text: 'Bergen, 9 June 2022', y: 135 },
        ...column(
          [
            'The defence ministers of Norway and Poland met in the harbour town of Bergen on',
            'Thursday. They signed a memorandum of understanding on the clearance of sea mi-',
            'nes, as the ministries said.',
          ],
          { y: 160 },
        ),
        ...column(['“We are glad,” the Norwegian minister said. The two will meet again in Gdynia.'], { y: 215 }),
      ],
    ],
    { title: 'Microsoft Word - note_final2.docx', made: 'D:20230101' },
  );
  assert.deepEqual(
    [report.title, report.published, report.text.split('\n\n')],
    [
      'Norway and Poland agree on clearing mines',
      '2022-06-09',
      [
        'PRESS RELEASE',
        'Norway and Poland agree on clearing mines',
        'Bergen, 9 June 2022',
        'The defence ministers of Norway and Poland met in the harbour town of Bergen on Thursday. They signed a memorandum of understanding on the clearance of sea mines, as the ministries said.',
        '“We are glad,” the Norwegian minister said. The two will meet again in Gdynia.',
      ],
    ],
  );
});

test('the day on which a file was made counts only where nothing else gives one', async () => {
  const page = [opening];
  const [made, given, none] = [
    await read(page, { made: "D:20220611101500+02'00'" }),
    await read(page, { made: 'D:20220611' }, { date: '2022-06-09' }),
    await read(page),
  ];
  assert.deepEqual([made.ok && made.value.published, given.ok && given.value.published], ['2022-06-11', '2022-06-09']);
  assert.deepEqual([made.ok && made.value.dated?.how, given.ok && given.value.dated?.how], ['assumed', 'stated']);
  assert.match(none.ok ? '' : none.failure.what, /gives no date/);
});

test('two columns are read one after the other, and a headline over both comes before them', async () => {
  const left = [
    'The ministers of two states met in',
    'Oslo on Monday and spoke of the',
    'harbours that both of them use in',
    'the north, of the ships that go',
    'there, and of what they carry in',
    'winter when the ice is thick.',
  ];
  const right = [
    'They agreed that a committee will',
    'meet every spring, in one capital',
    'and then in the other, to see what',
    'has been done and what has not',
    'been done, and to say so in public',
    'before the summer begins.',
  ];
  const report = await readWell(
    [
      [
        { text: 'Two states speak of harbours in the north, and agree', y: 80, size: 15 },
        { text: 'Oslo, 6 June 2022', x: 460, y: 100 },
        ...column(left, { y: 120 }),
        ...column(right, { x: 320, y: 123 }),
      ],
    ],
    { made: 'D:20220606' },
  );
  assert.equal(report.text, `Two states speak of harbours in the north, and agree\n\nOslo, 6 June 2022\n\n${left.join(' ')}\n\n${right.join(' ')}`);
});

test('running heads and page numbers are left out, and a sentence runs on over the page', async () => {
  const page = (number: number, lines: readonly string[]): readonly Printed[] => [
    { text: `Ministry of Defence – Bulletin ${number}`, y: 40, size: 8 },
    ...column(lines, { y: 90 }),
    { text: `– ${number} –`, y: 800, x: 290 },
  ];
  const report = await readWell(
    [
      page(1, [
        'The ministers met in the harbour town of Bergen on Thursday, where they went on',
        'board a ship and spoke of the exercise that is to take place off the coast in the',
      ]),
      page(2, ['autumn. They parted in the evening.', 'On Friday the delegation went to see the shipyard, and its head showed it around']),
      page(3, ['before it left for home.']),
    ],
    { made: 'D:20220609' },
  );
  assert.equal(
    report.text,
    'The ministers met in the harbour town of Bergen on Thursday, where they went on board a ship and spoke of the exercise that is to take place off the coast in the autumn. They parted in the evening.\n\nOn Friday the delegation went to see the shipyard, and its head showed it around before it left for home.',
  );
});

test('a scanned PDF, a locked one and a damaged one are refused, each for what it is', async () => {
  const refusals = await Promise.all([
    read([[]]),
    read([opening], { locked: true }),
    readBytes(Buffer.from('%PDF-1.4\nnothing more'), 'a.pdf').then(([r]) => r),
  ]);
  const words = refusals.map((r) => (r === undefined || r.ok ? 'read' : `${r.failure.what} | ${r.failure.remedy}`));
  assert.match(words[0] ?? '', /pictures .*text recognised/);
  assert.match(words[1] ?? '', /password/);
  assert.match(words[2] ?? '', /damaged/);
});

test('a PDF of too many pages is refused', async () => {
  const [report] = await readBytes(pdfOf([opening, opening, opening]), 'a.pdf', { limits: { maxPages: 2 } });
  assert.match(report?.ok === false ? report.failure.what : '', /too much: 3 pages/);
});

test('a PDF that takes too long to open is given up', async () => {
  const [report] = await readBytes(pdfOf([opening]), 'a.pdf', { limits: { patienceForDocument: 1 } });
  assert.match(report?.ok === false ? report.failure.what : '', /too much: .*seconds/);
});

test('pages on which pieces of text lie anywhere come out as text all the same', () => {
  const next = randomFrom(5);
  const words = ['They', 'met', 'in Os-', 'lo.', '•', '12', '–', ' ', 'The ministers of two states', '\u00ad', '\ufb01rst', '(a)'];
  for (let round = 0; round < 200; round++) {
    const pages = Array.from({ length: 1 + next(4) }, () => ({
      width: 595,
      height: 842,
      pieces: Array.from({ length: next(60) }, () => ({
        text: words[next(words.length)] as string,
        x: next(5) === 0 ? next(2000) - 700 : 72 + next(3) * 150,
        y: next(80) * 10,
        width: next(200) - 10,
        size: next(20),
        font: `f${next(3)}`,
      })),
    }));
    const { text, opening } = documentOf(pages);
    assert.doesNotMatch(text, /\n{3}|[ ]{2}/);
    assert.ok(opening.length <= 40);
  }
});
