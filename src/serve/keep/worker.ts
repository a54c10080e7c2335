// The thread that derives entries, with a connection of its own to the record.
import { parentPort, workerData } from 'node:worker_threads';
import type { Outcome } from '../../model/outcome.ts';
import { deriveEntries, productStages } from '../../pipeline/index.ts';
import { type Changes, openStore } from '../../record/index.ts';

const { folder } = workerData as { readonly folder: string };
const stages = productStages();

async function derive(): Promise<Outcome<Changes>> {
  const opened = await openStore(folder, { create: false });
  if (!opened.ok) return opened;
  await using store = opened.value;
  return await deriveEntries(store, stages);
}

parentPort?.on('message', async () => parentPort?.postMessage(await derive()));
