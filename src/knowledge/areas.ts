import type { Area } from '../model/area.ts';
import { matchesOf } from '../model/matches.ts';
import { AREA_TERMS, type AreaTerms } from './areas/terms.ts';

/** Where a text names an area of cooperation: UTF-16 offsets into the text looked at. */
export interface AreaTerm {
  readonly area: Area;
  readonly start: number;
  readonly end: number;
}

const PATTERN = new RegExp(`(?<![\\w-])(?:${AREA_TERMS.map(([, terms]) => `(${terms})`).join('|')})(?![\\w])`, 'g');
const GENERAL =
  /\b(?:defen[cs]e|security|military|strategic|bilateral)(?: and \w+)? (?:cooperation|co-operation|collaboration|partnership|ties|relations|relationship)\b|\bdefen[cs]e and security\b/i;

/** The areas of cooperation that a text names, left to right, without overlap; `general` is not among them, as it has no words of its own. */
export function areasNamed(text: string): AreaTerm[] {
  const found: AreaTerm[] = [];
  for (const match of matchesOf(text.toLowerCase(), PATTERN)) {
    const [area] = AREA_TERMS[AREA_TERMS.findIndex((_, i) => match[i + 1] !== undefined)] as AreaTerms;
    found.push({ area, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The areas that a phrase names ("military training and technological cooperation"), each once; empty where it names none. */
export function areasIn(phrase: string): readonly Area[] {
  const found = new Set<Area>(GENERAL.test(phrase) ? ['general'] : []);
  for (const term of areasNamed(phrase)) found.add(term.area);
  return [...found];
}
