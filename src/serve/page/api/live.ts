import { type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Status } from '../../contract/index.ts';
import { getJson } from './fetch.ts';

/** Where it stands whether a decision is under way: who makes it then reads everything anew by itself. */
export const DECIDING: QueryKey = ['deciding'];

const CALM = 10_000;
const BUSY = 700;

/** Where the record stands; asked for now and then while the page is looked at. */
export function useStatus() {
  return useQuery<Status, Error>({
    queryKey: ['status'],
    queryFn: ({ signal }) => getJson<Status>('/api/status', signal),
    staleTime: 0,
    refetchInterval: (query) => (query.state.data?.pending ? BUSY : CALM),
  });
}

/** Reads everything on screen anew when the record has changed, by whomever. Tells whether the program behind the page answers. */
export function useLiveRecord(): boolean {
  const client = useQueryClient();
  const { data, error } = useStatus();
  const known = useRef<string | null>(null);
  const state = data === undefined ? null : `${data.generation}/${data.derived}`;
  useEffect(() => {
    if (state === null) return;
    const isOurs = client.getQueryData(DECIDING) === true;
    if (known.current !== null && known.current !== state && !isOurs)
      void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'status' && query.queryKey !== DECIDING });
    known.current = state;
  }, [state, client]);
  return error === null;
}
