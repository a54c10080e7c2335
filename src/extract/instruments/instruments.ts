import { areasIn } from '../../knowledge/index.ts';
import type { Sentence } from '../../model/annotation.ts';
import type { EngagementClaim, InstrumentClaim } from '../../model/claim.ts';
import type { Dating } from '../../model/date.ts';
import { claimIdOf } from '../../model/digest.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Scene } from '../../model/scene.ts';
import { overlaps, type Span, trimmed } from '../../model/span.ts';
import { companyOf, indexScene, type SceneIndex, sorted, statesOfEngagement } from '../parties/index.ts';
import { FURTHER } from './acts.ts';
import { candidatesIn } from './candidate.ts';
import { type Cluster, clustered, furthest } from './cluster.ts';
import { type OwnPaper, ownPaper } from './own.ts';
import { type Telling, tellingOf } from './telling.ts';

/**
 * The instruments that a report tells of (statements, letters, memoranda, agreements, contracts …) with whom they bind and how far they
 * are; however often the report names one, it is one claim. Scene and its engagements in, claims out, in the order of the text.
 */
export function instrumentsOf(scene: Scene, engagements: readonly EngagementClaim[], index: SceneIndex = indexScene(scene)): InstrumentClaim[] {
  const candidates = index.sentences.flatMap((sentence, s) => candidatesIn(sentence, s, scene.report.text));
  const own = ownPaper(index);
  if (candidates.length === 0 && own === null) return [];
  const company = companyOf(index, engagements);
  const tellings: Telling[] = [];
  for (const candidate of candidates) {
    // "Framework for an Agreement on Trade" is one name.
    const outer = tellings.at(-1);
    if (outer && outer.candidate.sentence === candidate.sentence && candidate.first < outer.title.last) continue;
    const telling = tellingOf(index, candidate, outer ?? null, company);
    if (telling) tellings.push(telling);
  }
  const clusters = clustered(tellings);
  // "signed several agreements" tells of no instrument of its own where others are told by name.
  const bare = (c: Cluster): boolean => c.tellings.every((t) => t.candidate.plural && t.title.words.length === 0);
  const loose = (c: Cluster): boolean => c.tellings.every((t) => t.candidate.trust === 'loose');
  const kept = clusters.filter((c) => !bare(c) || !clusters.some((o) => !bare(o) && (loose(c) || o.kind === c.kind)));
  const claims = kept.map((cluster) => claimOf(index, cluster, engagements));
  return own === null || claims.some((claim) => isOwn(claim, own)) ? claims : [ownClaim(index, own, engagements), ...claims];
}

/** Whether a claim is of the paper that the report itself is: "this joint statement". */
const isOwn = (claim: InstrumentClaim, own: OwnPaper): boolean =>
  claim.instrument === own.kind &&
  claim.parties.join() === own.parties.join() &&
  (/\bjoint\b/i.test(claim.title) || own.title.toLowerCase().includes(claim.title.toLowerCase()));

function ownClaim(index: SceneIndex, { kind, title, parties, sentence, date }: OwnPaper, engagements: readonly EngagementClaim[]): InstrumentClaim {
  const { report } = index.scene;
  const { start, end } = trimmed(report.text, index.sentences[sentence] as Sentence);
  const evidence = [{ start, end }];
  return {
    id: claimIdOf(report.id, 'instrument', kind, 'own'),
    report: report.id,
    evidence,
    kind: 'instrument',
    instrument: kind,
    title,
    parties,
    bodies: [],
    signatories: [],
    status: 'adopted',
    date,
    areas: [],
    engagement: engagementFor(evidence, parties, engagements),
  };
}

function claimOf(index: SceneIndex, cluster: Cluster, engagements: readonly EngagementClaim[]): InstrumentClaim {
  const { scene } = index;
  const standing = cluster.tellings.filter((t) => t.stands);
  const founder = (standing.length > 0 ? standing : cluster.tellings)[0] as Telling;
  const best = cluster.tellings.reduce((a, b) => (b.title.weight > a.title.weight ? b : a), founder);
  const evidence = evidenceOf(index, cluster.tellings, founder);
  const parties = sorted(standing.reduce<readonly string[]>((most, t) => (t.sides.parties.length > most.length ? t.sides.parties : most), []));
  return {
    id: claimIdOf(scene.report.id, 'instrument', cluster.kind, founder.candidate.sentence, founder.candidate.first),
    report: scene.report.id,
    evidence,
    kind: 'instrument',
    instrument: cluster.kind,
    title: best.title.text,
    parties,
    bodies: unique(cluster.tellings.flatMap((t) => t.sides.bodies)),
    signatories: unique(cluster.tellings.flatMap((t) => t.sides.signatories)),
    status: furthest(cluster.tellings) ?? 'signed',
    date: dateOf(cluster.tellings),
    areas: [...new Set(cluster.tellings.flatMap((t) => areasIn(t.title.text)))],
    engagement: engagementFor(evidence, parties, engagements),
  };
}

/** The date of the telling that is furthest; among equals one whose day the words give. */
function dateOf(tellings: readonly Telling[]): Dating {
  const sureness = (d: Dating): number => (d.how === 'stated' || d.how === 'derived' ? 2 : d.how === 'assumed' ? 1 : 0);
  const dated = tellings.filter((t) => t.status !== null && t.date.how !== 'unknown');
  // An instrument that any place mentions as there before has no day of its own unless the words give one.
  const aside = tellings.some((t) => t.stands && t.status !== null && t.date.how === 'unknown');
  const usable = aside ? dated.filter((t) => sureness(t.date) === 2) : dated;
  const rank = (t: Telling): number => sureness(t.date) * 10 + (t.status === null ? 0 : FURTHER[t.status]);
  return usable.reduce<Telling | null>((a, b) => (a === null || rank(b) > rank(a) ? b : a), null)?.date ?? { how: 'unknown' };
}

/** The sentences that speak of it, the founding one first. */
function evidenceOf(index: SceneIndex, tellings: readonly Telling[], founder: Telling): Span[] {
  const numbers = [...new Set([founder.candidate.sentence, ...tellings.map((t) => t.candidate.sentence)])];
  return numbers.map((s) => {
    const { start, end } = trimmed(index.scene.report.text, index.sentences[s] as Sentence);
    return { start, end };
  });
}

/** The engagement whose sentence tells of the instrument, a meeting rather than a visit. */
function engagementFor(evidence: readonly Span[], parties: readonly string[], engagements: readonly EngagementClaim[]): ClaimId | null {
  const fitting = engagements.filter((e) => parties.every((c) => statesOfEngagement(e).includes(c)));
  const inSentence = fitting.filter((e) => e.evidence.some((a) => evidence.some((b) => overlaps(a, b))));
  const before = fitting.filter((e) => (e.evidence[0] as Span).start <= (evidence[0] as Span).start);
  const pool = inSentence.length > 0 ? inSentence : before.slice(-1);
  return (pool.find((e) => e.engagement === 'meeting') ?? pool.find((e) => e.engagement === 'ceremony') ?? pool[0])?.id ?? null;
}

function unique(ids: readonly ClaimId[]): ClaimId[] {
  return [...new Set(ids)];
}
