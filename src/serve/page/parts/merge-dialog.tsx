import { useDeferredValue, useState } from 'react';
import type { SectionName } from '../../contract/index.ts';
import { useSome } from '../api/hooks.ts';
import { sections } from '../words/sections.ts';
import { type Land, useDecide } from './decide.tsx';
import { Dialog, DialogFoot } from './dialog.tsx';
import { NoteField } from './note-field.tsx';
import { Said } from './said.tsx';

interface Near {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly id: string;
  readonly section: SectionName;
  readonly label: string;
  /** What it is likely to be one with. */
  readonly near: readonly Near[];
  readonly onClose: () => void;
  readonly onDecided: Land;
}

/** Says that an entry and another are one and the same: the other is looked for by words. */
export function MergeDialog({ id, section, label, near, onClose, onDecided }: Props) {
  const { decide } = useDecide();
  const [words, setWords] = useState('');
  const [other, setOther] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const sought = useDeferredValue(words.trim());
  const asked = section === 'actors' ? { q: sought, limit: 8 } : { words: sought, limit: 8 };
  const { data, error } = useSome(section, asked, sought.length > 1);
  const found: readonly Near[] =
    sought.length > 1 ? (data?.items ?? []).map((i) => ({ id: i.entry.id, label: i.rest === '' ? i.label : `${i.label} — ${i.rest}` })) : near;
  const offered = found.filter((f) => f.id !== id);
  return (
    <Dialog title={`Merge: one and the same ${sections[section].one.toLowerCase()}`} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (other === null) return;
          void decide({ action: 'merge', ids: [id, other], note: note === '' ? null : note }, onDecided);
          onClose();
        }}
      >
        <p>
          <b>
            <Said>{label}</Said>
          </b>{' '}
          is the same as
        </p>
        <label>
          <span className="label">Look for it by {section === 'actors' ? 'name' : 'words'}</span>
          <input className="field" type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
        {error !== null && <p className="warn-text">{error.message}</p>}
        <fieldset className="choices">
          <legend className="hidden-but-read">Found</legend>
          {offered.map((f) => (
            <label key={f.id} className="choice">
              <input type="radio" name="other" checked={other === f.id} onChange={() => setOther(f.id)} />
              <span>
                <Said>{f.label}</Said>
              </span>
            </label>
          ))}
          {offered.length === 0 && <p className="soft">{sought.length > 1 ? 'Nothing found.' : 'Write two letters or more.'}</p>}
        </fieldset>
        <NoteField value={note} onChange={setNote} />
        <DialogFoot verb="Merge" ready={other !== null && offered.some((f) => f.id === other)} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
