import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fail, type Outcome } from '../../model/outcome.ts';
import { deriveEntries, type Stages } from '../../pipeline/index.ts';
import type { Changes, Store } from '../../record/index.ts';

/** Works decisions and reports into the entries. One derivation at a time. */
export interface Deriver {
  derive(): Promise<Outcome<Changes>>;
  close(): Promise<void>;
}

/** Derives in this thread, which answers nothing meanwhile: for tests and small records. */
export function derivingHere(store: Store, stages: Stages): Deriver {
  return { derive: () => deriveEntries(store, stages), close: async () => {} };
}

/** Derives in a thread of its own, so that the record can be read meanwhile; the thread starts with the first derivation. */
export function derivingAside(folder: string): Deriver {
  let worker: Worker | undefined;
  return {
    derive: () =>
      new Promise((resolve) => {
        worker ??= new Worker(new URL(`./worker${extname(import.meta.filename)}`, import.meta.url), { workerData: { folder } });
        const thread = worker;
        const done = (outcome: Outcome<Changes>) => {
          // Not all listeners: the thread has some of its own, and without them hears nothing any more.
          for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
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
    close: async () => void (await worker?.terminate()),
  };
}
