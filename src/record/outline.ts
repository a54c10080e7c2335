import type { Actor } from '../model/entry.ts';
import type { Evidence } from '../model/span.ts';
import type { Entry } from './entry-rows.ts';

const pieces = 3;
const longestText = 500;
const forms = 8;

/** An entry as lists show it: at most three pieces of evidence in any list, long texts cut, of an actor the commonest names and roles. The shape stays the same. */
export function outlineOf(entry: Entry): Entry {
  return ('roles' in entry ? actorOutline(entry) : cut(entry)) as Entry;
}

function actorOutline(actor: Actor): Actor {
  const commonest = <T extends { readonly evidence: readonly Evidence[] }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => b.evidence.length - a.evidence.length).slice(0, forms);
  return cut({ ...actor, names: commonest(actor.names), roles: commonest(actor.roles) });
}

function cut<T>(value: T): T {
  if (typeof value === 'string') return shortened(value) as T;
  if (Array.isArray(value)) return (isEvidence(value[0]) ? value.slice(0, pieces) : value).map(cut) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cut(part)])) as T;
}

function isEvidence(value: unknown): boolean {
  return value !== null && typeof value === 'object' && 'quote' in value && 'start' in value;
}

function shortened(text: string): string {
  // Not through the middle of a pair of surrogates.
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
