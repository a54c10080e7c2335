import { isRankWord } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import { withAppositions, withFormer } from './apposition.ts';
import { type Territory, territoryFrom } from './geography.ts';
import { pastAddress, pastBrackets, readName, withSheikh } from './person-name.ts';
import type { PersonSpot, Range } from './person-spot.ts';
import { namesBefore, namesInRow, namesOfReader } from './reader-names.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isAddress, isComma, isHyphen, type Line } from './words.ts';

/** Finds the persons that a sentence names: after titles, as the reader found them, and in apposition to a title. Phrases without a person are left over. */
export function personsOf(
  line: Line,
  territories: readonly Territory[],
  phrases: readonly TitlePhrase[],
): { readonly persons: readonly PersonSpot[]; readonly offices: readonly TitlePhrase[] } {
  const attached = new Set<TitlePhrase>();
  const spots: PersonSpot[] = [];
  for (const phrase of phrases) {
    const found = nameAfter(line, territories, phrase);
    if (found === null || spots.some((s) => s.nameFirst < found.last && found.first < s.nameLast)) continue;
    attached.add(phrase);
    spots.push(spotOf(line, territories, found, phrase));
    if (phrase.plural) spots.push(...sharing(line, territories, found, phrase));
    if (phrase.plural && phrase.sides.length > 1) distribute(spots, phrase);
  }
  for (const found of namesOfReader(line, territories, spots)) spots.push(spotOf(line, territories, found, null));
  for (const found of namesBefore(line, territories, phrases, attached, spots)) spots.push(spotOf(line, territories, found, null));
  for (const found of namesInRow(line, territories, spots)) spots.push(spotOf(line, territories, found, null));
  spots.sort((a, b) => a.nameFirst - b.nameFirst);
  const titled = spots.map((spot) => withAppositions(line, withFormer(line, spot, phrases, attached), phrases, attached));
  return { persons: titled, offices: phrases.filter((p) => !attached.has(p) && !titled.some((s) => p.head >= s.first && p.head < s.last)) };
}

function nameAfter(line: Line, territories: readonly Territory[], phrase: TitlePhrase): Range | null {
  const { words } = line;
  let i = phrase.last;
  // "the Director of the Space Agency (SA), X".
  if (words[i]?.text === '(' && isComma(words[pastBrackets(line, i)])) i = pastBrackets(line, i);
  const comma = isComma(words[i]);
  if (comma) {
    // "India's security chief, A. B. Rao, …": only a definite title can have a name in apposition, or one that says of whom it is.
    const definite = phrase.determiner === 'the' || phrase.owner !== null || phrase.side !== null || phrase.last > phrase.head + 1;
    if ((phrase.plural && phrase.sides.length < 2) || !definite) return null;
    i++;
  }
  if (words[i]?.text === '(') i = pastBrackets(line, i);
  i = pastAddress(line, i);
  const name = withSheikh(line, readName(line, territories, i));
  if (name === null) return null;
  if (comma && name.last - name.first < 2 && words[name.first]?.name !== 'person') return null;
  if (comma && !/^(?:PUNCT|ADP|CCONJ|VERB|AUX|SCONJ|ADV|PRON)$/.test(words[name.last]?.upos ?? 'PUNCT')) return null;
  if (comma && !/^[,.;:)—–-]$|^(?:and|who|on|in|at)$/.test(words[name.last]?.text ?? '.')) return null;
  return name;
}

function spotOf(line: Line, territories: readonly Territory[], name: Range, phrase: TitlePhrase | null): PersonSpot {
  const { words } = line;
  let before = name.first;
  while (before > (phrase?.last ?? 0) && (isAddress(words[before - 1]) || (isHyphen(words[before - 1]) && isAddress(words[before])))) before--;
  let last = name.last;
  let ofState: Country | null = null;
  if (words[last]?.key === 'of') {
    const from = words[last + 1]?.key === 'the' ? last + 2 : last + 1;
    const state = territoryFrom(territories, from);
    if (state !== null && (state.kind === 'state' || state.kind === 'demonym')) {
      ofState = state.countries[0] ?? null;
      last = state.last;
    }
  }
  const ranked = before < name.first && words.slice(before, name.first).some((w) => isRankWord(w.text));
  return {
    first: phrase?.first ?? before,
    last,
    nameFirst: name.first,
    nameLast: name.last,
    titles: phrase === null ? [] : [phrase],
    address: ranked ? { first: before, last: name.first } : null,
    ofState,
  };
}

/** "Ministers Rossi and Dupont": the second and third share the title. */
function sharing(line: Line, territories: readonly Territory[], first: Range, phrase: TitlePhrase): PersonSpot[] {
  const spots: PersonSpot[] = [];
  let end = first.last;
  while (isComma(line.words[end]) || line.words[end]?.key === 'and') {
    const from = line.words[end + 1]?.key === 'and' ? end + 2 : end + 1;
    const name = readName(line, territories, from);
    if (name === null) break;
    spots.push({ ...spotOf(line, territories, name, null), titles: [phrase] });
    end = name.last;
  }
  return spots;
}

/** "his German and Dutch counterparts, A and B": each bears the title for the state in the same place of the list. */
function distribute(spots: PersonSpot[], phrase: TitlePhrase): void {
  const own = spots.filter((s) => s.titles.includes(phrase));
  if (own.length !== phrase.sides.length) return;
  own.forEach((spot, k) => {
    spots[spots.indexOf(spot)] = { ...spot, titles: [{ ...phrase, side: phrase.sides[k] ?? null }] };
  });
}
