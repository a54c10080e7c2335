import { useState } from 'react';
import { Link } from 'wouter';
import type { StateItem } from '../../../contract/index.ts';

const FEW = 15;
const COLUMNS = ['engagements', 'instruments', 'cooperation', 'transfers', 'statements'] as const;

/** States with how much is said of each. */
export function StateTable({ states }: { readonly states: readonly StateItem[] }) {
  const [open, setOpen] = useState(false);
  const shown = open ? states : states.slice(0, FEW);
  return (
    <>
      <section className="table-scroll" aria-label="States with counts, a table that can be scrolled">
        <table className="listing">
          <thead>
            <tr>
              <th scope="col">State</th>
              {COLUMNS.map((c) => (
                <th key={c} scope="col" className="figure">
                  {c === 'transfers' ? 'Arms transfers' : `${c.charAt(0).toUpperCase()}${c.slice(1)}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((s) => (
              <tr key={s.code}>
                <th scope="row">
                  <Link href={`/${s.code}`}>{s.name}</Link>
                </th>
                {COLUMNS.map((c) => (
                  <td key={c} className="figure">
                    {s[c] === 0 ? <span className="soft">–</span> : s[c].toLocaleString('en')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {states.length > FEW && (
        <p className="more">
          <button type="button" className="button" aria-expanded={open} onClick={() => setOpen((was) => !was)}>
            {open ? 'Show fewer' : `Show all ${states.length}`}
          </button>
        </p>
      )}
    </>
  );
}
