import { useMemo } from 'react';
import type { Network } from '../../../contract/index.ts';
import { type Placed, placed } from '../../charts/force.ts';
import { usePanZoom } from '../../charts/pan-zoom.ts';
import { useWidth } from '../../charts/width.ts';
import { DrawingFrame, LegendKey } from '../../parts/drawing-frame.tsx';

interface Props {
  readonly network: Network;
  /** The node whose neighbours stand out. */
  readonly looked: string | null;
  readonly onNear: (id: string | null) => void;
  readonly onChoose: (id: string) => void;
}

/** The network as a drawing: states as squares, people and bodies as dots, the larger the more they engage. */
export function NetworkDrawing({ network, looked, onNear, onChoose }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const height = Math.round(Math.min(Math.max(width * 0.72, 380), 680));
  const places = useMemo(() => (width === 0 ? null : placed(network, width, height)), [network, width, height]);
  const hand = usePanZoom(width, height);
  const { surface, transform } = hand;
  const near = useMemo(() => neighboursOf(network, looked), [network, looked]);
  const most = Math.max(...network.links.map((l) => l.weight), 1);
  const named = useMemo(() => labelled(places, looked, near, transform.k), [places, looked, near, transform.k]);
  return (
    <DrawingFrame
      frame={frame}
      hand={hand}
      step={1.5}
      whole="Whole"
      className={looked === null ? 'network' : 'network looking'}
      legend={
        <>
          <LegendKey sign="square">state</LegendKey> <LegendKey sign="full">person</LegendKey> <LegendKey sign="hollow">body</LegendKey>
        </>
      }
    >
      {places !== null && (
        <svg
          ref={surface}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label="Network of who engages with whom; the list beside it says the same"
        >
          <g transform={transform.toString()}>
            {network.links.map((l) => {
              const [a, b] = [places.get(l.a), places.get(l.b)];
              if (a === undefined || b === undefined) return null;
              const isNear = looked !== null && (l.a === looked || l.b === looked);
              return (
                <line
                  key={`${l.a} ${l.b}`}
                  x1={a.x}
                  y1={a.y}
                  x2={b.x}
                  y2={b.y}
                  className={isNear ? 'link near' : 'link'}
                  strokeWidth={(0.7 + 3.5 * Math.sqrt(l.weight / most)) / transform.k ** 0.5}
                />
              );
            })}
            {[...places.values()].map((p) => (
              <Dot
                key={p.node.id}
                at={p}
                near={near.has(p.node.id)}
                named={named.has(p.node.id)}
                scale={transform.k}
                onNear={onNear}
                onChoose={onChoose}
              />
            ))}
          </g>
        </svg>
      )}
    </DrawingFrame>
  );
}

interface DotProps {
  readonly at: Placed;
  readonly near: boolean;
  readonly named: boolean;
  readonly scale: number;
  readonly onNear: (id: string | null) => void;
  readonly onChoose: (id: string) => void;
}

function Dot({ at: { node, radius, x, y }, near, named, scale, onNear, onChoose }: DotProps) {
  const r = radius / scale ** 0.5;
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={`${node.name}, ${node.weight} engagements`}
      className={`node ${node.kind}${near ? ' near' : ''}`}
      transform={`translate(${x},${y})`}
      onMouseEnter={() => onNear(node.id)}
      onMouseLeave={() => onNear(null)}
      onFocus={() => onNear(node.id)}
      onBlur={() => onNear(null)}
      onClick={() => onChoose(node.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(node.id);
      }}
    >
      <title>{node.name}</title>
      {node.kind === 'state' ? <rect x={-r} y={-r} width={2 * r} height={2 * r} rx={1} /> : <circle r={r} />}
      {named && (
        <text y={r + 11 / scale} textAnchor="middle" fontSize={11 / scale} strokeWidth={3 / scale}>
          {node.name.length > 28 ? `${node.name.slice(0, 27)}…` : node.name}
        </text>
      )}
    </g>
  );
}

function neighboursOf(network: Network, id: string | null): ReadonlySet<string> {
  if (id === null) return new Set();
  return new Set([id, ...network.links.flatMap((l) => (l.a === id ? [l.b] : l.b === id ? [l.a] : []))]);
}

/** The nodes that have room for their names: the weightiest first, and always those looked at. */
function labelled(places: ReadonlyMap<string, Placed> | null, looked: string | null, near: ReadonlySet<string>, scale: number): ReadonlySet<string> {
  const named = new Set<string>();
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = [];
  const first = (p: Placed) => (p.node.id === looked ? 2 : near.has(p.node.id) ? 1 : 0);
  const ordered = [...(places?.values() ?? [])].sort((a, b) => first(b) - first(a) || b.node.weight - a.node.weight);
  for (const p of ordered) {
    const half = (Math.min(p.node.name.length, 28) * 3.1) / scale;
    const top = p.y + p.radius / scale ** 0.5;
    const box = [p.x - half, top, p.x + half, top + 14 / scale] as const;
    if (p.node.id !== looked && taken.some((t) => box[0] < t[2] && t[0] < box[2] && box[1] < t[3] && t[1] < box[3])) continue;
    taken.push(box);
    named.add(p.node.id);
  }
  return named;
}
