import type { Outcome } from '../model/outcome.ts';
import { listReports, loadReports, type Store } from '../record/index.ts';
import { type Added, type AddOptions, addReports, type Incoming } from './add.ts';
import type { Stages } from './stages.ts';

const atOnce = 50;

/**
 * Reads every report of the record again, from its own text, and derives the entries anew; with `again` false only those that this reader
 * and these rules have not read. Claims keep their ids where they are found again, so judgements hold.
 */
export async function rereadReports(store: Store, stages: Stages, options: AddOptions = {}): Promise<Outcome<Added>> {
  return addReports(store, stored(store), stages, { again: true, ...options });
}

async function* stored(store: Store): AsyncGenerator<Incoming> {
  const ids = (await listReports(store)).map((r) => r.id);
  for (let i = 0; i < ids.length; i += atOnce) {
    for (const value of (await loadReports(store, ids.slice(i, i + atOnce))).values()) yield { ok: true, value };
  }
}
