import type { ReactNode, RefObject } from 'react';
import type { PanZoom } from '../charts/pan-zoom.ts';

interface Props {
  /** The element whose width the drawing takes. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly hand: Pick<PanZoom, 'zoomBy' | 'reset'>;
  /** How much one press zooms. */
  readonly step: number;
  /** What the button says that shows all again. */
  readonly whole: string;
  readonly className: string;
  readonly legend: ReactNode;
  /** The drawing; nothing until the width is known. */
  readonly children: ReactNode;
}

/** The frame of a drawing that can be moved and zoomed: its buttons above, what its signs mean below. */
export function DrawingFrame({ frame, hand, step, whole, className, legend, children }: Props) {
  return (
    <div className="drawing-frame">
      <div className="chart-tools no-print">
        <button type="button" className="button" onClick={() => hand.zoomBy(step)}>
          Zoom in
        </button>
        <button type="button" className="button" onClick={() => hand.zoomBy(1 / step)}>
          Zoom out
        </button>
        <button type="button" className="button" onClick={hand.reset}>
          {whole}
        </button>
      </div>
      <div ref={frame} className={`drawing ${className}`}>
        {children}
      </div>
      <p className="legend small soft" aria-hidden="true">
        {legend} <span className="no-print">· with Control or Command the wheel zooms, on a telephone two fingers</span>
      </p>
    </div>
  );
}

/** A sign of a drawing and what it means, on one line. */
export function LegendKey({ sign, children }: { readonly sign: 'full' | 'hollow' | 'struck' | 'square'; readonly children: string }) {
  return (
    <span className="legend-key">
      <span className={`key ${sign}`} /> {children}
    </span>
  );
}
