import { useEffect, useState } from 'react';
import type { SectionName } from '../../../contract/index.ts';
import { Concerning } from '../../parts/concerning.tsx';
import { Narrowing } from '../../parts/narrowing.tsx';
import { PeriodFields } from '../../parts/period.tsx';
import { type Changes, dayAsked } from '../../url/asked.ts';
import { areaAtStart, termAtStart } from '../../words/term.ts';
import { areas, choices } from '../../words/vocabulary.ts';

interface Props {
  readonly section: SectionName;
  readonly asked: (name: string) => string;
  readonly ask: (changes: Changes) => void;
}

/** What a list can be narrowed by. */
export function ListFilters({ section, asked, ask }: Props) {
  const { kinds, statuses, areas: hasAreas } = choices[section];
  return (
    <Narrowing>
      <Concerning asked={asked} ask={ask} />
      <PeriodFields from={dayAsked(asked('from')) ?? ''} to={dayAsked(asked('to')) ?? ''} onChange={ask} />
      {kinds.length > 0 && <Choice name="Kind" value={asked('kinds')} options={kinds} inWords={termAtStart} onChange={(kinds) => ask({ kinds })} />}
      {statuses.length > 0 && (
        <Choice name="State of it" value={asked('statuses')} options={statuses} inWords={termAtStart} onChange={(statuses) => ask({ statuses })} />
      )}
      {hasAreas && <Choice name="Area" value={asked('areas')} options={areas} inWords={areaAtStart} onChange={(areas) => ask({ areas })} />}
      {section === 'actors' ? (
        <Words key="q" name="Name" value={asked('q')} onChange={(q) => ask({ q })} />
      ) : (
        <Words key="words" name="Words" value={asked('words')} onChange={(words) => ask({ words })} />
      )}
      <Choice
        name="Borne out by"
        value={asked('corroboration')}
        options={['2', '3', '5', '10']}
        inWords={(n) => `${n} origins or more`}
        onChange={(corroboration) => ask({ corroboration })}
      />
      <label>
        <span className="label">Order</span>
        <select
          className="field"
          value={asked('order') || 'newest'}
          onChange={(event) => ask({ order: event.target.value === 'newest' ? '' : event.target.value })}
        >
          <option value="newest">Newest first</option>
          <option value="oldest">Oldest first</option>
          <option value="strongest">Best borne out first</option>
        </select>
      </label>
      {asked('actors') !== '' && (
        <button type="button" className="button" onClick={() => ask({ actors: '' })}>
          Of all actors
        </button>
      )}
    </Narrowing>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly inWords: (option: string) => string;
  readonly onChange: (value: string) => void;
}

function Choice({ name, value, options, inWords, onChange }: ChoiceProps) {
  return (
    <label>
      <span className="label">{name}</span>
      <select className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">Any</option>
        {options.map((o) => (
          <option key={o} value={o}>
            {inWords(o)}
          </option>
        ))}
      </select>
    </label>
  );
}

const PAUSE = 350;

// The list follows when the hand rests, not at every letter.
function Words({ name, value, onChange }: { readonly name: string; readonly value: string; readonly onChange: (words: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <label>
      <span className="label">{name}</span>
      <input className="field" type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </label>
  );
}
