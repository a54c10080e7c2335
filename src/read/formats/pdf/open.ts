import { Worker } from 'node:worker_threads';
import { type Limits, sizeInWords } from '../../limits.ts';
import type { Document } from './document.ts';

/** What came of opening a PDF. */
export type Opened =
  | {
      readonly kind: 'open';
      readonly document: Document;
      readonly pages: number;
      /** The title that the program which made the file noted; often that of a template. */
      readonly title: string | null;
      /** When the file was made, as PDF writes it ("D:20220603101500+05'30'"). */
      readonly made: string | null;
    }
  | { readonly kind: 'locked' }
  | { readonly kind: 'too much'; readonly what: string }
  | { readonly kind: 'broken'; readonly why: string };

const LOOK_EVERY = 50;
const HEAP_MIB = 512;
/** Grown caches of a library are let go after so many files. */
const FILES_A_THREAD = 200;

/**
 * Opens PDFs one after the other, with pdf.js, in a thread of its own that is stopped when a file takes too long or makes the process grow
 * too much: one of a few kilobytes can ask for either. The thread begins with the first file and ends with `close`.
 */
export class PdfOpener {
  #worker: Worker | null = null;
  #files = 0;

  /** A PDF's words, put in order. */
  async open(bytes: Uint8Array, limits: Limits): Promise<Opened> {
    const worker = this.#started();
    const opened = await ask(worker, bytes, limits);
    if (opened.kind === 'too much' || opened.kind === 'broken' || ++this.#files >= FILES_A_THREAD) this.close();
    return opened;
  }

  close(): void {
    void this.#worker?.terminate();
    this.#worker = null;
    this.#files = 0;
  }

  #started(): Worker {
    if (this.#worker !== null) return this.#worker;
    const file = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
    // What pdf.js has to say goes nowhere; flags that started this process are not meant for it.
    const worker = new Worker(file, { stdout: true, stderr: true, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB } });
    // A reader that is left before its end shall not hold the process up.
    worker.unref();
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    this.#worker = worker;
    return worker;
  }
}

function ask(worker: Worker, bytes: Uint8Array, limits: Limits): Promise<Opened> {
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const end = (opened: Opened) => {
      clearTimeout(tooLong);
      clearInterval(look);
      for (const event of ['message', 'error', 'exit']) worker.removeListener(event, listeners[event as keyof typeof listeners]);
      resolve(opened);
    };
    const listeners = {
      message: end,
      error: (error: NodeJS.ErrnoException) => end(troubleOf(error)),
      exit: () => end({ kind: 'broken', why: 'opening it ended early' }),
    };
    const tooLong = setTimeout(
      () => end({ kind: 'too much', what: `more than ${Math.round(limits.patienceForDocument / 1000)} seconds to open` }),
      limits.patienceForDocument,
    );
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.maxDocumentMemory)
        end({ kind: 'too much', what: `more than ${sizeInWords(limits.maxDocumentMemory)} of memory to open` });
    }, LOOK_EVERY);
    worker.on('message', listeners.message);
    worker.on('error', listeners.error);
    worker.on('exit', listeners.exit);
    worker.postMessage({ bytes, limits });
  });
}

function troubleOf(error: NodeJS.ErrnoException): Opened {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { kind: 'too much', what: `more than ${HEAP_MIB} MiB of memory to open` };
  return { kind: 'broken', why: error.message };
}
