import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Broken } from '../../model/outcome.ts';
import { type FullOptions, openFullReader } from './open.ts';
import type { FullReader } from './reader.ts';

const folder = new URL('../../../models/full/', import.meta.url);
const readers: FullReader[] = [];
const opened = async (options: Partial<FullOptions> = {}) => openFullReader({ folder, ...options });

const report =
  'Israeli Defense Minister Benny Gantz met with Indian Prime Minister Narendra Modi in India on Thursday. “We agreed,” he said.\n\nThey signed a vision statement on drones, the ministry in Türkiye told reporters.';
const others = Array.from({ length: 40 }, (_, index) => `${'The two sides agreed on many things and '.repeat(index % 7)}they parted.`);

describe('the full reader', { concurrency: 1 }, () => {
  let scratch = '';
  before(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'rapporteur-full-'));
    for (const workers of [1, 2]) {
      const reader = await opened({ workers });
      if (reader.ok) readers.push(reader.value);
      // Where the runtime is not installed, what needs it says so and is skipped.
      else console.log(`# ${reader.failure.what}`);
    }
  });
  after(async () => {
    for (const reader of readers) await reader.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  test('a report is read the same alone and in any batch, by one thread and by two, to the last token', async (t) => {
    const [one, two] = readers;
    if (!one || !two) return t.skip('onnxruntime-node is not installed');
    const [alone] = await one.annotate([report]);
    assert.equal(alone?.sentences.length, 3);
    for (const reader of [one, two]) {
      const together = await reader.annotate([...others, report, '', ...others]);
      assert.deepEqual(together[others.length], alone);
      assert.deepEqual(together[others.length + 1]?.sentences, []);
      assert.deepEqual((await reader.annotate([report, others[3] ?? '']))[0], alone);
    }
    for (const { tokens } of alone.sentences) {
      for (const token of tokens) assert.equal(report.slice(token.start, token.end), token.text);
      assert.equal(tokens.filter((token) => token.head === -1 && token.deprel === 'root').length, 1);
    }
  });

  test('a sentence of three thousand tokens loses none of them', async (t) => {
    const [one] = readers;
    if (!one) return t.skip('onnxruntime-node is not installed');
    const forms = Array.from({ length: 3000 }, (_, index) => ['the', 'Minister', 'visited', 'Kuala', ','][index % 5] ?? '');
    const [long, short] = await one.annotateTokens([forms, ['They', 'left', '.']]);
    assert.deepEqual(
      long?.tokens.map((token) => token.text),
      forms,
    );
    assert.equal(long?.tokens.filter((token) => token.head === -1).length, 1);
    assert.ok(long?.tokens.every((token) => token.upos !== '' && token.deprel !== ''));
    assert.equal(short?.tokens.length, 3);
  });

  test('without the package that runs it, it says what to install', async () => {
    const failed = await opened({ runtime: 'onnxruntime-node-not-installed', workers: 1 });
    assert.ok(!failed.ok);
    assert.match(failed.failure.what, /needs the package onnxruntime-node, which is not installed/);
    assert.match(failed.failure.remedy ?? '', /`npm install .* onnxruntime-node@\d+\.\d+\.\d+`.*--reader small/);
  });

  test('a package that does not load on this machine is told from one that is not there', async () => {
    const module = join(scratch, 'broken.mjs');
    writeFileSync(module, "throw new Error('GLIBC_2.99 not found')");
    const failed = await opened({ runtime: pathToFileURL(module).href, workers: 2 });
    assert.ok(!failed.ok);
    assert.match(failed.failure.what, /does not start here \(GLIBC_2\.99 not found\)/);
  });

  test('without its model, or with a network that is not its own, it says so', async () => {
    const empty = pathToFileURL(`${scratch}/`);
    const missing = await openFullReader({ folder: empty });
    assert.ok(!missing.ok);
    assert.match(missing.failure.what, /model is not there/);
    for (const file of ['reader.json', 'vocab.txt']) copyFileSync(new URL(file, folder), new URL(file, empty));
    writeFileSync(new URL('encoder.onnx', empty), 'another');
    const wrong = await openFullReader({ folder: empty });
    assert.ok(!wrong.ok);
    assert.match(wrong.failure.what, /not the one that its reader\.json belongs to/);
  });

  test('a thread that breaks off is a failure that can be told, and those who wait hear of it', async () => {
    const module = join(scratch, 'dying.mjs');
    const session = 'async run() { process.exit(7); }, async release() {}';
    writeFileSync(module, `export const InferenceSession = { create: async () => ({ ${session} }) };\nexport class Tensor {}\n`);
    const reader = await opened({ runtime: pathToFileURL(module).href, workers: 2 });
    assert.ok(reader.ok);
    const broke = (error: unknown) => error instanceof Broken && /the full reader broke off/.test(error.failure.what);
    await assert.rejects(reader.value.annotate([report, ...others]), broke);
    await assert.rejects(reader.value.annotate([report]), broke);
    await reader.value.close();
  });
});
