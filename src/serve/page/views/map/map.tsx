import { Link } from 'wouter';
import { counted, dayInWords } from '../../../../brief/words.ts';
import type { Places } from '../../../contract/index.ts';
import { address, usePlaces } from '../../api/hooks.ts';
import { Title } from '../../app/title.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Concerning } from '../../parts/concerning.tsx';
import { Downloads } from '../../parts/downloads.tsx';
import { StateName } from '../../parts/names.tsx';
import { PeriodFields } from '../../parts/period.tsx';
import { Said } from '../../parts/said.tsx';
import { Empty } from '../../parts/states.tsx';
import { dayAsked, useAsked } from '../../url/asked.ts';
import { concerned } from '../../url/states.ts';
import { pathOf } from '../../words/sections.ts';
import { WorldMap } from './world.tsx';
import '../../styles/network.css';

/** Where engagements took place. */
export function MapView() {
  const [asked, ask] = useAsked();
  const filters = { ...concerned(asked), from: dayAsked(asked('from')), to: dayAsked(asked('to')) };
  const query = usePlaces(filters);
  return (
    <>
      <header className="view-head">
        <div>
          <Title of="Map">Where engagements took place</Title>
          {query.data !== undefined && (
            <p className="lede">
              {counted(query.data.total - query.data.unplaced, 'engagement')} at {counted(query.data.places.length, 'place')}
              {query.data.unplaced > 0 && `; of ${query.data.unplaced.toLocaleString('en')} more no place is known`}.
            </p>
          )}
        </div>
        <div className="actions">
          <Downloads
            items={[
              { name: 'These places (JSON)', href: address('places', filters), file: 'places.json' },
              { name: 'Their engagements (CSV)', href: address('download/engagements.csv', filters) },
            ]}
          />
        </div>
      </header>
      <div className="controls list-filters">
        <Concerning asked={asked} ask={ask} />
        <PeriodFields from={filters.from ?? ''} to={filters.to ?? ''} onChange={ask} />
      </div>
      <Answered query={query} what="the places">
        {(places) => <Shown places={places} chosen={asked('place')} choose={(place) => ask({ place })} />}
      </Answered>
    </>
  );
}

function Shown({ places, chosen, choose }: { readonly places: Places; readonly chosen: string; readonly choose: (place: string) => void }) {
  const place = places.places.find((p) => keyOf(p) === chosen);
  return (
    <>
      {places.places.length === 0 && <Empty>No engagement of this period has a place that is known.</Empty>}
      <div className="columns drawing-columns">
        <WorldMap places={places.places} chosen={chosen} keyOf={keyOf} onChoose={choose} />
        <aside className="side">
          {place === undefined ? (
            <>
              <h2 className="side-title">Places</h2>
              <ol className="ranking">
                {[...places.places]
                  .sort((a, b) => b.total - a.total)
                  .slice(0, 25)
                  .map((p) => (
                    <li key={keyOf(p)}>
                      <button type="button" className="as-link" onClick={() => choose(keyOf(p))}>
                        <bdi>{p.name}</bdi>
                      </button>
                      <span className="number soft">{p.total.toLocaleString('en')}</span>
                    </li>
                  ))}
              </ol>
            </>
          ) : (
            <>
              <h2 className="side-title">
                <Said>{place.name}</Said>
              </h2>
              <p className="soft">
                {place.country !== null && (
                  <>
                    <StateName code={place.country} /> ·{' '}
                  </>
                )}
                {counted(place.total, 'engagement')}
                {!place.exact && ' · only the country is known: drawn at its capital'}
              </p>
              <ul className="related">
                {place.engagements.map((e) => (
                  <li key={e.id}>
                    {e.date !== null && !e.label.includes(dayInWords(e.date)) && <span className="soft small">{dayInWords(e.date)}</span>}
                    <Link href={pathOf(e.id)}>
                      <Said>{e.label}</Said>
                    </Link>
                  </li>
                ))}
              </ul>
              <p>
                <button type="button" className="button plain" onClick={() => choose('')}>
                  All places
                </button>
              </p>
            </>
          )}
        </aside>
      </div>
    </>
  );
}

function keyOf(place: Places['places'][number]): string {
  return `${place.country ?? ''}~${place.name}`;
}
