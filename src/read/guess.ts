import { analyse } from 'chardet';
import { plausibility } from './plausible.ts';
import { decodeStrictly } from './unicode.ts';

/** Below this share of characters in their right place a guess is taken to be wrong. */
const ENOUGH = 0.8;
/** Chardet gives 10 to every multi-byte encoding that the bytes do not rule out: no reason to believe it. */
const UNCONVINCED = 10;

/**
 * Text in one of the encodings from before Unicode: the likeliest guess under which the bytes read as somebody's writing, or null where
 * none does.
 */
export function decodeByGuess(bytes: Uint8Array): { readonly text: string; readonly encoding: string } | null {
  const guesses = analyse(bytes).filter((g) => g.confidence > UNCONVINCED && !g.name.startsWith('UTF') && g.name !== 'ASCII');
  // The usual code page of Western files is tried last even where the statistics, which need long texts, did not think of it.
  for (const encoding of new Set([...guesses.map((g) => labelOf(g.name)), 'windows-1252'])) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null && plausibility(text) >= ENOUGH) return { text, encoding };
  }
  return null;
}

/** Chardet's name as the Encoding Standard has it; there ISO-8859-1 is windows-1252 and -9 is -1254. */
function labelOf(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return 'windows-1252';
  }
}
