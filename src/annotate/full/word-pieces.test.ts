import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { WordPieces } from './word-pieces.ts';

const vocabulary = fileURLToPath(new URL('../../../models/full/vocab.txt', import.meta.url));
const briefings = join(process.env.RAPPORTEUR_DATA ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared'), 'data', 'briefings');
const pieces = new WordPieces(readFileSync(vocabulary, 'utf8'));

interface Encoding {
  getIds(): number[];
  /** In code points. */
  getOffsets(): number[][];
}

/** The tokenizer that BERT's makers' successors ship, written in another language by others; nothing where it has no build for this machine. */
async function reference() {
  try {
    const { Tokenizer, WordPiece, bertNormalizer, bertPreTokenizer } = await import('@anush008/tokenizers');
    const tokenizer = new Tokenizer(await WordPiece.fromFile(vocabulary, { unkToken: '[UNK]', maxInputCharsPerWord: 100 }));
    tokenizer.setNormalizer(bertNormalizer());
    tokenizer.setPreTokenizer(bertPreTokenizer());
    return (text: string): Promise<Encoding> => tokenizer.encode(text, null, { addSpecialTokens: false });
  } catch {
    return null;
  }
}

let encode: Awaited<ReturnType<typeof reference>>;
before(async () => {
  encode = await reference();
});

const theirs = (encoding: Encoding) => {
  const offsets = encoding.getOffsets();
  return encoding
    .getIds()
    .map((id, index) => `${id} ${offsets[index]?.join('-')}`)
    .join(', ');
};

function ours(text: string): string {
  const points = new Int32Array(text.length + 1);
  let at = 0;
  let count = 0;
  for (const character of text) {
    points.fill(count, at, at + character.length);
    at += character.length;
    count += 1;
  }
  points[at] = count;
  return pieces
    .cut(text)
    .map(({ id, start, end }) => `${id} ${points[start]}-${points[end]}`)
    .join(', ');
}

/** Texts out of the corners of Unicode: marks, accents alone and in heaps, ideographs, directions, joiners, single surrogates left out (no text has them). */
function hostile(seed: number): string {
  const shelves = [
    'abcdefghijklmnopqrstuvwxyz',
    'ABCÀÉÎÕÜßØŁİıſΣσςДжЯ',
    '0123456789.,;:!?-–—\'’“”"$%&/()[]{}<>@#*+=~^`|\\_',
    ' \t\n\r\u00a0\u2003\u3000\u0085\u2028',
    '\u0000\u0007\u001c\u00ad\u200b\u200d\u200e\u202e\ufeff\ufffd\ue000',
    '\u0301\u0308\u0327\u0345\u20dd\u3099',
    '日本語中文한국어ひらがなカタカナ豈更',
    '😀👩‍🚀🇮🇳𝒜𐍈𠀀',
    'אבגדהابتثहिन्दीไทยქართული',
    '²½①ⅣﬁﬀK℠™€£¥',
  ].map((shelf) => [...shelf]);
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: 1 + next(60) }, () => {
    const shelf = shelves[next(3) === 0 ? next(shelves.length) : 0] ?? [];
    return shelf[next(shelf.length)] ?? '';
  }).join('');
}

describe('word pieces', () => {
  test('every piece stands for its stretch of the text', () => {
    const text = 'Türkiye’s minister re\u0301ad it 😀.';
    const found = pieces.cut(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found, ['Türk', 'iy', 'e', '’', 's', 'minister', 're\u0301ad', 'it', '😀', '.']);
  });

  test('what cannot be put together of pieces, or is too long, is one unknown piece', () => {
    const long = 'a'.repeat(101);
    assert.deepEqual(pieces.cut(`x ${long}`), [
      { id: pieces.cut('x')[0]?.id, start: 0, end: 1 },
      { id: pieces.unknown, start: 2, end: 103 },
    ]);
    assert.deepEqual(pieces.cut(' \u200b\u0301 '), []);
  });

  test('a file that is no vocabulary is refused', () => {
    assert.throws(() => new WordPieces('one\ntwo\n'), /no \[CLS\]/);
  });

  test('hostile text is cut as the reference tokenizer cuts it, to the last offset', async (t) => {
    if (encode === null) return t.skip('the reference tokenizer has no build for this machine');
    for (let seed = 1; seed <= 3000; seed += 1) {
      const text = hostile(seed);
      assert.equal(ours(text), theirs(await encode(text)), `seed ${seed}: ${JSON.stringify(text)}`);
    }
  });

  test('the briefings are cut as the reference tokenizer cuts them, to the last offset', async (t) => {
    if (encode === null) return t.skip('the reference tokenizer has no build for this machine');
    if (!existsSync(briefings)) return t.skip(`${briefings} is not here`);
    const files = globSync('**/*.md', { cwd: briefings })
      .sort()
      .filter((_, index) => index % 250 === 0);
    for (const file of files) {
      for (const line of readFileSync(join(briefings, file), 'utf8').split('\n')) assert.equal(ours(line), theirs(await encode(line)), file);
    }
    assert.ok(files.length > 10);
  });
});
