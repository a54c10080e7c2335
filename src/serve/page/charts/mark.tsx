import type { Cluster } from './clusters.ts';
import type { Timed } from './timeline.tsx';

export type Marked = Cluster<Timed>;

interface Props {
  readonly cluster: Marked;
  readonly y: number;
  readonly radius: number;
  readonly onPick: (ids: readonly string[]) => void;
}

/** One thing as a dot, or as a bar where it lasts; several as a larger dot with their number. */
export function Mark({ cluster: { left, right, members }, y, radius, onPick }: Props) {
  const [first] = members;
  if (first === undefined) return null;
  const several = members.length > 1;
  const name = several
    ? `${members.length} entries: ${members
        .map((m) => m.label)
        .slice(0, 4)
        .join('; ')}${members.length > 4 ? ' …' : ''}`
    : first.label;
  const pick = () => onPick(members.map((m) => m.id));
  const middle = several ? (left + right) / 2 : left;
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={name}
      className={`mark ${several ? 'several' : first.form}`}
      onClick={pick}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        pick();
      }}
    >
      <title>{name}</title>
      {several ? (
        <>
          <circle cx={middle} cy={y} r={radius + 4} />
          <text x={middle} y={y + 3.5} textAnchor="middle">
            {members.length}
          </text>
        </>
      ) : right - left > radius * 2 ? (
        <rect x={left} y={y - radius} width={right - left} height={radius * 2} rx={2} />
      ) : (
        <circle cx={(left + right) / 2} cy={y} r={radius} />
      )}
      {!several && first.form === 'struck' && (
        <line x1={left - radius - 2} x2={Math.max(right, left) + radius + 2} y1={y + radius + 1} y2={y - radius - 1} />
      )}
    </g>
  );
}
