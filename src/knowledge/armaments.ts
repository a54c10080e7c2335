import type { Country } from '../model/country.ts';
import { matchesOf } from '../model/matches.ts';
import type { TransferCategory } from '../model/vocabulary.ts';
import { ARMAMENT_NOUNS, type ArmamentNouns } from './armaments/nouns.ts';
import { ARMAMENT_SYSTEMS, type ArmamentSystems } from './armaments/systems.ts';

/** Where a text names arms: UTF-16 offsets, what sort they are, and who builds them where the name tells. */
export interface ArmamentTerm {
  readonly start: number;
  readonly end: number;
  readonly category: TransferCategory;
  /** Whether the words say what it is: "missiles" and "Leopard 2" do, "weapons" and "equipment" do not. */
  readonly specific: boolean;
  /** The state whose industry builds the system of this name. */
  readonly origin: Country | null;
}

const NOUN_PATTERN = new RegExp(`(?<![\\w-])(?:${ARMAMENT_NOUNS.map(([, , nouns]) => `(${nouns})`).join('|')})(?![\\w])`, 'g');
const SYSTEM_PATTERN = new RegExp(`(?<![\\w-])(?:${ARMAMENT_SYSTEMS.map(([, , names]) => `(${names})`).join('|')})(?:s|’s|'s)?(?![\\w])`, 'g');

/** The arms that a text names, common nouns and systems by name, left to right; a named system and the noun behind it are two terms. */
export function armamentsNamed(text: string): ArmamentTerm[] {
  const found: ArmamentTerm[] = [];
  for (const match of matchesOf(text, SYSTEM_PATTERN)) {
    const [category, origin] = ARMAMENT_SYSTEMS[ARMAMENT_SYSTEMS.findIndex((_, i) => match[i + 1] !== undefined)] as ArmamentSystems;
    found.push({ start: match.index, end: match.index + match[0].length, category, specific: true, origin });
  }
  for (const match of matchesOf(text.toLowerCase(), NOUN_PATTERN)) {
    const [category, specific] = ARMAMENT_NOUNS[ARMAMENT_NOUNS.findIndex((_, i) => match[i + 1] !== undefined)] as ArmamentNouns;
    const term = { start: match.index, end: match.index + match[0].length, category, specific, origin: null };
    if (!found.some((f) => f.start < term.end && term.start < f.end)) found.push(term);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The category of what a noun phrase names ("Javelin anti-tank missiles"), told by its last specific word; null where it names no armament. */
export function armamentCategory(phrase: string): TransferCategory | null {
  const terms = armamentsNamed(phrase);
  return (terms.findLast((t) => t.specific) ?? terms.at(-1))?.category ?? null;
}
