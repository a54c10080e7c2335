import type { Sentence, Token } from '../../model/annotation.ts';

const UNITS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['pair', 2],
  ['couple', 2],
  ['trio', 3],
]);

const UNIT = /^(?:rounds|pieces|units|sets|batteries|copies|examples|systems|sorties)$/;

/** What one word counts: "36", "1,200", "two", "twenty-four"; null for any other word. */
export function countOf(word: string): number | null {
  const plain = word.toLowerCase();
  if (/^\d{1,3}(?:,\d{3})+$|^\d+$/.test(plain)) return Number(plain.replaceAll(',', ''));
  const [tens, unit] = plain.split('-');
  const base = TENS.get(tens ?? '');
  if (base !== undefined) return unit === undefined ? base : base + (UNITS.get(unit) ?? 0);
  return UNITS.get(plain) ?? null;
}

/** A number that ends right before token `end`, with the index of its first token: "two dozen", "1.5 million", "a pair of"; null where none does. */
export function quantityBefore(sentence: Sentence, end: number): { readonly value: number; readonly first: number } | null {
  const word = (k: number): string => (sentence.tokens[k] as Token | undefined)?.text.toLowerCase() ?? '';
  let last = end - 1;
  // "3 million rounds of", "two batteries of"
  if (word(last) === 'of' && UNIT.test(word(last - 1))) return quantityBefore(sentence, last - 1);
  if (word(last) === 'of') {
    // "a pair of jets", "a total of 12 jets" has its number behind; "200 of its tanks" has it before.
    last--;
  }
  const scale = SCALES.get(word(last));
  if (scale !== undefined) {
    const before = word(last - 1);
    const times = /^\d+(?:\.\d+)?$/.test(before) ? Number(before) : (UNITS.get(before) ?? (before === 'a' || before === 'another' ? 1 : null));
    return times === null ? null : { value: Math.round(times * scale), first: last - 1 };
  }
  const value = countOf(word(last));
  if (value === null || isMoney(sentence, last)) return null;
  // "twenty" "-" "four" as three tokens
  if (word(last - 1) === '-' && TENS.has(word(last - 2))) return { value: (TENS.get(word(last - 2)) as number) + value, first: last - 2 };
  return { value, first: last };
}

function isMoney(sentence: Sentence, k: number): boolean {
  const before = sentence.tokens[k - 1]?.text ?? '';
  return /^(?:\$|US\$|€|£|¥|₹|Rs\.?|USD|EUR)$/.test(before);
}
