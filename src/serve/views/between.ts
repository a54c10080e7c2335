import { areaInWords, describe } from '../../brief/index.ts';
import { stateName } from '../../knowledge/index.ts';
import { Area } from '../../model/area.ts';
import type { InstrumentClaim } from '../../model/claim.ts';
import { type Period, periodOf } from '../../model/date.ts';
import type { Engagement, Instrument } from '../../model/entry.ts';
import { type Evidence, evidenceOf } from '../../model/span.ts';
import { CooperationStage, InstrumentStatus } from '../../model/vocabulary.ts';
import {
  areasByYear,
  busiestActors,
  claimsUnder,
  countListed,
  countReports,
  daysOf,
  type Listed,
  type Look,
  listEntries,
  listedById,
  type Section,
  type Together,
  textsOf,
} from '../../record/index.ts';
import type { AreaRow, BetweenView, InstrumentSteps, TimelineItem } from '../contract/index.ts';
import { actorNames, aroundEntries, itemsOf } from './items.ts';

/** States and period that a view is about. */
export interface Asked {
  readonly states?: readonly string[] | undefined;
  readonly together?: Together | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

// What one look can take in; the lists have the rest.
const most = { timeline: 400, instruments: 40, others: 30, statements: 20, people: 20, claims: 60 } as const;

/** Who some states are to each other, at one look. */
export async function betweenView(look: Look, asked: Asked): Promise<BetweenView> {
  const { states = [], together, from, to } = asked;
  const about = { states, together, from, to };
  const newest = async (section: Section, limit: number) => (await listEntries(look, { ...about, section }, 'newest', limit)).items;
  const count = (section: Section) => countListed(look, { ...about, section });
  const engagements = await newest('engagements', most.timeline);
  const papers = await newest('instruments', most.timeline);
  const line = [...engagements, ...papers].sort((a, b) => (a.last > b.last ? -1 : a.last < b.last ? 1 : 0)).slice(0, most.timeline);
  const around = await aroundEntries(
    look,
    line.map((l) => l.entry),
  );
  const lists = {
    transfers: await itemsOf(look, await newest('transfers', most.others)),
    cooperation: await itemsOf(look, await newest('cooperation', most.others)),
    statements: await itemsOf(look, await newest('statements', most.statements)),
    discrepancies: await itemsOf(look, await newest('discrepancies', most.others)),
  };
  const totals = {
    ...{ engagements: await count('engagements'), instruments: await count('instruments'), cooperation: await count('cooperation') },
    ...{ transfers: await count('transfers'), statements: await count('statements'), discrepancies: await count('discrepancies') },
    reports: await countReports(look, about),
  };
  const { transfers, cooperation, statements, discrepancies } = lists;
  return {
    states: states.map((code) => ({ code, name: stateName(code) })),
    timeline: line.flatMap((l) => timelineItem(l, describe(l.section, l.entry, around, l))),
    areas: areaRows(await areasByYear(look, about)),
    instruments: await Promise.all(papers.slice(0, most.instruments).map((l) => stepsOf(look, l, describe(l.section, l.entry, around)))),
    transfers: transfers.items as BetweenView['transfers'],
    cooperation: cooperation.items as BetweenView['cooperation'],
    statements: statements.items as BetweenView['statements'],
    discrepancies: discrepancies.items as BetweenView['discrepancies'],
    people: await peopleOf(look, about),
    actors: Object.assign(actorNames(around), ...Object.values(lists).map((list) => list.actors)),
    totals: { ...totals, timeline: totals.engagements + totals.instruments },
    extent: await daysOf(look, about),
  };
}

type Described = ReturnType<typeof describe>;

function timelineItem({ section, entry, first, last, kind, status, reports, origins }: Listed, { heading, rest }: Described): TimelineItem[] {
  if (first === '' || last === '') return [];
  const { date } = entry as Engagement | Instrument;
  const partOf = 'partOf' in entry ? entry.partOf : null;
  const told = { title: heading, rest, partOf, reports, origins };
  return [
    {
      ...{ id: entry.id, section: section as TimelineItem['section'], kind: kind ?? '', status: status ?? '' },
      ...{ start: first, end: last, precision: date.precision, ...told },
    },
  ];
}

// Instruments and engagements have no stage of cooperation; what is signed is agreed, what was met about is discussed.
const stageOf: Readonly<Record<string, (status: string | null) => string>> = {
  cooperation: (stage) => stage ?? 'discussed',
  instruments: (status) => (['signed', 'adopted', 'exchanged', 'in-force', 'extended'].includes(status ?? '') ? 'agreed' : 'intended'),
  engagements: (status) => (status === 'planned' ? 'intended' : 'discussed'),
};

function areaRows(counts: Awaited<ReturnType<typeof areasByYear>>): AreaRow[] {
  const stages: readonly string[] = CooperationStage.options;
  const byArea = Map.groupBy(counts, (c) => c.area);
  return Area.options
    .flatMap((area) => {
      const own = (byArea.get(area) ?? []).filter((c) => c.year !== '');
      if (own.length === 0) return [];
      const years = [...Map.groupBy(own, (c) => c.year)].map(([year, cells]) => {
        const reached = cells.map((c) => stages.indexOf(stageOf[c.section]?.(c.status) ?? 'discussed'));
        const ids = [...new Set(cells.flatMap((c) => c.ids))].slice(0, 20);
        return { year, count: cells.reduce((n, c) => n + c.n, 0), stage: stages[Math.max(0, ...reached)] ?? 'discussed', ids };
      });
      years.sort((a, b) => (a.year < b.year ? -1 : 1));
      return [{ area, name: areaInWords(area), total: years.reduce((n, y) => n + y.count, 0), years }];
    })
    .sort((a, b) => b.total - a.total || (a.area < b.area ? -1 : 1));
}

/** The steps of an instrument: each state that some report gives it, with the earliest day and the words. */
async function stepsOf(look: Look, { entry, reports, origins }: Listed, { heading, rest }: Described): Promise<InstrumentSteps> {
  const { id, kind, status, date, parties } = entry as Instrument;
  const { claims } = await claimsUnder(look, id, most.claims);
  const told = claims.filter((c): c is InstrumentClaim => c.kind === 'instrument');
  const texts = await textsOf(
    look,
    told.map((c) => c.report),
  );
  const byStatus = Map.groupBy(told, (c) => c.status);
  const steps = InstrumentStatus.options.flatMap((step) => {
    const own = byStatus.get(step);
    if (own === undefined) return [];
    const evidence = own.flatMap((c) => firstWords(c, texts)).slice(0, 4);
    // Where reports disagree on the day of the last step, the entry has settled which it is.
    const day = step === status && date.start !== null ? date : earliest(own.map((c) => periodOf(c.date)));
    return [{ status: step, ...day, evidence }];
  });
  return { id, title: heading, rest, kind, status, date, parties, reports, origins, steps };
}

function firstWords(claim: InstrumentClaim, texts: ReadonlyMap<string, string>): Evidence[] {
  const text = texts.get(claim.report);
  const [span] = claim.evidence;
  return text === undefined || span === undefined ? [] : [evidenceOf({ id: claim.report, text }, span)];
}

function earliest(periods: readonly Period[]): Period {
  const [first] = periods.filter((p) => p.start !== null).sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  return first ?? { start: null, end: null, precision: 'unknown' };
}

async function peopleOf(look: Look, about: Asked): Promise<BetweenView['people']> {
  const busiest = await busiestActors(look, about, ['person'], most.people);
  const known = await listedById(
    look,
    busiest.map((b) => b.id),
  );
  return busiest.flatMap(({ id, weight }) => {
    const entry = known.get(id)?.entry;
    return entry !== undefined && 'roles' in entry ? [{ id, name: entry.name, country: entry.country, entries: weight }] : [];
  });
}
