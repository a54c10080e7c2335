import { Link } from 'wouter';
import { counted } from '../../../../brief/words.ts';
import type { Network } from '../../../contract/index.ts';
import { StateName } from '../../parts/names.tsx';
import { Said } from '../../parts/said.tsx';
import { pathOf } from '../../words/sections.ts';

/** With whom one node engages, and at which engagements. */
export function Neighbours({ network, id, onChoose }: { readonly network: Network; readonly id: string; readonly onChoose: (id: string) => void }) {
  const node = network.nodes.find((n) => n.id === id);
  if (node === undefined) return null;
  const named = new Map(network.nodes.map((n) => [n.id, n]));
  const links = network.links
    .filter((l) => l.a === id || l.b === id)
    .map((l) => ({ ...l, other: named.get(l.a === id ? l.b : l.a) }))
    .sort((a, b) => b.weight - a.weight);
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours" className="side-title">
        {node.id.startsWith('act-') ? (
          <Link href={pathOf(node.id)}>
            <Said>{node.name}</Said>
          </Link>
        ) : (
          <Link href={`/${node.country ?? ''}`}>{node.name}</Link>
        )}
      </h2>
      <p className="soft">
        {node.country !== null && node.kind !== 'state' && (
          <>
            <StateName code={node.country} /> ·{' '}
          </>
        )}
        {counted(node.weight, 'engagement')}
      </p>
      <ol className="ranking">
        {links.map((l) => (
          <li key={`${l.a}${l.b}`}>
            <button type="button" className="as-link" onClick={() => onChoose(l.other?.id ?? '')}>
              <bdi>{l.other?.name}</bdi>
            </button>
            <span className="number soft">
              {l.engagements.slice(0, 3).map((e, i) => (
                <Link key={e} href={`/entry/${e}`} aria-label={`Engagement ${i + 1} with ${l.other?.name}`}>
                  [{i + 1}]
                </Link>
              ))}{' '}
              {l.weight}
            </span>
          </li>
        ))}
      </ol>
      <p>
        <button type="button" className="button plain" onClick={() => onChoose('')}>
          All actors
        </button>
      </p>
    </section>
  );
}
