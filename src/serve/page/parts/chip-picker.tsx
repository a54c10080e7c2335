export interface Option {
  readonly value: string;
  readonly name: string;
}

interface Props {
  /** What those chosen are. */
  readonly title: string;
  /** What the list to add from is called. */
  readonly label: string;
  readonly chosen: readonly Option[];
  readonly options: readonly Option[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any number of things out of a list: those chosen, each to be taken out again, and the others to add from. */
export function ChipPicker({ title, label, chosen, options, onChange }: Props) {
  const values = chosen.map((c) => c.value);
  return (
    <div className="chip-picker">
      <span className="label picker-label" aria-hidden="true">
        {title}
      </span>
      {chosen.map(({ value, name }) => (
        <span key={value} className="chip">
          <bdi>{name}</bdi>
          <button type="button" aria-label={`Without ${name}`} onClick={() => onChange(values.filter((v) => v !== value))}>
            ×
          </button>
        </span>
      ))}
      <label>
        <span className="hidden-but-read">{label}</span>
        <select className="field" value="" onChange={(event) => event.target.value !== '' && onChange([...values, event.target.value])}>
          <option value="">{label} …</option>
          {options
            .filter((o) => !values.includes(o.value))
            .map((o) => (
              <option key={o.value} value={o.value}>
                {o.name}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}
