import { useState } from 'react';
import { capitalised } from '../../../brief/words.ts';
import type { ActorNames, Field } from '../../contract/index.ts';
import { type Land, useDecide } from './decide.tsx';
import { Dialog, DialogFoot } from './dialog.tsx';
import { NoteField } from './note-field.tsx';
import { Said } from './said.tsx';
import { isWhole, type Json, parsed } from './values/value.ts';
import { ValueField } from './values/value-field.tsx';

interface Props {
  readonly id: string;
  readonly fields: readonly Field[];
  /** Who the ids are that the fields hold. */
  readonly actors: ActorNames;
  /** The field that is in doubt; where none is named, the first on which reports differ. */
  readonly about?: string | undefined;
  readonly onClose: () => void;
  readonly onDecided: Land;
}

/** Says how a field of an entry reads. */
export function CorrectDialog({ id, fields, actors, about, onClose, onDecided }: Props) {
  const { decide } = useDecide();
  const able = fields.filter((f) => f.correctable);
  const [name, setName] = useState(
    (able.find((f) => f.field === about) ?? able.find((f) => f.values.some((v) => !v.chosen)) ?? able[0])?.field ?? '',
  );
  const field = able.find((f) => f.field === name);
  const [values, setValues] = useState<Readonly<Record<string, Json>>>({});
  const [note, setNote] = useState('');
  const before = field === undefined ? null : parsed(field.value);
  const value = field !== undefined && field.field in values ? (values[field.field] as Json) : before;
  const others = field?.values.filter((v) => !v.chosen) ?? [];
  const set = (next: Json) => setValues({ ...values, [name]: next });
  return (
    <Dialog title="Correct a field" onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (field === undefined) return;
          void decide(
            { action: 'correct', id, field: field.field, value, note: note === '' ? null : note } as Parameters<typeof decide>[0],
            onDecided,
          );
          onClose();
        }}
      >
        <label>
          <span className="label">Field</span>
          <select className="field" value={name} onChange={(event) => setName(event.target.value)}>
            {able.map((f) => (
              <option key={f.field} value={f.field}>
                {capitalised(f.name)}
              </option>
            ))}
          </select>
        </label>
        {field !== undefined && <ValueField key={field.field} field={field.field} value={value} actors={actors} onChange={set} />}
        {others.length > 0 && (
          <div>
            <p className="label">Reports also say</p>
            {others.map((o) => (
              <p key={o.text} className="also">
                <Said>{o.text}</Said>
                {o.json !== null && (
                  <button type="button" className="button plain" onClick={() => set(parsed(o.json))}>
                    Take this<span className="hidden-but-read">: {o.text}</span>
                  </button>
                )}
              </p>
            ))}
          </div>
        )}
        <NoteField value={note} onChange={setNote} />
        <DialogFoot
          verb="Correct"
          ready={field !== undefined && isWhole(value) && JSON.stringify(value) !== JSON.stringify(before)}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
