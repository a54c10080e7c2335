import { Worker } from 'node:worker_threads';

export interface FuzzRun {
  readonly seed: number;
  readonly rounds: number;
  /** Milliseconds that reading one file of at most 200 kB may take. */
  readonly patience: number;
  /** The module whose `read` is tried; the program's readers where it is left out. */
  readonly reader?: URL;
}

/** Bytes that a reader did not take as it must. The same seed and round make them again. */
export interface Finding {
  readonly round: number;
  readonly name: string;
  readonly problem: string;
  readonly bytes: Uint8Array;
}

export interface Fuzzed {
  readonly rounds: number;
  readonly findings: readonly Finding[];
}

type Message =
  | { readonly kind: 'begun'; readonly round: number; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'done' | 'end' }
  | (Finding & { readonly kind: 'found' });

/**
 * Reads files that were sound and have been changed by chance: every one must come out as sound reports or as failures with words, in
 * time. A reader that throws, falls silent or never ends is a finding; the rounds behind it go on.
 */
export async function fuzz(run: FuzzRun): Promise<Fuzzed> {
  const findings: Finding[] = [];
  let from = 0;
  while (from < run.rounds) {
    const stuck = await part(run, from, findings);
    if (stuck === null) break;
    from = stuck + 1;
  }
  return { rounds: run.rounds, findings };
}

/** Runs rounds until the last or until one does not end, which is given back. */
function part(
  { seed, rounds, patience, reader = new URL('./reader.ts', import.meta.url) }: FuzzRun,
  from: number,
  findings: Finding[],
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { seed, from, rounds, reader: reader.href }, stderr: true });
    let at: (Message & { kind: 'begun' }) | undefined;
    let clock: NodeJS.Timeout | undefined;
    let over = false;
    const end = (stuck: number | null) => {
      over = true;
      clearTimeout(clock);
      void worker.terminate();
      resolve(stuck);
    };
    worker.on('message', (message: Message) => {
      if (message.kind === 'begun') {
        at = message;
        clock = setTimeout(() => {
          findings.push({ ...message, problem: `did not end in ${patience / 1000} seconds` });
          end(message.round);
        }, patience);
        return;
      }
      clearTimeout(clock);
      if (message.kind === 'found') findings.push(message);
      if (message.kind === 'end') end(null);
    });
    let thrown: Error | undefined;
    // An error may overtake the messages sent before it; when the thread ends, all of them are in.
    worker.on('error', (error) => {
      thrown = error;
    });
    worker.on('exit', () => {
      if (over) return;
      if (at === undefined) return reject(thrown ?? new Error('the thread ended before its first round'));
      // Memory that ran out, or an error thrown where nobody could catch it.
      findings.push({ ...at, problem: thrown === undefined ? 'fell silent' : `brought the thread down: ${thrown.message}` });
      end(at.round);
    });
  });
}
