import { StateValue } from './state-value.tsx';

export interface Place {
  readonly name: string;
  readonly country: string | null;
}

/** A place by name and state; not known where the name is left empty. */
export function PlaceValue({ value, onChange }: { readonly value: Place | null; readonly onChange: (place: Place | null) => void }) {
  const country = value?.country ?? null;
  return (
    <div className="controls">
      <label>
        <span className="label">Place</span>
        <input
          className="field"
          value={value?.name ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? null : { name: event.target.value, country })}
        />
      </label>
      <StateValue label="State" value={country} mayBeUnknown onChange={(state) => value !== null && onChange({ name: value.name, country: state })} />
    </div>
  );
}
