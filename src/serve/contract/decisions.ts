import { z } from 'zod';
import { Claim } from '../../model/claim.ts';
import { Judgement } from '../../model/judgement.ts';
import { Paging, pageOf } from './paging.ts';
import { SectionName } from './section.ts';

const Id = z.string().regex(/^[a-z]{3}-[0-9A-Za-z]{1,40}$/);
const who = {
  by: z.string().trim().min(1).max(200).optional().meta({ description: 'Who decides; the user of the machine where it is left out.' }),
  note: z.string().max(2000).nullable().optional(),
};

// Not `z.json()`: a schema that holds itself cannot be described in OpenAPI by the library.
const AnyJson = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.unknown()), z.record(z.string(), z.unknown())]);

/** What a person decides. Ids are those of entries or of claims. */
export const NewDecision = z
  .discriminatedUnion('action', [
    /** These are one and the same. */
    z.object({ action: z.literal('merge'), ids: z.array(Id).min(2).max(20), ...who }),
    /** These claims of the entry speak of something else (of one other thing). */
    z.object({ action: z.literal('split'), id: Id, claims: z.array(Id).min(1).max(200), ...who }),
    /** These are different, however alike they look; keeps them from ever becoming one. */
    z.object({ action: z.literal('distinguish'), ids: z.tuple([Id, Id]), ...who }),
    /** A field of the entry reads so; `value` is any JSON that fits the field. */
    z.object({ action: z.literal('correct'), id: Id, field: z.string().min(1).max(60), value: AnyJson, ...who }),
    /** What it says is not so: it is left out. */
    z.object({ action: z.literal('reject'), id: Id, ...who }),
    /** It is right as it stands. */
    z.object({ action: z.literal('confirm'), id: Id, ...who }),
    /** An earlier decision (or one judgement of it) no longer holds. */
    z.object({ action: z.literal('undo'), of: Id, ...who }),
  ])
  .meta({ id: 'NewDecision' });
export type NewDecision = z.input<typeof NewDecision>;

export const Action = z.enum(['merge', 'split', 'distinguish', 'correct', 'reject', 'confirm', 'undo']);
export type Action = z.infer<typeof Action>;

/** What a decision speaks of: a claim, the entry that it belongs to now (null where it was rejected or is not worked in), and its words. */
export const About = z.object({
  claim: z.string(),
  entry: z.string().nullable(),
  section: SectionName.nullable(),
  label: z.string().nullable(),
  quote: z.string().nullable(),
});
export type About = z.infer<typeof About>;

/** A decision: one or more judgements that were made together. `undone`: it no longer holds. `pending`: not yet worked into the entries. */
export const Decision = z
  .object({
    id: z.string(),
    action: Action,
    by: z.string(),
    at: z.iso.datetime(),
    note: z.string().nullable(),
    /** In words: "Ana Silva and A. Silva are one", "place is “Delhi”". */
    label: z.string(),
    field: z.string().nullable(),
    value: z.string().nullable(),
    /** For an undo: the decision that it takes back. */
    of: z.string().nullable(),
    undone: z.boolean(),
    pending: z.boolean(),
    about: z.array(About).readonly(),
  })
  .meta({ id: 'Decision' });
export type Decision = z.infer<typeof Decision>;

/** What became of a decision. While `pending` the entries still show the state before; ask `/api/status` until it is not. */
export const Decided = z
  .object({
    decision: Decision,
    pending: z.boolean(),
    generation: z.int(),
    /** Null while pending. `entries` are the ids that the claims decided on belong to now. */
    changes: z.object({ added: z.int(), changed: z.int(), removed: z.int(), entries: z.array(z.string()).readonly() }).nullable(),
  })
  .meta({ id: 'Decided' });
export type Decided = z.infer<typeof Decided>;

export const DecisionQuery = z.object({ ...Paging.shape });
export type DecisionQuery = z.infer<typeof DecisionQuery>;
export const DecisionPage = pageOf(Decision).meta({ id: 'DecisionPage' });
export type DecisionPage = z.infer<typeof DecisionPage>;

/** Decisions to carry elsewhere, as `GET /api/decisions/export` gives them and `POST /api/decisions/import` takes them. */
export const DecisionFile = z
  .object({ format: z.literal('rapporteur-decisions/1'), judgements: z.array(Judgement).max(20_000), claims: z.array(Claim).max(40_000).default([]) })
  .meta({ id: 'DecisionFile' });
export type DecisionFile = z.infer<typeof DecisionFile>;
export const Imported = z.object({ added: z.int(), known: z.int(), pending: z.boolean(), generation: z.int() }).meta({ id: 'Imported' });
export type Imported = z.infer<typeof Imported>;
