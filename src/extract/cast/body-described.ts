import { respelt } from '../../knowledge/index.ts';
import { bodySpot } from './body-key.ts';
import type { BodySpot } from './body-spot.ts';
import { type Territory, territoryBefore } from './geography.ts';
import { isAnd, isPossessive, type Line, type Word } from './words.ts';

/** Small-written nouns that stand for an office of a state. */
const OFFICES = new Set(
  'ministry embassy consulate army navy military parliament department agency directorate police force forces mission secretariat bureau commission command'.split(
    ' ',
  ),
);
const BARE = new Set('ministry embassy consulate army navy military parliament directorate department agency'.split(' '));
/** Capitalised nouns that make a name of the words before them even where the reader saw none. */
export const STRONG = new Set(
  'service ministry department directorate bureau agency authority embassy consulate commission command council secretariat organization corporation institute university ltd limited inc forces force army navy bank committee corps academy office technologies industries aerospace aeronautics shipyard shipyards shipbuilders'.split(
    ' ',
  ),
);

/** "the Israeli defense ministry", "its embassy": an office that is described, not named. */
export function describedAround(line: Line, territories: readonly Territory[], noun: number): BodySpot | null {
  const word = line.words[noun] as Word;
  const bare = respelt(word.text).replace(/ies$/, 'y').replace(/s$/, '');
  if (word.key === 'office') return officeOfHolder(line, territories, noun);
  if (!OFFICES.has(word.key) && !OFFICES.has(bare)) return null;
  let first = noun;
  while (
    first > 0 &&
    (line.words[first - 1] as Word).modifier &&
    !/^(?:senior|top|first|new|joint|general|special)$/.test((line.words[first - 1] as Word).key)
  )
    first--;
  const qualified = first < noun || territoryBefore(territories, first) !== null;
  if (!qualified && !BARE.has(bare)) return null;
  const before = line.words[first - 1];
  const definite =
    before !== undefined && (before.key === 'the' || isPossessive(before) || ['its', 'their', 'his', 'her', 'our'].includes(before.key));
  const adjectival = /^(?:NOUN|PROPN)$/.test(line.words[noun + 1]?.upos ?? '') && (word.key === 'military' || word.key === 'army');
  if (adjectival || (word.key === 'military' && word.upos === 'ADJ')) return null;
  if (!definite && territoryBefore(territories, first) === null && !(qualified && bare === 'ministry')) return null;
  return bodySpot(line, territories, first, fieldEnd(line, noun), noun, false);
}

/** "the Polish ministry *of the armed forces*": where what a ministry is in charge of ends, written small like the ministry. */
function fieldEnd({ words }: Line, noun: number): number {
  if (!/^(?:ministry|department)$/.test(words[noun]?.key ?? '') || words[noun + 1]?.key !== 'of') return noun + 1;
  let end = words[noun + 2]?.key === 'the' ? noun + 3 : noun + 2;
  const from = end;
  const isField = (w: Word | undefined): boolean =>
    w !== undefined && !w.capital && (w.modifier || w.body === 'state' || /^(?:affairs|armed|relations|works|security)$/.test(w.key));
  while (isField(words[end]) || (end > from && isAnd(words[end]) && isField(words[end + 1]))) end++;
  return end > from ? end : noun + 1;
}

/** "the Danish prime minister's office": the office of one whose title and state are said; null for a person's own. */
function officeOfHolder(line: Line, territories: readonly Territory[], noun: number): BodySpot | null {
  const holder = line.words[noun - 2];
  if (!isPossessive(line.words[noun - 1]) || !/^(?:minister|president|premier|chancellor)$/.test(holder?.key ?? '')) return null;
  let first = noun - 2;
  while (first > 0 && (line.words[first - 1] as Word).modifier) first--;
  return territoryBefore(territories, first) === null ? null : bodySpot(line, territories, first, noun + 1, noun, false);
}
