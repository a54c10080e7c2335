import { openSmallReader } from '../annotate/index.ts';
import { claimsOf } from '../extract/index.ts';
import { resolveActors } from '../resolve/index.ts';
import type { Reconciliation, Stages } from './stages.ts';
import { version } from './version.ts';

// TODO(record engineer): a static import once src/reconcile/index.ts is in the tree.
async function reconciling(): Promise<Stages['reconcile']> {
  const path = '../reconcile/index.ts';
  try {
    return ((await import(path)) as { reconcile: Stages['reconcile'] }).reconcile;
  } catch (error) {
    process.stderr.write(`(stage missing: ${path}: ${(error as Error).message.split('\n')[0]})\n`);
    return (): Reconciliation => ({
      entries: { actors: [], engagements: [], instruments: [], cooperation: [], transfers: [], statements: [], discrepancies: [], origins: [] },
      basis: new Map(),
      matches: [],
    });
  }
}

/** The stages of the product: the small language model and the rules of this version. */
export async function openStages(): Promise<Stages> {
  return { openAnnotator: openSmallReader, claimsOf, resolve: resolveActors, reconcile: await reconciling(), rules: version };
}
