import type { InstrumentClaim } from '../../model/claim.ts';
import type { Instrument } from '../../model/entry.ts';
import type { ClaimId, EntryId } from '../../model/ids.ts';
import { InstrumentStatus } from '../../model/vocabulary.ts';
import { evidenceAt, type Link, reportOf, scoreOf, spotsOf } from '../../resolve/index.ts';
import type { Corroborate } from '../corroboration.ts';
import { chosenPeriod, dayNumber, stretchOf } from '../days.ts';
import { type ClaimGroups, groupClaims } from '../grouping.ts';
import { actorsOf, entryIdOf, type Sources } from '../sources.ts';
import { highest, mostFrequent } from '../votes.ts';
import { matterWords } from '../words.ts';
import { differ, instrumentFeatures, type Paper, SAME_INSTRUMENT } from './features.ts';

const LARGEST_BLOCK = 250;

// Words that titles of instruments share whatever they are about.
const USUAL = new Set(
  'agreement memorandum understanding mou letter intent treaty protocol contract deal pact accord statement joint declaration document cooperation bilateral vision framework arrangement new signed'.split(
    ' ',
  ),
);

/** Groups instrument claims, in anchor order, into instruments. `occasionOf` says which engagement entry an engagement claim became. */
export function groupInstruments(
  claims: readonly InstrumentClaim[],
  sources: Sources,
  occasionOf: (claim: ClaimId) => EntryId | undefined,
): ClaimGroups<InstrumentClaim> {
  const kinds = Map.groupBy(claims, kindKey);
  const all = Map.groupBy(claims, partyKey);
  const papers = claims.map(
    (claim): Paper => ({
      ...paperOf(claim, sources, occasionOf),
      alone: kinds.get(kindKey(claim))?.length === 1,
      single: all.get(partyKey(claim))?.length === 1,
    }),
  );
  return groupClaims(claims, linksOf(papers), (i, j) => differ(papers[i] as Paper, papers[j] as Paper), sources);
}

const partyKey = (claim: InstrumentClaim): string => `${claim.report} ${[...claim.parties].sort().join(' ')}`;
const kindKey = (claim: InstrumentClaim): string => `${partyKey(claim)} ${claim.instrument}`;

function paperOf(
  claim: InstrumentClaim,
  { reports, resolution }: Sources,
  occasionOf: (claim: ClaimId) => EntryId | undefined,
): Omit<Paper, 'alone' | 'single'> {
  return {
    claim,
    published: dayNumber(reportOf(reports, claim.report).published),
    when: stretchOf(claim.date),
    title: new Set([...matterWords(asOneWord(claim.title))].filter((w) => !USUAL.has(w) && !/^\d+$/.test(w))),
    counts: new Set(claim.title.match(/(?<![\w.,-])\d{2,3}(?![\w.,%-])/g) ?? []),
    bodies: new Set(actorsOf(resolution, claim.bodies)),
    occasion: claim.engagement === null ? undefined : occasionOf(claim.engagement),
  };
}

/** "cyber security" as others write it. */
const asOneWord = (title: string): string => title.replace(/\b(cyber|counter|anti)[ -](?=\p{L})/giu, '$1');

/** Compared are claims with the same parties that share a title word, an institution, an occasion, or are of the same season. */
function linksOf(papers: readonly Paper[]): Link[] {
  const blocks = new Map<string, number[]>();
  papers.forEach((paper, i) => {
    const parties = [...paper.claim.parties].sort().join(' ');
    const season = Math.floor(paper.published / 60);
    const keys = [...[...paper.title].map((w) => `${parties} ${w}`), ...[...paper.bodies], ...(paper.occasion ? [paper.occasion] : [])];
    // Parties of which one report names fewer.
    if (paper.when?.exact) keys.push(`${parties} @${paper.when.from}`, `${paper.claim.instrument} @${paper.when.from}`);
    keys.push(`${parties} ${paper.claim.instrument} ${season}`, `${parties} ${paper.claim.instrument} ${season + 1}`, `${parties} loose ${season}`);
    for (const key of new Set(keys)) blocks.set(key, [...(blocks.get(key) ?? []), i]);
  });
  const links = new Map<number, Link>();
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (let x = 0; x < block.length; x++)
      for (let y = x + 1; y < block.length; y++) {
        const [a, b] = [block[x] as number, block[y] as number];
        if (links.has(a * papers.length + b)) continue;
        const features = instrumentFeatures(papers[a] as Paper, papers[b] as Paper);
        const score = scoreOf(features);
        if (score >= SAME_INSTRUMENT) links.set(a * papers.length + b, { a, b, score, features });
      }
  }
  return [...links.values()];
}

/** The entry of one instrument, from its claims in anchor order. */
export function instrumentEntry(claims: readonly InstrumentClaim[], sources: Sources, corroborate: Corroborate): Instrument {
  const evidence = evidenceAt(sources.reports, claims.flatMap(spotsOf));
  const exact = claims.map((c) => c.instrument).filter((kind) => kind !== 'other' && kind !== 'agreement');
  const loose = mostFrequent(claims.map((c) => c.instrument).filter((kind) => kind !== 'other')) ?? 'other';
  return {
    id: entryIdOf('ins', claims[0] as InstrumentClaim),
    kind: mostFrequent(exact) ?? loose,
    title: titleOf(claims),
    parties: [...new Set(claims.flatMap((c) => c.parties))].sort(),
    bodies: actorsOf(
      sources.resolution,
      claims.flatMap((c) => c.bodies),
    ),
    signatories: actorsOf(
      sources.resolution,
      claims.flatMap((c) => c.signatories),
    ),
    status: highest(
      InstrumentStatus.options,
      claims.map((c) => c.status),
    ) as InstrumentStatus,
    date: chosenPeriod(
      claims.map((c) => ({ report: c.report, published: reportOf(sources.reports, c.report).published, dating: c.date, weight: 1 })),
    ),
    areas: [...new Set(claims.flatMap((c) => c.areas))].sort(),
    evidence,
    corroboration: corroborate(evidence),
  };
}

/** The title with the most telling words, then the most frequent, then the shortest. */
function titleOf(claims: readonly InstrumentClaim[]): string {
  const titles = claims.map((c) => c.title);
  const uses = (title: string): number => titles.filter((t) => t === title).length;
  const telling = (title: string): number => Math.min(6, matterWords(title).size);
  const sorted = [...new Set(titles)].sort((a, b) => telling(b) - telling(a) || uses(b) - uses(a) || a.length - b.length || (a < b ? -1 : 1));
  return sorted[0] as string;
}

/** The instruments that came up at each engagement, from groups of instrument claims. */
export function instrumentsByEngagement(
  groups: readonly (readonly InstrumentClaim[])[],
  occasionOf: (claim: ClaimId) => EntryId | undefined,
): (engagement: EntryId) => readonly EntryId[] {
  const found = new Map<EntryId, Set<EntryId>>();
  for (const group of groups)
    for (const { engagement } of group) {
      const occasion = engagement === null ? undefined : occasionOf(engagement);
      if (occasion !== undefined) found.set(occasion, (found.get(occasion) ?? new Set<EntryId>()).add(entryIdOf('ins', group[0] as InstrumentClaim)));
    }
  return (engagement) => [...(found.get(engagement) ?? [])].sort();
}
