import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { isForDrawing, wheelStep } from './hand.ts';

export interface PanZoom {
  readonly surface: RefObject<SVGSVGElement | null>;
  readonly transform: ZoomTransform;
  readonly reset: () => void;
  readonly zoomBy: (factor: number) => void;
}

/** Moving and zooming of a drawing. The bare wheel and one finger belong to the page, which they scroll. */
export function usePanZoom(width: number, height: number, most = 12): PanZoom {
  const surface = useRef<SVGSVGElement>(null);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  useEffect(() => {
    const { current } = surface;
    if (current === null || width === 0) return;
    behaviour.current = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, most])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .filter(isForDrawing)
      .wheelDelta(wheelStep)
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => setTransform(event.transform));
    const chosen = select(current).call(behaviour.current);
    return () => void chosen.on('.zoom', null);
  }, [width, height, most]);
  const act = (change: (b: ZoomBehavior<SVGSVGElement, unknown>, svg: SVGSVGElement) => void) => {
    if (behaviour.current !== null && surface.current !== null) change(behaviour.current, surface.current);
  };
  return {
    surface,
    transform,
    reset: () => act((b, svg) => select(svg).call(b.transform, zoomIdentity)),
    zoomBy: (factor) => act((b, svg) => select(svg).call(b.scaleBy, factor)),
  };
}
