import { diffArrays, diffWordsWithSpace } from 'diff';

/** A run of words that both versions have, or one alone. */
export interface Run {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What became of one paragraph. Its runs, but for those removed, make up the newer text; but for those added, the older. */
export interface ParagraphChange {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly runs: readonly Run[];
}

// Past so many edits two paragraphs are two paragraphs, and comparing them longer would only take time.
const MOST_EDITS = 2000;
const LEAST_ALIKE = 0.4;

/** What changed from an older text to a newer one, paragraph by paragraph, word by word (after Myers 1986, An O(ND) difference algorithm). White space between paragraphs does not count. */
export function changesBetween(older: string, newer: string): readonly ParagraphChange[] {
  const [before, after] = [paragraphsOf(older), paragraphsOf(newer)];
  const blocks = diffArrays(before, after, { maxEditLength: MOST_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const changes: ParagraphChange[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const [block, next] = [blocks[i], blocks[i + 1]];
    if (block === undefined) continue;
    if (block.removed && next?.added) {
      changes.push(...paired(block.value, next.value));
      i++;
    } else changes.push(...block.value.map((text) => whole(block.added ? 'added' : block.removed ? 'removed' : 'same', text)));
  }
  return changes;
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((p) => p.replace(/\s+/g, ' ').trim())
    .filter((p) => p !== '');

const whole = (kind: Run['kind'], text: string): ParagraphChange => ({ kind, runs: [{ kind, text }] });

/** Paragraphs that were removed beside paragraphs that were added: those that share words are one, changed. */
function paired(removed: readonly string[], added: readonly string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let next = 0;
  for (const text of added) {
    const at = removed.findIndex((other, i) => i >= next && likeness(other, text) >= LEAST_ALIKE);
    if (at >= 0) {
      changes.push(...removed.slice(next, at).map((gone) => whole('removed', gone)), reworded(removed[at] as string, text));
      next = at + 1;
    } else changes.push(whole('added', text));
  }
  return [...changes, ...removed.slice(next).map((gone) => whole('removed', gone))];
}

function reworded(older: string, newer: string): ParagraphChange {
  const runs = diffWordsWithSpace(older, newer, { maxEditLength: MOST_EDITS });
  if (runs === undefined) return { kind: 'changed', runs: [...whole('removed', older).runs, ...whole('added', newer).runs] };
  return { kind: 'changed', runs: runs.map((r) => ({ kind: r.added ? 'added' : r.removed ? 'removed' : 'same', text: r.value })) };
}

function likeness(a: string, b: string): number {
  const [x, y] = [wordsIn(a), wordsIn(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.max(1, Math.min(x.size, y.size));
}

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
