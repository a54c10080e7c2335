import { stateName, stateNamed } from '../knowledge/index.ts';
import type { Annotation, Annotator, Sentence } from '../model/annotation.ts';
import type { ActorClaim, Claim, EngagementClaim } from '../model/claim.ts';
import type { Country } from '../model/country.ts';
import { periodOf } from '../model/date.ts';
import { claimIdOf } from '../model/digest.ts';
import type { Actor, Engagement } from '../model/entry.ts';
import type { ActorId, ClaimId, EntryId, ReportId } from '../model/ids.ts';
import { succeed } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { evidenceOf, type Span } from '../model/span.ts';
import type { Stages } from '../pipeline/index.ts';
import type { Reconciliation } from '../reconcile/index.ts';
import type { Resolution } from '../resolve/index.ts';

// Stages for tests of what lies around them: quick, and simple enough to know the outcome of. A sentence in which states are named
// and somebody "met" is a meeting of those states on the report's day; meetings of one day and the same states are one.

/** What the tests' language model calls itself. */
export const reader = { name: 'test', version: '1' };

/** Stages for tests; `rules` and what the model does can be changed. */
export function testStages(changes: Partial<Stages> = {}): Stages {
  return {
    openAnnotator: async () => succeed({ annotator, notice: null }),
    claimsOf,
    resolve,
    reconcile,
    rules: { reading: 'test', deriving: 'test' },
    ...changes,
  };
}

const annotator: Annotator = {
  reader,
  annotate: async (texts) => texts.map(annotationOf),
  close: async () => {},
};

function annotationOf(text: string): Annotation {
  const sentences = [...text.matchAll(/\S[^.]*(?:\.|$)/g)].map((m): Sentence => {
    const start = m.index;
    return { start, end: start + m[0].trimEnd().length, paragraph: 0, tokens: [], names: [] };
  });
  return { reader, sentences };
}

function claimsOf(report: Report, { sentences }: Annotation): readonly Claim[] {
  const actors = new Map<Country, ActorClaim>();
  const engagements: EngagementClaim[] = [];
  for (const { start, end } of sentences) {
    const named = statesIn(report.text, { start, end });
    for (const [country, span] of named) actors.set(country, withName(actors.get(country) ?? stateClaim(report, country), report, span));
    const states = [...named.keys()].sort();
    if (states.length < 2 || !report.text.slice(start, end).includes(' met ')) continue;
    engagements.push({
      id: claimIdOf(report.id, 'engagement', start),
      report: report.id,
      evidence: [{ start, end }],
      kind: 'engagement',
      engagement: 'meeting',
      status: 'occurred',
      date: { how: 'assumed', start: report.published, end: report.published, precision: 'day', because: 'the day of the report' },
      place: null,
      participants: states.map((side) => ({ actor: claimIdOf(report.id, 'actor', side), side, role: 'attendee' as const })),
      states,
      partOf: null,
      topics: [],
      about: null,
    });
  }
  return [...actors.values(), ...engagements];
}

function statesIn(text: string, { start, end }: Span): Map<Country, Span> {
  const found = new Map<Country, Span>();
  for (const m of text.slice(start, end).matchAll(/[A-Z][a-z]+/g)) {
    const country = stateNamed(m[0]);
    if (country) found.set(country, { start: start + m.index, end: start + m.index + m[0].length });
  }
  return found;
}

function stateClaim(report: Report, country: Country): ActorClaim {
  const id = claimIdOf(report.id, 'actor', country);
  return {
    id,
    report: report.id,
    kind: 'actor',
    actor: 'state',
    name: stateName(country),
    names: [],
    country,
    roles: [],
    described: false,
    evidence: [],
  };
}

function withName(claim: ActorClaim, report: Report, span: Span): ActorClaim {
  return { ...claim, names: [...claim.names, { text: report.text.slice(span.start, span.end), span }], evidence: [...claim.evidence, span] };
}

type Reports = ReadonlyMap<ReportId, Report>;

function resolve(reports: Reports, claims: readonly Claim[]): Resolution {
  const actorOf = new Map<ClaimId, ActorId>();
  const actors = new Map<ActorId, Actor>();
  for (const claim of claims) {
    if (claim.kind !== 'actor') continue;
    const id = `act-${claim.country}` as ActorId;
    const report = reports.get(claim.report) as Report;
    const names = claim.names.map((n) => ({ text: n.text, evidence: [evidenceOf(report, n.span)] }));
    actorOf.set(claim.id, id);
    actors.set(id, { id, kind: 'state', name: claim.name, names: [...(actors.get(id)?.names ?? []), ...names], country: claim.country, roles: [] });
  }
  return { actors: [...actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), actorOf, matches: [] };
}

function reconcile(reports: Reports, claims: readonly Claim[], { actors, actorOf }: Resolution): Reconciliation {
  const groups = new Map<string, EngagementClaim[]>();
  for (const claim of claims) {
    if (claim.kind !== 'engagement') continue;
    const key = `${periodOf(claim.date).start} ${claim.states.join(' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const basis = new Map<EntryId | ActorId, readonly ClaimId[]>();
  for (const [claim, actor] of actorOf) basis.set(actor, [...(basis.get(actor) ?? []), claim]);
  const engagements = [...groups.values()].map((group): Engagement => {
    const anchor = group.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0] as EngagementClaim;
    const id = anchor.id.replace('clm-', 'eng-') as EntryId;
    basis.set(
      id,
      group.map((c) => c.id),
    );
    const { engagement: kind, status, place, states, about } = anchor;
    const participants = anchor.participants.map((p) => ({ ...p, actor: actorOf.get(p.actor) as ActorId }));
    const evidence = group.flatMap((c) => c.evidence.map((span) => evidenceOf(reports.get(c.report) as Report, span)));
    const told = new Set(group.map((c) => c.report)).size;
    const rest = { partOf: null, topics: [], instruments: [], corroboration: { reports: told, origins: told } };
    return { id, kind, status, date: periodOf(anchor.date), place, participants, states, about, evidence, ...rest };
  });
  engagements.sort((a, b) => (a.id < b.id ? -1 : 1));
  const matches = [...groups.values()].flatMap((group) =>
    group.slice(1).map((c) => ({
      a: (group[0] as EngagementClaim).id,
      b: c.id,
      score: 1,
      features: [{ name: 'same day', weight: 1, because: 'the same states on the same day' }],
    })),
  );
  const empty = { instruments: [], cooperation: [], transfers: [], statements: [], discrepancies: [], origins: [] };
  return { entries: { actors, engagements, ...empty }, basis, matches };
}
