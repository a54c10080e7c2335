import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading, Problem } from './states.tsx';

interface Props<T> {
  readonly query: UseQueryResult<T, Error>;
  /** What is being read, for the one who waits. */
  readonly what: string;
  readonly children: (value: T) => ReactNode;
}

/** What an answer holds, once it is there; until then that it is on its way, or why it is not coming. */
export function Answered<T>({ query, what, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) return <Problem error={query.error} retry={() => void query.refetch()} />;
  return <Loading what={what} />;
}
