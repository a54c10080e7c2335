import type { SectionName } from '../../contract/index.ts';

/** A section as its heading has it, one entry of it, and its address. */
export const sections: Readonly<Record<SectionName, { readonly many: string; readonly one: string }>> = {
  engagements: { many: 'Engagements', one: 'Engagement' },
  instruments: { many: 'Instruments', one: 'Instrument' },
  cooperation: { many: 'Cooperation', one: 'Area of cooperation' },
  transfers: { many: 'Arms transfers', one: 'Arms transfer' },
  statements: { many: 'Statements', one: 'Statement' },
  discrepancies: { many: 'Disagreements', one: 'Disagreement' },
  origins: { many: 'Shared text', one: 'Shared text' },
  actors: { many: 'Actors', one: 'Actor' },
};

export const sectionNames = Object.keys(sections) as readonly SectionName[];

const PREFIXES: Readonly<Record<string, SectionName>> = {
  act: 'actors',
  eng: 'engagements',
  ins: 'instruments',
  coo: 'cooperation',
  tra: 'transfers',
  sta: 'statements',
  dis: 'discrepancies',
  ori: 'origins',
};

/** The section that an id belongs to, by its first letters; null where it is no entry's id. */
export function sectionOf(id: string): SectionName | null {
  return PREFIXES[id.slice(0, id.indexOf('-'))] ?? null;
}

/** The address of an entry's view. */
export function pathOf(id: string): string {
  return id.startsWith('act-') ? `/actor/${id}` : `/entry/${id}`;
}

/** The address of a place in a report. */
export function pathInReport(report: string, start?: number, end?: number): string {
  return start === undefined ? `/report/${report}` : `/report/${report}?at=${start}-${end ?? start}`;
}

/** Whether a name is that of a section. */
export function isSection(name: string): name is SectionName {
  return name in sections;
}
