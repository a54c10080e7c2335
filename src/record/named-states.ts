import { beginsOnMap, mapReading } from '../knowledge/index.ts';
import type { Country } from '../model/country.ts';

const longest = 4;

/** The states that words name, by name or by what is theirs ("India", "Israeli"), sorted. Capitals and towns do not count: they are places. */
export function statesNamedIn(text: string): readonly Country[] {
  const found = new Set<Country>();
  const words = [...text.matchAll(/[\p{L}.'’-]+/gu)].map((m) => m[0]);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (!/^\p{Lu}/u.test(word) || !beginsOnMap(word.replace(/[.'’]+$/u, ''))) continue;
    for (let length = Math.min(longest, words.length - i); length > 0; length--) {
      const reading = readingOf(words.slice(i, i + length).join(' '));
      if (reading === null) continue;
      found.add(reading);
      i += length - 1;
      break;
    }
  }
  return [...found].sort();
}

function readingOf(form: string): Country | null {
  const read = mapReading(form) ?? mapReading(form.replace(/(?:['’]s?|\.)$/u, ''));
  return read !== null && (read.kind === 'state' || read.kind === 'demonym') ? read.country : null;
}
