import type { ActorClaim } from '../model/claim.ts';
import type { Country } from '../model/country.ts';
import type { Actor } from '../model/entry.ts';
import type { ActorId, ClaimId } from '../model/ids.ts';
import { countryOf, mostOf } from './country.ts';
import { fold, wordsOf } from './likeness/fold.ts';
import { namesState } from './likeness/title.ts';
import { evidenceAt, type Reports, reportOf, type Spot } from './order.ts';

/** The entry of an actor, from its claims in anchor order. `organisationOf` says which actor an organisation claim became. */
export function actorEntry(id: ActorId, claims: readonly ActorClaim[], reports: Reports, organisationOf: (claim: ClaimId) => ActorId | null): Actor {
  const anchor = claims[0] as ActorClaim;
  // A description ("the defence minister") lends its roles to a named person, not its words to the names; of an organisation it is a name.
  const named = claims.filter((c) => !c.described || c.actor === 'organisation');
  const speaking = named.length > 0 ? named : claims;
  const names = new Map<string, Spot[]>();
  for (const claim of speaking) {
    for (const { text, span } of claim.names) append(names, text, { report: claim.report, span });
    if (claim.names.length === 0) for (const span of claim.evidence) append(names, claim.name, { report: claim.report, span });
  }
  return {
    id,
    kind: anchor.actor,
    name: chooseName(speaking, names, reports),
    names: [...names.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([text, spots]) => ({ text, evidence: evidenceAt(reports, spots) })),
    country: countryOf(claims, reports),
    roles: rolesOf(claims, reports, organisationOf),
  };
}

/** The fullest name, then the one most reports use, then the one of the latest report: later reports have had more time to get it right. */
function chooseName(claims: readonly ActorClaim[], names: ReadonlyMap<string, readonly Spot[]>, reports: Reports): string {
  const candidates = new Map<string, { reports: Set<string>; latest: string; uses: number }>();
  for (const claim of claims) {
    const seen = candidates.get(claim.name) ?? { reports: new Set<string>(), latest: '', uses: names.get(claim.name)?.length ?? 0 };
    seen.reports.add(claim.report);
    const { published } = reportOf(reports, claim.report);
    candidates.set(claim.name, { ...seen, latest: [published, seen.latest].sort().at(-1) as string });
  }
  const organisation = claims[0]?.actor === 'organisation';
  const rows = [...candidates.entries()].map(([text, seen]) => ({
    text,
    seen,
    full: organisation ? bodyFullness(text) : Math.min(wordsOf(text).length, 3),
  }));
  rows.sort(
    (a, b) =>
      b.full - a.full ||
      b.seen.reports.size - a.seen.reports.size ||
      b.seen.uses - a.seen.uses ||
      (a.seen.latest < b.seen.latest ? 1 : a.seen.latest > b.seen.latest ? -1 : 0) ||
      (a.text < b.text ? -1 : 1),
  );
  return (rows[0] as { text: string }).text;
}

/** How much of an organisation's name a form gives: an acronym least; a plain one more than one that its state owns ("Israel's ..."). */
function bodyFullness(text: string): number {
  if (/^[\p{Lu}\p{N}&.-]{2,8}$/u.test(text)) return 0;
  const words = wordsOf(text).filter((w) => !namesState(w)).length;
  return /['’]s?\s/.test(text) ? words - 0.5 : words;
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function rolesOf(claims: readonly ActorClaim[], reports: Reports, organisationOf: (claim: ClaimId) => ActorId | null): Actor['roles'] {
  const roles = new Map<string, { titles: Map<string, number>; organisations: (ActorId | null)[]; countries: (Country | null)[]; spots: Spot[] }>();
  for (const claim of claims)
    for (const role of claim.roles) {
      const key = fold(role.title).replace(/^the /, '');
      const seen = roles.get(key) ?? { titles: new Map<string, number>(), organisations: [], countries: [], spots: [] };
      seen.titles.set(role.title, (seen.titles.get(role.title) ?? 0) + 1);
      seen.organisations.push(role.organisation === null ? null : organisationOf(role.organisation));
      seen.countries.push(role.country);
      seen.spots.push({ report: claim.report, span: role.span });
      roles.set(key, seen);
    }
  return [...roles.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, role]) => ({
      title: ([...role.titles.entries()].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] as [string, number])[0],
      organisation: role.organisations.find((o) => o !== null) ?? null,
      country: mostOf(role.countries),
      evidence: evidenceAt(reports, role.spots),
    }));
}
