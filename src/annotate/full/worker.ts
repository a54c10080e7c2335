// One thread of the full reader: takes tasks, runs the network, decodes, and answers with numbers.
import { parentPort, workerData } from 'node:worker_threads';
import { Decoder } from './decode.ts';
import type { Answer, Request, Start } from './messages.ts';
import { Network } from './network.ts';
import type { OnnxRuntime } from './runtime.ts';
import { scoresOfRows, scoresOfWindows } from './scores.ts';
import type { Task } from './tasks.ts';

const port = parentPort;
if (port === null) throw new Error('this file is for a worker thread');
const { runtime, model, decoding } = workerData as Start;
const answer = (message: Answer, memory: ArrayBuffer[] = []) => port.postMessage(message, memory);

const decoder = new Decoder(decoding);
const network = await opened();

async function opened(): Promise<Network | null> {
  try {
    // A package of CommonJS: what it exports stands under `default`, whether or not it stands beside it as well.
    const found = (await import(runtime)) as OnnxRuntime & { readonly default?: OnnxRuntime };
    const loaded = await Network.load(found.default ?? found, model);
    answer({ kind: 'ready' });
    return loaded;
  } catch (error) {
    const { code = null, message } = error as NodeJS.ErrnoException;
    answer({ kind: 'unable', code, message });
    return null;
  }
}

async function read(task: Task): Promise<Int32Array[]> {
  if (network === null) throw new Error('the network is not loaded');
  if (task.kind === 'windows') {
    const { windows, from, owner } = task;
    return network.run(windows, (outputs) => [decoder.decode(scoresOfWindows(windows, outputs, from, owner))]);
  }
  return network.run([task.batch], ([outputs]) =>
    outputs === undefined ? [] : scoresOfRows(task.batch, outputs).map((scores) => decoder.decode(scores)),
  );
}

port.on('message', async (request: Request) => {
  if (request.kind === 'close') {
    await network?.close();
    port.close();
    return;
  }
  try {
    const found = await read(request.task);
    answer(
      { kind: 'done', id: request.id, found },
      found.map(({ buffer }) => buffer as ArrayBuffer),
    );
  } catch (error) {
    answer({ kind: 'failed', id: request.id, message: error instanceof Error ? error.message : String(error) });
  }
});
