import { useStates } from '../api/hooks.ts';
import { termAtStart } from '../words/term.ts';
import {
  areas,
  cooperationStages,
  engagementKinds,
  engagementStatuses,
  instrumentKinds,
  instrumentStatuses,
  statementModes,
  transferCategories,
  transferStages,
} from '../words/vocabulary.ts';
import { Broken, type Json, read } from './value.ts';

interface Props {
  readonly field: string;
  readonly value: Json;
  readonly onChange: (value: Json) => void;
}

/** A field to write a value into, as fits what the value is: a term of a vocabulary, a state, a period, a text, or JSON. */
export function ValueField({ field, value, onChange }: Props) {
  if (isPeriod(value)) return <PeriodValue value={value} onChange={onChange} />;
  const terms = field === 'area' ? areas : typeof value === 'string' ? termsWith(field, value) : null;
  if (field === 'country' || field === 'supplier' || field === 'recipient') return <StateValue value={value} onChange={onChange} />;
  if (terms !== null)
    return (
      <label>
        <span className="label">Reads</span>
        <select className="field" value={String(value)} onChange={(event) => onChange(event.target.value)}>
          {terms.map((t) => (
            <option key={t} value={t}>
              {termAtStart(t)}
            </option>
          ))}
        </select>
      </label>
    );
  if (typeof value === 'number' || field === 'quantity')
    return (
      <label>
        <span className="label">Reads</span>
        <input
          className="field"
          type="number"
          value={typeof value === 'number' ? value : ''}
          onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
        />
      </label>
    );
  if (typeof value === 'string' || value === null)
    return (
      <label>
        <span className="label">Reads</span>
        <input className="field" value={value ?? ''} onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)} />
      </label>
    );
  return (
    <label>
      <span className="label">Reads (JSON, in the form that it has now)</span>
      <textarea
        className="field mono"
        rows={8}
        spellCheck={false}
        defaultValue={value instanceof Broken ? value.text : JSON.stringify(value, null, 2)}
        onChange={(event) => onChange(read(event.target.value))}
      />
      {value instanceof Broken && <span className="warn-text small">This is no JSON yet.</span>}
    </label>
  );
}

interface Period {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: string;
}

function isPeriod(value: Json): value is Period & Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'precision' in value;
}

function PeriodValue({ value, onChange }: { readonly value: Period; readonly onChange: (value: Json) => void }) {
  const change = (start: string, end: string) =>
    onChange(start === '' ? { start: null, end: null, precision: 'unknown' } : { start, end: end < start ? start : end, precision: 'day' });
  return (
    <div className="controls">
      <label>
        <span className="label">First day</span>
        <input
          className="field"
          type="date"
          value={value.start ?? ''}
          onChange={(event) => change(event.target.value, value.end ?? event.target.value)}
        />
      </label>
      <label>
        <span className="label">Last day</span>
        <input
          className="field"
          type="date"
          value={value.end ?? ''}
          onChange={(event) => change(value.start ?? event.target.value, event.target.value)}
        />
      </label>
    </div>
  );
}

function StateValue({ value, onChange }: { readonly value: Json; readonly onChange: (value: Json) => void }) {
  const { data } = useStates();
  const states = [...(data?.items ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <label>
      <span className="label">Reads</span>
      <select
        className="field"
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">not known</option>
        {states.map((s) => (
          <option key={s.code} value={s.code}>
            {s.name}
          </option>
        ))}
      </select>
    </label>
  );
}

const LISTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  kind: [engagementKinds, instrumentKinds],
  status: [engagementStatuses, instrumentStatuses],
  stage: [cooperationStages, transferStages],
  category: [transferCategories],
  mode: [statementModes],
};

/** The vocabulary that a field with this term takes its terms from; null where it takes them from none. */
function termsWith(field: string, term: string): readonly string[] | null {
  return LISTS[field]?.find((list) => list.includes(term)) ?? null;
}
