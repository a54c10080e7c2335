import { beginsBody, bodyNamed, isOutlet, stateOfMaker } from '../../knowledge/index.ts';
import { bodySpot, keyOf } from './body-key.ts';
import type { BodySpot } from './body-spot.ts';
import { type Territory, territoryFrom } from './geography.ts';
import { isPossessive, type Line, type Word } from './words.ts';

const LONGEST = 8;

/** A body of general knowledge that starts at this token, the longest form first. */
export function knownAt(text: string, line: Line, territories: readonly Territory[], first: number, shortest: number): BodySpot | null {
  const { words } = line;
  if (words[first]?.key === 'the' || !beginsBody((words[first] as Word).text)) return null;
  for (let last = Math.min(words.length, first + LONGEST); last >= first + shortest; last--) {
    const end = words[last - 1] as Word;
    if (!end.capital && last > first + 1 && !/^\d+$/.test(end.text)) continue;
    const known = bodyNamed(text.slice((words[first] as Word).start, end.end));
    if (known === null) continue;
    const only = words[first] as Word;
    if (
      last === first + 1 &&
      ((only.name === 'person' && !/^[A-Z]{3,}$/.test(only.text)) || only.name === 'armament' || only.name === 'event' || only.name === 'work')
    )
      return null;
    if (territoryFrom(territories, first) !== null && territoryFrom(territories, first)?.kind !== 'seat' && last === first + 1) return null;
    const branch = territoryFrom(territories, last);
    if (branch?.kind === 'state' && isFirmBranch(line, text, first, branch))
      return { ...bodySpot(line, territories, first, branch.last, last - 1, true), country: branch.countries[0] ?? null, official: false };
    const further = furtherName(line, last);
    if (further > last) return { ...bodySpot(line, territories, first, further, further - 1, true), country: known.country, official: false };
    if (isOutlet(text.slice(only.start, end.end))) return null;
    return {
      ...bodySpot(line, territories, first, last, last - 1, true),
      country: known.country,
      among: known.among,
      key: keyOf(known.name),
      official: false,
    };
  }
  return null;
}

/** "Thales *Australia*": a firm's branch in a state, where nothing else follows that the state could belong to. */
function isFirmBranch(line: Line, text: string, first: number, branch: Territory): boolean {
  const firm = text.slice((line.words[first] as Word).start, (line.words[branch.first - 1] as Word).end);
  const next = line.words[branch.last];
  return stateOfMaker(firm) !== null && !isPossessive(next) && !(next?.capital ?? false) && !/^(?:NOUN|PROPN)$/.test(next?.upos ?? '');
}

/** A known name may go on: "Hanwha *Systems*", "Hindustan Aeronautics *Ltd*". */
function furtherName(line: Line, last: number): number {
  let end = last;
  while (line.words[end]?.capital && line.words[end]?.body === 'other') end++;
  return end;
}
