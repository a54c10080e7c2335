import type { Decision } from '../../../contract/index.ts';
import { useDecide } from '../../parts/decide.tsx';
import { Said } from '../../parts/said.tsx';
import { momentInWords } from '../../words/days.ts';

/** What people decided, newest first, each with its author and moment, and a way to take it back. */
export function History({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { decide, busy } = useDecide();
  if (decisions.length === 0) return <p className="soft">Nobody has decided anything about it. It is as the reports and the rules have it.</p>;
  return (
    <ul className="history">
      {decisions.map((d) => (
        <li key={d.id} className={d.undone ? 'undone' : ''}>
          <p>
            <Said>{d.label}</Said>
          </p>
          {d.note !== null && (
            <p className="quote">
              <Said>{d.note}</Said>
            </p>
          )}
          <p className="small soft">
            <Said>{d.by}</Said>, <time dateTime={d.at}>{momentInWords(d.at)}</time>
            {d.pending && ' · being worked in'}
            {d.undone && ' · taken back'}
          </p>
          {!d.undone && d.action !== 'undo' && (
            <button type="button" className="button plain no-print" disabled={busy} onClick={() => void decide({ action: 'undo', of: d.id })}>
              Undo<span className="hidden-but-read">: {d.label}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
