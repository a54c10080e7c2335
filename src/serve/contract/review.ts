import { z } from 'zod';
import { Evidence } from '../../model/span.ts';
import { Action } from './decisions.ts';
import { ActorNames, entrySchemas, itemOf, ReportSays } from './entries.ts';
import { Paging, pageOf } from './paging.ts';
import { SectionName } from './section.ts';

/** Why something waits for a person: reports disagree, reports were taken together on little, one origin alone stands behind it, or what was rejected is told again. */
export const Doubt = z.enum(['disagreement', 'low-score', 'single-origin', 'told-again']);
export type Doubt = z.infer<typeof Doubt>;

export const ReviewQuery = z.object({
  ...Paging.shape,
  reasons: z.string().max(200).optional().meta({ description: 'Only these: disagreement,low-score,single-origin,told-again.' }),
  section: SectionName.optional(),
  skipped: z.enum(['hide', 'only']).default('hide').meta({ description: 'What was skipped is left out, or comes alone.' }),
});
export type ReviewQuery = z.infer<typeof ReviewQuery>;

/** A claim of a pair: its words, and the report that it is of with the sentences around them; null where the report is no more. */
const Side = z.object({ claim: z.string(), evidence: z.array(Evidence).readonly(), says: ReportSays.nullable() });

/** One thing to decide. Its id stays the same when reports are added, so that what was skipped stays skipped. */
export const ReviewItem = z
  .object({
    id: z.string(),
    reason: Doubt,
    explanation: z.string(),
    section: SectionName,
    /** The entry to decide on; of a disagreement the entry that it is about. */
    item: itemOf(z.union(Object.values(entrySchemas) as [typeof entrySchemas.actors, typeof entrySchemas.engagements])),
    discrepancy: itemOf(entrySchemas.discrepancies).nullable(),
    /**
     * Of a low score: the two claims that hold together weakly, with their words; `split` with the claim of the second parts them. Of what is told again:
     * a claim that was rejected, and one that is new.
     */
    pair: z
      .object({
        score: z.number(),
        a: Side,
        b: Side,
        features: z.array(z.object({ name: z.string(), weight: z.number(), because: z.string() })).readonly(),
      })
      .nullable(),
    /** Entries that it might be one with. */
    candidates: z.array(z.object({ id: z.string(), label: z.string(), section: SectionName })).readonly(),
    actions: z.array(Action).readonly(),
    skipped: z.boolean(),
  })
  .meta({ id: 'ReviewItem' });
export type ReviewItem = z.infer<typeof ReviewItem>;
export const ReviewPage = pageOf(ReviewItem).extend({ actors: ActorNames }).meta({ id: 'ReviewPage' });
export type ReviewPage = z.infer<typeof ReviewPage>;

/** Puts an item aside, or back: no decision, it says nothing of the entry. */
export const Skip = z.object({ id: z.string().min(1).max(200), skip: z.boolean() }).meta({ id: 'Skip' });
export type Skip = z.infer<typeof Skip>;
export const Skipped = z.object({ id: z.string(), skipped: z.boolean() }).meta({ id: 'Skipped' });
export type Skipped = z.infer<typeof Skipped>;
