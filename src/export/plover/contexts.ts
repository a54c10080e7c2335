import type { Area } from '../../model/area.ts';
import mapping from './mapping.json' with { type: 'json' };

const WORDS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(mapping.contextWords).map(([context, list]) => [
  context,
  new Set(list.split(' ')),
]);
const AREAS: Readonly<Record<string, string | null>> = mapping.contextOfArea;

/** PLOVER's contexts of an event: those of its areas of cooperation and those that its words name, in alphabetical order. */
export function contextsOf(text: string, areas: readonly (Area | null)[] = []): string[] {
  const words = new Set(text.toLowerCase().split(/[^\p{L}]+/u));
  const named = WORDS.filter(([, list]) => [...list].some((word) => words.has(word))).map(([context]) => context);
  const told = areas.flatMap((area) => (area === null ? [] : (AREAS[area] ?? [])));
  return [...new Set([...named, ...told])].sort();
}
