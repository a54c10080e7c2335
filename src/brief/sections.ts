import type { Actor, Cooperation, Discrepancy, Instrument, Origin, Statement, Transfer } from '../model/entry.ts';
import type { ReportId } from '../model/ids.ts';
import type { Evidence } from '../model/span.ts';
import { CooperationStage } from '../model/vocabulary.ts';
import {
  describeActor,
  describeCooperation,
  describeDiscrepancy,
  describeInstrument,
  describeOrigin,
  describeStatement,
  describeTransfer,
  valueInWords,
} from './describe.ts';
import { attribution, itemLines, itemOf, listLines, type Page, quotesOf } from './item.ts';
import { literal } from './markdown.ts';
import { quoteOf } from './quotes.ts';
import { areaInWords, listed, shortened } from './words.ts';

/** Actors by name, with what they are and how reports call them. */
export function actorLines(actors: readonly Actor[], page: Page): string[] {
  return sortedBy(actors, (a) => [a.name]).flatMap((a) => {
    const evidence = a.names.flatMap((n) => n.evidence);
    const roles = a.roles.map((r) => `${literal(r.title)} ${page.citations.cite(r.evidence)}`);
    return itemLines(
      itemOf({ id: a.id, evidence }, describeActor({ ...a, roles: [] }), page, roles.length === 0 ? [] : [`Called ${roles.join(', ')}.`], []),
    );
  });
}

/** Instruments by day, undated last. */
export function instrumentLines(instruments: readonly Instrument[], page: Page): string[] {
  return listLines(sortedBy(instruments, (i) => [i.date.start ?? '9999', i.title]).map((i) => itemOf(i, describeInstrument(i, page), page)));
}

/** Areas of cooperation, the furthest along first. */
export function cooperationLines(cooperation: readonly Cooperation[], page: Page): string[] {
  const stages = CooperationStage.options;
  return listLines(
    sortedBy(cooperation, (c) => [9 - stages.indexOf(c.stage), areaInWords(c.area)]).map((c) => itemOf(c, describeCooperation(c), page)),
  );
}

/** Transfers by supplier, those of one sentence together. */
export function transferLines(transfers: readonly Transfer[], page: Page): string[] {
  const place = (t: Transfer) => [page.citations.numberOf(t.evidence[0]?.report as ReportId), t.evidence[0]?.start ?? 0];
  return listLines(sortedBy(transfers, (t) => [t.supplier, ...place(t), t.item]).map((t) => itemOf(t, describeTransfer(t), page)));
}

/** Statements by the day of their occasion or first report, then by speaker. */
export function statementLines(statements: readonly Statement[], page: Page): string[] {
  const day = (s: Statement) =>
    (s.engagement !== null && page.engagements.get(s.engagement)?.date.start) ||
    s.evidence.map((e) => page.reports.get(e.report)?.published ?? '').sort()[0] ||
    '';
  return sortedBy(statements, (s) => [day(s), s.speaker ?? '~', Math.min(...s.content.map((c) => c.start))]).flatMap((s) => {
    const variants = s.variants.map((v) => `In other words: ${literal(`“${shortened(v.text, 400)}”`)} ${page.citations.cite(v.evidence)}`);
    const quotes = quotesOf(s.evidence, page, (e) => besidesWords(e, s, page));
    return itemLines(itemOf(s, describeStatement(s, page), page, variants, quotes));
  });
}

/** The sentence of a statement without its words, which stand above it already: "“…”, Silva said, according to the embassy". */
function besidesWords(e: Evidence, s: Statement, page: Page): string | null {
  const quote = quoteOf(e, page.reports);
  // Of mixed speech only a part is the speaker's own, which the whole sentence shows.
  if (s.mode === 'mixed') return quote;
  const contents = [s, ...s.variants].flatMap((w) => w.content).filter((c) => c.report === e.report);
  const without = contents.reduce((text, c) => text.replace(c.quote.replace(/\s+/g, ' ').trim(), '…'), quote);
  return (without.match(/\p{L}/gu)?.length ?? 0) === 0 ? null : without.replace(/…\s*\.(?=$|["”])/, '…');
}

/** What the reports disagree on, each value with its words. */
export function discrepancyLines(discrepancies: readonly Discrepancy[], page: Page): string[] {
  return sortedBy(discrepancies, (d) => [d.kind]).flatMap((d) => {
    const evidence = d.values.flatMap((v) => v.evidence);
    const values = d.values.map((v) => `${literal(`“${shortened(valueInWords(v.value), 160)}”`)}: ${quotesOf(v.evidence, page)[0] ?? ''}`);
    return itemLines(itemOf({ id: d.id, evidence }, { ...describeDiscrepancy(d, page), rest: '' }, page, [], values));
  });
}

/** Which reports print the same text. Reports that are not cited elsewhere on the page do not count. */
export function originLines(origins: readonly Origin[], page: Page): string[] {
  return sortedBy(origins, (o) => [o.passages[0]?.report ?? '', o.passages[0]?.start ?? 0]).flatMap((o) => {
    const described = describeOrigin(o);
    const names = [...new Set(o.passages.map((p) => attribution(p, page)))];
    return itemLines(itemOf({ id: o.id, evidence: o.passages }, described, page, [`In ${listed(names)}.`], []));
  });
}

/** Sorted by keys of numbers and texts, ties by id: the same entries in whatever order give the same page. */
function sortedBy<T extends { readonly id: string }>(entries: readonly T[], keys: (entry: T) => readonly (string | number)[]): readonly T[] {
  const keyed = entries.map((entry) => ({ entry, key: [...keys(entry), entry.id] }));
  keyed.sort((a, b) => {
    for (const [i, x] of a.key.entries()) {
      const y = b.key[i] ?? '';
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  });
  return keyed.map((k) => k.entry);
}
