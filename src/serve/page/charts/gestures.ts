import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useRef } from 'react';
import type { Window } from './days.ts';
import { isForDrawing, wheelStep } from './hand.ts';

interface Options {
  /** Of the surface, in pixels. */
  readonly width: number;
  readonly bounds: Window;
  readonly window: Window;
  /** `done` is false while the hand still moves. */
  readonly onWindow: (window: Window, done: boolean) => void;
}

/** Dragging and zooming along the time axis, on the element that the reference is given to. */
export function useGestures({ width, bounds, window, onWindow }: Options): RefObject<SVGRectElement | null> {
  const surface = useRef<SVGRectElement>(null);
  const behaviour = useRef<ZoomBehavior<SVGRectElement, unknown> | null>(null);
  const held = useRef(false);
  const tell = useRef(onWindow);
  useEffect(() => {
    tell.current = onWindow;
  });
  const [first, last] = bounds;
  const [start, end] = window;
  useEffect(() => {
    const { current } = surface;
    if (current === null || width === 0) return;
    const whole = last - first;
    behaviour.current = zoom<SVGRectElement, unknown>()
      .scaleExtent([1, Math.max(1, whole / (7 * 86_400_000))])
      .translateExtent([
        [0, 0],
        [width, 1],
      ])
      .extent([
        [0, 0],
        [width, 1],
      ])
      .filter(isForDrawing)
      .wheelDelta(wheelStep)
      .on('start zoom end', (event: D3ZoomEvent<SVGRectElement, unknown>) => {
        if (!event.sourceEvent) return;
        held.current = event.type !== 'end';
        if (event.type === 'start') return;
        const { k, x } = event.transform;
        const from = first + ((-x / k) * whole) / width;
        tell.current([from, from + whole / k], event.type === 'end');
      });
    const chosen = select(current).call(behaviour.current);
    return () => void chosen.on('.zoom', null);
  }, [width, first, last]);
  useEffect(() => {
    const { current } = surface;
    // While the hand still moves it, the gesture knows better.
    if (current === null || behaviour.current === null || width === 0 || held.current) return;
    const k = (last - first) / (end - start);
    const x = -((start - first) / (last - first)) * width * k;
    select(current).call(behaviour.current.transform, zoomIdentity.translate(x, 0).scale(k));
  }, [width, first, last, start, end]);
  return surface;
}
