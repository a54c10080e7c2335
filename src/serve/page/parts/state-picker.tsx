import { useStates } from '../api/hooks.ts';
import { ChipPicker, type Option } from './chip-picker.tsx';
import { useStateName } from './names.tsx';

interface Props {
  readonly chosen: readonly string[];
  readonly onChange: (states: readonly string[]) => void;
  /** What the states chosen are. */
  readonly title?: string;
  readonly label?: string;
}

/** States, any number, out of those of the record. */
export function StatePicker({ chosen, onChange, title = 'States', label = 'Add a state' }: Props) {
  const nameOf = useStateName();
  return (
    <ChipPicker
      title={title}
      label={label}
      chosen={chosen.map((code) => ({ value: code, name: nameOf(code) }))}
      options={useStateOptions()}
      onChange={onChange}
    />
  );
}

/** The states of the record by name. */
export function useStateOptions(): readonly Option[] {
  const { data } = useStates();
  return (data?.items ?? []).map((s) => ({ value: s.code, name: s.name })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
