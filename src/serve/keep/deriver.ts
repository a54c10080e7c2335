import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fail, type Outcome } from '../../model/outcome.ts';
import { deriveEntries, Memory, type Stages } from '../../pipeline/index.ts';
import type { Changes, Store } from '../../record/index.ts';

/** Works decisions and reports into the entries. One derivation at a time. */
export interface Deriver {
  derive(): Promise<Outcome<Changes>>;
  /** Gets ready, so that the first derivation takes no longer than those after it. */
  warmUp?(): void;
  close(): Promise<void>;
}

/** Derives in this thread, which answers nothing meanwhile: for tests and small records. */
export function derivingHere(store: Store, stages: Stages): Deriver {
  const memory = new Memory();
  return { derive: () => deriveEntries(store, stages, { memory }), close: async () => {} };
}

// How long what the thread remembers outlasts a decision, in milliseconds.
const remembered = 15 * 60_000;
// A derivation makes much that it soon drops: where the young generation is small, that grows old, and all that is kept is gone through again and again.
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/** Derives in a thread of its own, so that the record can be read meanwhile; the thread starts with the first derivation. */
export function derivingAside(folder: string): Deriver {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  // What the thread remembers is much, and worth having only while somebody decides.
  const mayGoLater = () => {
    clearTimeout(idle);
    idle = setTimeout(() => {
      void worker?.terminate();
      worker = undefined;
    }, remembered).unref();
  };
  const started = (): Worker => {
    worker ??= new Worker(new URL(`./worker${extname(import.meta.filename)}`, import.meta.url), { workerData: { folder }, resourceLimits });
    return worker;
  };
  return {
    warmUp: () => {
      if (worker !== undefined) return;
      const thread = started();
      // Without a listener an error would end the server; a derivation puts its own in the place of these.
      for (const event of ['error', 'exit'])
        thread.once(event, () => {
          worker = undefined;
        });
      thread.postMessage('warm up');
      mayGoLater();
    },
    derive: () =>
      new Promise((resolve) => {
        const thread = started();
        clearTimeout(idle);
        const done = (outcome: Outcome<Changes>) => {
          // Not all listeners: the thread has some of its own, and without them hears nothing any more.
          for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
          mayGoLater();
          resolve(outcome);
        };
        thread.once('message', done);
        thread.once('error', (error) => {
          worker = undefined;
          done(
            fail(
              `the entries could not be derived (${error.message})`,
              folder,
              'Please tell the makers of Rapporteur; `rapporteur rebuild` shows more.',
            ),
          );
        });
        thread.once('exit', (code) => {
          worker = undefined;
          done(fail(`the derivation was ended (${code})`, folder, 'Start `rapporteur serve` again.'));
        });
        thread.postMessage('derive');
      }),
    close: async () => {
      clearTimeout(idle);
      await worker?.terminate();
    },
  };
}
