import type { ActorNames } from '../../../contract/index.ts';
import { termAtStart } from '../../words/term.ts';
import { participantRoles } from '../../words/vocabulary.ts';
import { Said } from '../said.tsx';
import { ActorSearch, useActorNames } from './actor-value.tsx';
import { StateValue } from './state-value.tsx';

export interface Participant {
  readonly actor: string;
  readonly side: string | null;
  readonly role: string;
}

interface Props {
  readonly value: readonly Participant[];
  readonly actors: ActorNames;
  readonly onChange: (value: readonly Participant[]) => void;
}

/** Who takes part, for which state, and as what. */
export function ParticipantsValue({ value, actors, onChange }: Props) {
  const [nameOf, learn] = useActorNames(actors);
  const change = (actor: string, part: Partial<Participant>) => onChange(value.map((p) => (p.actor === actor ? { ...p, ...part } : p)));
  return (
    <div>
      <ul className="participants">
        {value.map((p) => (
          <li key={p.actor} aria-label={nameOf(p.actor)}>
            <p>
              <Said>{nameOf(p.actor)}</Said>{' '}
              <button type="button" className="button plain" onClick={() => onChange(value.filter((v) => v.actor !== p.actor))}>
                Take out<span className="hidden-but-read">: {nameOf(p.actor)}</span>
              </button>
            </p>
            <div className="controls">
              <StateValue label="For" value={p.side} mayBeUnknown onChange={(side) => change(p.actor, { side })} />
              <label>
                <span className="label">As</span>
                <select className="field" value={p.role} onChange={(event) => change(p.actor, { role: event.target.value })}>
                  {participantRoles.map((r) => (
                    <option key={r} value={r}>
                      {termAtStart(r)}
                    </option>
                  ))}
                </select>
              </label>
            </div>
          </li>
        ))}
      </ul>
      <ActorSearch
        label="Add someone"
        without={value.map((p) => p.actor)}
        onTake={(found) => {
          learn(found);
          onChange([...value, { actor: found.id, side: actors[found.id]?.country ?? null, role: 'attendee' }]);
        }}
      />
    </div>
  );
}
