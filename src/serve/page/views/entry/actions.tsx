import { useState } from 'react';
import { useLocation } from 'wouter';
import type { EntryDetail } from '../../../contract/index.ts';
import type { ActorWhole } from '../../api/hooks.ts';
import { CorrectDialog } from '../../parts/correct-dialog.tsx';
import { type Land, useDecide } from '../../parts/decide.tsx';
import { MergeDialog } from '../../parts/merge-dialog.tsx';
import { SplitDialog } from '../../parts/split-dialog.tsx';
import { pathOf } from '../../words/sections.ts';

type Open = 'merge' | 'split' | 'correct' | null;

/** What can be decided about an entry. Afterwards the view goes to where the entry stands now. */
export function Actions({ detail }: { readonly detail: EntryDetail | ActorWhole }) {
  const { decide, busy } = useDecide();
  const [open, setOpen] = useState<Open>(null);
  const [, go] = useLocation();
  const { section, entry } = detail;
  const close = () => setOpen(null);
  const follow: Land = ([now]) => {
    if (now !== undefined && now !== entry.id) go(pathOf(now), { replace: true });
  };
  // What follows from other entries, and states, are decided on elsewhere.
  if (section === 'discrepancies' || section === 'origins' || ('roles' in entry && entry.kind === 'state')) return null;
  return (
    <>
      <button type="button" className="button" disabled={busy} onClick={() => void decide({ action: 'confirm', id: entry.id }, follow)}>
        Confirm
      </button>
      <button type="button" className="button" disabled={busy || !detail.fields.some((f) => f.correctable)} onClick={() => setOpen('correct')}>
        Correct …
      </button>
      <button type="button" className="button" disabled={busy} onClick={() => setOpen('merge')}>
        Merge …
      </button>
      <button type="button" className="button" disabled={busy || detail.says.length < 2} onClick={() => setOpen('split')}>
        Split …
      </button>
      <button
        type="button"
        className="button"
        disabled={busy}
        onClick={() => void decide({ action: 'reject', id: entry.id }, () => go(`/record/${section}`))}
      >
        Reject
      </button>
      {open === 'correct' && <CorrectDialog id={entry.id} fields={detail.fields} actors={detail.actors} onClose={close} onDecided={follow} />}
      {open === 'merge' && (
        <MergeDialog
          id={entry.id}
          section={section}
          label={detail.label}
          near={'alike' in detail ? detail.alike.map((a) => ({ id: a.id, label: a.name })) : []}
          onClose={close}
          onDecided={follow}
        />
      )}
      {open === 'split' && <SplitDialog id={entry.id} says={detail.says} onClose={close} onDecided={follow} />}
    </>
  );
}
