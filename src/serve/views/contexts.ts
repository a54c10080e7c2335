import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { type Look, reportHeads, sentencesAround } from '../../record/index.ts';
import type { Context, ReportSays } from '../contract/index.ts';

const mostContexts = 8;
const longestContext = 3000;
/** How far from the words a sentence that gives them their context may begin or end, and how long it may be. */
const reach = 600;
const longestNeighbour = 400;

/** The reports behind some claims, by day, each with the sentences that hold their words. */
export async function saysOf(
  look: Look,
  claims: readonly Claim[],
  spansOf: (claim: Claim) => readonly Span[],
  texts: ReadonlyMap<string, string>,
): Promise<readonly ReportSays[]> {
  const byReport = Map.groupBy(claims, (c) => c.report);
  const heads = await reportHeads(look, [...byReport.keys()]);
  const says: ReportSays[] = [];
  for (const [report, own] of byReport) {
    const head = heads.get(report);
    const text = texts.get(report);
    if (head === undefined || text === undefined) continue;
    const spans = own.flatMap(spansOf).slice(0, 40);
    const { title, source, published, url } = head;
    const contexts = await contextsOf(look, report, text, spans);
    says.push({ report, title, source, published, url, claims: own.map((c) => c.id), contexts });
  }
  return says.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : a.report < b.report ? -1 : 1));
}

/** The sentences of a report that hold some stretches of it, neighbours together. */
async function contextsOf(look: Look, report: string, text: string, spans: readonly Span[]): Promise<readonly Context[]> {
  if (spans.length === 0) return [];
  const from = Math.min(...spans.map((s) => s.start));
  const to = Math.max(...spans.map((s) => s.end));
  const sentences = await sentencesAround(look, report, from - reach, to + reach);
  const telling = sentences.filter((s) => spans.some((span) => span.start < s.end && s.start < span.end));
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of telling.length > 0 ? telling : spans) {
    const last = stretches.at(-1);
    if (last !== undefined && start - last.end <= 2) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return placesOf(stretches.slice(0, mostContexts), sentences, text).map(({ start, end, told }) => {
    const cut = Math.min(end, start + longestContext);
    const inside = (all: readonly Span[]) =>
      joined(
        all
          .filter((s) => s.start < cut && start < s.end)
          .map((s): [number, number] => [Math.max(s.start, start) - start, Math.min(s.end, cut) - start]),
      );
    return { start, end: cut, text: text.slice(start, cut), told: inside(told), highlights: inside(spans) };
  });
}

/** Stretches with their neighbours; those whose neighbours meet stand in one place, so that no sentence is shown twice. */
function placesOf(stretches: readonly Span[], sentences: readonly Span[], text: string) {
  const places: { start: number; end: number; told: Span[] }[] = [];
  for (const stretch of stretches) {
    const { start, end } = withNeighbours(stretch, sentences, text);
    const last = places.at(-1);
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.told.push(stretch);
    } else places.push({ start, end, told: [stretch] });
  }
  return places;
}

/** A stretch with the sentence before it and the one after it, where they stand in its paragraph and are not too long. */
function withNeighbours({ start, end }: Span, sentences: readonly Span[], text: string): Span {
  const before = sentences.filter((s) => s.end <= start).at(-1);
  const after = sentences.find((s) => s.start >= end);
  const near = (from: number, to: number, length: number) => length <= longestNeighbour && /^[^\S\n]*\n?[^\S\n]*$/.test(text.slice(from, to));
  return {
    start: before !== undefined && near(before.end, start, before.end - before.start) ? before.start : start,
    end: after !== undefined && near(end, after.start, after.end - after.start) ? after.end : end,
  };
}

/** Stretches in order, those that touch or overlap made one. */
function joined(stretches: readonly [number, number][]): [number, number][] {
  const all: [number, number][] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
