import type { Territory } from './geography.ts';
import type { Sighting } from './sighting.ts';

const BACKGROUND = /^(?:amid|amidst|despite|regardless)$/;
const RIVALRY = /^(?:competition|rivalry|tensions?|war|conflict|standoff|dispute|hostilities|confrontation|fighting)$/;

/** "amid growing rivalry between A and B": a state of a background clause is told of, it does not act in the report. */
export function isBackground(s: Sighting, t: Territory): boolean {
  const { words } = s.line;
  const before = words.slice(0, t.first);
  const end = before.findLastIndex((w) => /^[.;:!?]$/.test(w.text));
  const clause = before.slice(end + 1);
  if (clause.some((w) => BACKGROUND.test(w.key))) return true;
  const between = clause.findLastIndex((w) => w.key === 'between');
  return between > 0 && clause.length - between < 6 && RIVALRY.test(clause[between - 1]?.key ?? '');
}

/** How much a state named here counts towards what the report is about: nothing in a background clause, twice in its first sentence. */
export const weightOf = (s: Sighting, t: Territory): number => (isBackground(s, t) ? 0 : s.line.index === 0 ? 2 : 1);
