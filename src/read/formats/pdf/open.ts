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

/**
 * A PDF's words, found by pdf.js and put in order. All of it happens in a thread of its own, which is stopped when it takes too long or the
 * process has grown too much: a file of a few kilobytes can ask for either.
 */
export function openPdf(bytes: Uint8Array, limits: Limits): Promise<Opened> {
  const file = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const worker = new Worker(file, {
      workerData: { bytes, limits },
      // What pdf.js has to say goes nowhere.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
    });
    const end = (opened: Opened) => {
      clearTimeout(tooLong);
      clearInterval(look);
      void worker.terminate();
      resolve(opened);
    };
    const tooLong = setTimeout(
      () => end({ kind: 'too much', what: `more than ${Math.round(limits.patienceForDocument / 1000)} seconds to open` }),
      limits.patienceForDocument,
    );
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.maxDocumentMemory)
        end({ kind: 'too much', what: `more than ${sizeInWords(limits.maxDocumentMemory)} of memory to open` });
    }, LOOK_EVERY);
    worker.once('message', end);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      end(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { kind: 'too much', what: `more than ${HEAP_MIB} MiB of memory to open` }
          : { kind: 'broken', why: error.message },
      ),
    );
    worker.once('exit', () => end({ kind: 'broken', why: 'opening it ended early' }));
  });
}
