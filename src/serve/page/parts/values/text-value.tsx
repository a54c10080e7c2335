import { areaAtStart, termAtStart } from '../../words/term.ts';

/** Words; none where it is left empty. */
export function TextValue({ value, onChange }: { readonly value: string | null; readonly onChange: (value: string | null) => void }) {
  const change = (text: string) => onChange(text === '' ? null : text);
  return (
    <label>
      <span className="label">Reads</span>
      <textarea
        className="field"
        rows={Math.min(6, Math.ceil((value?.length ?? 0) / 50) || 1)}
        value={value ?? ''}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
}

/** A number; none where it is left empty. */
export function NumberValue({ value, onChange }: { readonly value: number | null; readonly onChange: (value: number | null) => void }) {
  return (
    <label>
      <span className="label">Reads</span>
      <input
        className="field"
        type="number"
        min={0}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
      />
    </label>
  );
}

interface TermProps {
  readonly field: string;
  readonly value: string | null;
  readonly terms: readonly string[];
  readonly onChange: (value: string | null) => void;
}

/** A term of a vocabulary. */
export function TermValue({ field, value, terms, onChange }: TermProps) {
  return (
    <label>
      <span className="label">Reads</span>
      <select className="field" value={value ?? ''} onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}>
        {(value === null || field === 'channel') && <option value="">not known</option>}
        {terms.map((t) => (
          <option key={t} value={t}>
            {field === 'area' ? areaAtStart(t) : termAtStart(t)}
          </option>
        ))}
      </select>
    </label>
  );
}
