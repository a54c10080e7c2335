import type { Country } from '../../model/country.ts';
import { officeFit } from './antecedents.ts';
import type { Draft } from './draft.ts';
import type { Encounter } from './encounters.ts';

/** The persons of one encounter, each once, in order of the text, and where it is told. */
export interface Party {
  readonly sentence: number;
  readonly drafts: readonly Draft[];
}

/** Who met whom in a report, encounter by encounter; those of fewer than two states are left out. */
export function partiesOf(encounters: readonly Encounter[]): readonly Party[] {
  return encounters.flatMap((e) => {
    const drafts = [...new Set([...(e.one === null ? [] : [e.one.draft]), ...e.others.map((a) => a.draft)])];
    const states = new Set(drafts.map((d) => d.country).filter((c) => c !== null));
    return drafts.length > 1 && states.size > 1 ? [{ sentence: e.sentence, drafts }] : [];
  });
}

/** The two states of the first encounter that a report's opening tells, or null. */
export function principalStates(parties: readonly Party[]): readonly Country[] | null {
  const states = [...new Set(parties.find((p) => p.sentence < 4)?.drafts.flatMap((d) => (d.country === null ? [] : [d.country])) ?? [])];
  return states.length === 2 ? states : null;
}

/** Whom "the ministers" and "both leaders" mean: those of that office in the encounter told last nearby, else in the first; empty where none fits. */
export function partyMeant(parties: readonly Party[], sentence: number, title: string, count: number | null): readonly Draft[] {
  const fitting = (p: Party): readonly Draft[] => {
    const drafts = p.drafts.filter((d) => officeFit(d, title) >= 0.6);
    const states = new Set(drafts.map((d) => d.country));
    return states.size === drafts.length && drafts.length > 1 && (count === null || drafts.length === count) ? drafts : [];
  };
  const before = parties.filter((p) => p.sentence < sentence);
  const near = before.findLast((p) => sentence - p.sentence < 3 && fitting(p).length > 0);
  const meant = near ?? before.find((p) => fitting(p).length > 0);
  return meant === undefined ? [] : [...fitting(meant)].sort((a, b) => a.first.start - b.first.start);
}

/** Whom "the three" means: the last encounter of so many; empty without one. */
export function severalMeant(parties: readonly Party[], sentence: number, count: number): readonly Draft[] {
  return parties.findLast((p) => p.sentence <= sentence && p.drafts.length === count)?.drafts ?? [];
}
