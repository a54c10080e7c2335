import { officeOf, stateName } from '../../knowledge/index.ts';
import type { EngagementClaim } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import { digest } from '../../model/digest.ts';
import type { Engagement } from '../../model/entry.ts';
import type { ActorId, EntryId } from '../../model/ids.ts';
import type { Evidence } from '../../model/span.ts';
import { evidenceAt } from '../../resolve/index.ts';
import type { Corroborate } from '../corroboration.ts';
import { dayNumber } from '../days.ts';
import type { Row } from '../section.ts';
import type { Sources } from '../sources.ts';
import { mostFrequent } from '../votes.ts';

type Told = Row<EngagementClaim, Engagement>;

/** Someone was in a country on some days, as meetings there tell. */
interface Stay {
  readonly guests: readonly ActorId[];
  readonly from: Country;
  readonly to: Country;
  readonly first: number;
  readonly last: number;
  readonly told: readonly Told[];
}

const SAME_STAY_DAYS = 3;
const RANKS = ['head-of-state', 'head-of-government', 'royal', 'minister', 'adviser', 'military', 'head', 'legislator', 'official'];

/**
 * Visits that meetings imply: who met a host in the host's country was there. Where a visit of that side to that country is told already, the meetings
 * support it, and show that a planned one took place; otherwise a visit of the most senior guest is added, if a report speaks of a guest's coming.
 * Diplomats at their post visit nobody.
 */
export function withStays(told: readonly Told[], sources: Sources, corroborate: Corroborate): Told[] {
  const visits = told.filter(({ entry }) => entry.kind === 'visit' && entry.about === null);
  const supported = new Map<EntryId, Told>();
  const added: Told[] = [];
  for (const stay of staysOf(told, sources)) {
    const visit = visits.find(({ entry }) => tellsOf(entry, stay));
    if (visit) supported.set(visit.entry.id, support(supported.get(visit.entry.id) ?? visit, stay, corroborate, sources));
    else if (speaksOfStay(stay)) added.push(impliedVisit(stay, sources, corroborate));
  }
  return [...told.map((one) => supported.get(one.entry.id) ?? one), ...added];
}

/** Words by which a report says that somebody came and not merely that two met. */
const coming =
  /\b(?:visit(?:s|ed|ing|or|ors)?|trips?|tour(?:s|ed|ing)?|arriv(?:al|e[ds]?|ing)|stay(?:s|ed|ing)?|hosted|hosts|guests?|travell?ed|flew|landed)\b/i;

/** Whether what tells of the meetings speaks of a guest's coming. That two met in the town of one of them is told of the meeting and makes no entry of its own. */
function speaksOfStay(stay: Stay): boolean {
  return stay.told.some(({ entry }) => entry.evidence.some((e) => coming.test(e.quote)));
}

function staysOf(told: readonly Told[], sources: Sources): Stay[] {
  const rows = told.flatMap((one) => presenceIn(one, sources));
  const stays: Stay[] = [];
  for (const group of Map.groupBy(rows, (row) => `${row.from} ${row.to}`).values()) {
    group.sort((a, b) => a.first - b.first || compareIds(a, b));
    for (const row of group) {
      const last = stays.at(-1);
      if (last && last.from === row.from && last.to === row.to && row.first - last.last <= SAME_STAY_DAYS)
        stays[stays.length - 1] = {
          ...last,
          guests: [...last.guests, ...row.guests],
          last: Math.max(last.last, row.last),
          told: [...last.told, ...row.told],
        };
      else stays.push(row);
    }
  }
  return stays;
}

const idOf = (stay: Stay): string => stay.told[0]?.entry.id ?? '';
const compareIds = (a: Stay, b: Stay): number => (idOf(a) < idOf(b) ? -1 : 1);

/** For a meeting in a country whose side took part: the guests from elsewhere, by their states. */
function presenceIn(one: Told, sources: Sources): Stay[] {
  const { entry } = one;
  const to = entry.place?.country ?? null;
  if ((entry.kind !== 'meeting' && entry.kind !== 'ceremony') || entry.status !== 'occurred' || to === null) return [];
  if (entry.date.precision !== 'day' || entry.date.start === null) return [];
  // Who meets on the sidelines of a conference came for the conference, not to its host.
  if (entry.evidence.some((e) => /\bon the (?:margins|sidelines) of\b/i.test(e.quote))) return [];
  const people = entry.participants.filter((p) => sources.kindOf(p.actor) === 'person');
  const hosted = entry.participants.some((p) => p.side === to) || (entry.kind === 'ceremony' && people.some((p) => p.role === 'guest'));
  if (!hosted) return [];
  const [first, last] = [dayNumber(entry.date.start), dayNumber(entry.date.end ?? entry.date.start)];
  const guests = people.filter((p) => p.side !== null && p.side !== to && rankOf(p.actor, sources) < RANKS.length);
  return [...Map.groupBy(guests, (p) => p.side as Country)].map(([from, own]) => ({
    guests: own.map((p) => p.actor),
    from,
    to,
    first,
    last,
    told: [one],
  }));
}

/** The best rank of a person's offices; past the end of the list for diplomats and spokespersons, who live or travel with others. */
function rankOf(actor: ActorId, { titlesOf }: Sources): number {
  const ranks = titlesOf(actor)
    .map((title) => officeOf(title)?.rank)
    .filter((rank) => rank !== undefined);
  const known = ranks.map((rank) => RANKS.indexOf(rank)).filter((rank) => rank >= 0);
  if (known.length > 0) return Math.min(...known);
  return ranks.length > 0 ? RANKS.length : RANKS.length - 1;
}

function tellsOf(visit: Engagement, stay: Stay): boolean {
  if (visit.place?.country !== stay.to || !visit.participants.some((p) => p.side === stay.from && p.role !== 'host')) return false;
  if (visit.date.start === null || visit.date.end === null) return true;
  return dayNumber(visit.date.start) - stay.last <= SAME_STAY_DAYS && stay.first - dayNumber(visit.date.end) <= SAME_STAY_DAYS;
}

/** The visit with one sentence of each report that does not tell of the visit itself but of a meeting during it. */
function support(visit: Told, stay: Stay, corroborate: Corroborate, sources: Sources): Told {
  const guests = new Set(visit.entry.participants.map((p) => p.actor));
  const meetings = stay.told.filter(({ entry }) => entry.participants.some((p) => guests.has(p.actor)));
  const known = new Set(visit.entry.evidence.map((e) => e.report));
  const further = firstOfEach(meetings.flatMap(({ entry }) => entry.evidence)).filter((e) => !known.has(e.report));
  const fulfilled = visit.entry.status === 'planned' && meetings.length > 0;
  if (further.length === 0 && !fulfilled) return visit;
  const evidence = evidenceAt(
    sources.reports,
    [...visit.entry.evidence, ...further].map((e) => ({ report: e.report, span: e })),
  );
  return { ...visit, entry: { ...visit.entry, status: fulfilled ? 'occurred' : visit.entry.status, evidence, corroboration: corroborate(evidence) } };
}

function impliedVisit(stay: Stay, sources: Sources, corroborate: Corroborate): Told {
  const claims = stay.told.flatMap((one) => one.claims);
  const [principal] = [...new Set(stay.guests)].sort(
    (a, b) => rankOf(a, sources) - rankOf(b, sources) || times(stay, b) - times(stay, a) || (a < b ? -1 : 1),
  );
  const own = stay.told.filter(({ entry }) => entry.participants.some((p) => p.actor === principal));
  const evidence = firstOfEach(own.flatMap(({ entry }) => entry.evidence));
  const days = own.flatMap(({ entry }) => [entry.date.start as string, entry.date.end as string]).sort();
  const towns = own.map(({ entry }) => entry.place?.name).filter((name) => name !== undefined);
  const town = new Set(towns).size === 1 ? mostFrequent(towns) : undefined;
  return {
    claims,
    entry: {
      id: `eng-${digest('stay', own[0]?.claims[0]?.id ?? '', principal as string)}` as EntryId,
      kind: 'visit',
      status: 'occurred',
      date: { start: days[0] as string, end: days.at(-1) as string, precision: 'day' },
      place: { name: town ?? stateName(stay.to), country: stay.to },
      participants: [{ actor: principal as ActorId, side: stay.from, role: 'guest' }],
      states: [stay.from, stay.to].sort(),
      about: null,
      partOf: null,
      topics: [],
      instruments: [],
      evidence,
      corroboration: corroborate(evidence),
    },
  };
}

const times = (stay: Stay, actor: ActorId): number => stay.guests.filter((guest) => guest === actor).length;

/** The first piece of evidence of each report. */
function firstOfEach(evidence: readonly Evidence[]): Evidence[] {
  return [...Map.groupBy(evidence, (e) => e.report).values()].map((own) => own[0] as Evidence);
}
