import type { Country } from '../../model/country.ts';
import { isRelation } from '../tree.ts';
import { rowsOf } from './encounters.ts';
import type { Appearance } from './people.ts';
import type { Sighting } from './sighting.ts';

const TAKES_PART =
  /^(?:took|take|takes|taking|attend(?:ed|s)?|participate[ds]?|participating|joined|join|present|were|was|are|sat|spoke|represented)$/;

/** "From the Kenyan side were A, B and C", "A and B took part on the Kenyan side": all those named on that side of the table. */
export function tableSide(s: Sighting, here: readonly Appearance[], a: Appearance): Country | null {
  const { words } = s.line;
  const sides = s.territories.filter(
    (t) => words[t.last]?.key === 'side' && words[t.first - 1]?.key === 'the' && /^(?:from|on|for)$/.test(words[t.first - 2]?.key ?? ''),
  );
  const heading = sides.findLast((t) => t.last < a.spot.first);
  if (heading !== undefined && /^(?:were|are|was|is|came|:|,)$/.test(words[heading.last + 1]?.text ?? '')) {
    const between = words.slice(heading.last + 2, a.spot.first).some((w) => /^(?:met|with|while|who|which|and)$/.test(w.key) && w.key !== 'and');
    return between ? null : (heading.countries[0] ?? null);
  }
  const closing = sides.find((t) => t.first >= a.spot.last);
  const row = rowsOf(s, here).find((r) => r.includes(a));
  if (closing === undefined || row === undefined) return null;
  const between = words.slice((row.at(-1) as Appearance).spot.last, closing.first - 2);
  const plain = between.length < 6 && between.some((w) => TAKES_PART.test(w.key)) && between.every((w) => !w.capital);
  return plain ? (closing.countries[0] ?? null) : null;
}

/** "Kenya, the main supplier, has reacted coolly; foreign ministry spokesman A said": the state that the clause before the semicolon is about. */
export function clauseSide(s: Sighting, a: Appearance): Country | null {
  const { words, sentence } = s.line;
  if (words[a.spot.first - 1]?.text !== ';') return null;
  const opening = s.territories[0];
  if (opening === undefined || opening.first > 1 || opening.kind === 'place' || opening.countries.length !== 1) return null;
  const token = sentence.tokens[opening.last - 1];
  return token !== undefined && isRelation(token, 'nsubj') ? (opening.countries[0] ?? null) : null;
}
