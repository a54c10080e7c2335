import assert from 'node:assert/strict';
import test from 'node:test';
import { decode } from './decode.ts';

const ENGLISH = 'Poland’s Defence Minister, Mariusz Błaszczak, met “his counterpart” in Ankara — 𝄞 too.\n';

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

function utf32(text: string, littleEndian: boolean): Uint8Array {
  const points = ['\ufeff', ...text].map((c) => c.codePointAt(0) as number);
  const view = new DataView(new ArrayBuffer(points.length * 4));
  for (const [i, p] of points.entries()) view.setUint32(i * 4, p, littleEndian);
  return new Uint8Array(view.buffer);
}

/** Encodes by looking every character up in what the decoder makes of all one- and two-byte sequences. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const learn = (...bytes: number[]) => {
    try {
      const c = decoder.decode(new Uint8Array(bytes));
      if ([...c].length === 1 && !table.has(c)) table.set(c, bytes);
    } catch {
      // Not a sequence of this encoding.
    }
  };
  for (let a = 0; a < 256; a++) learn(a);
  if (!/^(?:windows|koi|iso)/.test(encoding)) for (let a = 0x81; a < 255; a++) for (let b = 0x40; b < 255; b++) learn(a, b);
  return new Uint8Array([...text].flatMap((c) => table.get(c) ?? assert.fail(`${encoding} has no ${c}`)));
}

function read(bytes: Uint8Array): string {
  const decoded = decode(bytes, 'a.txt');
  return decoded.ok ? decoded.value.text : `${decoded.failure.where} ${decoded.failure.what}`;
}

test('text in any encoding of Unicode comes out as it went in', () => {
  assert.equal(read(Buffer.from(ENGLISH)), ENGLISH);
  assert.equal(read(Buffer.from(`\ufeff${ENGLISH}`)), ENGLISH);
  for (const bigEndian of [true, false]) {
    assert.equal(read(utf16(ENGLISH, bigEndian, true)), ENGLISH);
    assert.equal(read(utf16(ENGLISH, bigEndian, false)), ENGLISH);
    assert.equal(read(utf32(ENGLISH, bigEndian)), ENGLISH);
  }
});

test('text in the older encodings is found out', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['windows-1252', 'The minister’s “letter of intent” was signed in São Paulo – at a café – on Thursday.'],
    ['windows-1252', 'A short visit to Malmö.'],
    ['windows-1252', 'Der Minister für Verteidigung traf am Donnerstag in München ein, erklärte ein Sprecher.'],
    ['windows-1251', 'Министр обороны встретился в среду со своим коллегой и подписал соглашение о сотрудничестве.'],
    ['gb18030', '两国国防部长星期三在河内举行会谈，就双边防务合作交换了意见，并签署了谅解备忘录。'],
    ['shift_jis', '両国の国防大臣は水曜日にハノイで会談し、防衛協力に関する覚書に署名した。'],
    ['euc-kr', '양국 국방장관은 수요일 하노이에서 회담을 열고 국방 협력에 관한 양해각서에 서명했다.'],
  ];
  for (const [encoding, text] of texts) assert.equal(read(encode(text, encoding)), text, encoding);
});

test('bytes that are no text in any encoding are refused with the line', () => {
  const broken = (bytes: readonly number[]) =>
    Buffer.concat([Buffer.from('date 2022-06-03 They met.\nThen '), Buffer.from(bytes), Buffer.from(' they left.')]);
  for (const bytes of [
    [0xff, 0xfe, 0x80],
    [0xc3, 0x28],
    [0xff],
    [0xfe, 0xff, 0xfe],
    [0x81, 0x8d],
    [0xe2, 0x82],
    [0xf0, 0x9f],
    [0xa0, 0xa1],
    [0xe2, 0x28, 0xa1],
    [0xc0, 0xaf],
  ])
    assert.match(read(broken(bytes)), /^a\.txt:2 is not valid UTF-8 \(byte 0x/, String(bytes));
});

test('UTF-8 with one broken character among whole ones is not taken for something else', () => {
  const bytes = Buffer.concat([Buffer.from('Błaszczak met Çavuşoğlu.\nThey talked in M'), Buffer.from([0xfc]), Buffer.from('nchen.')]);
  assert.match(read(bytes), /^a\.txt:2 is not valid UTF-8 \(byte 0xfc\)/);
});

test('what is no text is named for what it is', () => {
  assert.match(read(new Uint8Array()), /is empty/);
  assert.match(read(Buffer.from(' \n\t\u00a0\n')), /white space/);
  assert.match(read(Buffer.from('%PDF-1.7 …')), /PDF/);
  assert.match(read(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])), /PNG/);
  assert.match(read(Buffer.from('one\ntwo\u0000three')), /^a\.txt:2 holds NUL bytes/);
  assert.match(read(Buffer.from('one\ntwo \u0002')), /^a\.txt:2 holds the control character U\+0002/);
  assert.match(read(Buffer.from([0xff, 0xfe, ...Buffer.from('plain letters after a mark')])), /begins like UTF-16LE/);
  const noise = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7) % 256));
  assert.match(read(noise), /NUL bytes|control character|not valid/);
});

test('a text with a few NUL bytes, all of them at even places by chance, is not taken for UTF-16', () => {
  assert.match(read(Buffer.from('date 2022-06-03 Minister\0met\0his\0 colleague.')), /^a\.txt:1 holds NUL bytes/);
});
