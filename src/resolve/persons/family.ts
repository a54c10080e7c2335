import { sameKoreanFamily } from '../../knowledge/index.ts';
import { editDistance, jaroWinkler } from '../likeness/distance.ts';
import { sameRomanisation } from '../likeness/romanise.ts';
import { soundCode } from '../likeness/sound.ts';
import { sameRoughKey, type Tradition } from './tradition.ts';

export type FamilyRelation = 'equal' | 'romanised' | 'romanised-roughly' | 'alike' | 'different';

/**
 * Compares family names. No one measure is enough: "Revall" and "Reble" are three edits apart yet sound alike, "Gaddafi" and "Qadhafi" share
 * few letters, so letters, sound and romanisation each have a say.
 */
export function familyRelation(a: string, b: string, tradition: Tradition | null = null): FamilyRelation {
  if (a === b) return 'equal';
  if (tradition === 'korean') return sameKoreanFamily(a, b) ? 'romanised' : 'different';
  if (Math.min(a.length, b.length) < 2 || Math.abs(a.length - b.length) > 3) return 'different';
  if (sameRomanisation(a, b)) return 'romanised';
  if (tradition !== null && sameRoughKey(a, b, tradition)) return 'romanised-roughly';
  const shortest = Math.min(a.length, b.length);
  if (shortest < 4) return 'different';
  const sounds = soundCode(a) === soundCode(b);
  const likeness = jaroWinkler(a, b);
  const edits = editDistance(a, b);
  if (sounds && likeness >= 0.75 && edits <= 3) return 'alike';
  if (edits === 1 && likeness >= 0.85) return 'alike';
  return edits === 2 && shortest >= 7 && likeness >= 0.88 ? 'alike' : 'different';
}
