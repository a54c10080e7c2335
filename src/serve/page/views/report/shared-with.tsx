import { Link } from 'wouter';
import type { ReportDetail } from '../../../contract/index.ts';
import { ReportLink } from '../../parts/item.tsx';
import { pathOf } from '../../words/sections.ts';

/** Who else prints the same text. */
export function SharedWith({ shared }: { readonly shared: ReportDetail['shared'] }) {
  if (shared.length === 0) return null;
  return (
    <section className="shared-with" aria-labelledby="shared-with">
      <h2 id="shared-with">Printed elsewhere, too</h2>
      <ul>
        {shared.map((s) => (
          <li key={`${s.origin}${s.start}`}>
            <Link href={pathOf(s.origin)} className="small">
              Passage of {(s.end - s.start).toLocaleString('en')} characters
            </Link>
            <ul>
              {s.with.map((w) => (
                <li key={w.report}>
                  <ReportLink report={w} id={w.report} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
