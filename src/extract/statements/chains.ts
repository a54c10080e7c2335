import { covers, hull, type Span } from '../../model/span.ts';
import type { Attribution, Source } from './attribution.ts';
import { type Clause, childrenOf, tokenAt } from './clause.ts';
import type { Page } from './page.ts';
import { phraseAttribution } from './phrases.ts';
import { agentOf, isPassive, sourceAt } from './source.ts';
import { wordsOf } from './words.ts';

// Words that reach the report through others: "…, the minister said, according to the embassy".

/** How much of what the outer voice says must be the inner one's words for the outer to be a mere messenger. */
const MESSENGER = 0.6;
/** A messenger who has at least so much to tell beside that goes on telling it. */
const REST = 0.4;

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
    const told = hull([inner.source?.span ?? (inner.cue[0] as Span), ...inner.cue, ...inner.content]);
    const rest = outer.content.flatMap((s) => spared(s, told));
    if (sizeOf(rest) < REST * sizeOf(outer.content)) dropped.add(outer);
    else replaced.set(outer, { ...outer, content: rest });
    const known = replaced.get(inner) ?? inner;
    replaced.set(inner, { ...known, via: [outer.source, ...known.via] });
  }
  return candidates.filter((c) => !dropped.has(c)).map((c) => replaced.get(c) ?? c);
}

function isPassedOn(page: Page, outer: Attribution, inner: Attribution): boolean {
  if (!inner.source || inner.family !== 'speech' || covers(spanOf(outer), inner.source.span)) return false;
  if (!inner.cue.every((c) => outer.content.some((s) => covers(s, c)))) return false;
  const own = sizeOf([...inner.content, ...inner.cue, inner.source.span]);
  const quoted = wordsOf(page, inner.content).mode !== 'indirect';
  if (own < MESSENGER * sizeOf(outer.content)) return outer.family === 'evidence' && quoted;
  return outer.family === 'evidence' || quoted;
}

/** What of a span stands before or after what somebody else is told to have said. */
function spared(span: Span, told: Span): Span[] {
  if (told.end <= span.start || span.end <= told.start) return [span];
  return [
    { start: span.start, end: told.start },
    { start: told.end, end: span.end },
  ].filter((s) => s.end - s.start > 1);
}

function spanOf(attribution: Attribution): Span {
  return attribution.source?.span ?? { start: 0, end: 0 };
}

const CARRIED = /^(?:carried|published|quoted|cited|reported|broadcast|aired|relayed|distributed)$/;

/** "In remarks carried by the state agency": who carried them; null for nobody. */
function carrierBeside(clause: Clause, attribution: Attribution): Source | null {
  for (let i = 0; i + 2 < clause.sentence.tokens.length; i++) {
    const token = tokenAt(clause, i);
    if (!CARRIED.test(token.text) || tokenAt(clause, i + 1).text !== 'by' || attribution.content.some((s) => covers(s, token))) continue;
    const agent = agentOf(clause, i);
    if (agent > i && agent !== attribution.source?.head) return sourceAt(clause, agent);
  }
  return null;
}

/** The source of an "according to" or a "carried by" that stands beside the cue of a quotation, outside what is quoted; null for none. */
export function messengerBeside(clause: Clause, attribution: Attribution): Source | null {
  for (let i = 0; i < clause.sentence.tokens.length; i++) {
    const token = tokenAt(clause, i);
    if (token.text.toLowerCase() !== 'according' || attribution.content.some((s) => covers(s, token))) continue;
    const source = phraseAttribution(clause, i)?.source ?? null;
    if (source && source.head !== attribution.source?.head) return source;
  }
  return carrierBeside(clause, attribution);
}

/** Whom a report can cite for its words; what else is cited (a law, a poll) is an argument. */
const INFORMANT =
  /^(?:source|official|spokesman|spokeswoman|spokesperson|minister|ministry|diplomat|agency|media|military|army|government|statement|office|embassy|aide|lawmaker|newspaper|document|person|expert|analyst)$/;

/** "…, the agency reported, citing the ministry": the words are the ministry's and the agency passes them on. Given and giving back all attributions. */
export function credited(page: Page, attributions: readonly Attribution[]): Attribution[] {
  const result: Attribution[] = [];
  const citing = attributions.filter((a) => citedBy(page, a) !== null);
  for (const attribution of attributions) {
    if (citing.includes(attribution)) {
      if (!attributions.some((a) => isCreditedTo(a, attribution))) result.push(attribution);
      continue;
    }
    const by = citing.find((c) => isCreditedTo(attribution, c));
    const source = by ? citedBy(page, by) : null;
    const via = attribution.source ? [attribution.source, ...attribution.via] : attribution.via;
    result.push(source ? { ...attribution, source, via } : attribution);
  }
  return result;
}

function isCreditedTo(attribution: Attribution, citing: Attribution): boolean {
  const sameVoice = attribution.sentence === citing.sentence && attribution !== citing && attribution.head >= 0 && attribution.head < citing.head;
  return sameVoice && attribution.family === 'speech' && attribution.source?.span.start === citing.source?.span.start;
}

/** The informant that a "citing" or "quoting" names; null for any other cue and for what is no informant. */
function citedBy(page: Page, attribution: Attribution): Source | null {
  const clause = page.clauses[attribution.sentence] as Clause;
  if (attribution.head < 0) return null;
  const { lemma, xpos } = tokenAt(clause, attribution.head);
  if (xpos !== 'VBG' || (lemma !== 'cite' && lemma !== 'quote')) return null;
  const cited = childrenOf(clause, attribution.head, 'obj')[0];
  if (cited === undefined) return null;
  const token = tokenAt(clause, cited);
  return token.upos === 'PROPN' || INFORMANT.test(token.lemma) ? sourceAt(clause, cited) : null;
}

/** A cue without a subject of its own ("and added", ", noting") has that of the cue before it in the sentence. Given in order. */
export function sharingSource(page: Page, attributions: readonly Attribution[]): Attribution[] {
  let last: Attribution | undefined;
  return attributions.map((attribution) => {
    const clause = page.clauses[attribution.sentence] as Clause;
    if (attribution.source) last = attribution;
    if (attribution.source || attribution.head < 1 || last?.sentence !== attribution.sentence || last.head > attribution.head) return attribution;
    const finiteOrParticiple = /^VB[DZPG]$/.test(tokenAt(clause, attribution.head).xpos) && !isPassive(clause, attribution.head);
    const joined = [1, 2].some((k) => /^(?:,|and|but|or)$/.test(clause.sentence.tokens[attribution.head - k]?.text ?? ''));
    return finiteOrParticiple && joined && attribution.family !== 'thought' ? { ...attribution, source: last.source } : attribution;
  });
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((n, s) => n + s.end - s.start, 0);
}
