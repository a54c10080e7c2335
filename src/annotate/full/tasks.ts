import type { Planned, Sequence } from './sequences.ts';

/** Sequences of one length, laid side by side for the network: arrays that can be handed to another thread without a copy. */
export interface Batch {
  /** Rows of `width` pieces each. */
  readonly rows: number;
  readonly width: number;
  readonly pieces: BigInt64Array;
  readonly cases: BigInt64Array;
  /** How many tokens each row has, and where in its row each begins, row after row. */
  readonly counts: Int32Array;
  readonly first: Int32Array;
}

/** Work for one thread: a batch of whole sentences, or all windows of one long sentence with the window that each token is taken from. */
export type Task =
  | { readonly kind: 'sentences'; readonly batch: Batch }
  | { readonly kind: 'windows'; readonly windows: readonly Batch[]; readonly from: Int32Array; readonly owner: Int32Array };

/** A task, and which of the sentences planned it is for. */
export interface Assigned {
  readonly task: Task;
  readonly sentences: readonly number[];
}

/** What is found out of each token: numbers in this order, `FIELDS` a token. */
export const FIELDS = 5;
export const FIELD = { upos: 0, xpos: 1, name: 2, head: 3, rel: 4 } as const;

/** Most pieces in a batch: so many that the network's products are worth their while, so few that what passes between its layers stays in the cache. */
const BATCH_PIECES = 384;

/** Planned sentences -> tasks, the longest first. Only sequences of one length share a batch: there is no padding that could touch the outcome. */
export function tasksOf(planned: readonly Planned[], batchPieces = BATCH_PIECES): readonly Assigned[] {
  const byWidth = new Map<number, number[]>();
  const tasks: Assigned[] = [];
  planned.forEach(({ sequences, owner }, sentence) => {
    const [only] = sequences;
    if (only === undefined || only.first.length === 0) return;
    if (sequences.length > 1) tasks.push({ task: windowsTask(sequences, owner), sentences: [sentence] });
    else {
      const same = byWidth.get(only.pieces.length);
      if (same) same.push(sentence);
      else byWidth.set(only.pieces.length, [sentence]);
    }
  });
  for (const [width, sentences] of [...byWidth].sort(([a], [b]) => b - a)) {
    const most = Math.max(1, Math.floor(batchPieces / width));
    for (let from = 0; from < sentences.length; from += most) {
      const some = sentences.slice(from, from + most);
      const batch = batchOf(some.map((sentence) => planned[sentence]?.sequences[0] as Sequence));
      tasks.push({ task: { kind: 'sentences', batch }, sentences: some });
    }
  }
  return tasks;
}

function windowsTask(sequences: readonly Sequence[], owner: readonly number[]): Task {
  return {
    kind: 'windows',
    windows: sequences.map((sequence) => batchOf([sequence])),
    from: Int32Array.from(sequences, ({ from }) => from),
    owner: Int32Array.from(owner),
  };
}

function batchOf(sequences: readonly Sequence[]): Batch {
  const rows = sequences.length;
  const width = sequences[0]?.pieces.length ?? 0;
  const pieces = new BigInt64Array(rows * width);
  const cases = new BigInt64Array(rows * width);
  sequences.forEach((sequence, row) => {
    for (let at = 0; at < width; at += 1) {
      pieces[row * width + at] = BigInt(sequence.pieces[at] as number);
      cases[row * width + at] = BigInt(sequence.cases[at] as number);
    }
  });
  return {
    rows,
    width,
    pieces,
    cases,
    counts: Int32Array.from(sequences, ({ first }) => first.length),
    first: Int32Array.from(sequences.flatMap(({ first }) => first)),
  };
}

/** The memory of a task, to be handed over. */
export function memoryOf(task: Task): ArrayBuffer[] {
  const ofBatch = ({ pieces, cases, counts, first }: Batch) => [pieces, cases, counts, first];
  const arrays = task.kind === 'sentences' ? ofBatch(task.batch) : [...task.windows.flatMap(ofBatch), task.from, task.owner];
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}
