import type { Section } from '../record/index.ts';

/** What the sections of a record are called where they are counted. */
export const sectionNames: Readonly<Record<Section, readonly [one: string, many: string]>> = {
  actors: ['actor', 'actors'],
  engagements: ['engagement', 'engagements'],
  instruments: ['instrument', 'instruments'],
  cooperation: ['area of cooperation', 'areas of cooperation'],
  transfers: ['transfer', 'transfers'],
  statements: ['statement', 'statements'],
  discrepancies: ['discrepancy', 'discrepancies'],
  origins: ['shared passage', 'shared passages'],
};
