import { Worker } from 'node:worker_threads';
import { Broken, type Failure } from '../../model/outcome.ts';
import type { Answer, Request, Start } from './messages.ts';
import { memoryOf, type Task } from './tasks.ts';

/** Why the threads could not be started: Node's code where it has one, and what it says. */
export interface Unable {
  readonly code: string | null;
  readonly message: string;
}

interface Waiting {
  readonly id: number;
  readonly task: Task;
  readonly resolve: (found: readonly Int32Array[]) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it was given and has not answered. */
  readonly given: Map<number, Waiting>;
}

/** A thread has its next task already when it answers one, so that it never waits. */
const AHEAD = 2;

/** Threads that run the network, started once and kept: tasks go to whichever is free. */
export class Workers {
  readonly #threads: readonly Thread[];
  #waiting: Waiting[] = [];
  #next = 0;
  #broken: Broken | undefined;
  #closed = false;

  private constructor(workers: readonly Worker[]) {
    this.#threads = workers.map((worker) => ({ worker, given: new Map() }));
    for (const thread of this.#threads) {
      thread.worker.on('message', (answer: Answer) => this.#heard(thread, answer));
      thread.worker.on('error', (error) => this.#break(error.message));
      thread.worker.on('exit', (code) => this.#break(`it ended with ${code}`));
      thread.worker.unref();
    }
  }

  /** Starts so many threads; answers why that does not work where it does not. */
  static async start(count: number, start: Start): Promise<Workers | Unable> {
    // Beside this file, and written in the same language: built, both are JavaScript.
    const file = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
    const workers = Array.from({ length: count }, () => new Worker(file, { workerData: start }));
    const ready = await Promise.all(workers.map(isReady));
    const unable = ready.find((trouble) => trouble !== null);
    if (unable === undefined || unable === null) return new Workers(workers);
    await Promise.all(workers.map((worker) => worker.terminate()));
    return unable;
  }

  /** Runs the tasks; answers come in the order of the tasks. Throws `Broken` where a thread broke off. */
  async run(tasks: readonly Task[]): Promise<readonly (readonly Int32Array[])[]> {
    if (this.#broken) throw this.#broken;
    if (this.#closed) throw new Error('the full reader is closed');
    const answers = tasks.map(
      (task) =>
        new Promise<readonly Int32Array[]>((resolve, reject) => {
          this.#waiting.push({ id: this.#next++, task, resolve, reject });
        }),
    );
    this.#hand();
    return Promise.all(answers);
  }

  /** Ends the threads, once they have done what they were given. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    for (const { reject } of this.#waiting) reject(new Error('the full reader is closed'));
    this.#waiting = [];
    await Promise.all(
      this.#threads.map(async ({ worker }) => {
        if (worker.threadId < 0) return;
        const gone = new Promise((resolve) => worker.once('exit', resolve));
        worker.ref();
        worker.postMessage({ kind: 'close' } satisfies Request);
        await gone;
      }),
    );
  }

  #hand(): void {
    for (let depth = 1; depth <= AHEAD; depth += 1) {
      for (const { worker, given } of this.#threads) {
        if (given.size >= depth) continue;
        const waiting = this.#waiting.shift();
        if (waiting === undefined) return;
        // A thread with work keeps the program alive, an idle one does not.
        if (given.size === 0) worker.ref();
        given.set(waiting.id, waiting);
        worker.postMessage({ kind: 'read', id: waiting.id, task: waiting.task } satisfies Request, memoryOf(waiting.task));
      }
    }
  }

  #heard({ worker, given }: Thread, answer: Answer): void {
    if (answer.kind === 'ready' || answer.kind === 'unable') return;
    const waiting = given.get(answer.id);
    given.delete(answer.id);
    if (answer.kind === 'done') waiting?.resolve(answer.found);
    else waiting?.reject(new Broken(brokenOff(answer.message)));
    this.#hand();
    if (given.size === 0) worker.unref();
  }

  #break(message: string): void {
    if (this.#closed || this.#broken) return;
    this.#broken = new Broken(brokenOff(message));
    for (const { given } of this.#threads) {
      for (const waiting of given.values()) waiting.reject(this.#broken);
      given.clear();
    }
    for (const waiting of this.#waiting) waiting.reject(this.#broken);
    this.#waiting = [];
    for (const { worker } of this.#threads) void worker.terminate();
  }
}

function isReady(worker: Worker): Promise<Unable | null> {
  return new Promise((resolve) => {
    worker.once('message', (answer: Answer) => resolve(answer.kind === 'unable' ? answer : null));
    worker.once('error', (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? null, message: error.message }));
    worker.once('exit', (code) => resolve({ code: null, message: `a thread ended with ${code} as it started` }));
  });
}

function brokenOff(message: string): Failure {
  return {
    what: `the full reader broke off (${message})`,
    where: null,
    remedy: 'Run the command again: what was read is kept. Where it happens again, the small reader needs less memory (`--reader small`).',
  };
}
