import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Network } from '../../contract/index.ts';

type Node = Network['nodes'][number];

export interface Placed extends SimulationNodeDatum {
  readonly node: Node;
  readonly radius: number;
  x: number;
  y: number;
}

const TICKS = 260;

/** The radius of a node by how much it engages. */
export function radiusOf(node: Pick<Node, 'weight' | 'kind'>, most: number): number {
  return 4 + 12 * Math.sqrt(node.weight / Math.max(most, 1));
}

/**
 * Places a network in a frame of `width` by `height` pixels: linked nodes draw together, all others push one another away, states of one
 * country gather. d3-force begins from the same spiral each time, so the same network always looks the same.
 */
export function placed(network: Network, width: number, height: number): ReadonlyMap<string, Placed> {
  const most = Math.max(...network.nodes.map((n) => n.weight), 1);
  const nodes: Placed[] = network.nodes.map((node) => ({ node, radius: radiusOf(node, most), x: 0, y: 0 }));
  for (const n of nodes) Object.assign(n, { x: undefined, y: undefined });
  const links: SimulationLinkDatum<Placed>[] = network.links.map((l) => ({ source: l.a, target: l.b, weight: l.weight }));
  const simulation = forceSimulation(nodes)
    .force(
      'link',
      forceLink<Placed, SimulationLinkDatum<Placed>>(links)
        .id((n) => n.node.id)
        .distance(58)
        .strength(0.35),
    )
    .force('push', forceManyBody().strength(-170).distanceMax(400))
    .force(
      'apart',
      forceCollide<Placed>((n) => n.radius + 9),
    )
    .force('middle', forceCenter(width / 2, height / 2))
    .force('x', forceX(width / 2).strength(0.05 * Math.min(1.6, height / width)))
    .force('y', forceY(height / 2).strength(0.05 * Math.min(3, width / height)))
    .stop();
  simulation.tick(TICKS);
  return new Map(fitted(nodes, width, height).map((n) => [n.node.id, n]));
}

/** The nodes drawn together or apart so that all stand within the frame, with room for their names. */
function fitted(nodes: readonly Placed[], width: number, height: number): readonly Placed[] {
  const margin = 26;
  const side = Math.min(80, width * 0.14);
  const [left, right] = [Math.min(...nodes.map((n) => n.x)), Math.max(...nodes.map((n) => n.x))];
  const [top, bottom] = [Math.min(...nodes.map((n) => n.y)), Math.max(...nodes.map((n) => n.y))];
  const factor = Math.min((width - 2 * side) / Math.max(right - left, 1), (height - 2 * margin) / Math.max(bottom - top, 1), 2.2);
  for (const n of nodes) {
    n.x = width / 2 + (n.x - (left + right) / 2) * factor;
    n.y = height / 2 + (n.y - (top + bottom) / 2) * factor;
  }
  return nodes;
}
