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
  /** Claims whose whole entry was rejected. They are grouped like others, so that further reports of it are known by them, and the group is left out. */
  readonly dismissed: ReadonlySet<ClaimId>;
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
  const claims = new Map<ClaimId, 'reject' | 'dismiss' | 'confirm'>();
  const corrections: Correction[] = [];
  for (const judgement of standing) {
    if (judgement.verdict === 'same' || judgement.verdict === 'different') {
      const [a, b] = judgement.a < judgement.b ? [judgement.a, judgement.b] : [judgement.b, judgement.a];
      pairs.set(`${a} ${b}`, { verdict: judgement.verdict, a, b });
    } else if (judgement.verdict === 'confirm') claims.set(judgement.claim, 'confirm');
    else if (judgement.verdict === 'reject') claims.set(judgement.claim, judgement.whole ? 'dismiss' : 'reject');
    else if (judgement.verdict === 'correct') corrections.push({ claim: judgement.claim, field: judgement.field, value: judgement.value });
  }
  const decided = (verdict: 'same' | 'different') => [...pairs.values()].filter((p) => p.verdict === verdict).map((p) => [p.a, p.b] as const);
  const under = (verdict: 'reject' | 'dismiss') => new Set([...claims].filter(([, v]) => v === verdict).map(([claim]) => claim));
  return {
    same: decided('same'),
    different: decided('different'),
    rejected: under('reject'),
    dismissed: under('dismiss'),
    corrections,
    compared: new Set([...pairs.values()].flatMap((p) => [p.a, p.b])),
  };
}

/** Of what people decided only that which concerns these claims. */
export function verdictsOn(verdicts: Verdicts, claims: ReadonlySet<ClaimId>): Verdicts {
  const both = ([a, b]: readonly [ClaimId, ClaimId]) => claims.has(a) && claims.has(b);
  const of = (some: ReadonlySet<ClaimId>) => new Set([...some].filter((claim) => claims.has(claim)));
  return {
    same: verdicts.same.filter(both),
    different: verdicts.different.filter(both),
    rejected: of(verdicts.rejected),
    dismissed: of(verdicts.dismissed),
    corrections: verdicts.corrections.filter((c) => claims.has(c.claim)),
    compared: of(verdicts.compared),
  };
}

/** Two verdicts of one key come to the same. */
export function verdictsKey({ same, different, rejected, dismissed, corrections, compared }: Verdicts): string {
  return JSON.stringify([same, different, [...rejected].sort(), [...dismissed].sort(), corrections, [...compared].sort()]);
}

/** Tells of a judgement among all that were made whether it stands: unless an undo that itself stands names it. */
export function stands(judgements: readonly Judgement[]): (judgement: Judgement) => boolean {
  const undoers = new Map<string, Judgement[]>();
  for (const j of judgements) if (j.verdict === 'undo') undoers.set(j.of, [...(undoers.get(j.of) ?? []), j]);
  const standing = (judgement: Judgement, above: ReadonlySet<string>): boolean =>
    !(undoers.get(judgement.id) ?? []).some((undo) => !above.has(undo.id) && standing(undo, new Set([...above, undo.id])));
  return (judgement) => standing(judgement, new Set([judgement.id]));
}
