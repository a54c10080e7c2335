import { Link } from 'wouter';
import type { Copy } from '../../../contract/index.ts';
import { ReportLink } from '../../parts/item.tsx';
import { Said } from '../../parts/said.tsx';
import { pathOf } from '../../words/sections.ts';

/** Text that stands in several of the reports: such reports are one witness, not several. */
export function Copies({ copies }: { readonly copies: readonly Copy[] }) {
  return (
    <ul className="copies">
      {copies.map((copy) => (
        <li key={copy.origin}>
          <p className="small">
            {copy.kind === 'copied' ? 'The same text; the earliest report stands first.' : 'Taken from one release.'}{' '}
            <Link href={pathOf(copy.origin)}>The shared text</Link>
          </p>
          <div className="side-by-side">
            {copy.passages.map((p) => (
              <article key={`${p.report}${p.start}`} className="says">
                <p className="small">
                  <ReportLink report={p} id={p.report} start={p.start} end={p.end} />
                </p>
                <blockquote className="reading clamp">
                  <Said>{p.quote}</Said>
                </blockquote>
              </article>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
