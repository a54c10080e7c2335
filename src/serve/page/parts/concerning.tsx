import type { Asking } from '../url/asked.ts';
import { atLeastTwo, statesListed } from '../url/states.ts';
import { StatePicker } from './state-picker.tsx';

/** Which states a list or a drawing is about, and of three or more whether all of them or any two. */
export function Concerning({ asked, ask }: Asking) {
  const states = statesListed(asked('states'));
  return (
    <>
      <StatePicker
        chosen={states}
        onChange={(next) => ask({ states: next.join(',') })}
        title={states.length < 3 ? 'Concerns all of' : 'Concerns these'}
      />
      <TogetherChoice states={states} asked={asked} ask={ask} />
    </>
  );
}

/** All of three or more states, or any two of them; nothing where there are fewer. */
export function TogetherChoice({ states, asked, ask }: Asking & { readonly states: readonly string[] }) {
  if (states.length < 3) return null;
  return (
    <label>
      <span className="label">Together</span>
      <select
        className="field"
        value={atLeastTwo(states, asked('together')) ?? 'all'}
        onChange={(event) => ask({ together: event.target.value === 'all' ? 'all' : '' })}
      >
        <option value="two">At least two of them</option>
        <option value="all">All of them</option>
      </select>
    </label>
  );
}
