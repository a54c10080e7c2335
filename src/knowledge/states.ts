import type { Country } from '../model/country.ts';
import { type Beginnings, beginningsOf, mayBegin } from './beginnings.ts';
import { AFRICA_CITIES } from './cities/africa.ts';
import { AMERICAS_CITIES } from './cities/americas.ts';
import { ASIA_CITIES } from './cities/asia.ts';
import { EUROPE_CITIES } from './cities/europe.ts';
import { OCEANIA_CITIES } from './cities/oceania.ts';
import { folded } from './fold.ts';
import { AFRICA } from './states/africa.ts';
import { AMERICAS } from './states/americas.ts';
import { ASIA } from './states/asia.ts';
import { EUROPE } from './states/europe.ts';
import { OCEANIA } from './states/oceania.ts';
import type { StateRow } from './states/row.ts';

const ROWS: readonly StateRow[] = [...ASIA, ...EUROPE, ...AMERICAS, ...AFRICA, ...OCEANIA];

const CITIES = [...ASIA_CITIES, ...EUROPE_CITIES, ...AMERICAS_CITIES, ...AFRICA_CITIES, ...OCEANIA_CITIES];

const forms = (field: string): string[] => (field === '' ? [] : field.split('|'));

/** Short forms in capitals ("US", "U.A.E.") are only themselves in capitals: "us" is no state. */
const isAcronym = (form: string): boolean => !isSmall(form.charCodeAt(1)) && /^(?:[A-Z]\.? ?){2,5}$/.test(form);

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const LETTERS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** How a form is looked up: an acronym without its points and in capitals, anything else folded and without its article. */
function keyOf(form: string): string {
  const bare = form.replace(/['’]s?$/, '').trim();
  if (isAcronym(bare)) return bare.replace(/[. ]/g, '');
  return folded(bare).replace(/^the /, '');
}

interface Table {
  readonly states: ReadonlyMap<string, Country>;
  readonly beginnings: Beginnings;
}

function table(entries: Iterable<readonly [string, Country]>): Table {
  const map = new Map<string, Country>();
  // The first state that claims a form keeps it: rows are ordered so that the better known one comes first.
  for (const [form, iso3] of entries) if (!map.has(keyOf(form))) map.set(keyOf(form), iso3);
  return { states: map, beginnings: beginningsOf(map.keys()) };
}

function* cities(): Generator<readonly [string, Country]> {
  for (const [iso3, names] of CITIES) for (const form of forms(names)) yield [form, iso3];
}

function* each(pick: (row: StateRow) => readonly string[]): Generator<readonly [string, Country]> {
  for (const row of ROWS) for (const form of pick(row)) yield [form, row[0]];
}

/** "Indian" also as "Indians", "Dane" as "Danes"; "Japanese" and "British" have no such plural. */
const withPlural = (demonym: string): string[] =>
  /(?:s|ese|sh|ch|z)$/.test(demonym) || isAcronym(demonym)
    ? [demonym]
    : [demonym, demonym.endsWith('y') ? `${demonym.slice(0, -1)}ies` : `${demonym}s`];

const BY_ISO3: ReadonlyMap<Country, StateRow> = new Map(ROWS.map((row) => [row[0], row]));
const BY_ISO2: ReadonlyMap<string, Country> = new Map(ROWS.map((row) => [row[1], row[0]]));
const NAMES = table(each((row) => [row[2], ...forms(row[3])]));
const DEMONYMS = table(each((row) => forms(row[4]).flatMap(withPlural)));
const PREFIXES = table(each((row) => forms(row[5])));
const CAPITALS = table(each((row) => forms(row[6])));
const PLACES = table([...each((row) => [...forms(row[6]), ...forms(row[7])]), ...cities()]);
const SEATS = table(each((row) => forms(row[8])));

/** Capitals are tried as an acronym first and then as a name in capitals ("ISRAEL"). */
function lookUp({ states, beginnings }: Table, form: string): Country | null {
  if (!mayBegin(beginnings, form)) return null;
  const found = states.get(keyOf(form));
  // Letters alone that are no acronym have the same key both ways.
  if (found !== undefined || (LETTERS.test(form) && !isAcronym(form))) return found ?? null;
  return states.get(folded(form).replace(/^the |'s?$/g, '')) ?? null;
}

/** The state that these words name ("South Korea", "the U.S.", "Republic of India"), or null. Demonyms and towns are not names of states. */
export function stateNamed(words: string): Country | null {
  return lookUp(NAMES, words);
}

/** Whether the name of a state or of its people may begin with this word; quick, to be asked before words are put together and looked up. */
export function mayBeginState(word: string): boolean {
  return mayBegin(NAMES.beginnings, word) || mayBegin(DEMONYMS.beginnings, word);
}

/** The state whose people or things this word means ("Israeli", "Emiratis", "U.S."), or null. */
export function stateOfDemonym(word: string): Country | null {
  return lookUp(DEMONYMS, word);
}

/** The state in which a town or region lies, capitals included, or null. Where several bear the name the best known is meant. */
export function stateOfPlace(name: string): Country | null {
  return lookUp(PLACES, name);
}

/** The state whose capital this is, or null: capitals also stand for governments ("Moscow said"). */
export function stateOfCapital(name: string): Country | null {
  return lookUp(CAPITALS, name);
}

/** The state whose government a building or an address stands for ("the Kremlin", "Downing Street"), or null. */
export function stateOfSeat(name: string): Country | null {
  return lookUp(SEATS, name);
}

/** What a form is on the map; of several readings a state comes before its people, a seat of power before a capital, a capital before a town. */
export type MapReading = 'state' | 'demonym' | 'seat' | 'capital' | 'place';

const READINGS: ReadonlyMap<string, readonly [MapReading, Country]> = (() => {
  const all = new Map<string, readonly [MapReading, Country]>();
  const tables = [
    ['state', NAMES],
    ['demonym', DEMONYMS],
    ['seat', SEATS],
    ['capital', CAPITALS],
    ['place', PLACES],
  ] as const;
  for (const [kind, { states }] of tables) for (const [key, country] of states) if (!all.has(key)) all.set(key, [kind, country]);
  return all;
})();

const FIRST_WORDS: ReadonlySet<string> = new Set([...READINGS.keys()].map((key) => folded(key.split(/[ '-]/)[0] as string)));
const ACCENTED = /[\u00c0-\u024f]/u;
const ACCENTED_DEMONYMS: ReadonlySet<string> = new Set(
  ROWS.flatMap((row) => forms(row[4]).flatMap(withPlural)).filter((form) => ACCENTED.test(form)),
);

const BEGINNINGS = beginningsOf(READINGS.keys());

/** Whether some form on the map begins with this word; quick, to be asked of every capitalised word. */
export function beginsOnMap(word: string): boolean {
  if (!mayBegin(BEGINNINGS, word)) return false;
  const key = folded(word);
  return FIRST_WORDS.has(key) || FIRST_WORDS.has(key.replace(/\.|'s?$/g, '')) || FIRST_WORDS.has(key.split('-')[0] as string);
}

/** The first of the readings of a form ("U.S.", "Israelis", "Kremlin", "Hanoi", "Mumbai") with its state, or null. */
export function mapReading(form: string): { readonly kind: MapReading; readonly country: Country } | null {
  if (!mayBegin(BEGINNINGS, form)) return null;
  const found = READINGS.get(keyOf(form)) ?? READINGS.get(folded(form).replace(/^the |'s?$/g, ''));
  // English adjectives of nations have no accents: "Germán" is a given name.
  if (found?.[0] === 'demonym' && ACCENTED.test(form) && !ACCENTED_DEMONYMS.has(form)) return null;
  return found === undefined ? null : { kind: found[0], country: found[1] };
}

const JOINING = /[-–—/]/;

/** The states of a compound such as "Indo-Israeli", "US-India", "Sino-Russian", in order; empty unless every part is one. */
export function statesOfCompound(word: string): readonly Country[] {
  if (!JOINING.test(word)) return [];
  const parts = word.split(JOINING).filter((part) => part !== '');
  if (parts.length < 2) return [];
  const states = parts.map((part) => stateNamed(part) ?? stateOfDemonym(part) ?? stateOfPrefix(part));
  return states.every((s) => s !== null) ? (states as Country[]) : [];
}

/** The state of a combining form ("Indo", "Sino", "Franco"), or null. */
export function stateOfPrefix(part: string): Country | null {
  return lookUp(PREFIXES, part);
}

/** The usual English name of a state; the code itself where it is none that we know. */
export function stateName(iso3: Country): string {
  return BY_ISO3.get(iso3)?.[2] ?? iso3;
}

/** The usual adjective of a state ("Israeli"); its name where it has none. */
export function stateAdjective(iso3: Country): string {
  return forms(BY_ISO3.get(iso3)?.[4] ?? '')[0] ?? stateName(iso3);
}

/** The state a user means by a code of two or three letters, a name in any case, or a demonym; null where it is none. */
export function findState(input: string): Country | null {
  const code = input.trim().toUpperCase();
  if (BY_ISO3.has(code)) return code;
  return BY_ISO2.get(code) ?? stateNamed(input.trim()) ?? stateNamed(code) ?? stateOfDemonym(input.trim()) ?? null;
}

/** Every state's code, in alphabetical order. */
export const ALL_STATES: readonly Country[] = [...BY_ISO3.keys()].sort();
