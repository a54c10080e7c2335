import { z } from 'zod';
import { ClaimId } from './ids.ts';

// What a person decided. Judgements are only ever added: undoing one is another row that names it.

const who = { id: z.string(), by: z.string(), at: z.iso.datetime(), note: z.string().nullable() };

export const Judgement = z.discriminatedUnion('verdict', [
  /** Two claims speak of the same thing. */
  z.object({ ...who, verdict: z.literal('same'), a: ClaimId, b: ClaimId }),
  /** Two claims speak of different things. */
  z.object({ ...who, verdict: z.literal('different'), a: ClaimId, b: ClaimId }),
  /**
   * What this claim says is not so, or is no entry: leave it out. `whole`: leave out the entry that it stands in, whichever further reports come to tell
   * the same.
   */
  z.object({ ...who, verdict: z.literal('reject'), claim: ClaimId, whole: z.literal(true).optional() }),
  z.object({ ...who, verdict: z.literal('confirm'), claim: ClaimId }),
  /** A field of the entry that this claim belongs to reads so; `value` is JSON. */
  z.object({ ...who, verdict: z.literal('correct'), claim: ClaimId, field: z.string(), value: z.string() }),
  z.object({ ...who, verdict: z.literal('undo'), of: z.string() }),
]);
export type Judgement = z.infer<typeof Judgement>;

/** The claims that a judgement speaks of, without repetition. */
export function claimsIn(judgement: Judgement): readonly ClaimId[] {
  if (judgement.verdict === 'undo') return [];
  return judgement.verdict === 'same' || judgement.verdict === 'different' ? [...new Set([judgement.a, judgement.b])] : [judgement.claim];
}
