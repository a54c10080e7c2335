import { covers, type Span } from '../../model/span.ts';
import type { Attribution, Source } from './attribution.ts';
import { type Clause, tokenAt } from './clause.ts';
import type { Page } from './page.ts';
import { phraseAttribution } from './phrases.ts';
import { wordsOf } from './words.ts';

// Words that reach the report through others: "…, the minister said, according to the embassy".

/** How much of what the outer voice says must be the inner one's words for the outer to be a mere messenger. */
const MESSENGER = 0.6;

/**
 * Among the candidates of one sentence, gives the words to those whose they are: an outer voice that only passes on what an inner one
 * says becomes the inner one's `via` and stands no longer for itself. A messenger without quotation marks in what it passes on stays.
 */
export function chained(page: Page, candidates: readonly Attribution[]): Attribution[] {
  const dropped = new Set<Attribution>();
  const replaced = new Map<Attribution, Attribution>();
  for (const outer of candidates) {
    if (!outer.source) continue;
    const inner = candidates.find((c) => c !== outer && isPassedOn(page, outer, c));
    if (!inner) continue;
    dropped.add(outer);
    const known = replaced.get(inner) ?? inner;
    replaced.set(inner, { ...known, via: [outer.source, ...known.via] });
  }
  return candidates.filter((c) => !dropped.has(c)).map((c) => replaced.get(c) ?? c);
}

function isPassedOn(page: Page, outer: Attribution, inner: Attribution): boolean {
  if (!inner.source || inner.family !== 'speech' || covers(spanOf(outer), inner.source.span)) return false;
  if (!inner.cue.every((c) => outer.content.some((s) => covers(s, c)))) return false;
  const own = sizeOf([...inner.content, ...inner.cue, inner.source.span]);
  if (own < MESSENGER * sizeOf(outer.content)) return false;
  return outer.family === 'evidence' || wordsOf(page, inner.content).mode !== 'indirect';
}

function spanOf(attribution: Attribution): Span {
  return attribution.source?.span ?? { start: 0, end: 0 };
}

/** The source of an "according to" that stands beside the cue of a quotation, outside what is quoted; null for none. */
export function messengerBeside(clause: Clause, attribution: Attribution): Source | null {
  for (let i = 0; i < clause.sentence.tokens.length; i++) {
    const token = tokenAt(clause, i);
    if (token.text.toLowerCase() !== 'according' || attribution.content.some((s) => covers(s, token))) continue;
    const source = phraseAttribution(clause, i)?.source ?? null;
    if (source && source.head !== attribution.source?.head) return source;
  }
  return null;
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((n, s) => n + s.end - s.start, 0);
}
