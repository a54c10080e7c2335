import { Link } from 'wouter';
import { capitalised, counted } from '../../../../brief/words.ts';
import type { AreaRow } from '../../../contract/index.ts';
import { termInWords } from '../../words/term.ts';

const STAGES = ['discussed', 'intended', 'agreed', 'under-way'];

/** What the lists behind it are about, as parameters of an address. */
type About = Readonly<Record<string, string>>;

/** How much is said of each area in each year; the deeper a field, the further the matter has come. */
export function Areas({ rows, about }: { readonly rows: readonly AreaRow[]; readonly about: About }) {
  const years = yearsOf(rows);
  return (
    <>
      <section className="table-scroll" aria-label="Areas of cooperation by year, a table that can be scrolled">
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">Area</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
              <th scope="col">All</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.area}>
                <th scope="row">{capitalised(row.name)}</th>
                {years.map((year) => (
                  <Cell key={year} row={row} year={year} about={about} />
                ))}
                <td className="sum">{row.total.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="legend small soft">
        {STAGES.map((stage, i) => (
          <span key={stage}>
            <span className={`swatch stage-${i + 1}`} aria-hidden="true" /> {termInWords(stage)}{' '}
          </span>
        ))}
      </p>
    </>
  );
}

function Cell({ row, year, about }: { readonly row: AreaRow; readonly year: string; readonly about: About }) {
  const found = row.years.find((y) => y.year === year);
  if (found === undefined) return <td />;
  const depth = STAGES.indexOf(found.stage) + 1;
  const params = new URLSearchParams({ ...about, areas: row.area, from: `${year}-01-01`, to: `${year}-12-31` });
  const [only] = found.ids;
  return (
    <td className={`stage-${Math.max(depth, 1)}`}>
      <Link
        href={found.count === 1 && only !== undefined ? `/entry/${only}` : `/record/cooperation?${params}`}
        aria-label={`${capitalised(row.name)}, ${year}: ${counted(found.count, 'entry', 'entries')}, ${termInWords(found.stage)}`}
      >
        {found.count}
      </Link>
    </td>
  );
}

/** Every year from the first to the last; where that would be too many columns, only those in which something is said. */
function yearsOf(rows: readonly AreaRow[]): readonly string[] {
  const said = [...new Set(rows.flatMap((r) => r.years.map((y) => y.year)))].sort();
  const [first, last] = [Number(said[0]), Number(said.at(-1))];
  if (!Number.isInteger(first) || !Number.isInteger(last) || last - first > 30) return said;
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}
