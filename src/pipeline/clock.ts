/** What time is measured for: reading files, the language model, extraction, writing reports and claims, and deriving entries in three steps. */
export const steps = ['read', 'annotate', 'extract', 'keep', 'load', 'resolve', 'reconcile', 'write'] as const;
export type Step = (typeof steps)[number];
export type Seconds = Readonly<Record<Step, number>>;

/** Adds up the time that each step takes. */
export class Clock {
  readonly #spent = new Map<Step, number>();

  seconds(): Seconds {
    return Object.fromEntries(steps.map((s) => [s, (this.#spent.get(s) ?? 0) / 1000])) as Record<Step, number>;
  }

  async time<T>(step: Step, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#add(step, start);
    }
  }

  timeSync<T>(step: Step, work: () => T): T {
    const start = performance.now();
    try {
      return work();
    } finally {
      this.#add(step, start);
    }
  }

  /** Hands items through and counts the time that they were waited for. */
  async *timing<T>(step: Step, items: AsyncIterable<T>): AsyncGenerator<T> {
    let start = performance.now();
    for await (const item of items) {
      this.#add(step, start);
      yield item;
      start = performance.now();
    }
    this.#add(step, start);
  }

  #add(step: Step, start: number): void {
    this.#spent.set(step, (this.#spent.get(step) ?? 0) + performance.now() - start);
  }
}
