import { useEffect, useState } from 'react';

interface Props {
  readonly from: string;
  readonly to: string;
  readonly onChange: (period: { readonly from: string; readonly to: string }) => void;
}

/** A period by its first and its last day; either may be left open. */
export function PeriodFields({ from, to, onChange }: Props) {
  return (
    <fieldset className="period">
      <legend className="hidden-but-read">Period</legend>
      <DayField name="From" value={from} onChange={(day) => onChange({ from: day, to })} />
      <DayField name="To" value={to} onChange={(day) => onChange({ from, to: day })} />
      {(from !== '' || to !== '') && (
        <button type="button" className="button plain" onClick={() => onChange({ from: '', to: '' })}>
          Any time
        </button>
      )}
    </fieldset>
  );
}

// While a day is typed it is no day yet: the field keeps what is typed and passes on only whole days.
function DayField({ name, value, onChange }: { readonly name: string; readonly value: string; readonly onChange: (day: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <label>
      <span className="label">{name}</span>
      <input
        className="field"
        type="date"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          if (event.target.value === '' || /^[12]\d{3}-/.test(event.target.value)) onChange(event.target.value);
        }}
      />
    </label>
  );
}
