// The thread in which bytes are read, so that a reader that never comes to an end can be stopped.
import { setImmediate as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Outcome } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';
import { randomFrom } from '../random.ts';
import { problemOf } from './check.ts';
import type { Finding, FuzzRun } from './fuzz.ts';
import { mutated } from './mutate.ts';
import { type Sample, samples } from './samples.ts';

type Read = (bytes: Uint8Array, name: string) => AsyncIterable<Outcome<Report>>;

const { seed, from, rounds, reader } = workerData as FuzzRun & { readonly from: number; readonly reader: string };
// Not awaited here: of a reader that falls silent Node would complain on standard error.
void run();

async function run(): Promise<void> {
  const { read } = (await import(reader)) as { readonly read: Read };
  const all = await samples();
  for (let round = from; round < rounds; round++) {
    const random = randomFrom(seed * 1_000_003 + round);
    const sample = chosen(all, random);
    const bytes = mutated(sample.bytes, random, chosen(all, random).bytes);
    // Now and then under a name that is another's.
    const name = random(8) === 0 ? chosen(all, random).name : sample.name;
    parentPort?.postMessage({ kind: 'begun', round, name, bytes });
    const problem = await problemIn(read(bytes, name));
    // What was left to itself and failed comes up now.
    await pause();
    parentPort?.postMessage(
      problem === null ? { kind: 'done' } : ({ kind: 'found', round, name, problem, bytes } satisfies Finding & { kind: 'found' }),
    );
  }
  parentPort?.postMessage({ kind: 'end' });
}

function chosen(all: readonly Sample[], random: (below: number) => number): Sample {
  for (;;) {
    const sample = all[random(all.length)] as Sample;
    if (sample.weight === undefined || random(1000) < sample.weight * 1000) return sample;
  }
}

async function problemIn(outcomes: AsyncIterable<Outcome<Report>>): Promise<string | null> {
  try {
    for await (const outcome of outcomes) {
      const problem = problemOf(outcome);
      if (problem !== null) return problem;
    }
    return null;
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message).split('\n', 3).join(' ') : String(error)}`;
  }
}
