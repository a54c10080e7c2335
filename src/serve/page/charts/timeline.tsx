import { scaleUtc } from 'd3-scale';
import { useMemo } from 'react';
import { clustered } from './clusters.ts';
import { DAY, instant, type Window } from './days.ts';
import { useGestures } from './gestures.ts';
import { laneMargin } from './margin.ts';
import { Mark, type Marked } from './mark.tsx';
import { tickWords } from './ticks.ts';
import { useWidth } from './width.ts';

/** One thing on a timeline. */
export interface Timed {
  readonly id: string;
  readonly lane: string;
  readonly start: string;
  readonly end: string;
  /** How it is drawn: full where it happened, hollow where it is only planned, struck out where it was called off or denied. */
  readonly form: 'full' | 'hollow' | 'struck';
  readonly label: string;
}

interface Props {
  readonly items: readonly Timed[];
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  readonly bounds: Window;
  readonly window: Window;
  readonly onWindow: (window: Window, done: boolean) => void;
  /** One thing, or several that stand too near one another to be told apart. */
  readonly onPick: (ids: readonly string[]) => void;
  readonly label: string;
}

const ROW = 26;
const AXIS = 22;
const RADIUS = 5;

/** Things in lanes along a time axis. Dragging moves it, the wheel with Control or Command and two fingers zoom. */
export function Timeline({ items, lanes, bounds, window, onWindow, onPick, label }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const margin = laneMargin(width);
  const inner = Math.max(width - margin, 0);
  const row = margin === 0 ? ROW + 16 : ROW;
  const surface = useGestures({ width: inner, bounds, window, onWindow });
  const scale = useMemo(() => scaleUtc().domain(window).range([0, inner]), [window, inner]);
  const ticks = scale.ticks(Math.max(2, Math.floor(inner / 95)));
  const form = tickWords(ticks);
  const height = lanes.length * row + AXIS;
  return (
    <div ref={frame} className="timeline">
      {width > 0 && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
          <g transform={`translate(${margin},0)`}>
            {ticks.map((tick) => (
              <g key={tick.getTime()} transform={`translate(${Math.round(scale(tick)) + 0.5},0)`} aria-hidden="true">
                <line y2={height - AXIS} className="grid" />
                <text y={height - 6} className="tick" textAnchor="middle">
                  {form(tick)}
                </text>
              </g>
            ))}
            <rect ref={surface} className="surface" width={inner} height={height - AXIS} />
          </g>
          {lanes.map((lane, i) => (
            <g key={lane.id} transform={`translate(0,${i * row})`}>
              <line x1={0} x2={width} y1={row} y2={row} className="lane" />
              <text
                x={margin === 0 ? 2 : margin - 12}
                y={margin === 0 ? 13 : row / 2 + 4}
                textAnchor={margin === 0 ? 'start' : 'end'}
                className="lane-name"
              >
                {lane.name}
              </text>
              <svg x={margin} width={inner} height={row} overflow="hidden" role="presentation">
                {clustersOf(items, lane.id, window, (t) => scale(t)).map((c) => (
                  <Mark key={c.members[0]?.id} cluster={c} y={row - ROW / 2} radius={RADIUS} onPick={onPick} />
                ))}
              </svg>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

function clustersOf(items: readonly Timed[], lane: string, [start, end]: Window, place: (time: number) => number): readonly Marked[] {
  const seen = items.filter((i) => i.lane === lane && instant(i.end) + DAY >= start && instant(i.start) <= end);
  return clustered(seen, (i) => [place(instant(i.start)), place(instant(i.end) + (i.start === i.end ? 0 : DAY))], RADIUS * 2 + 2);
}
