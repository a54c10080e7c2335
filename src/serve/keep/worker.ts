// The thread that derives entries, with a connection of its own to the record. What derivations remember of reports and claims stays in it, so that
// the next decision takes hold sooner.
import { parentPort, workerData } from 'node:worker_threads';
import type { Outcome } from '../../model/outcome.ts';
import { deriveEntries, Memory, productStages, warmUp } from '../../pipeline/index.ts';
import { type Changes, openStore } from '../../record/index.ts';

const { folder } = workerData as { readonly folder: string };
const stages = productStages();
const memory = new Memory();

async function derive(): Promise<Outcome<Changes>> {
  const opened = await openStore(folder, { create: false });
  if (!opened.ok) return opened;
  await using store = opened.value;
  return await deriveEntries(store, stages, { memory });
}

/** A failure shows, with its words, at the next derivation. */
async function getReady(): Promise<void> {
  const opened = await openStore(folder, { create: false });
  if (!opened.ok) return;
  await using store = opened.value;
  await warmUp(store, stages, memory);
}

// One thing at a time: both read the whole record into one memory.
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (asked: 'derive' | 'warm up') => {
  last = last.then(async () => (asked === 'warm up' ? getReady().catch(() => {}) : parentPort?.postMessage(await derive())));
});
