import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Look } from '../../record/index.ts';
import {
  ActorDetail,
  ActorQuery,
  BetweenQuery,
  BetweenView,
  DecisionPage,
  DecisionQuery,
  detailOf,
  entryPageOf,
  Filters,
  Network,
  NetworkQuery,
  Paging,
  Places,
  PlacesQuery,
  ReportDetail,
  ReportPage,
  ReportQuery,
  ReviewPage,
  ReviewQuery,
  SearchQuery,
  SearchResult,
  SectionName,
  StateList,
  Status,
  Summary,
} from '../contract/index.ts';
import { type Answer, answer, problem } from '../problem.ts';
import type { Serving } from '../serving.ts';
import { actorView } from '../views/actor.ts';
import { betweenView } from '../views/between.ts';
import { decisionsView } from '../views/decisions.ts';
import { entryView } from '../views/entry.ts';
import { listView } from '../views/lists.ts';
import { statesView, statusView, summaryView } from '../views/overview.ts';
import { networkView, placesView } from '../views/pictures.ts';
import { reportsView, reportView } from '../views/reports.ts';
import { reviewView } from '../views/review.ts';
import { searchView } from '../views/search.ts';
import { addRead } from './reads.ts';

const Id = z.object({ id: z.string().max(60).meta({ description: 'The id of an entry or a report.' }) });
const Listing = z.object({ ...Paging.shape, ...Filters.shape });

/** Adds all that can be read. */
export function addViews(app: OpenAPIHono, serving: Serving): void {
  const overview = { status: 'Where the record stands: cheap to ask for, often.', summary: 'What the record holds, at one look.' };
  addRead(app, serving, {
    path: '/api/status',
    about: overview.status,
    gives: Status,
    view: async (look, _, { keeper }) => answer(await statusView(look, keeper.state())),
  });
  addRead(app, serving, {
    path: '/api/summary',
    about: overview.summary,
    gives: Summary,
    view: async (look, _, { keeper, version }) => answer(await summaryView(look, keeper.state(), version)),
  });
  addRead(app, serving, {
    path: '/api/states',
    about: 'The states that the record speaks of.',
    gives: StateList,
    view: async (look) => answer(await statesView(look)),
  });
  addRead(app, serving, {
    path: '/api/between',
    about: 'Who some states are to each other, at one look.',
    query: BetweenQuery,
    gives: BetweenView,
    view: async (look, asked) => answer(await betweenView(look, asked)),
  });
  addRead(app, serving, { path: '/api/reports', about: 'The reports by day.', query: ReportQuery, gives: ReportPage, view: reportsView });
  addRead(app, serving, {
    path: '/api/reports/{id}',
    about: 'A report whole, with everything that was read out of it marked.',
    params: Id,
    gives: ReportDetail,
    view: async (look, { id }) => found(await reportView(look, id), id),
  });
  for (const section of SectionName.options) addSection(app, serving, section);
  addRead(app, serving, {
    path: '/api/network',
    about: 'Who engages with whom.',
    query: NetworkQuery,
    gives: Network,
    view: async (look, asked) => answer(await networkView(look, asked)),
  });
  addRead(app, serving, {
    path: '/api/places',
    about: 'Where engagements took place.',
    query: PlacesQuery,
    gives: Places,
    view: async (look, asked) => answer(await placesView(look, asked)),
  });
  addRead(app, serving, {
    path: '/api/search',
    about: 'States, actors, entries and sentences that hold the words.',
    query: SearchQuery,
    gives: SearchResult,
    view: async (look, asked) => answer(await searchView(look, asked)),
  });
  addRead(app, serving, {
    path: '/api/review',
    about: 'What waits for a person to decide.',
    query: ReviewQuery,
    gives: ReviewPage,
    view: (look, asked, { keeper }) => {
      keeper.warmUp();
      return reviewView(look, asked);
    },
  });
  addRead(app, serving, {
    path: '/api/decisions',
    about: 'What was decided, the newest first.',
    query: DecisionQuery,
    gives: DecisionPage,
    view: (look, asked, { keeper }) => {
      keeper.warmUp();
      return decisionsView(look, asked);
    },
  });
}

function addSection(app: OpenAPIHono, serving: Serving, section: SectionName): void {
  addRead(app, serving, {
    path: `/api/${section}`,
    about: `The ${section} of the record, filtered and page by page.`,
    query: section === 'actors' ? ActorQuery : (Listing as unknown as typeof ActorQuery),
    gives: entryPageOf(section),
    view: (look, asked) => listView(look, section, asked),
  });
  addRead(app, serving, {
    path: `/api/${section}/{id}`,
    about: `One of the ${section}, with everything that answers for it.`,
    params: Id,
    gives: section === 'actors' ? ActorDetail : detailOf(section),
    view: async (look: Look, { id }) => found(section === 'actors' ? await actorView(look, id) : await entryView(look, section, id), id),
  });
}

function found<T>(value: T | null, id: string): Answer<T> {
  return value === null
    ? problem('not-found', `there is nothing of the id ${id} here`, 'id', 'It may have become part of another entry since; `/api/search` finds it.')
    : answer(value);
}
