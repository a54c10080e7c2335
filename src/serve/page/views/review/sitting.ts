import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { postJson } from '../../api/fetch.ts';
import { useDecisionPages } from '../../api/hooks.ts';
import { type Land, useDecide } from '../../parts/decide.tsx';

/** Something done at the desk: a decision by its id, or a thing put aside or back. */
type Done = { readonly kind: 'decision'; readonly id: string } | { readonly kind: 'skip'; readonly id: string; readonly skip: boolean };

export interface Sitting {
  /** What the desk does once a decision is worked in: it notes it and waits until the queue has been read anew. */
  readonly noted: Land;
  readonly skip: (id: string, skip: boolean) => Promise<void>;
  /** Takes back what was done last in this sitting; null where nothing is left to take back. */
  readonly undo: (() => void) | null;
}

/** What was done at the desk since it was opened. What others decided, or on other days, is taken back on the page of decisions. */
export function useSitting(): Sitting {
  const client = useQueryClient();
  const { decide } = useDecide();
  const decisions = useDecisionPages().data?.pages[0]?.items;
  const [done, setDone] = useState<readonly Done[]>([]);
  const reread = useCallback(() => client.refetchQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/review') }), [client]);
  const putAside = useCallback(
    async (id: string, skip: boolean) => {
      await postJson('/api/review/skip', { id, skip }).catch(() => undefined);
      await reread();
    },
    [reread],
  );
  const noted: Land = useCallback(
    async (_, decision) => {
      if (decision.action !== 'undo') setDone((before) => [...before, { kind: 'decision', id: decision.id }]);
      await reread();
    },
    [reread],
  );
  const skip = useCallback(
    async (id: string, aside: boolean) => {
      setDone((before) => [...before, { kind: 'skip', id, skip: aside }]);
      await putAside(id, aside);
    },
    [putAside],
  );
  // What was taken back elsewhere, as at the message below, is passed over.
  const last = done.findLast((d) => d.kind === 'skip' || decisions?.some((known) => known.id === d.id && !known.undone) === true);
  const undo = () => {
    if (last === undefined) return;
    setDone((before) => before.slice(0, before.indexOf(last)));
    if (last.kind === 'skip') void putAside(last.id, !last.skip);
    else void decide({ action: 'undo', of: last.id }, noted);
  };
  return { noted, skip, undo: last === undefined ? null : undo };
}
