import type { Country } from '../model/country.ts';
import { folded } from './fold.ts';
import weights from './name-origins/weights.json' with { type: 'json' };

// Where a name is at home, by its letters. It is learnt from lists of given and family names (name-origins/CARD.md) and knows no person.

const LONGEST = 3;
const { traditions, lacking, scale, step } = weights;
const STATES: Readonly<Record<string, readonly (readonly number[])[] | undefined>> = weights.states;
/** For each stretch of letters how many traditions have it, and for each of these its number and how much the stretch says of it. */
const SAYINGS = Buffer.from(weights.weights, 'base64');
/** Where each stretch's part of the sayings begins. */
const PLACES: ReadonlyMap<string, number> = placesOf(weights.stretches.split(' '));

/** States where many families come from elsewhere, so that any name may be one of theirs. */
const OF_ALL_NAMES = new Set<Country>(['USA', 'GBR', 'CAN', 'AUS', 'NZL', 'FRA', 'DEU', 'ISR']);
/** States where a good part does. */
const OF_MANY_NAMES = new Set<Country>('NLD BEL CHE AUT SWE NOR DNK IRL LUX SGP ZAF ITA ESP BRA ARG'.split(' ') as Country[]);

/** Whether a state is one where many families come from elsewhere. */
export const hasAnyName = (state: Country): boolean => OF_ALL_NAMES.has(state);

/** How much likelier a person of each state bears the name than a person of anywhere; null where nothing is known of a state's names or the name says nothing. */
export function likelihoodsOfName(name: string, states: readonly Country[]): readonly (number | null)[] {
  const odds = oddsOf(name);
  return states.map((state) => (odds === null ? null : likelihoodIn(odds, state)));
}

function likelihoodIn(odds: Float64Array, state: Country): number | null {
  const shares = STATES[state];
  if (shares === undefined) return null;
  const own = shares.reduce((sum, [tradition = 0, share = 0]) => sum + share * (odds[tradition] ?? 0), 0);
  const foreign = OF_ALL_NAMES.has(state) ? 0.25 : OF_MANY_NAMES.has(state) ? 0.08 : 0.02;
  return (1 - foreign) * own + foreign;
}

/** For each tradition how much likelier the name is there than anywhere; null where it has no word to judge by. */
function oddsOf(name: string): Float64Array | null {
  const scores = new Float64Array(traditions.length);
  let judged = false;
  for (const word of wordsOf(name)) {
    const places = [...stretchesOf(word)].flatMap((stretch) => PLACES.get(stretch) ?? []);
    if (places.length === 0) continue;
    judged = true;
    // The stretches of a word overlap, so that each says less than it would alone.
    const part = scale / Math.sqrt(places.length);
    for (let t = 0; t < scores.length; t++) scores[t] = at(scores, t) + part * places.length * (lacking[t] ?? 0);
    for (const place of places) {
      const end = place + 1 + 2 * at(SAYINGS, place);
      for (let i = place + 1; i < end; i += 2) scores[at(SAYINGS, i)] = at(scores, at(SAYINGS, i)) + part * step * at(SAYINGS, i + 1);
    }
  }
  if (!judged) return null;
  const most = Math.max(...scores);
  const likely = scores.map((score) => Math.exp(score - most));
  const sum = likely.reduce((a, b) => a + b, 0);
  return likely.map((p) => (p / sum) * scores.length);
}

function at(numbers: { readonly [index: number]: number }, i: number): number {
  return numbers[i] as number;
}

/** The words of a name, initials left out. As in training/names/train.py. */
const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/\s+/)
    .filter((word) => word.replace(/^[.'-]+|[.'-]+$/g, '').length > 1)
    .slice(0, 6);

/** A word's stretches of one to three letters with its beginning and end, as written and without marks. */
function stretchesOf(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const form of new Set([word, folded(word)])) {
    const marked = `<${form}>`;
    for (let n = 1; n <= LONGEST; n++) for (let i = 0; i + n <= marked.length; i++) found.add(marked.slice(i, i + n));
  }
  return found;
}

function placesOf(stretches: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let place = 0;
  for (const stretch of stretches) {
    places.set(stretch, place);
    place += 1 + 2 * at(SAYINGS, place);
  }
  return places;
}
