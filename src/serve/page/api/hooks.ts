import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type {
  ActorDetail,
  ActorNames,
  BetweenView,
  DecisionPage,
  EntryDetail,
  EntryItem,
  Network,
  Page,
  Places,
  ReportDetail,
  ReportItem,
  ReviewPage,
  SearchResult,
  SectionName,
  StateList,
  Summary,
} from '../../contract/index.ts';
import { getJson } from './fetch.ts';

/** One actor, whose entry is known to be an actor's. */
export type ActorWhole = Omit<ActorDetail, 'entry' | 'section'> & Pick<EntryDetail<'actors'>, 'entry' | 'section'>;

/** What a query takes: absent and empty values are left out of the address. */
export type Asked = Readonly<Record<string, string | number | undefined | null>>;

/** An address under /api with its parameters. */
export function address(path: string, asked: Asked = {}): string {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `/api/${path}${query === '' ? '' : `?${query}`}`;
}

function useAnswer<T>(path: string, asked?: Asked, enabled = true) {
  const url = address(path, asked);
  return useQuery<T, Error>({ queryKey: [url], queryFn: ({ signal }) => getJson<T>(url, signal), enabled });
}

/** As `useAnswer`, showing what was there before until the new answer is: for views that are narrowed step by step. */
function useSteadyAnswer<T>(path: string, asked?: Asked, enabled = true) {
  const url = address(path, asked);
  return useQuery<T, Error>({ queryKey: [url], queryFn: ({ signal }) => getJson<T>(url, signal), enabled, placeholderData: keepPreviousData });
}

export const useSummary = () => useAnswer<Summary>('summary');
export const useStates = () => useAnswer<StateList>('states');
export const useBetween = (asked: Asked) => useSteadyAnswer<BetweenView>('between', asked);
export const useEntry = (section: SectionName, id: string, enabled = true) =>
  useAnswer<EntryDetail>(`${section}/${encodeURIComponent(id)}`, {}, enabled);
export const useActor = (id: string) => useAnswer<ActorWhole>(`actors/${encodeURIComponent(id)}`);
export const useReport = (id: string) => useAnswer<ReportDetail>(`reports/${encodeURIComponent(id)}`);
export const useNetwork = (asked: Asked) => useSteadyAnswer<Network>('network', asked);
export const usePlaces = (asked: Asked) => useSteadyAnswer<Places>('places', asked);
export const useSearch = (q: string, limit: number) => useAnswer<SearchResult>('search', { q, limit }, q !== '');
export const useReview = (asked: Asked) => useSteadyAnswer<ReviewPage>('review', asked);
export const useSome = (section: SectionName, asked: Asked, enabled = true) => useSteadyAnswer<EntryPage>(section, asked, enabled);

/** A page of the list of one section, with the names of those its entries point at. */
export type EntryPage = Page<EntryItem> & { readonly actors: ActorNames };

function usePages<P extends Page<unknown>>(path: string, asked: Asked) {
  const url = address(path, asked);
  return useInfiniteQuery<P, Error, { readonly pages: readonly P[] }, readonly string[], string | null>({
    queryKey: [url, 'pages'],
    queryFn: ({ pageParam, signal }) => getJson<P>(address(path, { ...asked, cursor: pageParam }), signal),
    initialPageParam: null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export const useEntryPages = (section: SectionName, asked: Asked) => usePages<EntryPage>(section, asked);
export const useReportPages = (asked: Asked) => usePages<Page<ReportItem>>('reports', asked);
export const useDecisionPages = () => usePages<DecisionPage>('decisions', {});
