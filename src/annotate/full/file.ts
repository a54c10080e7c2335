import type { LemmaRules } from '../lemmas.ts';

/** `reader.json` of the full reader, as `training/encoder/` writes it. */
export interface FullFile extends LemmaRules {
  readonly name: string;
  readonly version: string;
  /** Files beside it: the vocabulary of pieces, and the network. */
  readonly vocab: string;
  readonly model: string;
  /** SHA-256 of the network's file: the two belong together. */
  readonly digest: string;
  /** Most pieces that the network reads at once, those before and after the sentence among them. */
  readonly maxPieces: number;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** BIO labels of names. */
  readonly names: readonly string[];
  readonly rels: readonly string[];
  /** The last layer of relations, which the program applies itself: it needs the heads. */
  readonly relOut: { readonly weights: readonly (readonly number[])[]; readonly bias: readonly number[] };
  readonly hidden: number;
}
