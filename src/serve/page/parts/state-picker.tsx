import { useStates } from '../api/hooks.ts';
import { useStateName } from './names.tsx';

interface Props {
  readonly chosen: readonly string[];
  readonly onChange: (states: readonly string[]) => void;
  /** What the states chosen are. */
  readonly title?: string;
  readonly label?: string;
}

/** States, any number: those chosen, each to be taken out again, and a list to add another from. */
export function StatePicker({ chosen, onChange, title = 'States', label = 'Add a state' }: Props) {
  const { data } = useStates();
  const nameOf = useStateName();
  const others = (data?.items ?? []).filter((s) => !chosen.includes(s.code)).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <div className="state-picker">
      <span className="label picker-label" aria-hidden="true">
        {title}
      </span>
      {chosen.map((code) => (
        <span key={code} className="chip">
          {nameOf(code)}
          <button type="button" aria-label={`Without ${nameOf(code)}`} onClick={() => onChange(chosen.filter((c) => c !== code))}>
            ×
          </button>
        </span>
      ))}
      <label>
        <span className="hidden-but-read">{label}</span>
        <select className="field" value="" onChange={(event) => event.target.value !== '' && onChange([...chosen, event.target.value])}>
          <option value="">{label} …</option>
          {others.map((s) => (
            <option key={s.code} value={s.code}>
              {s.name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
