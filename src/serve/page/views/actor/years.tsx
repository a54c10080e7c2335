import type { ActorDetail } from '../../../contract/index.ts';

const HEIGHT = 64;

/** Engagements and statements by year, as columns; the numbers stand in a table for those who do not see them. */
export function Years({ years }: { readonly years: ActorDetail['years'] }) {
  const most = Math.max(...years.map((y) => y.engagements + y.statements), 1);
  const width = 100 / years.length;
  return (
    <figure className="years">
      <svg width="100%" height={HEIGHT + 16} aria-hidden="true">
        {years.map((y, i) => {
          const low = (y.engagements / most) * HEIGHT;
          const high = (y.statements / most) * HEIGHT;
          return (
            <g key={y.year}>
              <rect x={`${i * width + width * 0.1}%`} width={`${width * 0.8}%`} y={HEIGHT - low} height={low} className="deep" />
              <rect x={`${i * width + width * 0.1}%`} width={`${width * 0.8}%`} y={HEIGHT - low - high} height={high} className="light" />
              {(i === 0 || i === years.length - 1 || years.length < 8) && (
                <text x={`${(i + 0.5) * width}%`} y={HEIGHT + 13} textAnchor="middle" className="tick">
                  {y.year}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption className="small soft">
        <span className="swatch deep" aria-hidden="true" /> engagements <span className="swatch light" aria-hidden="true" /> statements
      </figcaption>
      <table className="hidden-but-read">
        <caption>Entries by year</caption>
        <tbody>
          {years.map((y) => (
            <tr key={y.year}>
              <th scope="row">{y.year}</th>
              <td>{y.engagements} engagements</td>
              <td>{y.statements} statements</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
