import type { Json } from './value.ts';

export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: string;
}

/** A first and a last day; not known where the first is left empty. */
export function PeriodValue({ value, onChange }: { readonly value: Period | null; readonly onChange: (value: Json) => void }) {
  const change = (start: string, end: string) =>
    onChange(start === '' ? { start: null, end: null, precision: 'unknown' } : { start, end: end < start ? start : end, precision: 'day' });
  return (
    <div className="controls">
      <label>
        <span className="label">First day</span>
        <input
          className="field"
          type="date"
          value={value?.start ?? ''}
          onChange={(event) => change(event.target.value, value?.end ?? event.target.value)}
        />
      </label>
      <label>
        <span className="label">Last day</span>
        <input
          className="field"
          type="date"
          value={value?.end ?? ''}
          onChange={(event) => change(value?.start ?? event.target.value, event.target.value)}
        />
      </label>
    </div>
  );
}
