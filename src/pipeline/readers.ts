import { openReader } from '../annotate/index.ts';
import type { Annotator, ReaderName } from '../model/annotation.ts';
import { type Outcome, succeed } from '../model/outcome.ts';

/** The reader of records for which none was chosen. The figures choose it: `npm run -s bench -- readers`, and the accuracy benchmarks with `--reader`. */
export const defaultReader: ReaderName = 'full';

/** A reader that is open, and what the user should know about which one it is. */
export interface Opened {
  readonly annotator: Annotator;
  readonly notice: string | null;
}

/**
 * Opens the reader that was asked for, or the program's own choice. What was asked for has to be had; where the program's own choice cannot
 * run here, the small reader does, and the notice says so.
 */
export async function openAnnotator(
  asked: ReaderName | null,
  open: (name: ReaderName) => Promise<Outcome<Annotator>> = openReader,
  standard: ReaderName = defaultReader,
): Promise<Outcome<Opened>> {
  const opened = await open(asked ?? standard);
  if (opened.ok) return succeed({ annotator: opened.value, notice: null });
  if (asked !== null || standard === 'small') return opened;
  const small = await open('small');
  if (!small.ok) return opened;
  const { what, remedy } = opened.failure;
  return succeed({ annotator: small.value, notice: `reading with the small reader: ${what}${remedy === null ? '' : `. ${remedy}`}` });
}
