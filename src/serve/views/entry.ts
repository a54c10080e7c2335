import type { ActorClaim, Claim } from '../../model/claim.ts';
import type { Origin } from '../../model/entry.ts';
import type { ReportId } from '../../model/ids.ts';
import { evidenceOf, type Span } from '../../model/span.ts';
import {
  claimsById,
  claimsPlaced,
  claimsUnder,
  decisionsOn,
  type Listed,
  type Look,
  listEntries,
  reasonsFor,
  relatedTo,
  reportHeads,
  type Section,
  sharedUnder,
  statesOf,
  textsOf,
  wholeEntry,
} from '../../record/index.ts';
import type { Copy, EntryDetail, Reason } from '../contract/index.ts';
import { saysOf } from './contexts.ts';
import { decisionsInWords } from './decisions.ts';
import { fieldsOf } from './fields.ts';
import { actorNames, aroundEntries, itemOf, itemsOf, linkOf } from './items.ts';

const most = { claims: 60, why: 60, copies: 10, history: 50, related: 60, discrepancies: 30, evidence: 12 } as const;

/** One entry with everything that answers for it; null where there is none. */
export async function entryView(look: Look, section: Section, id: string): Promise<EntryDetail | null> {
  const row = await wholeEntry(look, section, id);
  if (row === undefined) return null;
  const { entry, first, last, kind, status, reports, origins, weight } = row;
  const { claims, totals } = await claimsUnder(look, id, most.claims);
  const { matches, total: reasons } = await reasonsFor(look, id, most.why);
  const compared = await claimsById(
    look,
    matches.flatMap((m) => [m.a, m.b]),
  );
  const texts = await textsOf(
    look,
    [...claims, ...compared].map((c) => c.report),
  );
  const related = await relatedTo(look, section, entry, most.related);
  const around = await aroundEntries(look, [entry, ...related.map((r) => r.listed.entry)]);
  const listed: Listed = { section, entry: trimmed(entry), first, last, kind, status, reports, origins, weight };
  const states = (await statesOf(look, [id])).get(id) ?? [];
  const disagreeing = await listEntries(look, { section: 'discrepancies', partOf: id }, 'newest', most.discrepancies);
  // Who somebody is does not depend on who copied whom.
  const shared = section === 'actors' || section === 'origins' ? new Map<string, Listed>() : await sharedUnder(look, id, most.copies);
  const says = await saysOf(look, claims, wordsOf, texts);
  return {
    ...itemOf(listed, around, states),
    actors: actorNames(around),
    fields: fieldsOf(section, entry, {
      claims,
      texts,
      ...(await actorsIn(look, claims)),
      nameOf: (actor) => around.actors.get(actor)?.name ?? actor,
    }),
    says,
    why: matches.map((match) => reasonOf(match, compared, texts)),
    discrepancies: (await itemsOf(look, disagreeing.items)).items as EntryDetail['discrepancies'],
    copies: await copiesOf(look, [...shared.values()]),
    history: await decisionsInWords(look, await decisionsOn(look, id, most.history)),
    related: related.map(({ how, listed: other }) => ({ how, ...linkOf(other, around) })),
    totals: { says: totals.reports, why: reasons, copies: shared.size },
  } as EntryDetail;
}

/** The words of a claim: for a statement what was said, by whom and how; of someone where the name stands; else all its evidence. */
function wordsOf(claim: Claim): readonly Span[] {
  if (claim.kind === 'statement') return [...claim.content, ...claim.source, ...claim.cue];
  return claim.kind === 'actor' && claim.names.length > 0 ? claim.names.slice(0, 6).map((n) => n.span) : claim.evidence;
}

// Of an entry that hundreds of reports speak of, the first pieces of evidence are enough; `says` has the sentences.
function trimmed<T>(value: T): T {
  if (Array.isArray(value)) {
    const evidence = value[0] !== null && typeof value[0] === 'object' && 'quote' in value[0];
    return (evidence ? value.slice(0, most.evidence) : value).map(trimmed) as T;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, trimmed(part)])) as T;
}

async function actorsIn(look: Look, claims: readonly Claim[]) {
  const ids = claims.flatMap((c): string[] => {
    if (c.kind === 'engagement') return c.participants.map((p) => p.actor);
    if (c.kind === 'instrument') return [...c.bodies, ...c.signatories];
    return c.kind === 'statement' ? [...(c.speaker === null ? [] : [c.speaker]), ...c.via] : [];
  });
  const own = await claimsById(look, [...new Set(ids)] as Claim['id'][]);
  const placed = await claimsPlaced(look, [...new Set(ids)]);
  return {
    actorClaims: new Map(own.filter((c): c is ActorClaim => c.kind === 'actor').map((c) => [c.id as string, c])),
    actorOf: new Map([...placed].flatMap(([claim, { entry }]) => (entry === null ? [] : [[claim, entry] as const]))),
  };
}

function reasonOf(
  match: { a: string; b: string; score: number; features: Reason['features'] },
  claims: readonly Claim[],
  texts: ReadonlyMap<string, string>,
): Reason {
  const side = (id: string): Reason['a'] => {
    const claim = claims.find((c) => c.id === id);
    const text = claim === undefined ? undefined : texts.get(claim.report);
    const [span] = claim?.evidence ?? [];
    if (claim === undefined || text === undefined || span === undefined) return { claim: id, report: claim?.report ?? null, quote: '' };
    return { claim: id, report: claim.report, quote: evidenceOf({ id: claim.report, text }, span).quote.slice(0, 600) };
  };
  const features = [...match.features].sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.name < y.name ? -1 : 1));
  return { a: side(match.a), b: side(match.b), score: match.score, features };
}

/** Shared passages as who prints what when, the earliest report first. */
async function copiesOf(look: Look, shared: readonly Listed[]): Promise<readonly Copy[]> {
  const origins = shared.map((l) => l.entry as Origin);
  const heads = await reportHeads(
    look,
    origins.flatMap((o) => o.passages.map((p) => p.report)),
  );
  return origins.map((o) => ({
    origin: o.id,
    kind: o.kind,
    passages: o.passages
      .flatMap(({ report, start, end, quote }) => {
        const head = heads.get(report);
        return head === undefined
          ? []
          : [{ report: report as ReportId, title: head.title, source: head.source, published: head.published, start, end, quote }];
      })
      .sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : a.report < b.report ? -1 : 1)),
  }));
}
