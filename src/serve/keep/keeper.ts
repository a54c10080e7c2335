import { setTimeout as wait } from 'node:timers/promises';
import type { Claim } from '../../model/claim.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Outcome } from '../../model/outcome.ts';
import { type Changes, isBusy, loadJudgements, type Store, skipDoubt } from '../../record/index.ts';
import type { Deriving } from '../views/overview.ts';
import type { Deriver } from './deriver.ts';

/** Another process may write for some seconds; a decision waits for it, without holding up those who read. */
const patience = 30_000;
const pause = 40;

/** What a derivation came to, or that it is still under way. */
export type Worked = { readonly pending: true } | { readonly pending: false; readonly outcome: Outcome<Changes> };

/**
 * Writes what people decide and sees to it that it is worked into the entries. A decision is safe as soon as it is written; the entries are derived
 * behind it, all of them, since a merge of two actors may change any entry, with what the derivation before remembers: who waits a moment sees the
 * outcome, others are told that it is pending.
 */
export class Keeper {
  readonly #store: Store;
  readonly #deriver: Deriver;
  readonly #onChange: () => void;
  #running: Promise<Outcome<Changes>> | undefined;
  #next: Promise<Outcome<Changes>> | undefined;
  #failure: string | null = null;

  constructor(store: Store, deriver: Deriver, onChange: () => void = () => {}) {
    this.#store = store;
    this.#deriver = deriver;
    this.#onChange = onChange;
  }

  /** Whether entries are being derived, and what went wrong the last time. */
  state(): Deriving {
    return { deriving: this.#running !== undefined, failure: this.#failure };
  }

  /** Writes judgements, with the claims that they were made on where they come from elsewhere; returns how many were new. */
  put(judgements: readonly Judgement[], claims: readonly Claim[] = []): Promise<Outcome<number>> {
    return patiently(() => loadJudgements(this.#store, judgements, claims));
  }

  /** Somebody seems about to decide: what a derivation needs is got ready. */
  warmUp(): void {
    if (this.#running === undefined) this.#deriver.warmUp?.();
  }

  /** Puts an item of the review aside, or back. */
  skip(item: string, skip: boolean, at: string): Promise<Outcome<void>> {
    return patiently(() => skipDoubt(this.#store, item, skip, at));
  }

  /** Works in all that has been written so far; answers after `longest` milliseconds at the latest. */
  async work(longest: number): Promise<Worked> {
    const outcome = await Promise.race([this.#derivation(), wait(longest, null, { ref: false })]);
    return outcome === null ? { pending: true } : { pending: false, outcome };
  }

  async close(): Promise<void> {
    await this.#deriver.close();
  }

  // A derivation under way may have begun before the last judgement: then another follows, one for all that came meanwhile.
  #derivation(): Promise<Outcome<Changes>> {
    if (this.#running === undefined) {
      this.#running = this.#derive();
      return this.#running;
    }
    this.#next ??= this.#running.then(() => {
      this.#next = undefined;
      this.#running = this.#derive();
      return this.#running;
    });
    return this.#next;
  }

  async #derive(): Promise<Outcome<Changes>> {
    try {
      const outcome = await patiently(() => this.#deriver.derive());
      this.#failure = outcome.ok ? null : outcome.failure.what;
      return outcome;
    } finally {
      this.#running = undefined;
      this.#onChange();
    }
  }
}

/** Tries again while another process writes. */
async function patiently<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const until = performance.now() + patience;
  for (;;) {
    const outcome = await work();
    if (outcome.ok || !isBusy(outcome.failure) || performance.now() > until) return outcome;
    await wait(pause);
  }
}
