import assert from 'node:assert/strict';
import test from 'node:test';
import { pdfOf } from '../../../testing/pdf.ts';
import { readBytes } from '../../testing.ts';

const CRLF = '\r\n';

function letterOf(fields: Readonly<Record<string, string>>, body: string): string {
  const head = {
    From: '"Fjord Wire" <desk@wire.example>',
    To: 'all@wire.example',
    Date: 'Fri, 03 Jun 2022 00:30:00 +0530',
    'Message-ID': '<1@wire.example>',
    ...fields,
  };
  return `${Object.entries(head)
    .map(([k, v]) => `${k}: ${v}`)
    .join(CRLF)}${CRLF}${CRLF}${body.replaceAll('\n', CRLF)}`;
}

async function read(mail: string, name = 'a.eml') {
  return (await readBytes(Buffer.from(mail, 'latin1'), name)).map((r) =>
    r.ok ? { path: r.value.path, title: r.value.title, source: r.value.source, published: r.value.published, text: r.value.text } : r.failure,
  );
}

async function textsOf(mail: string): Promise<readonly string[]> {
  return (await read(mail)).map((r) => ('text' in r ? r.text : r.what));
}

test('a letter is a report of its sender, of the day on the sender’s clock', async () => {
  const body = 'The ministers met in Oslo =E2=80=93 again.\n\n-- \nFjord Wire, Harbour Street 1\nTel. 12345';
  const mail = letterOf(
    {
      Subject: 'Fwd: =?utf-8?Q?Talks_in_Oslo_=E2=80=93_a_note?=',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': 'quoted-printable',
    },
    body,
  );
  assert.deepEqual(await read(mail), [
    { path: 'a.eml', title: 'Talks in Oslo – a note', source: 'Fjord Wire', published: '2022-06-03', text: 'The ministers met in Oslo – again.' },
  ]);
});

test('of an answer only its own words are read', async () => {
  assert.deepEqual(
    await textsOf(
      letterOf(
        { Subject: 'Re: Talks' },
        'They met on Monday.\n\nOn Thu, 2 Jun 2022 at 10:15, Kari Holm <k@wire.example>\nwrote:\n> When did they meet?\n> Yours\n',
      ),
    ),
    ['They met on Monday.'],
  );
  assert.deepEqual(await textsOf(letterOf({ Subject: 'Re: Talks' }, '> When did they meet?\nOn Monday.\n> And where?\nIn Oslo.')), [
    'On Monday.\nIn Oslo.',
  ]);
  assert.deepEqual(
    await textsOf(
      letterOf(
        { Subject: 'Re: Talks' },
        'They met on Monday.\n\n-----Original Message-----\nFrom: Kari Holm\nSent: Thursday, June 2, 2022 10:15 AM\nSubject: Talks\n\nWhen did they meet?',
      ),
    ),
    ['They met on Monday.'],
  );
});

test('a letter that hands another on below its words gives both, the other with its own head', async () => {
  const mail = letterOf(
    { Subject: 'Fwd: Talks' },
    'For your files.\n\n---------- Forwarded message ---------\nFrom: Harbour Desk <h@desk.example>\nDate: Wed, Jun 1, 2022 at 9:00 AM\nSubject: Ministers meet\nTo: <desk@wire.example>\n\n\nThe ministers met in Gdynia.',
  );
  assert.deepEqual(
    (await read(mail)).map((r) => ('text' in r ? [r.path, r.title, r.source, r.published, r.text] : r)),
    [
      ['a.eml', 'Talks', 'Fjord Wire', '2022-06-03', 'For your files.'],
      ['a.eml!letter below', 'Ministers meet', 'Harbour Desk', '2022-06-01', 'The ministers met in Gdynia.'],
    ],
  );
});

test('what programs and offices set under a letter is left out', async () => {
  const body =
    'They met in Oslo.\n\nSent from my telephone\n\nThis e-mail and its attachments are confidential.\n\nTo unsubscribe, write to us.\n\n_______________________________________________\nNews mailing list\nhttps://lists.example/news';
  assert.deepEqual(await textsOf(letterOf({ Subject: 'Talks' }, body)), ['They met in Oslo.']);
});

test('attachments are read as what they are, and dated by the letter where they give no day', async () => {
  const pdf = pdfOf([[{ text: 'The ministers of two states met in Oslo and spoke of their harbours.', y: 90 }]]).toString('base64');
  const inner = letterOf({ Subject: 'Ministers meet', Date: 'Wed, 1 Jun 2022 09:00:00 +0000', From: 'h@desk.example' }, 'They met in Gdynia.');
  const part = (head: string, body: string) => `--XX\n${head}\n\n${body}\n`;
  const body = [
    part('Content-Type: text/plain', 'See the note.'),
    part(
      'Content-Type: application/pdf; name="note.pdf"\nContent-Disposition: attachment; filename="../note.pdf"\nContent-Transfer-Encoding: base64',
      pdf,
    ),
    part('Content-Type: image/png; name="logo.png"\nContent-Transfer-Encoding: base64', 'iVBORw0KGgo='),
    part('Content-Type: message/rfc822', inner.replaceAll(CRLF, '\n')),
    '--XX--',
  ].join('');
  const found = await read(letterOf({ Subject: 'A note', 'MIME-Version': '1.0', 'Content-Type': 'multipart/mixed; boundary=XX' }, body));
  assert.deepEqual(
    found.map((r) => ('text' in r ? [r.path, r.title, r.published, r.text] : r)),
    [
      ['a.eml', 'A note', '2022-06-03', 'See the note.'],
      ['a.eml!note.pdf', 'A note', '2022-06-03', 'The ministers of two states met in Oslo and spoke of their harbours.'],
      ['a.eml!attached letter 3.eml', 'Ministers meet', '2022-06-01', 'They met in Gdynia.'],
    ],
  );
});

test('a mailbox gives its letters one by one, each once', async () => {
  const parting = 'From desk@wire.example Fri Jun  3 10:15:00 2022\n';
  const letters = [1, 2, 3].map(
    (n) => `${parting}${letterOf({ Subject: `Note ${n}` }, `Note ${n}.\n\n>From here they went on.`).replaceAll(CRLF, '\n')}\n\n`,
  );
  const found = await read(letters.join(''), 'all.mbox');
  assert.deepEqual(
    found.map((r) => ('text' in r ? [r.path, r.text] : r)),
    [1, 2, 3].map((n) => [`all.mbox!letter ${n}`, `Note ${n}.\n\nFrom here they went on.`]),
  );
});

test('a letter nested without end, and one without words, are refused', async () => {
  let body = 'They met.';
  for (let i = 0; i < 100; i++) body = `Content-Type: multipart/mixed; boundary=B${i}\n\n--B${i}\n${body}\n--B${i}--`;
  assert.match((await textsOf(letterOf({ 'MIME-Version': '1.0' }, '').trimEnd() + CRLF + body.replaceAll('\n', CRLF))).join(), /damaged .*nesting/i);
  assert.match((await textsOf(letterOf({ Subject: 'Nothing' }, '\n\n'))).join(), /without words/);
});

test('a text that opens with a date and a sender is no letter', async () => {
  assert.deepEqual(await textsOf('Date: 2022-06-03\nSource: Fjord Wire\n\nThey met.'), ['They met.']);
});

test('a letter of more lines than letters have is refused before it is taken apart', async () => {
  const many = letterOf({ Subject: 'Many' }, `They met.${'\n'.repeat(300_000)}`);
  assert.match((await textsOf(many)).join(), /has 300,00\d lines, more than letters have/);
});

test('a digest gives each of its letters, of its own sender and day', async () => {
  const part = (sender: string, day: number) =>
    `--b\n\nFrom: ${sender} <a@wire.example>\nSubject: Talks\nDate: ${day} Jun 2022 10:00:00 +0000\n\nThe ministers met on the ${day}nd.\n`;
  const digest = letterOf(
    { 'MIME-Version': '1.0', 'Content-Type': 'multipart/digest; boundary="b"', Date: '5 Jun 2022 02:00:00 +0000' },
    `${part('One', 2)}${part('Two', 3)}--b--\n`,
  );
  const found = await read(digest);
  assert.deepEqual(
    found.map((r) => ('text' in r ? [r.source, r.published] : r.what)),
    [
      ['One', '2022-06-02'],
      ['Two', '2022-06-03'],
    ],
  );
});
