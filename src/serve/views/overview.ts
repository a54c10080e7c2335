import { stateAdjective, stateName } from '../../knowledge/index.ts';
import {
  busiestPairs,
  countDecisions,
  countDoubts,
  generations,
  type Look,
  reportFigures,
  sectionFigures,
  stateFigures,
} from '../../record/index.ts';
import type { StateItem, StateList, Status, Summary } from '../contract/index.ts';

/** Whether entries are being derived, and what came of the last time. */
export interface Deriving {
  readonly deriving: boolean;
  readonly failure: string | null;
}

/** Where the record stands. */
export async function statusView(look: Look, now: Deriving): Promise<Status> {
  const { claims, entries } = await generations(look);
  return { generation: claims, derived: entries, pending: claims !== (entries ?? 0), ...now };
}

/** What the record holds, at one look. */
export async function summaryView(look: Look, now: Deriving, version: string): Promise<Summary> {
  const { reports, words, refused, first, last, sources, readers } = await reportFigures(look);
  const pairs = await busiestPairs(look, 12);
  return {
    ...{ version, reports, words, refused },
    status: await statusView(look, now),
    published: { first, last },
    sections: await sectionFigures(look),
    sources: sources.map((s) => ({ source: s.value, reports: s.reports })),
    readers: readers.map((r) => ({ reader: r.value ?? '', reports: r.reports })),
    states: (await stateFigures(look, 20)).map(stateItem),
    pairs: pairs.map(({ a, b, entries }) => ({ states: [a, b], names: [stateName(a), stateName(b)], entries })),
    decisions: (await countDecisions(look)).decisions,
    review: await countDoubts(look, { skipped: false }),
  };
}

/** The states that the record speaks of. */
export async function statesView(look: Look): Promise<StateList> {
  return { items: (await stateFigures(look, 300)).map(stateItem) };
}

function stateItem({ country, counts, entries }: Awaited<ReturnType<typeof stateFigures>>[number]): StateItem {
  const { engagements = 0, instruments = 0, cooperation = 0, transfers = 0, statements = 0 } = counts;
  return {
    ...{ code: country, name: stateName(country), demonym: stateAdjective(country) },
    ...{ entries, engagements, instruments, cooperation, transfers, statements },
  };
}
