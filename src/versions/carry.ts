import type { Claim } from '../model/claim.ts';
import type { ClaimId, ReportId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Report } from '../model/report.ts';
import { fold } from '../resolve/index.ts';
import type { Versions } from './versions.ts';

/**
 * What people decided on claims that stand no longer, said of the claims that took their place: on claims of older versions, of those in the
 * newest that rest on the same words; on `retired` claims, which an earlier reading found, of those that this reading finds in the same words. A
 * judgement whose words nothing rests on any more falls away here; in the record it stays. Judgements on other claims come back as they are.
 */
export function carriedOver(
  judgements: readonly Judgement[],
  versions: Versions,
  reports: ReadonlyMap<ReportId, Report>,
  claims: readonly Claim[],
  retired: readonly Claim[] = [],
): readonly Judgement[] {
  if ((versions.size === 0 && retired.length === 0) || judgements.length === 0) return judgements;
  const newestOf = new Map([...versions].flatMap(([newest, ids]) => ids.slice(0, -1).map((id) => [id, newest] as const)));
  const standingOf = (report: ReportId): ReportId => newestOf.get(report) ?? report;
  const wanted = new Set([...versions.keys(), ...retired.map((c) => standingOf(c.report))]);
  const standing = Map.groupBy(
    claims.filter((c) => wanted.has(c.report)),
    (c) => c.report,
  );
  const gone = new Map([...retired, ...claims.filter((c) => newestOf.has(c.report))].map((c) => [c.id, c]));
  const successor = (id: ClaimId): ClaimId | null => {
    const claim = gone.get(id);
    if (claim === undefined) return id;
    return successorOf(claim, standing.get(standingOf(claim.report)) ?? [], reports)?.id ?? null;
  };
  return judgements.flatMap((judgement) => carried(judgement, successor));
}

function carried(judgement: Judgement, successor: (id: ClaimId) => ClaimId | null): Judgement[] {
  if (judgement.verdict === 'undo') return [judgement];
  if (judgement.verdict === 'same' || judgement.verdict === 'different') {
    const [a, b] = [successor(judgement.a), successor(judgement.b)];
    return a === null || b === null || a === b ? [] : [{ ...judgement, a, b }];
  }
  const claim = successor(judgement.claim);
  return claim === null ? [] : [{ ...judgement, claim }];
}

/** The claim that says what one that is gone said: of its kind, resting on some of the same words, and of the same matter. */
function successorOf(claim: Claim, candidates: readonly Claim[], reports: ReadonlyMap<ReportId, Report>): Claim | null {
  const words = wordsOf(claim, reports);
  const fitting = candidates.flatMap((candidate) => {
    if (candidate.kind !== claim.kind) return [];
    const shared = [...wordsOf(candidate, reports)].filter((quote) => words.has(quote)).length;
    return shared > 0 ? [{ candidate, shared, exact: mattersOf(candidate).some((m) => mattersOf(claim).includes(m)) }] : [];
  });
  const exact = fitting.filter((f) => f.exact).sort((a, b) => b.shared - a.shared || (a.candidate.id < b.candidate.id ? -1 : 1));
  if (exact[0]) return exact[0].candidate;
  // Who acts and which goods change hands is the matter itself; a meeting or a paper that alone rests on these words is the same one, read anew.
  const told = claim.kind === 'engagement' || claim.kind === 'instrument' || claim.kind === 'statement';
  return told && fitting.length === 1 ? (fitting[0]?.candidate ?? null) : null;
}

function wordsOf(claim: Claim, reports: ReadonlyMap<ReportId, Report>): ReadonlySet<string> {
  const text = reports.get(claim.report)?.text ?? '';
  return new Set(claim.evidence.map(({ start, end }) => fold(text.slice(start, end)).replace(/\s+/g, ' ')));
}

/** What a claim is about, besides its words: two claims of one sentence are told apart by it. */
function mattersOf(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case 'actor':
      return [...new Set([claim.name, ...claim.names.map((n) => n.text)])]
        .filter((n) => n.includes(' ') || n === claim.name)
        .map((n) => `${claim.actor} ${fold(n)}`);
    case 'engagement':
      return [`${claim.engagement} ${claim.states.join(' ')} ${claim.about ?? ''}`];
    case 'instrument':
      return [fold(claim.title)];
    case 'cooperation':
      return [`${claim.area} ${[...claim.parties].sort().join(' ')}`];
    case 'transfer':
      return [`${claim.supplier} ${claim.recipient} ${fold(claim.item)}`];
    case 'statement':
      return [fold(claim.text)];
  }
}
