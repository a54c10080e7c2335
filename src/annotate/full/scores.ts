import type { Batch } from './tasks.ts';

/** The network's outputs for a batch: scores and states at every piece of every row. */
export interface Outputs {
  readonly tags: Float32Array;
  readonly tagWidth: number;
  /** `arcs[(row * width + dependent) * width + head]`. */
  readonly arcs: Float32Array;
  readonly dependents: Float32Array;
  readonly heads: Float32Array;
  readonly hidden: number;
}

/** What the network says of one sentence, token by token, whichever windows it was read in. */
export interface Scores {
  readonly count: number;
  /** Scores of parts of speech, tags and names: `tagWidth` a token. */
  readonly tags: Float32Array;
  readonly tagWidth: number;
  /** `arcs[token * (count + 1) + head]`, head 0 being the root and i + 1 token i. */
  readonly arcs: Float32Array;
  /** The states that the relation of a token to its head (-1 the root) is told from. */
  relation(token: number, head: number): { readonly down: Float32Array; readonly up: Float32Array };
}

/** So little that a head outside a token's window is taken only where the tree could not hang together otherwise. */
const UNSEEN = -1e6;

/** The sentences of a batch, one a row. */
export function scoresOfRows(batch: Batch, outputs: Outputs): readonly Scores[] {
  const scores: Scores[] = [];
  let at = 0;
  for (let row = 0; row < batch.rows; row += 1) {
    const count = batch.counts[row] ?? 0;
    const view: View = { outputs, width: batch.width, row, first: batch.first.subarray(at, at + count) };
    scores.push(gathered(count, [view], new Int32Array(1), new Int32Array(count)));
    at += count;
  }
  return scores;
}

/** One long sentence, read in windows that begin at tokens `from`; each token is taken from the window that owns it. */
export function scoresOfWindows(windows: readonly Batch[], outputs: readonly Outputs[], from: Int32Array, owner: Int32Array): Scores {
  const views = windows.map((batch, index): View => ({ outputs: outputs[index] as Outputs, width: batch.width, row: 0, first: batch.first }));
  return gathered(owner.length, views, from, owner);
}

/** One row of outputs, and where in it the tokens begin. */
interface View {
  readonly outputs: Outputs;
  readonly width: number;
  readonly row: number;
  readonly first: Int32Array;
}

function gathered(count: number, views: readonly View[], from: Int32Array, owner: Int32Array): Scores {
  const tagWidth = views[0]?.outputs.tagWidth ?? 0;
  const tags = new Float32Array(count * tagWidth);
  const arcs = new Float32Array(count * (count + 1));
  if (views.length > 1) arcs.fill(UNSEEN);
  const viewOf = (token: number) => views[owner[token] as number] as View;
  const startOf = (token: number) => from[owner[token] as number] as number;
  for (let token = 0; token < count; token += 1) {
    const { outputs, width, row, first } = viewOf(token);
    const start = startOf(token);
    const at = row * width + (first[token - start] as number);
    tags.set(outputs.tags.subarray(at * tagWidth, (at + 1) * tagWidth), token * tagWidth);
    const to = token * (count + 1);
    arcs[to] = outputs.arcs[at * width] as number;
    for (let other = 0; other < first.length; other += 1)
      arcs[to + start + other + 1] = outputs.arcs[at * width + (first[other] as number)] as number;
  }
  const state = (states: Float32Array, hidden: number, at: number) => states.subarray(at * hidden, (at + 1) * hidden);
  return {
    count,
    tags,
    tagWidth,
    arcs,
    relation(token, head) {
      const view = viewOf(token);
      const { dependents, hidden } = view.outputs;
      const place = (in_: View, start: number, of: number) => in_.row * in_.width + (of < 0 ? 0 : (in_.first[of - start] as number));
      const near = head < 0 || (head >= startOf(token) && head < startOf(token) + view.first.length);
      const its = near ? view : viewOf(head);
      return {
        down: state(dependents, hidden, place(view, startOf(token), token)),
        up: state(its.outputs.heads, hidden, place(its, near ? startOf(token) : startOf(head), head)),
      };
    },
  };
}
