import type { EngagementClaim } from '../model/claim.ts';
import { settingOf } from './scenes.ts';

/** An engagement of a report of 8 June 2023 (a Thursday), with the names of those who took part, sorted. */
export interface Told {
  readonly claim: EngagementClaim;
  readonly names: string;
}

/** What a report of 8 June 2023 tells, as the small reader reads it; `source` is the outlet or office that issued it. */
export async function engagementsIn(text: string, source: string | null = null): Promise<Told[]> {
  const { scene, engagements } = await settingOf(text, '2023-06-08', source);
  const nameOf = new Map(scene.actors.map((a) => [a.id, a.name]));
  return engagements.map((claim) => ({
    claim,
    names: claim.participants
      .map((p) => nameOf.get(p.actor) ?? '?')
      .sort()
      .join(', '),
  }));
}

/** The same as lines "kind status day country: names", sorted. */
export async function tell(text: string, source: string | null = null): Promise<string[]> {
  const told = await engagementsIn(text, source);
  return told
    .map(({ claim: c, names }) => `${c.engagement} ${c.status} ${c.date.how === 'unknown' ? '?' : c.date.start} ${c.place?.country ?? '-'}: ${names}`)
    .sort();
}
