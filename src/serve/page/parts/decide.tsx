import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { Decided, Decision, DecisionPage, NewDecision, Status } from '../../contract/index.ts';
import { type ApiError, getJson, postJson } from '../api/fetch.ts';
import { DECIDING } from '../api/live.ts';
import { usePassing } from './passing.ts';
import { signature } from './signature.ts';

type Unsigned<D = NewDecision> = D extends NewDecision ? Omit<D, 'by'> : never;

/** What a view does once a decision is worked in, before all is read anew; `entries` are those that it concerns now, none where they were rejected. */
export type Land = (entries: readonly string[], decision: Decision) => void | Promise<void>;

interface Deciding {
  /** Sends a decision and waits until it is worked in. Where it was refused the reader is told, and the view does nothing. */
  readonly decide: (decision: Unsigned, land?: Land) => Promise<void>;
  readonly busy: boolean;
}

const Context = createContext<Deciding | null>(null);

/** What a view needs to decide something. */
export function useDecide(): Deciding {
  const deciding = useContext(Context);
  if (deciding === null) throw new Error('useDecide stands outside DecidingRoom');
  return deciding;
}

type Told =
  | { readonly kind: 'done'; readonly decision: Decision }
  | { readonly kind: 'refused'; readonly error: ApiError }
  | { readonly kind: 'waiting' };

/** Sends decisions for the views in it, and tells what became of the last one, with a way to take it back. */
export function DecidingRoom({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [told, setTold] = useState<Told | null>(null);
  const decide = useCallback(
    async (decision: Unsigned, land?: Land) => {
      setTold({ kind: 'waiting' });
      client.setQueryData(DECIDING, true);
      try {
        const by = signature();
        const decided = await postJson<Decided>('/api/decisions', by === '' ? decision : { ...decision, by });
        await land?.(await landing(decided), decided.decision);
        setTold({ kind: 'done', decision: decided.decision });
      } catch (error) {
        setTold({ kind: 'refused', error: error as ApiError });
      }
      client.setQueryData(DECIDING, false);
      // By then the view has gone where the entry is now: what it showed before may be no more.
      setTimeout(() => void client.invalidateQueries({ predicate: (query) => query.queryKey !== DECIDING }));
    },
    [client],
  );
  const close = useCallback(() => setTold(null), []);
  const place = useRef<HTMLDivElement>(null);
  usePassing(place, told?.kind ?? null, close);
  const deciding = useMemo(() => ({ decide, busy: told?.kind === 'waiting' }), [decide, told]);
  return (
    <Context value={deciding}>
      {children}
      <div className="verdict" role="status" ref={place}>
        {told !== null && <Message told={told} undo={(of) => void decide({ action: 'undo', of })} close={close} />}
      </div>
    </Context>
  );
}

interface MessageProps {
  readonly told: Told;
  readonly undo: (decision: string) => void;
  readonly close: () => void;
}

function Message({ told, undo, close }: MessageProps) {
  if (told.kind === 'waiting') return <p className="toast">Working it in …</p>;
  return (
    <p className={told.kind === 'refused' ? 'toast warn' : 'toast'}>
      {told.kind === 'refused' ? (
        <span>
          {told.error.message} {told.error.remedy}
        </span>
      ) : (
        <span>
          Noted: <bdi>{told.decision.label}</bdi>
        </span>
      )}
      {told.kind === 'done' && told.decision.action !== 'undo' && (
        <button type="button" className="button" onClick={() => undo(told.decision.id)}>
          Undo
        </button>
      )}
      <button type="button" className="button plain" onClick={close}>
        Close
      </button>
    </p>
  );
}

/** The entries that a decision concerns, once it is worked in. */
async function landing({ decision, pending, changes }: Decided): Promise<readonly string[]> {
  if (!pending) return changes?.entries ?? [];
  await settled();
  const { items } = await getJson<DecisionPage>('/api/decisions?limit=20');
  const about = items.find((d) => d.id === decision.id)?.about ?? [];
  return [...new Set(about.flatMap((a) => a.entry ?? []))];
}

/** Waits until nothing is pending any more; a minute at most, after which the live status goes on watching. */
async function settled(): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const status = await getJson<Status>('/api/status');
    if (!status.pending) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
