import { stateOfPlace } from '../../knowledge/index.ts';
import type { EngagementClaim, InstrumentClaim } from '../../model/claim.ts';
import type { Discrepancy, Engagement, Instrument } from '../../model/entry.ts';
import { covers, type Span } from '../../model/span.ts';
import { fold, type Reports, reportOf, type Spot, spotsOf } from '../../resolve/index.ts';
import { gapBetween, isTold, stretchOf } from '../days.ts';
import { entryIdOf, type Sources } from '../sources.ts';
import { headCounts, sums } from './counts.ts';
import { classesBy, discrepancyOf, type Variant } from './variants.ts';

/** What reports disagree on about one engagement: the day, the town, how many took part, and whether it took place at all. */
export function engagementDiscrepancies(entry: Engagement, claims: readonly EngagementClaim[], { reports }: Sources): Discrepancy[] {
  // A visit that meetings imply has no claims of its own to disagree.
  const anchor = claims[0];
  if (!anchor || entryIdOf('eng', anchor) !== entry.id) return [];
  // A visit takes days and leads through towns; reports that name different ones need not disagree.
  const found = entry.kind === 'visit' ? [] : [dateVariants(claims, reports), placeVariants(claims)];
  const kinds = ['date', 'place'] as const;
  const disagreements = found.map((variants, i) => discrepancyOf(kinds[i] as 'date' | 'place', entry.id, variants, reports));
  const heads = entry.kind === 'exercise' ? headCounts(entry.id, claims, reports) : null;
  return [...disagreements, discrepancyOf('status', entry.id, statusVariants(claims), reports), heads].filter((d) => d !== null);
}

/** Whether reports disagree on the day of an instrument or on what it is worth. */
export function instrumentDiscrepancies(entry: Instrument, claims: readonly InstrumentClaim[], { reports }: Sources): Discrepancy[] {
  return [discrepancyOf('date', entry.id, dateVariants(claims, reports), reports), sums(entry.id, claims, reports)].filter((d) => d !== null);
}

/**
 * Days that exclude one another. A day counts that the words of one report give; a day that only follows from the story told before counts once two
 * reports come to it. The day of a report that gives none contradicts nobody.
 */
function dateVariants(claims: readonly (EngagementClaim | InstrumentClaim)[], reports: Reports): Variant[] {
  const dated = claims.flatMap((claim) => {
    const when = stretchOf(claim.date);
    const told = isTold(claim.date, reportOf(reports, claim.report).published);
    return when?.exact && told && claim.date.how !== 'unknown' ? [{ claim, when, start: claim.date.start }] : [];
  });
  const classes = classesBy(dated, (a, b) => gapBetween(a.when, b.when) === 0);
  const telling = classes.filter((members) => members.some((m) => m.when.firm) || new Set(members.map((m) => m.claim.report)).size > 1);
  return telling.map((members) => ({
    value: members.map((m) => m.start).sort()[0] as string,
    spots: members.map(({ claim }) => dayAt(claim)),
  }));
}

/** Where a claim says when: the evidence around the words for the day, or the words alone; what comes first where no words give it. */
function dayAt(claim: EngagementClaim | InstrumentClaim): Spot {
  const first = claim.evidence[0] as Span;
  if (claim.date.how !== 'stated' && claim.date.how !== 'derived') return { report: claim.report, span: first };
  const { words } = claim.date;
  return { report: claim.report, span: claim.evidence.find((span) => covers(span, words)) ?? words };
}

function placeVariants(claims: readonly EngagementClaim[]): Variant[] {
  const placed = claims.filter((c) => c.place !== null && stateOfPlace(c.place.name) !== null);
  const variants = variantsBy(placed, (c) => fold((c.place as { name: string }).name));
  return variants.map((v) => ({ ...v, value: placed.find((c) => fold((c.place as { name: string }).name) === v.value)?.place?.name ?? v.value }));
}

/** A plan that was carried out is no disagreement, nor is one that was called off; a meeting that one report saw and another denies is. */
function statusVariants(claims: readonly EngagementClaim[]): Variant[] {
  const telling = claims.filter((c) => c.status !== 'planned' && c.status !== 'cancelled');
  return variantsBy(telling, (c) => c.status);
}

function variantsBy<C extends EngagementClaim>(claims: readonly C[], read: (claim: C) => string): Variant[] {
  return [...Map.groupBy(claims, read).entries()].map(([value, same]) => ({ value, spots: same.flatMap((claim): Spot[] => spotsOf(claim)) }));
}
