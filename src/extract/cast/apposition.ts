import type { PersonSpot } from './person-spot.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isComma, type Line } from './words.ts';

/** "Chairman and Managing Director X": the title before "and" is X's as well, unless it has an article of its own ("the President and Minister X"). */
export function withFormer(line: Line, spot: PersonSpot, phrases: readonly TitlePhrase[], attached: Set<TitlePhrase>): PersonSpot {
  const own = spot.titles[0];
  const joint = own === undefined ? undefined : line.words[own.first - 1];
  // "Defence Minister, General of the Army X": a rank does not end the titles before a name.
  const ranked = isComma(joint) && own !== undefined && line.words[own.head]?.rank === 'military';
  if (own === undefined || own.first !== spot.first || !(joint?.key === 'and' || ranked)) return spot;
  const former = phrases.find(
    (p) => p.last === own.first - 1 && !attached.has(p) && !p.plural && !p.counterpart && (ranked || p.determiner === null),
  );
  if (former === undefined) return spot;
  attached.add(former);
  return {
    ...spot,
    first: former.first,
    titles: [former, { ...own, side: own.side ?? former.side, owner: own.owner ?? former.owner, body: own.body ?? former.body }],
  };
}

/** Takes over the titles that stand behind a name, between commas or in brackets: "Amir Rao, the defence minister of …,". */
export function withAppositions(line: Line, spot: PersonSpot, phrases: readonly TitlePhrase[], attached: Set<TitlePhrase>): PersonSpot {
  let { last } = spot;
  const titles = [...spot.titles];
  for (;;) {
    const opening = line.words[last];
    const joins = titles.length > spot.titles.length && opening?.key === 'and';
    if (opening === undefined || !(isComma(opening) || opening.text === '(' || joins)) break;
    const phrase = phrases.find((p) => p.first === last + 1 && !attached.has(p) && !p.plural);
    if (phrase === undefined || !closesApposition(line, spot, phrase)) break;
    attached.add(phrase);
    titles.push(phrase);
    last = phrase.last;
  }
  return titles.length === spot.titles.length ? spot : { ...spot, titles, last };
}

function closesApposition(line: Line, spot: PersonSpot, phrase: TitlePhrase): boolean {
  const after = line.words[phrase.last];
  if (after === undefined || /^[,.;:()—–]$/.test(after.text)) return true;
  if (after.upos === 'VERB' || after.upos === 'AUX') return line.words[spot.first - 1]?.upos !== 'ADP' && spot.first === 0;
  return after.key === 'and' || after.key === 'who' || after.upos === 'ADP' || after.key === 'since' || after.key === 'to';
}
