import { rankNamed } from '../../knowledge/index.ts';
import type { ActorClaim } from '../../model/claim.ts';
import type { Actor, Discrepancy } from '../../model/entry.ts';
import type { ReportId } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import { type Office, officeOf, reportOf } from '../../resolve/index.ts';
import { dayNumber } from '../days.ts';
import type { Sources } from '../sources.ts';
import { mostFrequent } from '../votes.ts';
import { discrepancyOf } from './variants.ts';

interface Holding {
  readonly report: ReportId;
  readonly title: string;
  readonly office: Office;
  readonly span: Span;
  readonly day: number;
}

// Words for whoever leads a body; newsrooms use them for one another.
const LEADERS = new Set(['head', 'chief', 'director', 'leader', 'commander', 'chairperson']);
// States whose ministers are called secretaries; abroad they are called ministers all the same.
const SECRETARIES = new Set(['USA', 'GBR', 'PHL', 'MEX']);
const SAME_SEASON_DAYS = 31;

/** Whether reports of one season give a person titles that differ in rank or in field and cannot both be right. Claims are those of the actor. */
export function roleDiscrepancies(actor: Actor, claims: readonly ActorClaim[], { reports, kept }: Sources): Discrepancy[] {
  if (actor.kind !== 'person') return [];
  const offices = new Map<string, Office>();
  const holdings = claims.flatMap((claim) =>
    claim.roles.map((role): Holding => {
      const office = offices.get(role.title) ?? kept.once(officeOf, role.title);
      offices.set(role.title, office);
      return { report: claim.report, title: role.title, office, span: role.span, day: dayNumber(reportOf(reports, claim.report).published) };
    }),
  );
  const byOffice = [...Map.groupBy(holdings.filter(isTelling), (h) => h.office.words.join(' ')).values()];
  if (byOffice.length > 60) return [];
  const found: Discrepancy[] = [];
  byOffice.forEach((one, i) => {
    for (const other of byOffice.slice(0, i)) {
      if (!contradict(one[0] as Holding, other[0] as Holding, actor.country) || !sameSeason(one, other)) continue;
      const discrepancy = discrepancyOf('role', actor.id, [one, other].map(variantOf), reports);
      if (discrepancy) found.push(discrepancy);
    }
  });
  return found;
}

const isTelling = (h: Holding): boolean => !h.office.former && ((h.office.rank !== '' && h.office.field.length > 0) || rankNamed(h.title) !== null);

// Generals and admirals of every kind are called so for short; a commander is whoever commands, and a captain of the navy no captain ashore.
const SHORT = /^(?:general|admiral|marshal|commander|captain|lieutenant)$/;

/** Whether nobody holds both ranks: "Colonel", "Lieutenant Colonel". */
const ranksContradict = (a: string, b: string): boolean =>
  a !== b && !SHORT.test(a) && !SHORT.test(b) && ![`${a} general`, `${b} general`].some((full) => full === a || full === b);

function contradict({ office: a, title: x }: Holding, { office: b, title: y }: Holding, country: string | null): boolean {
  const ranks = [rankNamed(x), rankNamed(y)];
  if (ranks[0] !== null || ranks[1] !== null) return ranks.every((rank) => rank !== null) && ranksContradict(ranks[0] as string, ranks[1] as string);
  const field = a.field.join(' ') === b.field.join(' ');
  if (field && a.rank !== b.rank) return !interchangeable(a.rank, b.rank, country);
  const portfolio = a.rank === 'minister' && b.rank === 'minister' && a.field.length === 1 && b.field.length === 1;
  return portfolio && !field;
}

function interchangeable(a: string, b: string, country: string | null): boolean {
  if (LEADERS.has(a) && LEADERS.has(b)) return true;
  return country !== null && SECRETARIES.has(country) && [a, b].every((rank) => rank === 'minister' || rank === 'secretary');
}

const sameSeason = (a: readonly Holding[], b: readonly Holding[]): boolean =>
  a.some((x) => b.some((y) => Math.abs(x.day - y.day) <= SAME_SEASON_DAYS));

function variantOf(holdings: readonly Holding[]) {
  return { value: mostFrequent(holdings.map((h) => h.title)) as string, spots: holdings.map((h) => ({ report: h.report, span: h.span })) };
}
