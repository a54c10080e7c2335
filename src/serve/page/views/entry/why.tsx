import { counted } from '../../../../brief/words.ts';
import type { Reason, ReportSays } from '../../../contract/index.ts';
import { reportName } from '../../parts/item.tsx';
import { useStateName } from '../../parts/names.tsx';
import { Said } from '../../parts/said.tsx';

const FEW = 4;

/** For each pair of claims that was put together: their words, and the reasons with their weights. */
export function Why({ reasons, says }: { readonly reasons: readonly Reason[]; readonly says: readonly ReportSays[] }) {
  const nameOf = (id: string | null) => {
    const said = says.find((s) => s.report === id);
    return said === undefined ? 'a report' : reportName(said);
  };
  return (
    <ul className="reasons">
      {reasons.map((reason, i) => (
        <li key={`${reason.a.claim}${reason.b.claim}`}>
          <details open={i < FEW}>
            <summary>
              <Said>{nameOf(reason.a.report)}</Said> and <Said>{nameOf(reason.b.report)}</Said>
              <span className="score number"> {signed(reason.score)}</span>
              <span className="soft small"> from {counted(reason.features.length, 'reason')}</span>
            </summary>
            <div className="pair">
              <blockquote className="quote">
                <Said>{reason.a.quote}</Said>
              </blockquote>
              <blockquote className="quote">
                <Said>{reason.b.quote}</Said>
              </blockquote>
            </div>
            <FeatureTable features={reason.features} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Reasons for and against, the weightiest first, each with a bar as long as its weight. */
export function FeatureTable({ features }: { readonly features: Reason['features'] }) {
  const nameOf = useStateName();
  // Reasons name states by their codes.
  const named = (because: string) => because.replace(/\b[A-Z]{3}\b/g, nameOf);
  const weightiest = Math.max(...features.map((f) => Math.abs(f.weight)), 0.01);
  const sorted = [...features].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <table className="features">
      <caption className="hidden-but-read">Reasons and their weights</caption>
      <thead className="hidden-but-read">
        <tr>
          <th scope="col">Weight</th>
          <th scope="col">Share</th>
          <th scope="col">Reason</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((f) => (
          <tr key={f.name + f.because}>
            <td className="number">{signed(f.weight)}</td>
            <td aria-hidden="true">
              <span className={f.weight < 0 ? 'bar against' : 'bar'} style={{ width: `${(Math.abs(f.weight) / weightiest) * 5}rem` }} />
            </td>
            <td>
              <Said>{named(f.because)}</Said>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A weight with its sign. */
export function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}
