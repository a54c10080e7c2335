import type { ReactNode } from 'react';
import { counted } from '../../../brief/words.ts';

interface Props {
  readonly query: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly fetchNextPage: () => unknown };
  readonly shown: number;
  readonly total: number;
  readonly one: string;
  readonly many?: string;
}

/** How much of a list is shown, and the way to more of it. */
export function More({ query, shown, total, one, many }: Props): ReactNode {
  return (
    <p className="more">
      <span className="soft number">
        {shown < total ? `${shown.toLocaleString('en')} of ${counted(total, one, many)}` : counted(total, one, many)}
      </span>
      {query.hasNextPage && (
        <button type="button" className="button" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {query.isFetchingNextPage ? 'Reading …' : 'Show more'}
        </button>
      )}
    </p>
  );
}
