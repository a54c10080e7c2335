import type { TransferClaim } from '../../model/claim.ts';
import type { Transfer } from '../../model/entry.ts';
import type { Feature } from '../../model/reason.ts';
import type { TransferStage } from '../../model/vocabulary.ts';
import { evidenceAt, feature, type Link, reportOf, scoreOf, spotsOf } from '../../resolve/index.ts';
import type { Corroborate } from '../corroboration.ts';
import { chosenPeriod, dayNumber, gapBetween, type Stretch, stretchOf } from '../days.ts';
import { type ClaimGroups, groupClaims } from '../grouping.ts';
import { entryIdOf, type Sources } from '../sources.ts';
import { highest, mostFrequent } from '../votes.ts';
import { overlapOf } from '../words.ts';
import { type Item, itemOf } from './item.ts';

const SAME_TRANSFER = 4;
const NEVER = -20;
const LARGEST_BLOCK = 300;
const YEARS_APART = 550;
const NEAR_DAYS = 7;

// From offer to delivery, as a transfer proceeds; a licence stands beside.
const PROGRESS: readonly TransferStage[] = ['offered', 'licensed', 'ordered', 'procured', 'delivered'];

interface Deal {
  readonly claim: TransferClaim;
  readonly item: Item;
  readonly when: Stretch | null;
  readonly published: number;
}

/** Groups transfer claims, in anchor order: one supplier, one recipient, one item, and no years between. */
export function groupTransfers(claims: readonly TransferClaim[], sources: Sources): ClaimGroups<TransferClaim> {
  const deals = claims.map(
    (claim): Deal => ({
      claim,
      item: itemOf(claim.item),
      when: stretchOf(claim.date),
      published: dayNumber(reportOf(sources.reports, claim.report).published),
    }),
  );
  const blocks = Map.groupBy(deals.keys(), (i) => `${claims[i]?.supplier} ${claims[i]?.recipient}`);
  const links: Link[] = [];
  for (const block of blocks.values())
    for (let x = 0; x < block.length; x++)
      for (let y = Math.max(0, x - LARGEST_BLOCK); y < x; y++) {
        const [a, b] = [block[y] as number, block[x] as number];
        const features = transferFeatures(deals[a] as Deal, deals[b] as Deal);
        const score = scoreOf(features);
        if (score >= SAME_TRANSFER) links.push({ a, b, score, features });
      }
  const apart = (i: number, j: number): boolean => transferFeatures(deals[i] as Deal, deals[j] as Deal).some((f) => f.weight <= NEVER);
  return groupClaims(claims, links, apart, sources);
}

function transferFeatures(a: Deal, b: Deal): Feature[] {
  const features = [feature('states', 2, 'Supplier and recipient are the same.'), itemFeature(a, b)];
  if (a.when && b.when && gapBetween(a.when, b.when) > YEARS_APART) features.push(feature('date-differs', NEVER, 'Years lie between them.'));
  const counts = a.claim.quantity !== null && b.claim.quantity !== null && a.claim.quantity !== b.claim.quantity;
  if (counts && a.claim.stage !== b.claim.stage)
    features.push(feature('quantity-differs', NEVER, 'One counts what was ordered, the other a part of it.'));
  if (a.claim.category !== b.claim.category) features.push(feature('category-differs', -0.5, 'The items are of different categories.'));
  return features;
}

function itemFeature(a: Deal, b: Deal): Feature {
  const [x, y] = [a.item, b.item];
  if (x.key === y.key) return feature('item', 3, 'The items are worded alike.');
  if (overlapOf(x.names, y.names).shared > 0) return feature('item-name', 2.7, 'The items bear the same name.');
  const named = x.names.size > 0 && y.names.size > 0;
  const count = a.claim.quantity !== null && a.claim.quantity === b.claim.quantity && a.claim.quantity > 2;
  if (!named && count && x.head === y.head) return feature('item-count', 2.5, 'As many of the same kind of thing are named.');
  // "The drones" of one report are the drones that another names; within one report the general word means more.
  const general =
    a.claim.report !== b.claim.report && Math.abs(a.published - b.published) <= NEAR_DAYS && overlapOf(x.words, y.words).contained === 1;
  if (!named && general) return feature('item-general', 2, 'One names the kind of thing, the other which.');
  return feature('item-differs', NEVER, 'The items are different.');
}

/** The entry of one transfer, from its claims in anchor order. */
export function transferEntry(claims: readonly TransferClaim[], sources: Sources, corroborate: Corroborate): Transfer {
  const anchor = claims[0] as TransferClaim;
  const evidence = evidenceAt(sources.reports, claims.flatMap(spotsOf));
  const items = [...new Set(claims.map((c) => c.item))];
  return {
    id: entryIdOf('tra', anchor),
    supplier: anchor.supplier,
    recipient: anchor.recipient,
    item: items.sort((a, b) => itemOf(b).names.size - itemOf(a).names.size || b.length - a.length || (a < b ? -1 : 1))[0] as string,
    category: mostFrequent(claims.map((c) => c.category).filter((c) => c !== 'other')) ?? 'other',
    quantity: mostFrequent(claims.map((c) => c.quantity).filter((q) => q !== null)) ?? null,
    stage: highest(
      PROGRESS,
      claims.map((c) => c.stage),
    ) as TransferStage,
    period: mostFrequent(claims.map((c) => c.period).filter((p) => p !== null)) ?? null,
    date: chosenPeriod(
      claims.map((c) => ({ report: c.report, published: reportOf(sources.reports, c.report).published, dating: c.date, weight: 1 })),
    ),
    evidence,
    corroboration: corroborate(evidence),
  };
}
