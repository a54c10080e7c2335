import type { Discrepancy } from '../model/entry.ts';
import type { Line } from './derived.ts';
import type { Section } from './entry-rows.ts';
import type { DoubtTable } from './tables.ts';

// What a person should look at. The order is that of what a decision is worth: reports that contradict one another first, then what
// was taken together on little, then what only looks as if several had said it, then what one report alone says. Ids are made of
// what does not change when reports are added, so that what was put aside stays aside.

/** How far above the threshold of its kind a score still counts as low. */
const margin = 1;
const thresholds: Readonly<Partial<Record<Section, number>>> = { engagements: 4.5, instruments: 4, transfers: 4, statements: 4 };
const persons = 5;
const bodies = 4;
const byHand = 'judgement';

/** What people look for first: these sections are asked about even where a single report stands behind an entry. */
const weighty: readonly Section[] = ['engagements', 'instruments', 'transfers'];

type Doubt = Omit<DoubtTable, 'entry'>;

/** The doubts that an entry raises. */
export function doubtsOf(line: Pick<Line, 'section' | 'entry' | 'keys' | 'matches' | 'subject'>): readonly Doubt[] {
  if ('subject' in line.entry) return disagreement(line.entry, line.subject);
  return [...lowScores(line), ...singleOrigin(line)];
}

function disagreement({ id, kind, subject }: Discrepancy, section: Section | null): Doubt[] {
  if (section === null) return [];
  const rank = kind === 'wording' ? 1 : 0;
  return [{ id: `disagreement:${id}`, about: subject, section, reason: 'disagreement', rank, field: kind, a: null, b: null }];
}

function lowScores({ section, entry, matches }: Pick<Line, 'section' | 'entry' | 'matches'>): Doubt[] {
  const threshold = 'roles' in entry ? (entry.kind === 'person' ? persons : bodies) : thresholds[section];
  if (threshold === undefined) return [];
  const about = { about: entry.id, section, reason: 'low-score' as const, field: null };
  // What scores below the threshold was not taken together by its score: one and the same form of a name, for instance.
  const low = matches.filter((m) => m.score >= threshold && m.score < threshold + margin && !m.features.some((f) => f.name === byHand));
  return [...new Map(low.map((m) => [`low-score:${m.a}:${m.b}`, m]))].map(([id, { a, b, score }]) => ({ ...about, id, rank: 2 + score / 100, a, b }));
}

function singleOrigin({ section, entry, keys: { reports, origins } }: Pick<Line, 'section' | 'entry' | 'keys'>): Doubt[] {
  if (section === 'actors' || section === 'origins' || origins !== 1) return [];
  if (reports === 1 && !weighty.includes(section)) return [];
  const rank = 3 + (reports > 1 ? 0 : 0.5) + (weighty.includes(section) ? weighty.indexOf(section) : 4) / 100;
  return [{ id: `single-origin:${entry.id}`, about: entry.id, section, reason: 'single-origin', rank, field: null, a: null, b: null }];
}
