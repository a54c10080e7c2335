import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useRef } from 'react';
import type { Window } from './days.ts';

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
    const behaviour = zoom<SVGRectElement, unknown>()
      .scaleExtent([1, Math.max(1, whole / (7 * 86_400_000))])
      .translateExtent([
        [0, 0],
        [width, 1],
      ])
      .extent([
        [0, 0],
        [width, 1],
      ])
      // The bare wheel and one finger belong to the page, which they scroll.
      .filter((event: Event) => {
        if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
        if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1;
        return event instanceof MouseEvent && event.button === 0;
      })
      .on('zoom end', (event: D3ZoomEvent<SVGRectElement, unknown>) => {
        if (event.sourceEvent === null) return;
        const { k, x } = event.transform;
        const from = first + ((-x / k) * whole) / width;
        tell.current([from, from + whole / k], event.type === 'end');
      });
    const chosen = select(current).call(behaviour);
    const k = whole / (end - start);
    chosen.call(behaviour.transform, zoomIdentity.translate((-(start - first) / whole) * width * k, 0).scale(k));
    return () => void chosen.on('.zoom', null);
  }, [width, first, last, start, end]);
  return surface;
}
