import { z } from 'zod';
import { ClaimId } from './ids.ts';

/** One reason for or against taking two claims for the same thing, with a sentence that a page can print. */
export const Feature = z.object({ name: z.string(), weight: z.number(), because: z.string() });
export type Feature = z.infer<typeof Feature>;

/** Why two claims stand in one entry: the features add up to the score; a judgement by a person outweighs them all. */
export const Match = z.object({ a: ClaimId, b: ClaimId, score: z.number(), features: z.array(Feature).readonly() });
export type Match = z.infer<typeof Match>;
