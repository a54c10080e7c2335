import { useEffect, useMemo, useState } from 'react';
import type { TimelineItem } from '../../../contract/index.ts';
import { DAY, dayOf, instant, type Window, windowOf, zoomed } from '../../charts/days.ts';
import { Overview } from '../../charts/overview.tsx';
import { type Timed, Timeline } from '../../charts/timeline.tsx';
import { LegendKey } from '../../parts/drawing-frame.tsx';
import { Empty } from '../../parts/states.tsx';
import { termAtStart } from '../../words/term.ts';
import { Events } from './events.tsx';

interface Props {
  readonly items: readonly TimelineItem[];
  readonly total: number;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onPeriod: (period: { readonly from: string; readonly to: string }) => void;
}

const LANES = ['visit', 'meeting', 'call', 'conference', 'exercise', 'ceremony', 'instruments'] as const;

/** What happened and what was signed, along the time: a brush over the whole, lanes for the part that is looked at, and the same as a list. */
export function Course({ items, total, from, to, onPeriod }: Props) {
  const timed = useMemo(() => items.map(timedOf), [items]);
  const days = useMemo(() => items.map((i) => i.start), [items]);
  const bounds = useMemo(() => windowOf(items.flatMap((i) => [i.start, i.end])), [items]);
  const asked = useMemo<Window | null>(
    () =>
      bounds === null
        ? null
        : [
            Math.max(from === undefined ? bounds[0] : instant(from), bounds[0]),
            Math.min(to === undefined ? bounds[1] : instant(to) + DAY, bounds[1]),
          ],
    [bounds, from, to],
  );
  const [moving, setMoving] = useState<Window | null>(null);
  const [picked, setPicked] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new period ends what the hand was doing
  useEffect(() => setMoving(null), [asked]);
  if (bounds === null || asked === null) return <Empty>No engagement and no instrument is known.</Empty>;
  const window = moving ?? (asked[1] - asked[0] < 7 * DAY ? zoomed([asked[0], Math.max(asked[1], asked[0] + DAY)], 1, bounds) : asked);
  const show = (next: Window, done: boolean) => {
    setMoving(next);
    if (!done) return;
    const isWhole = next[0] <= bounds[0] + DAY && next[1] >= bounds[1] - DAY;
    onPeriod(isWhole ? { from: '', to: '' } : { from: dayOf(next[0]), to: dayOf(next[1] - 1) });
  };
  const inWindow = items.filter((i) => instant(i.end) + DAY > window[0] && instant(i.start) < window[1]);
  const lanes = LANES.filter((lane) => timed.some((t) => t.lane === lane)).map((id) => ({ id, name: laneName(id) }));
  const chosen = picked.filter((id) => inWindow.some((i) => i.id === id));
  return (
    <div className="course">
      <div className="controls course-controls">
        <button type="button" className="button" onClick={() => show(zoomed(window, 0.5, bounds), true)}>
          Zoom in
        </button>
        <button type="button" className="button" onClick={() => show(zoomed(window, 2, bounds), true)}>
          Zoom out
        </button>
        <button type="button" className="button" onClick={() => show(bounds, true)}>
          Whole time
        </button>
        <span className="soft small">Drag over the columns to choose a period.</span>
      </div>
      <Overview days={days} bounds={bounds} window={window} onWindow={show} />
      <Timeline
        items={timed}
        lanes={lanes}
        bounds={bounds}
        window={window}
        onWindow={show}
        onPick={setPicked}
        label="Timeline of engagements and instruments"
      />
      <p className="legend small soft" aria-hidden="true">
        <LegendKey sign="full">took place or came about</LegendKey> <LegendKey sign="hollow">planned or discussed</LegendKey>{' '}
        <LegendKey sign="struck">called off or denied</LegendKey>
        {items.length < total && (
          <>
            {' '}
            · the newest {items.length.toLocaleString('en')} of {total.toLocaleString('en')} are drawn
          </>
        )}
      </p>
      <Events
        items={chosen.length > 0 ? inWindow.filter((i) => chosen.includes(i.id)) : inWindow}
        picked={chosen.length > 0}
        onAll={() => setPicked([])}
      />
    </div>
  );
}

function laneName(lane: string): string {
  return lane === 'instruments' ? 'Instruments' : lane === 'ceremony' ? 'Ceremonies' : `${termAtStart(lane)}s`;
}

function timedOf(item: TimelineItem): Timed {
  const { id, section, kind, status, start, end, title, rest } = item;
  const form =
    status === 'cancelled' || status === 'denied' || status === 'terminated'
      ? 'struck'
      : status === 'planned' || status === 'discussed' || status === 'negotiated'
        ? 'hollow'
        : 'full';
  return { id, lane: section === 'instruments' ? section : kind, start, end, form, label: rest === '' ? title : `${title} — ${rest}` };
}
