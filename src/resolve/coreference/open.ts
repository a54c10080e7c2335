import { readFile } from 'node:fs/promises';
import type { CorefKind } from './coreference.ts';
import type { CorefModel } from './model.ts';

/** The weights that come with the program; `models/coreference/CARD.md` says from what they were learnt. */
export async function openCorefModel(kind: CorefKind): Promise<CorefModel> {
  return JSON.parse(await readFile(new URL(`../../../models/coreference/${kind}.json`, import.meta.url), 'utf8')) as CorefModel;
}
