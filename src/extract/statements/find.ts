import { overlaps, type Span, trimmed } from '../../model/span.ts';
import type { Attribution } from './attribution.ts';
import { blocksOf } from './blocks.ts';
import { chained, credited, messengerBeside, sharingSource } from './chains.ts';
import { type Clause, tokenAt } from './clause.ts';
import { continued } from './continuation.ts';
import { afterDash } from './dashes.ts';
import { headlineAttribution, turnsOf, withoutDateline } from './layout.ts';
import { nounAttribution } from './nouns.ts';
import { isQuoted, type Page } from './page.ts';
import { phraseAttribution } from './phrases.ts';
import { quotedAttribution } from './quoted.ts';
import type { Quotation } from './quotes.ts';
import { verbAttribution } from './verbs.ts';

// All attributions of a page. What someone says may hold what others say; only the outermost is kept, since the reader hears it from that one.

/** Of a stretch this share may already be attributed to someone else. */
const SHARED = 0.3;

/** The attributions of a page in the order of the text. Linear in the text. */
export function attributionsOf(page: Page): Attribution[] {
  const taken = new Uint8Array(page.text.length);
  const found: Attribution[] = [];
  const accept = (attribution: Attribution) => {
    found.push(attribution);
    for (const span of attribution.content) taken.fill(1, span.start, span.end);
  };
  for (const turn of turnsOf(page)) accept(turn);
  for (const block of blocksOf(page)) if (isFree(taken, block)) accept(block);
  for (const attribution of directOf(page)) if (isFree(taken, attribution)) accept(attribution);
  const headline = headlineAttribution(page);
  if (headline && isFree(taken, headline)) accept(headline);
  const cued = new Set(found.map((a) => `${a.sentence}/${a.head}`));
  for (const clause of page.clauses)
    for (const attribution of candidatesOf(page, clause)) {
      if (cued.has(`${attribution.sentence}/${attribution.head}`)) continue;
      const whole = {
        ...attribution,
        content: attribution.content.map((s) => stretched(page, withoutDateline(page, s))).flatMap((s) => besides(page, attribution, s)),
      };
      if (whole.content.length === 0) continue;
      if (isFree(taken, whole)) accept(afterDash(page, passedOn(page, whole)));
    }
  const voiced = credited(page, sharingSource(page, found.sort(byPlace)));
  return continued(page, voiced, (span) => taken.subarray(span.start, span.end).includes(1));
}

/** Quotations with a cue beside them, those of one cue together. */
function directOf(page: Page): Attribution[] {
  const byCue = new Map<string, Attribution>();
  for (const quotation of page.quotations) {
    const attribution = quotedAttribution(page, quotation);
    if (!attribution) continue;
    const key = `${attribution.sentence}/${attribution.head}`;
    const known = byCue.get(key);
    byCue.set(key, known ? { ...known, content: [...known.content, ...attribution.content] } : attribution);
  }
  return [...byCue.values()].map((attribution) => passedOn(page, attribution));
}

/** With whoever passes it on. */
function passedOn(page: Page, attribution: Attribution): Attribution {
  if (attribution.via.length > 0 || attribution.family !== 'speech' || attribution.head < 0) return attribution;
  const messenger = messengerBeside(page.clauses[attribution.sentence] as Clause, attribution);
  return messenger ? { ...attribution, via: [messenger] } : attribution;
}

/** What the trees give for one sentence, the widest content first: a cue inside it then comes too late. */
function candidatesOf(page: Page, clause: Clause): Attribution[] {
  const candidates: Attribution[] = [];
  for (let i = 0; i < clause.sentence.tokens.length; i++) {
    if (isQuoted(page, clause.number, i)) continue;
    const attribution = verbAttribution(page, clause, i) ?? nounAttribution(clause, i) ?? phraseAttribution(clause, i);
    if (attribution && !isOwnVoice(clause, attribution)) candidates.push(attribution);
  }
  return chained(page, candidates).sort((a, b) => sizeOf(b.content) - sizeOf(a.content) || a.head - b.head);
}

/** The report's own "we believe" and "you may ask": nobody else's words are reported. */
function isOwnVoice(clause: Clause, { source }: Attribution): boolean {
  return source !== null && /^(?:i|we|you|us|me|my|our|your)$/i.test(tokenAt(clause, source.head).text);
}

/** Whether the cue stands in nobody else's words and the content is not mostly somebody else's. */
function isFree(taken: Uint8Array, attribution: Attribution): boolean {
  if (attribution.cue.some((s) => taken[s.start] === 1)) return false;
  let shared = 0;
  for (const span of attribution.content) for (let i = span.start; i < span.end; i++) shared += taken[i] as number;
  return shared <= SHARED * sizeOf(attribution.content);
}

/** A content span without its own cue and source, which a wrong tree may take into it. */
function besides(page: Page, { cue, source }: Attribution, span: Span): Span[] {
  let left = [span];
  for (const hole of source ? [...cue, source.span] : cue)
    left = left.flatMap((s) =>
      overlaps(s, hole)
        ? [
            { start: s.start, end: hole.start },
            { start: hole.end, end: s.end },
          ]
        : [s],
    );
  return left.map((s) => trimmed(page.text, s)).filter((s) => /[\p{L}\p{N}]/u.test(page.text.slice(s.start, s.end)) && s.end > s.start);
}

/** A span that begins or ends inside a quotation that the cue is no part of, stretched over all of it. */
function stretched(page: Page, span: Span): Span {
  const opening = quotationAt(page.quotations, span.start);
  const closing = quotationAt(page.quotations, span.end);
  return {
    start: opening && span.start < opening.end ? opening.start : span.start,
    end: closing && span.end < closing.end ? closing.end : span.end,
  };
}

/** The last quotation that starts before the offset. */
function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as Quotation).start < offset) low = middle + 1;
    else high = middle;
  }
  return quotations[low - 1];
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((n, s) => n + s.end - s.start, 0);
}

/** In the order of the text: by the first of cue and content, then by the cue's place. */
export function byPlace(a: Attribution, b: Attribution): number {
  return placeOf(a) - placeOf(b) || a.sentence - b.sentence || a.head - b.head;
}

function placeOf(attribution: Attribution): number {
  return Math.min(...[...attribution.cue, ...attribution.content].map((s) => s.start));
}
