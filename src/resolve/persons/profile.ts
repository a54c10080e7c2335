import type { ActorClaim } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import type { ClaimId, ReportId } from '../../model/ids.ts';
import { type Kept, keepingNothing } from '../kept.ts';
import { type Office, officeOf } from '../likeness/title.ts';
import { type PersonName, personName } from './name.ts';

/** All claims that give a person the same name and country (and, for a bare family name, the same offices): what candidates are compared by. */
export interface Profile {
  readonly claims: readonly ActorClaim[];
  readonly name: PersonName;
  readonly country: Country | null;
  /** Whether no claim says outright whom the person acts for. */
  readonly guessed: boolean;
  readonly offices: readonly Office[];
  readonly company: ReadonlySet<string>;
  readonly reports: ReadonlySet<ReportId>;
  /** Days since 1970 of the first and the last report. */
  readonly days: readonly [number, number];
}

export interface ProfileContext {
  readonly company: ReadonlyMap<ClaimId, ReadonlySet<string>>;
  /** Claims that a person's judgement compares: each stays on its own until the judgement has spoken. */
  readonly compared: ReadonlySet<ClaimId>;
  readonly dayOf: (report: ReportId) => number;
}

/** Groups claims, which come in anchor order, into profiles, in the order of their first claims. */
export function profilesOf(claims: readonly ActorClaim[], context: ProfileContext, kept: Kept = keepingNothing): Profile[] {
  const offices = new Map<string, Office>();
  const named = new Map<string, PersonName>();
  const groups = new Map<string, ActorClaim[]>();
  const office = (title: string): Office => memo(offices, title, () => kept.once(officeOf, title));
  const name = (claim: ActorClaim): PersonName =>
    memo(named, `${claim.country}\u0001${claim.name}`, () => kept.once(personName, claim.name, claim.country));
  for (const claim of claims) {
    const { words } = name(claim);
    const posts = words.length > 1 && !claim.described ? '' : officeKey(claim.roles.map((role) => office(role.title)));
    const alone = context.compared.has(claim.id) ? claim.id : '';
    memo(groups, [words.join(' '), claim.country ?? '', posts, alone].join('\u0001'), () => []).push(claim);
  }
  return [...groups.values()].map((group) =>
    kept.same('profile', (group[0] as ActorClaim).id, [context.company, ...group], () => profileOf(group, name, office, context)),
  );
}

function profileOf(
  claims: readonly ActorClaim[],
  name: (claim: ActorClaim) => PersonName,
  office: (title: string) => Office,
  context: ProfileContext,
): Profile {
  const anchor = claims[0] as ActorClaim;
  const offices = new Map<string, Office>();
  for (const claim of claims) for (const role of claim.roles) offices.set(officeKey([office(role.title)]), office(role.title));
  const days = claims.map((claim) => context.dayOf(claim.report));
  return {
    claims,
    name: name(anchor),
    country: anchor.country,
    guessed: claims.every((claim) => claim.footing === 'guessed'),
    offices: [...offices.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, o]) => o),
    company: new Set(claims.flatMap((claim) => [...(context.company.get(claim.id) ?? [])])),
    reports: new Set(claims.map((claim) => claim.report)),
    days: [days[0] as number, days.at(-1) as number],
  };
}

const officeKey = (offices: readonly Office[]): string => [...new Set(offices.map((o) => o.words.join(' ')))].sort().join('; ');

function memo<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
