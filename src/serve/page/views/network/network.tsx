import { useState } from 'react';
import { Link } from 'wouter';
import { counted } from '../../../../brief/words.ts';
import type { Network } from '../../../contract/index.ts';
import { address, useNetwork } from '../../api/hooks.ts';
import { Title } from '../../app/title.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Concerning } from '../../parts/concerning.tsx';
import { Downloads } from '../../parts/downloads.tsx';
import { PeriodFields } from '../../parts/period.tsx';
import { Empty } from '../../parts/states.tsx';
import { dayAsked, useAsked } from '../../url/asked.ts';
import { concerned } from '../../url/states.ts';
import { NetworkDrawing } from './drawing.tsx';
import { Neighbours } from './neighbours.tsx';
import '../../styles/network.css';

/** Who engages with whom, over a chosen period. */
export function NetworkView() {
  const [asked, ask] = useAsked();
  const filters = { ...concerned(asked), from: dayAsked(asked('from')), to: dayAsked(asked('to')), kinds: asked('kinds'), nodes: asked('nodes') };
  const query = useNetwork(filters);
  return (
    <>
      <header className="view-head">
        <div>
          <Title of="Network">Who engages with whom</Title>
          {query.data !== undefined && (
            <p className="lede">
              {counted(query.data.totals.engagements, 'engagement')} of {counted(query.data.totals.nodes, 'actor')}
              {query.data.nodes.length < query.data.totals.nodes && `; the ${query.data.nodes.length} that engage most are drawn`}.
            </p>
          )}
        </div>
        <div className="actions">
          <Downloads
            items={[
              { name: 'This network (JSON)', href: address('network', filters), file: 'network.json' },
              {
                name: 'Its engagements (CSV)',
                href: address('download/engagements.csv', { states: filters.states, together: filters.together, from: filters.from, to: filters.to }),
              },
            ]}
          />
        </div>
      </header>
      <div className="controls list-filters">
        <Concerning asked={asked} ask={ask} />
        <PeriodFields from={filters.from ?? ''} to={filters.to ?? ''} onChange={ask} />
        <label>
          <span className="label">Show</span>
          <select
            className="field"
            value={filters.kinds || 'all'}
            onChange={(event) => ask({ kinds: event.target.value === 'all' ? '' : event.target.value })}
          >
            <option value="all">States, people and bodies</option>
            <option value="states">States alone</option>
            <option value="people">People and bodies alone</option>
          </select>
        </label>
        <label>
          <span className="label">At most</span>
          <select
            className="field"
            value={filters.nodes || '120'}
            onChange={(event) => ask({ nodes: event.target.value === '120' ? '' : event.target.value })}
          >
            {['30', '60', '120', '200', '300'].map((n) => (
              <option key={n} value={n}>
                {n} actors
              </option>
            ))}
          </select>
        </label>
      </div>
      <Answered query={query} what="the network">
        {(network) =>
          network.nodes.length === 0 ? (
            <Empty>Nobody engages with anybody in this period.</Empty>
          ) : (
            <Drawn network={network} chosen={asked('of')} choose={(of) => ask({ of })} />
          )
        }
      </Answered>
    </>
  );
}

function Drawn({ network, chosen, choose }: { readonly network: Network; readonly chosen: string; readonly choose: (id: string) => void }) {
  const [near, setNear] = useState<string | null>(null);
  const looked = near ?? (chosen === '' ? null : chosen);
  return (
    <div className="columns drawing-columns">
      <NetworkDrawing network={network} looked={looked} onNear={setNear} onChoose={choose} />
      <aside className="side">
        {network.nodes.some((n) => n.id === chosen) ? (
          <Neighbours network={network} id={chosen} onChoose={choose} />
        ) : (
          <>
            <h2 className="side-title">Most engaged</h2>
            <ol className="ranking">
              {[...network.nodes]
                .sort((a, b) => b.weight - a.weight)
                .slice(0, 20)
                .map((n) => (
                  <li key={n.id}>
                    <button type="button" className="as-link" onClick={() => choose(n.id)}>
                      <bdi>{n.name}</bdi>
                    </button>
                    <span className="number soft">{n.weight.toLocaleString('en')}</span>
                  </li>
                ))}
            </ol>
            <p className="small soft">
              Choose one to see with whom. The same as lists: <Link href="/record/engagements">engagements</Link>.
            </p>
          </>
        )}
      </aside>
    </div>
  );
}
