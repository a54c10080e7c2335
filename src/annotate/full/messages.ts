import type { Decoding } from './decode.ts';
import type { Task } from './tasks.ts';

// What the program and a thread of the full reader say to each other.

/** What a thread is started with. */
export interface Start {
  /** The package that runs the network: a name, or the address of a module. */
  readonly runtime: string;
  /** The network's file. */
  readonly model: string;
  readonly decoding: Decoding;
}

export type Request = { readonly kind: 'read'; readonly id: number; readonly task: Task } | { readonly kind: 'close' };

export type Answer =
  | { readonly kind: 'ready' }
  /** The package or the file could not be loaded; `code` is Node's, as ERR_MODULE_NOT_FOUND. */
  | { readonly kind: 'unable'; readonly code: string | null; readonly message: string }
  /** `FIELDS` numbers a token for each sentence of the task. */
  | { readonly kind: 'done'; readonly id: number; readonly found: readonly Int32Array[] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
