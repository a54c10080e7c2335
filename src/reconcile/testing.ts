import type { Entries } from '../model/entry.ts';
import type { Judgement } from '../model/judgement.ts';
import { resolveActors } from '../resolve/index.ts';
import { allOf, type Told } from '../resolve/testing.ts';
import { type Reconciliation, reconcile } from './reconcile.ts';

/** For tests: what several reports told by hand come down to, actors and all. */
export function reconciled(told: readonly Told[], judgements: readonly Judgement[] = []): Reconciliation {
  const { reports, claims } = allOf(...told);
  return reconcile(reports, claims, resolveActors(reports, claims, judgements), judgements);
}

/** For tests: the entries of several reports told by hand. */
export function entriesOf(...told: readonly Told[]): Entries {
  return reconciled(told).entries;
}
