import type { Sentence, Token } from '../../model/annotation.ts';
import type { ActorClaim } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Mention, PlaceMention, Scene } from '../../model/scene.ts';
import { ancestors, conjuncts, dependents, isRelation } from '../tree.ts';

/** A scene's people and places by sentence, built once and asked often. */
export interface CastIndex {
  readonly sentences: readonly Sentence[];
  /** By sentence, in order of their first token; where one stands inside another the outer comes first. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly places: readonly (readonly PlaceMention[])[];
  readonly actors: ReadonlyMap<ClaimId, ActorClaim>;
}

/** Indexes a scene by sentence. Build it once per scene and hand it on. */
export function castIndex(scene: Pick<Scene, 'annotation' | 'actors' | 'mentions' | 'places'>): CastIndex {
  const bySentence = <T extends { readonly sentence: number; readonly first: number; readonly last: number }>(items: readonly T[]): T[][] => {
    const rows: T[][] = scene.annotation.sentences.map(() => []);
    for (const item of items) rows[item.sentence]?.push(item);
    for (const row of rows) row.sort((a, b) => a.first - b.first || b.last - a.last);
    return rows;
  };
  return {
    sentences: scene.annotation.sentences,
    mentions: bySentence(scene.mentions),
    places: bySentence(scene.places),
    actors: new Map(scene.actors.map((actor) => [actor.id, actor])),
  };
}

/** The mentions that lie wholly inside tokens `first` up to `last` (exclusive) of a sentence, in order. */
export function mentionsIn(index: CastIndex, sentence: number, first: number, last: number): readonly Mention[] {
  return (index.mentions[sentence] ?? []).filter((m) => m.first >= first && m.last <= last);
}

/** The places named inside tokens `first` up to `last` (exclusive) of a sentence, in order. */
export function placesIn(index: CastIndex, sentence: number, first: number, last: number): readonly PlaceMention[] {
  return (index.places[sentence] ?? []).filter((p) => p.first >= first && p.last <= last);
}

/** The mention that this token heads, or else the smallest that covers it; null where it is part of none. */
export function mentionAt(index: CastIndex, sentence: number, token: number): Mention | null {
  let best: Mention | null = null;
  for (const m of index.mentions[sentence] ?? []) {
    if (m.head === token) return m;
    if (m.first <= token && token < m.last && (best === null || m.last - m.first < best.last - best.first)) best = m;
  }
  return best;
}

/**
 * Whom the noun phrase headed by a token means: the mention there, those coordinated with it, and one that stands in apposition.
 * With `nearest`, a phrase that is no mention itself ("an Israeli statement") falls back to the nearest mention below it, then to the nearest before it.
 */
export function actorsAt(index: CastIndex, sentence: number, token: number, options: { readonly nearest?: boolean } = {}): readonly ClaimId[] {
  const tree = index.sentences[sentence];
  if (tree === undefined || tree.tokens[token] === undefined) return [];
  const heads = conjuncts(tree, token).filter((k) => k === token || k > token);
  const found = heads.flatMap((k) => actorsOfPhrase(index, tree, sentence, k));
  if (found.length > 0 || options.nearest !== true) return [...new Set(found)];
  return nearestActors(index, tree, sentence, token);
}

function actorsOfPhrase(index: CastIndex, tree: Sentence, sentence: number, token: number): readonly ClaimId[] {
  const here = mentionAt(index, sentence, token);
  if (here !== null && here.actors.length > 0) return here.actors;
  for (const k of dependents(tree, token, 'appos', 'flat', 'compound')) {
    const beside = (index.mentions[sentence] ?? []).find((m) => m.head === k && m.form === 'name');
    if (beside !== undefined && beside.actors.length > 0) return beside.actors;
  }
  return [];
}

function nearestActors(index: CastIndex, tree: Sentence, sentence: number, token: number): readonly ClaimId[] {
  const known = (index.mentions[sentence] ?? []).filter((m) => m.actors.length > 0);
  const below = known.filter((m) => ancestors(tree, m.head).includes(token));
  const before = known.filter((m) => m.last <= token);
  const pool = below.length > 0 ? below : before;
  const best = pool.reduce<Mention | null>((a, m) => (a === null || Math.abs(m.head - token) < Math.abs(a.head - token) ? m : a), null);
  return best?.actors ?? [];
}

/** The states for whom these actors act, without repetition, in the order of the actors. */
export function sidesOf(index: CastIndex, actors: readonly ClaimId[]): readonly Country[] {
  const sides = actors.map((id) => index.actors.get(id)?.country ?? null).filter((c): c is Country => c !== null);
  return [...new Set(sides)];
}

/** The tokens that stand as subject of a predicate, the passive agent included where there is one. */
export function subjectsOf(tree: Sentence, predicate: number): readonly number[] {
  const active = dependents(tree, predicate, 'nsubj').filter((k) => !isRelation(tree.tokens[k] as Token, 'nsubj:pass'));
  return active.length > 0 ? active : dependents(tree, predicate, 'obl:agent');
}
