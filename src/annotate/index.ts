import type { Annotator } from '../model/annotation.ts';
import { loadSmallReader } from './small.ts';

export { asAnnotated, readConllu, type TreebankSentence } from './conllu.ts';

/** The reader that comes with the program: small, fast, in this thread. */
export async function openSmallReader(): Promise<Annotator> {
  return loadSmallReader(new URL('../../models/small/', import.meta.url));
}
