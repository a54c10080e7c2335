import { beginsBody, bodyNamed, isCommonName, isOutlet, stateOfMaker } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import { bodySpot, keyOf } from './body-key.ts';
import type { BodySpot } from './body-spot.ts';
import { type Territory, territoryBefore, territoryFrom } from './geography.ts';
import { isClosed, isPossessive, type Line, type Word } from './words.ts';

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
      ((only.name === 'person' && !/^[A-Z]{3,}$/.test(only.text) && words[first - 1]?.key !== 'the') ||
        only.name === 'armament' ||
        only.name === 'event' ||
        only.name === 'work')
    )
      return null;
    if (territoryFrom(territories, first) !== null && territoryFrom(territories, first)?.kind !== 'seat' && last === first + 1) return null;
    if (isEndOfName(line, territories, first) && last > first + 1) return null;
    const common = isCommonName(text.slice(only.start, end.end));
    const branch = territoryFrom(territories, last);
    if (branch?.kind === 'state' && isFirmBranch(line, text, first, branch))
      return { ...bodySpot(line, territories, first, branch.last, last - 1, true), country: branch.countries[0] ?? null, official: false };
    const further = furtherName(line, last);
    if (further > last) return { ...bodySpot(line, territories, first, further, further - 1, true), country: known.country, official: false };
    if (isOutlet(text.slice(only.start, end.end))) return null;
    const spot = bodySpot(line, territories, first, last, last - 1, true);
    // "the Chilean Red Cross" is a society of that state, not the movement.
    if (spot.country !== null && spot.nameFirst < first && end.key === 'cross')
      return { ...spot, official: false, key: keyOf(`${spot.country} red cross`) };
    return {
      ...spot,
      country: parentState(text, line, last) ?? (common || (known.country === null && known.among.length > 1) ? spot.country : known.country),
      among: known.among,
      key: keyOf(known.name),
      official: false,
    };
  }
  return null;
}

/** "Mine Clearance *Naval Group*": capitalised nouns before a name that is made of ordinary words belong to it. */
function isEndOfName(line: Line, territories: readonly Territory[], first: number): boolean {
  const before = line.words[first - 1];
  if (before === undefined || !before.capital || isClosed(before) || isPossessive(before) || before.body !== null || before.rank !== null)
    return false;
  const ordinary = (line.words[first] as Word).modifier && line.words[first + 1]?.body === 'other';
  return ordinary && /^(?:NOUN|PROPN)$/.test(before.upos) && before.name !== 'person' && territoryBefore(territories, first) === null;
}

/** "Thales *Australia*": a firm's branch in a state, where nothing else follows that the state could belong to. */
function isFirmBranch(line: Line, text: string, first: number, branch: Territory): boolean {
  const firm = text.slice((line.words[first] as Word).start, (line.words[branch.first - 1] as Word).end);
  const next = line.words[branch.last];
  return stateOfMaker(firm) !== null && !isPossessive(next) && !(next?.capital ?? false) && !/^(?:NOUN|PROPN)$/.test(next?.upos ?? '');
}

/** "Central Military Commission of the *Workers' Party of Korea*": the state of the known body that follows "of"; null without one. */
function parentState(text: string, line: Line, end: number): Country | null {
  if (line.words[end]?.key !== 'of') return null;
  const first = line.words[end + 1]?.key === 'the' ? end + 2 : end + 1;
  for (let last = Math.min(line.words.length, first + LONGEST); last > first; last--) {
    const parent = bodyNamed(text.slice((line.words[first] as Word).start, (line.words[last - 1] as Word).end));
    if (parent !== null) return parent.country;
  }
  return null;
}

/** A known name may go on: "Hanwha *Systems*", "Hindustan Aeronautics *Ltd*". */
function furtherName(line: Line, last: number): number {
  let end = last;
  while (line.words[end]?.capital && line.words[end]?.body === 'other') end++;
  return end;
}
