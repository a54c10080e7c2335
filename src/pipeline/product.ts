import { openSmallReader } from '../annotate/index.ts';
import { claimsOf } from '../extract/index.ts';
import { reconcile } from '../reconcile/index.ts';
import { resolveActors } from '../resolve/index.ts';
import type { Stages } from './stages.ts';
import { version } from './version.ts';

/** The stages of the product: the small language model and the rules of this version. */
export const STAGES: Stages = { openAnnotator: openSmallReader, claimsOf, resolve: resolveActors, reconcile, rules: version };
