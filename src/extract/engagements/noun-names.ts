import { mentionAt } from '../cast/index.ts';
import { dependents, isRelation, subtree } from '../tree.ts';
import { type Ground, isTime, sentenceAt, tokenAt, wordAt } from './ground.ts';
import { statesNamed } from './parties.ts';

// What an engagement that a noun tells is called.

/** Whether the noun stands in or beside a name of its own ("Exercise Garuda", "the Shangri-La Dialogue"). */
export function ownName(ground: Ground, sentence: number, i: number): boolean {
  const here = sentenceAt(ground, sentence);
  return tokenAt(here, i).upos === 'PROPN' || nameBeside(ground, sentence, i) !== undefined;
}

/** The capitalised words right after the noun, over a quotation mark, or right before it; places and people lend no name. */
export function nameBeside(ground: Ground, sentence: number, i: number): string | undefined {
  const here = sentenceAt(ground, sentence);
  // In a heading written in capitals every word looks like a name.
  if (!here.tokens.some((t) => /^\p{Ll}/u.test(t.text))) return undefined;
  const proper = (k: number) => k > 0 && k < here.tokens.length && /^[\p{Lu}\d]/u.test(tokenAt(here, k).text) && !isTime(ground, sentence, k);
  const joint = (k: number) => proper(k) || (wordAt(here, k) === '-' && proper(k + 1));
  let first = /^["“”'‘’(]$/.test(wordAt(here, i + 1)) ? i + 2 : i + 1;
  let last = first;
  while (joint(last)) last++;
  if (last === first) {
    last = i;
    first = i;
    while (proper(first - 1) && statesNamed(tokenAt(here, first - 1).text).length === 0) first--;
  }
  if (last === first || tokenAt(here, first).upos === 'NUM') return undefined;
  return ground.scene.report.text.slice(tokenAt(here, first).start, tokenAt(here, last - 1).end).replace(/\s+/g, ' ');
}

/** "an exercise of special forces, Desert Falcon, at X": a name between commas that is nobody's and no place's. */
function nameBehind(ground: Ground, sentence: number, i: number): string | undefined {
  const here = sentenceAt(ground, sentence);
  const comma = here.tokens.findIndex((t, k) => k > i && k < i + 7 && t.text === ',');
  if (comma < 0 || here.tokens.slice(i, comma).some((t) => t.upos === 'VERB')) return undefined;
  let last = comma + 1;
  while (last < here.tokens.length && /^[\p{Lu}\d]/u.test(tokenAt(here, last).text) && !isTime(ground, sentence, last)) last++;
  const closed = /^(?:,|at|in|near|off|on|around)$/.test(wordAt(here, last));
  const taken =
    (ground.places[sentence] ?? []).some((p) => p.first < last && p.last > comma + 1) ||
    here.tokens.slice(comma + 1, last).some((_, k) => mentionAt(ground, sentence, comma + 1 + k) !== null);
  return last - comma < 2 || !closed || taken
    ? undefined
    : ground.scene.report.text.slice(tokenAt(here, comma + 1).start, tokenAt(here, last - 1).end).replace(/\s+/g, ' ');
}

/** The whole of a name by one of its tokens ("Iron Wolf 2023", "Arrow of Friendship"). */
function nameAround(ground: Ground, sentence: number, token: number): string {
  const here = sentenceAt(ground, sentence);
  const inside = subtree(
    here,
    token,
    (t, k) => (k < token && isRelation(t, 'case')) || !['compound', 'flat', 'nmod', 'amod', 'case', 'nummod'].some((r) => isRelation(t, r)),
  );
  return ground.scene.report.text.slice(tokenAt(here, inside[0] ?? token).start, tokenAt(here, inside.at(-1) ?? token).end).replace(/\s+/g, ' ');
}

/** What tells an exercise, a conference or a ceremony from others: its own name, else the words before its noun. */
export function aboutOf(ground: Ground, sentence: number, i: number): string | null {
  const here = sentenceAt(ground, sentence);
  const { head } = tokenAt(here, i);
  const called = isRelation(tokenAt(here, i), 'appos') ? head : (dependents(here, i, 'appos').find((k) => tokenAt(here, k).upos === 'PROPN') ?? -1);
  const name =
    nameBeside(ground, sentence, i) ?? (called >= 0 && tokenAt(here, called).upos === 'PROPN' ? nameAround(ground, sentence, called) : undefined);
  if (name !== undefined) return name;
  const behind = nameBehind(ground, sentence, i);
  if (behind !== undefined) return behind;
  const first = dependents(here, i, 'compound', 'amod').filter((k) => k < i)[0];
  return ground.scene.report.text.slice(tokenAt(here, first ?? i).start, tokenAt(here, i).end).replace(/\s+/g, ' ');
}
