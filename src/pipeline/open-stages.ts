import type { Annotation, Annotator } from '../model/annotation.ts';
import type { Claim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import type { Reconciliation, Resolution, Stages } from './stages.ts';
import { version } from './version.ts';

// TODO(record engineer): static imports once the stages are in the tree.
async function optional(path: string): Promise<Record<string, unknown>> {
  try {
    return (await import(path)) as Record<string, unknown>;
  } catch (error) {
    process.stderr.write(`(stage missing: ${path}: ${(error as Error).message.split('\n')[0]})\n`);
    return {};
  }
}

/** The stages of the product: the small language model and the rules of this version. */
export async function openStages(): Promise<Stages> {
  const annotate = await optional('../annotate/index.ts');
  const extract = await optional('../extract/index.ts');
  const resolve = await optional('../resolve/index.ts');
  const reconcile = await optional('../reconcile/index.ts');
  const reader = { name: 'small', version: '1' };
  const none: Annotator = {
    reader,
    annotate: async (texts) => texts.map(() => ({ reader, sentences: [] })),
    close: async () => {},
  };
  return {
    reader,
    annotator: (annotate.openSmallReader as Stages['annotator']) ?? (async () => none),
    claimsOf: (extract.claimsOf as (report: Report, annotation: Annotation) => readonly Claim[]) ?? (() => []),
    resolve: (resolve.resolveActors as Stages['resolve']) ?? ((): Resolution => ({ actors: [], actorOf: new Map(), matches: [] })),
    reconcile:
      (reconcile.reconcile as Stages['reconcile']) ??
      ((): Reconciliation => ({
        entries: { actors: [], engagements: [], instruments: [], cooperation: [], transfers: [], statements: [], discrepancies: [], origins: [] },
        basis: new Map(),
        matches: [],
      })),
    rules: version,
  };
}
