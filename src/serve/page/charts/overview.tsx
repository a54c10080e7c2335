import { type BrushBehavior, brushX, type D3BrushEvent } from 'd3-brush';
import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { useEffect, useMemo, useRef } from 'react';
import { instant, type Window } from './days.ts';
import { laneMargin } from './margin.ts';
import { tickWords } from './ticks.ts';
import { useWidth } from './width.ts';

interface Props {
  /** The days on which something happened; as often as it did. */
  readonly days: readonly string[];
  readonly bounds: Window;
  readonly window: Window;
  readonly onWindow: (window: Window, done: boolean) => void;
}

const HEIGHT = 46;

/** The whole time at a glance, as columns, with a brush over the part that is looked at. */
export function Overview({ days, bounds, window, onWindow }: Props) {
  const [frame, outer] = useWidth<HTMLDivElement>();
  const margin = laneMargin(outer);
  const width = Math.max(outer - margin, 0);
  const scale = useMemo(() => scaleUtc().domain(bounds).range([0, width]), [bounds, width]);
  const columns = useMemo(() => columnsOf(days, bounds, width), [days, bounds, width]);
  const highest = Math.max(1, ...columns.map((c) => c.count));
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 95)));
  const words = tickWords(ticks);
  const column = width / Math.max(1, columns.length);
  const brushed = useBrush(width, bounds, window, onWindow);
  return (
    <div ref={frame} className="overview" aria-hidden="true">
      {width > 0 && (
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} style={{ marginLeft: margin }}>
          {columns.map(({ x, count }) => (
            <rect
              key={x}
              className="column"
              x={x}
              y={HEIGHT - 14 - (count / highest) * 28}
              width={Math.max(1, column - 1)}
              height={(count / highest) * 28}
            />
          ))}
          {ticks
            .filter((tick) => scale(tick) > 22 && scale(tick) < width - 22)
            .map((tick) => (
              <text key={tick.getTime()} x={scale(tick)} y={HEIGHT - 2} textAnchor="middle" className="tick">
                {words(tick)}
              </text>
            ))}
          <g ref={brushed} className="brush" />
        </svg>
      )}
    </div>
  );
}

function useBrush(width: number, bounds: Window, window: Window, onWindow: Props['onWindow']) {
  const group = useRef<SVGGElement>(null);
  const brush = useRef<BrushBehavior<unknown> | null>(null);
  const held = useRef(false);
  const tell = useRef(onWindow);
  useEffect(() => {
    tell.current = onWindow;
  });
  const [first, last] = bounds;
  const [start, end] = window;
  useEffect(() => {
    const { current } = group;
    if (current === null || width === 0) return;
    const timeAt = (x: number) => first + (x / width) * (last - first);
    brush.current = brushX<unknown>()
      .extent([
        [0, 0],
        [width, HEIGHT - 14],
      ])
      .on('start brush end', (event: D3BrushEvent<unknown>) => {
        if (event.sourceEvent === undefined || event.sourceEvent === null) return;
        held.current = event.type !== 'end';
        const selection = event.selection as [number, number] | null;
        if (event.type !== 'start')
          tell.current(selection === null ? [first, last] : [timeAt(selection[0]), timeAt(selection[1])], event.type === 'end');
      });
    const chosen = select(current).call(brush.current);
    return () => void chosen.on('.brush', null).selectAll('*').remove();
  }, [width, first, last]);
  useEffect(() => {
    const { current } = group;
    // While the hand still moves it, the brush knows better.
    if (current === null || brush.current === null || width === 0 || held.current) return;
    const place = (t: number) => Math.min(Math.max(((t - first) / (last - first)) * width, 0), width);
    // Over the whole there is nothing to show, and a brush that covers all leaves no place to draw a new one.
    const isWhole = start <= first && end >= last;
    select(current).call(brush.current.move, isWhole ? null : [place(start), place(end)]);
  }, [width, first, last, start, end]);
  return group;
}

/** How many days fall into each column, about eight pixels wide. */
function columnsOf(days: readonly string[], [first, last]: Window, width: number): readonly { readonly x: number; readonly count: number }[] {
  const counts = new Array<number>(Math.max(1, Math.floor(width / 8))).fill(0);
  for (const day of days) {
    const at = Math.min(counts.length - 1, Math.max(0, Math.floor(((instant(day) - first) / (last - first)) * counts.length)));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, i) => ({ x: (i * width) / counts.length, count }));
}
