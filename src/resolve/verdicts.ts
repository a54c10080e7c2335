import type { ClaimId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';

/** A field of an entry as a person wants it to read; `value` is JSON. */
export interface Correction {
  readonly claim: ClaimId;
  readonly field: string;
  readonly value: string;
}

/** What people's judgements come down to once undone and superseded ones are gone. */
export interface Verdicts {
  readonly same: readonly (readonly [ClaimId, ClaimId])[];
  readonly different: readonly (readonly [ClaimId, ClaimId])[];
  readonly rejected: ReadonlySet<ClaimId>;
  /** Oldest first: a later correction of the same field wins. */
  readonly corrections: readonly Correction[];
  /** Claims that some judgement compares; they are never lumped together unseen. */
  readonly compared: ReadonlySet<ClaimId>;
}

/** Reads a list of judgements, in whatever order it comes. On one pair or claim the latest word counts; an undone judgement counts for nothing. */
export function verdictsOf(judgements: readonly Judgement[]): Verdicts {
  const standing = judgements
    .filter(stands(judgements))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const pairs = new Map<string, { verdict: 'same' | 'different'; a: ClaimId; b: ClaimId }>();
  const claims = new Map<ClaimId, 'reject' | 'confirm'>();
  const corrections: Correction[] = [];
  for (const judgement of standing) {
    if (judgement.verdict === 'same' || judgement.verdict === 'different') {
      const [a, b] = judgement.a < judgement.b ? [judgement.a, judgement.b] : [judgement.b, judgement.a];
      pairs.set(`${a} ${b}`, { verdict: judgement.verdict, a, b });
    } else if (judgement.verdict === 'reject' || judgement.verdict === 'confirm') claims.set(judgement.claim, judgement.verdict);
    else if (judgement.verdict === 'correct') corrections.push({ claim: judgement.claim, field: judgement.field, value: judgement.value });
  }
  const decided = (verdict: 'same' | 'different') => [...pairs.values()].filter((p) => p.verdict === verdict).map((p) => [p.a, p.b] as const);
  return {
    same: decided('same'),
    different: decided('different'),
    rejected: new Set([...claims].filter(([, verdict]) => verdict === 'reject').map(([claim]) => claim)),
    corrections,
    compared: new Set([...pairs.values()].flatMap((p) => [p.a, p.b])),
  };
}

/** Tells of a judgement among all that were made whether it stands: unless an undo that itself stands names it. */
export function stands(judgements: readonly Judgement[]): (judgement: Judgement) => boolean {
  const undoers = new Map<string, Judgement[]>();
  for (const j of judgements) if (j.verdict === 'undo') undoers.set(j.of, [...(undoers.get(j.of) ?? []), j]);
  const standing = (judgement: Judgement, above: ReadonlySet<string>): boolean =>
    !(undoers.get(judgement.id) ?? []).some((undo) => !above.has(undo.id) && standing(undo, new Set([...above, undo.id])));
  return (judgement) => standing(judgement, new Set([judgement.id]));
}
