import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, type Outcome, succeed } from '../../model/outcome.ts';
import type { FullFile } from './file.ts';
import { FullReader } from './reader.ts';
import { RUNTIME } from './runtime.ts';
import { WordPieces } from './word-pieces.ts';
import { type Unable, Workers } from './workers.ts';

export interface FullOptions {
  /** The model's folder, a slash at its end. */
  readonly folder: URL;
  /** Threads; by default one a processor, at most four. */
  readonly workers?: number;
  /** The package that runs the network; tests put in others. */
  readonly runtime?: string;
}

const MOST_WORKERS = 4;
const SMALL = 'the small reader needs nothing more (`--reader small`)';

/** Opens the full reader. Fails where its model or the package that runs it is missing, and says what mends that. */
export async function openFullReader({ folder, workers, runtime = RUNTIME }: FullOptions): Promise<Outcome<FullReader>> {
  const read = await modelIn(folder);
  if (!read.ok) return read;
  const { file, vocabulary, model } = read.value;
  const { upos, xpos, names, rels, relOut, hidden } = file;
  const decoding = { upos, xpos, names, rels, relOut, hidden };
  const count = workers ?? Math.min(MOST_WORKERS, availableParallelism());
  const started = await Workers.start(count, { runtime, model, decoding });
  return started instanceof Workers ? succeed(new FullReader(file, vocabulary, started)) : notStarted(started, runtime);
}

interface Model {
  readonly file: FullFile;
  readonly vocabulary: WordPieces;
  readonly model: string;
}

async function modelIn(folder: URL): Promise<Outcome<Model>> {
  const where = fileURLToPath(folder);
  const remedy = `Get it back, in a clone with \`git checkout -- models/full\`, else by installing Rapporteur again; or ${SMALL}.`;
  try {
    const file = JSON.parse(await readFile(new URL('reader.json', folder), 'utf8')) as FullFile;
    const model = new URL(file.model, folder);
    const [vocabulary, network] = await Promise.all([readFile(new URL(file.vocab, folder), 'utf8'), readFile(model)]);
    if (createHash('sha256').update(network).digest('hex') !== file.digest)
      return fail(`the full reader's network is not the one that its reader.json belongs to`, fileURLToPath(model), remedy);
    return succeed({ file, vocabulary: new WordPieces(vocabulary), model: fileURLToPath(model) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return fail(`the full reader's model is not there`, where, remedy);
  }
}

function notStarted({ code, message }: Unable, runtime: string): Outcome<never> {
  if (code !== null && /MODULE_NOT_FOUND$/u.test(code) && message.includes(runtime))
    return fail(
      `the full reader needs the package ${RUNTIME}, which is not installed`,
      null,
      `Install it with \`${installCommand()}\`; or ${SMALL}.`,
    );
  return fail(`the full reader does not start here (${message.split('\n')[0]})`, null, `Read with another: ${SMALL}.`);
}

/** Its install script would download what only graphics cards need, so it is not run. */
function installCommand(): string {
  const file = fileURLToPath(new URL('../../../package.json', import.meta.url));
  const { optionalDependencies } = JSON.parse(readFileSync(file, 'utf8')) as { readonly optionalDependencies: Readonly<Record<string, string>> };
  return `npm install --no-save --ignore-scripts --prefix ${JSON.stringify(dirname(file))} ${RUNTIME}@${optionalDependencies[RUNTIME]}`;
}
