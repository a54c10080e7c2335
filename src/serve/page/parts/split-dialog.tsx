import { useState } from 'react';
import { dayInWords } from '../../../brief/words.ts';
import type { ReportSays } from '../../contract/index.ts';
import { type Land, useDecide } from './decide.tsx';
import { Dialog, DialogFoot } from './dialog.tsx';
import { reportName } from './item.tsx';
import { NoteField } from './note-field.tsx';
import { Said } from './said.tsx';

interface Props {
  readonly id: string;
  readonly says: readonly ReportSays[];
  readonly onClose: () => void;
  readonly onDecided: Land;
}

/** Says that some of the reports speak of something else. */
export function SplitDialog({ id, says, onClose, onDecided }: Props) {
  const { decide } = useDecide();
  const [parted, setParted] = useState<ReadonlySet<string>>(new Set());
  const [note, setNote] = useState('');
  const claims = says.filter((s) => parted.has(s.report)).flatMap((s) => s.claims);
  const able = says.filter((s) => s.claims.length > 0);
  const toggle = (report: string) =>
    setParted((before) => new Set(before.has(report) ? [...before].filter((r) => r !== report) : [...before, report]));
  return (
    <Dialog title="Split: some reports speak of something else" onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void decide({ action: 'split', id, claims, note: note === '' ? null : note }, onDecided);
          onClose();
        }}
      >
        <fieldset className="choices">
          <legend className="label">These speak of something else</legend>
          {able.map((s) => (
            <label key={s.report} className="choice">
              <input type="checkbox" checked={parted.has(s.report)} onChange={() => toggle(s.report)} />
              <span>
                <Said>{reportName(s)}</Said>, {dayInWords(s.published)}
                <span className="serif small choice-words">
                  <Said>{toldFirst(s)}</Said>
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        {able.length < 2 && <p className="soft">It rests on one report alone: there is nothing to part.</p>}
        <NoteField value={note} onChange={setNote} />
        <DialogFoot verb="Split" ready={claims.length > 0 && parted.size < able.length} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

/** The first sentences of a report on the matter, without their surroundings. */
function toldFirst({ contexts: [context] }: ReportSays): string {
  const [told] = context?.told ?? [];
  return context === undefined || told === undefined ? '' : context.text.slice(told[0], told[1]);
}
