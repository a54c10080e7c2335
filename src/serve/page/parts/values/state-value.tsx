import { useStateOptions } from '../state-picker.tsx';

interface Props {
  readonly value: string | null;
  readonly mayBeUnknown: boolean;
  readonly label?: string;
  readonly onChange: (value: string | null) => void;
}

/** One state of the record. */
export function StateValue({ value, mayBeUnknown, label = 'Reads', onChange }: Props) {
  const options = useStateOptions();
  return (
    <label>
      <span className="label">{label}</span>
      <select className="field" value={value ?? ''} onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}>
        {(mayBeUnknown || value === null) && <option value="">not known</option>}
        {value !== null && !options.some((o) => o.value === value) && <option value={value}>{value}</option>}
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.name}
          </option>
        ))}
      </select>
    </label>
  );
}
