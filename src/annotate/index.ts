import type { Annotator, ReaderName } from '../model/annotation.ts';
import { type Outcome, succeed } from '../model/outcome.ts';
import { openFullReader as openFull } from './full/open.ts';
import type { TokenReader } from './jobs.ts';
import { loadSmallReader } from './small.ts';

export { asAnnotated, readConllu, type TreebankSentence } from './conllu.ts';
export type { TokenReader } from './jobs.ts';

const models = new URL('../../models/', import.meta.url);

/** The reader that comes with the program: small, fast, in this thread. */
export async function openSmallReader(): Promise<Annotator> {
  return loadSmallReader(new URL('small/', models));
}

/** How the full reader is run; tests and benchmarks put in others. */
export interface ReaderOptions {
  /** Threads of the full reader; by default one a processor, at most four. */
  readonly workers?: number;
  /** The package that runs its network. */
  readonly runtime?: string;
}

/** The reader of that name. Fails where it cannot run here, and says what mends that. */
export async function openReader(name: ReaderName, options: ReaderOptions = {}): Promise<Outcome<TokenReader>> {
  if (name === 'full') return openFull({ ...options, folder: new URL('full/', models) });
  return succeed(await loadSmallReader(new URL('small/', models)));
}
