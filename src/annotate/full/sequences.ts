import { CASING, casingOf } from './casing.ts';
import type { WordPieces } from './word-pieces.ts';

/** What the network reads at once: a sentence, or a window of one that is too long. */
export interface Sequence {
  /** The sentence's token that it begins with. */
  readonly from: number;
  readonly pieces: readonly number[];
  readonly cases: readonly number[];
  /** Where among the pieces each of its tokens begins. */
  readonly first: readonly number[];
}

/** A sentence cut into pieces; of several sequences, `owner` says from which each token is taken. */
export interface Planned {
  readonly sequences: readonly Sequence[];
  readonly owner: readonly number[];
}

/** As the network was trained: of a token of more pieces the first are enough. */
const MOST_PIECES = 12;
const KEPT_FORMS = 50_000;

/** Tokens -> what the network is given. Remembers the forms it has cut; what it answers does not depend on that. */
export class Planner {
  readonly #vocabulary: WordPieces;
  readonly #room: number;
  #known = new Map<string, { readonly ids: readonly number[]; readonly casing: number }>();

  constructor(vocabulary: WordPieces, maxPieces: number) {
    this.#vocabulary = vocabulary;
    this.#room = maxPieces - 2;
  }

  plan(forms: readonly string[]): Planned {
    const cut = forms.map((form) => this.#cut(form));
    const windows = windowsOf(
      cut.map(({ ids }) => ids.length),
      this.#room,
    );
    return {
      sequences: windows.map(({ from, to }) => this.#sequence(cut.slice(from, to), from)),
      owner: windows.length === 1 ? [] : ownersOf(windows, forms.length),
    };
  }

  #cut(form: string): { readonly ids: readonly number[]; readonly casing: number } {
    let known = this.#known.get(form);
    if (known === undefined) {
      const ids = this.#vocabulary.cut(form).map(({ id }) => id);
      known = { ids: ids.length === 0 ? [this.#vocabulary.unknown] : ids.slice(0, MOST_PIECES), casing: casingOf(form) };
      if (this.#known.size >= KEPT_FORMS) this.#known = new Map();
      this.#known.set(form, known);
    }
    return known;
  }

  #sequence(cut: readonly { readonly ids: readonly number[]; readonly casing: number }[], from: number): Sequence {
    const pieces = [this.#vocabulary.start];
    const cases: number[] = [CASING.ends];
    const first: number[] = [];
    for (const { ids, casing } of cut) {
      first.push(pieces.length);
      for (const id of ids) {
        pieces.push(id);
        cases.push(casing);
      }
    }
    pieces.push(this.#vocabulary.end);
    cases.push(CASING.ends);
    return { from, pieces, cases, first };
  }
}

/** Tokens `from` up to, not including, `to`. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/** Windows over tokens of so many pieces, at most `room` pieces each: the whole sentence where it fits, else each window goes on in the middle of the one before. */
export function windowsOf(sizes: readonly number[], room: number): readonly Window[] {
  const windows: Window[] = [];
  for (let from = 0; ; ) {
    const to = reach(sizes, from, room);
    windows.push({ from, to });
    if (to >= sizes.length) break;
    from = Math.max(from + 1, reach(sizes, from, room / 2));
  }
  return windows;
}

function reach(sizes: readonly number[], from: number, room: number): number {
  let to = from;
  for (let sum = 0; to < sizes.length; to += 1) {
    sum += sizes[to] as number;
    if (sum > room) break;
  }
  return to;
}

/** For each token the window in which it stands farthest from a cut; the ends of the sentence are no cuts. */
export function ownersOf(windows: readonly Window[], tokens: number): readonly number[] {
  const margin = ({ from, to }: Window, token: number) =>
    token < from || token >= to ? -1 : Math.min(from === 0 ? tokens : token - from, to === tokens ? tokens : to - 1 - token);
  // Windows are many and each token lies in a few of them, one after the other.
  let near = 0;
  return Array.from({ length: tokens }, (_, token) => {
    while ((windows[near]?.to ?? tokens) <= token) near += 1;
    let best = near;
    for (let window = near + 1; (windows[window]?.from ?? tokens) <= token; window += 1)
      if (margin(windows[window] as Window, token) > margin(windows[best] as Window, token)) best = window;
    return best;
  });
}
