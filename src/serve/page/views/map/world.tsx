import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import { counted } from '../../../../brief/words.ts';
import type { Places } from '../../../contract/index.ts';
import { usePanZoom } from '../../charts/pan-zoom.ts';
import { useWidth } from '../../charts/width.ts';
import { DrawingFrame, LegendKey } from '../../parts/drawing-frame.tsx';

type Place = Places['places'][number];

interface Props {
  readonly places: readonly Place[];
  readonly chosen: string;
  readonly keyOf: (place: Place) => string;
  readonly onChoose: (key: string) => void;
}

const atlas = world as unknown as Topology<{ countries: GeometryCollection }>;
const ANTARCTICA = '010';
/** From Cape Horn to the north of Greenland, round the world. */
const INHABITED: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [-170, 0],
    [180, 0],
    [0, -56],
    [0, 83],
  ],
};
const countries = feature(atlas, atlas.objects.countries);

/** The outline of the world with a dot at each place, the larger the more took place there. */
export function WorldMap({ places, chosen, keyOf, onChoose }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const height = Math.round(width * 0.46);
  const hand = usePanZoom(width, height, 24);
  const { surface, transform } = hand;
  const projection = useMemo(() => geoNaturalEarth1().fitSize([width, height], INHABITED), [width, height]);
  const land = useMemo(() => countries.features.filter((f) => f.id !== ANTARCTICA).map((f) => geoPath(projection)(f) ?? ''), [projection]);
  const most = Math.max(...places.map((p) => p.total), 1);
  return (
    <DrawingFrame
      frame={frame}
      hand={hand}
      step={1.8}
      whole="Whole world"
      className="map"
      legend={
        <>
          <LegendKey sign="full">place known</LegendKey> <LegendKey sign="hollow">only the country known, drawn at its capital</LegendKey>
        </>
      }
    >
      {width > 0 && (
        <svg
          ref={surface}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label="Map of engagements; the list beside it says the same"
        >
          <g transform={transform.toString()}>
            <g aria-hidden="true">
              {land.map((path, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the outline never changes
                <path key={i} d={path} className="country" strokeWidth={0.6 / transform.k} />
              ))}
            </g>
            {[...places]
              .sort((a, b) => b.total - a.total)
              .map((place) => {
                const at = projection([place.lon, place.lat]);
                const key = keyOf(place);
                if (at === null) return null;
                const label = `${place.name}: ${counted(place.total, 'engagement')}`;
                return (
                  <g
                    key={key}
                    role="button"
                    tabIndex={0}
                    aria-label={label}
                    aria-pressed={key === chosen}
                    className={`place${place.exact ? '' : ' vague'}${key === chosen ? ' chosen' : ''}`}
                    transform={`translate(${at[0]},${at[1]})`}
                    onClick={() => onChoose(key)}
                    onKeyDown={(event) => {
                      if (event.key !== 'Enter' && event.key !== ' ') return;
                      event.preventDefault();
                      onChoose(key);
                    }}
                  >
                    <title>{label}</title>
                    <circle r={(3.5 + 11 * Math.sqrt(place.total / most)) / transform.k} strokeWidth={1.2 / transform.k} />
                  </g>
                );
              })}
          </g>
        </svg>
      )}
    </DrawingFrame>
  );
}
