import { useDeferredValue, useState } from 'react';
import type { ActorNames } from '../../../contract/index.ts';
import { useSome } from '../../api/hooks.ts';
import { useStateName } from '../names.tsx';
import { Said } from '../said.tsx';

/** Someone found: the id, and the name to show for it. */
interface Found {
  readonly id: string;
  readonly name: string;
}

/** Looks for an actor by name; what is pressed is taken. */
export function ActorSearch({
  label,
  without,
  onTake,
}: {
  readonly label: string;
  readonly without: readonly string[];
  readonly onTake: (found: Found) => void;
}) {
  const [words, setWords] = useState('');
  const nameOf = useStateName();
  const sought = useDeferredValue(words.trim());
  const { data } = useSome('actors', { q: sought, limit: 6 }, sought.length > 1);
  const found =
    sought.length > 1 ? (data?.items ?? []).flatMap((i) => ('roles' in i.entry ? [i.entry] : [])).filter((a) => !without.includes(a.id)) : [];
  return (
    <div>
      <label>
        <span className="label">{label}</span>
        <input className="field" type="search" placeholder="Look for a name" value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      {sought.length > 1 && data !== undefined && found.length === 0 && <p className="soft small">Nobody of that name.</p>}
      <ul className="found">
        {found.map((a) => (
          <li key={a.id}>
            <button
              type="button"
              className="as-link"
              onClick={() => {
                onTake({ id: a.id, name: a.name });
                setWords('');
              }}
            >
              <Said>{a.name}</Said>
            </button>
            {a.country !== null && a.kind !== 'state' && <span className="soft small"> {nameOf(a.country)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The names of actors: those that the entry knows, and those that were found since. */
export function useActorNames(actors: ActorNames): readonly [nameOf: (id: string) => string, learn: (found: Found) => void] {
  const [learnt, setLearnt] = useState<Readonly<Record<string, string>>>({});
  return [(id) => learnt[id] ?? actors[id]?.name ?? id, ({ id, name }) => setLearnt((known) => ({ ...known, [id]: name }))];
}

interface ListProps {
  readonly value: readonly string[];
  readonly actors: ActorNames;
  readonly onChange: (value: readonly string[]) => void;
}

/** Any number of actors. */
export function ActorsValue({ value, actors, onChange }: ListProps) {
  const [nameOf, learn] = useActorNames(actors);
  return (
    <div>
      <p className="label">Reads</p>
      {value.length === 0 && <p className="soft">nobody</p>}
      {value.map((id) => (
        <span key={id} className="chip">
          <Said>{nameOf(id)}</Said>
          <button type="button" aria-label={`Without ${nameOf(id)}`} onClick={() => onChange(value.filter((v) => v !== id))}>
            ×
          </button>
        </span>
      ))}
      <ActorSearch
        label="Add"
        without={value}
        onTake={(found) => {
          learn(found);
          onChange([...value, found.id]);
        }}
      />
    </div>
  );
}

interface OneProps {
  readonly value: string | null;
  readonly actors: ActorNames;
  readonly onChange: (value: string | null) => void;
}

/** One actor, or none. */
export function ActorValue({ value, actors, onChange }: OneProps) {
  const [nameOf, learn] = useActorNames(actors);
  return (
    <div>
      <p className="label">Reads</p>
      <p>
        {value === null ? (
          <span className="soft">not named</span>
        ) : (
          <>
            <Said>{nameOf(value)}</Said>{' '}
            <button type="button" className="button plain" onClick={() => onChange(null)}>
              Not named
            </button>
          </>
        )}
      </p>
      <ActorSearch
        label="Someone else"
        without={value === null ? [] : [value]}
        onTake={(found) => {
          learn(found);
          onChange(found.id);
        }}
      />
    </div>
  );
}
