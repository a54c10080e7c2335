import type { ActorNames } from '../../../contract/index.ts';
import { areaAtStart } from '../../words/term.ts';
import { areas, termsOf } from '../../words/vocabulary.ts';
import { ChipPicker } from '../chip-picker.tsx';
import { StatePicker } from '../state-picker.tsx';
import { ActorsValue, ActorValue } from './actor-value.tsx';
import { type Participant, ParticipantsValue } from './participants-value.tsx';
import { type Period, PeriodValue } from './period-value.tsx';
import { type Place, PlaceValue } from './place-value.tsx';
import { StateValue } from './state-value.tsx';
import { NumberValue, TermValue, TextValue } from './text-value.tsx';
import { type Topic, TopicsValue } from './topics-value.tsx';
import { Broken, type Json, read } from './value.ts';

interface Props {
  readonly field: string;
  readonly value: Json;
  /** Who the ids are that the value holds. */
  readonly actors: ActorNames;
  readonly onChange: (value: Json) => void;
}

/** A field to write a value into, as fits what the field of an entry holds: a term, a day, states, people, words. */
export function ValueField({ field, value, actors, onChange }: Props) {
  const list = Array.isArray(value) ? (value as readonly Json[]) : [];
  switch (field) {
    case 'date':
      return <PeriodValue value={value as unknown as Period} onChange={onChange} />;
    case 'place':
      return <PlaceValue value={value as unknown as Place | null} onChange={(place) => onChange(place as unknown as Json)} />;
    case 'country':
    case 'supplier':
    case 'recipient':
      return <StateValue value={value as string | null} mayBeUnknown={field === 'country'} onChange={onChange} />;
    case 'states':
    case 'parties':
      return <StatePicker title="Reads" chosen={list as readonly string[]} onChange={onChange} />;
    case 'areas':
      return (
        <ChipPicker
          title="Reads"
          label="Add an area"
          chosen={(list as readonly string[]).map(areaOption)}
          options={areas.map(areaOption)}
          onChange={onChange}
        />
      );
    case 'participants':
      return (
        <ParticipantsValue
          value={list as unknown as readonly Participant[]}
          actors={actors}
          onChange={(next) => onChange(next as unknown as readonly Json[])}
        />
      );
    case 'bodies':
    case 'signatories':
    case 'via':
      return <ActorsValue value={list as readonly string[]} actors={actors} onChange={onChange} />;
    case 'speaker':
      return <ActorValue value={value as string | null} actors={actors} onChange={onChange} />;
    case 'topics':
      return <TopicsValue value={list as unknown as readonly Topic[]} onChange={(next) => onChange(next as unknown as readonly Json[])} />;
    case 'quantity':
      return <NumberValue value={value as number | null} onChange={onChange} />;
  }
  const terms = termsOf(field, typeof value === 'string' ? value : null);
  if (terms !== null) return <TermValue value={value as string | null} field={field} terms={terms} onChange={onChange} />;
  if (typeof value === 'string' || value === null) return <TextValue value={value} onChange={onChange} />;
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

function areaOption(area: string) {
  return { value: area, name: areaAtStart(area) };
}
