import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../api/fetch.ts';
import { Loading, Problem } from './states.tsx';

interface Props<T> {
  readonly query: UseQueryResult<T, Error>;
  /** What is being read, for the one who waits. */
  readonly what: string;
  /** The heading to give where the answer would have brought it. */
  readonly title?: string;
  readonly children: (value: T) => ReactNode;
}

/** What an answer holds, once it is there; until then that it is on its way, or why it is not coming. */
export function Answered<T>({ query, what, title, children }: Props<T>) {
  const isGone = query.error instanceof ApiError && query.error.status === 404;
  if (query.data !== undefined && !isGone) return children(query.data);
  if (query.error !== null) return <Problem error={query.error} title={title} retry={() => void query.refetch()} />;
  return <Loading what={what} />;
}
