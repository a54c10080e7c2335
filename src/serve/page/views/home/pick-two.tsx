import { useState } from 'react';
import { useLocation } from 'wouter';
import type { StateItem } from '../../../contract/index.ts';
import { useStates } from '../../api/hooks.ts';

/** Two states to look at together. */
export function PickTwo() {
  const { data } = useStates();
  const [, go] = useLocation();
  const [one, setOne] = useState('');
  const [other, setOther] = useState('');
  const states = [...(data?.items ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const ready = one !== '' && other !== '' && one !== other;
  return (
    <form
      className="pick-two"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) go(`/${one}/${other}`);
      }}
    >
      <StateSelect name="A state" value={one} without={other} states={states} onChange={setOne} />
      <span className="soft pick-and">and</span>
      <StateSelect name="Another state" value={other} without={one} states={states} onChange={setOther} />
      <button type="submit" className="button strong" disabled={!ready}>
        What they do together
      </button>
    </form>
  );
}

interface SelectProps {
  readonly name: string;
  readonly value: string;
  readonly without: string;
  readonly states: readonly StateItem[];
  readonly onChange: (code: string) => void;
}

function StateSelect({ name, value, without, states, onChange }: SelectProps) {
  return (
    <label>
      <span className="label">{name}</span>
      <select className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">Choose …</option>
        {states
          .filter((s) => s.code !== without)
          .map((s) => (
            <option key={s.code} value={s.code}>
              {s.name}
            </option>
          ))}
      </select>
    </label>
  );
}
