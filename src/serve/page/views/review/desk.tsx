import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Action, EntryDetail, ReviewItem } from '../../../contract/index.ts';
import { postJson } from '../../api/fetch.ts';
import { useDecisionPages, useEntry } from '../../api/hooks.ts';
import { useKey } from '../../app/keys.ts';
import { Borne } from '../../parts/borne.tsx';
import { CorrectDialog } from '../../parts/correct-dialog.tsx';
import { useDecide } from '../../parts/decide.tsx';
import { MergeDialog } from '../../parts/merge-dialog.tsx';
import { Said } from '../../parts/said.tsx';
import { SplitDialog } from '../../parts/split-dialog.tsx';
import { pathOf, sections } from '../../words/sections.ts';
import { termAtStart } from '../../words/term.ts';
import { Matter } from './matter.tsx';

type Open = 'merge' | 'split' | 'correct' | null;

/** One thing to decide, with what speaks for and against it, and a key for each decision. */
export function Desk({ item, onNext }: { readonly item: ReviewItem; readonly onNext: () => void }) {
  const { decide, busy } = useDecide();
  const client = useQueryClient();
  const decisions = useDecisionPages();
  const [open, setOpen] = useState<Open>(null);
  const entry = item.item.entry;
  const detail = useEntry(item.section, entry.id).data;
  const latest = decisions.data?.pages[0]?.items.find((d) => d.action !== 'undo' && !d.undone);
  const may = (action: Action) => item.actions.includes(action);
  const idle = !busy && open === null;
  const skip = async () => {
    await postJson('/api/review/skip', { id: item.id, skip: !item.skipped }).catch(() => undefined);
    await client.invalidateQueries({ predicate: (query) => String(query.queryKey[0]).startsWith('/api/review') });
  };
  const part = () => {
    const second = item.pair?.b.claim;
    if (second === undefined) setOpen('split');
    else void decide({ action: 'split', id: entry.id, claims: [second] });
  };
  const [first] = item.candidates;
  const join = () => {
    if (item.candidates.length === 1 && first !== undefined) void decide({ action: 'merge', ids: [entry.id, first.id] });
    else setOpen('merge');
  };
  const acts = [
    { letter: 'c', name: 'Confirm', able: may('confirm'), act: () => void decide({ action: 'confirm', id: entry.id }) },
    { letter: 'x', name: 'Reject', able: may('reject'), act: () => void decide({ action: 'reject', id: entry.id }) },
    { letter: 'e', name: 'Correct', able: may('correct'), act: () => setOpen('correct') },
    { letter: 'm', name: 'Merge', able: may('merge'), act: join },
    { letter: 's', name: 'Split', able: may('split'), act: part },
    { letter: 'k', name: item.skipped ? 'Put back' : 'Skip', able: true, act: () => void skip() },
    { letter: 'j', name: 'Next', able: true, act: onNext },
    {
      letter: 'u',
      name: 'Undo last',
      able: latest !== undefined && !decisions.isFetching,
      act: () => latest !== undefined && void decide({ action: 'undo', of: latest.id }),
    },
  ];
  return (
    <article className="desk" aria-labelledby="matter">
      <p className="kicker">
        {sections[item.section].one} · <b>{termAtStart(item.reason)}</b>
      </p>
      <h2 id="matter">
        <Link href={pathOf(entry.id)}>
          <Said>{item.item.label}</Said>
        </Link>
      </h2>
      {item.item.rest !== '' && (
        <p className="lede">
          <Said>{item.item.rest}</Said>
        </p>
      )}
      <p className="explanation">
        <Said>{item.explanation}</Said>{' '}
        <span className="soft small">
          (<Borne reports={item.item.reports} origins={item.item.origins} />)
        </span>
      </p>
      <div className="acts" role="toolbar" aria-label="Decide">
        {acts.map((a) => (
          <Act key={a.letter} {...a} idle={idle} />
        ))}
      </div>
      <Matter
        item={item}
        detail={detail as EntryDetail | undefined}
        onMerge={(id) => void decide({ action: 'merge', ids: [entry.id, id] })}
        idle={idle}
      />
      {open === 'correct' && detail !== undefined && (
        <CorrectDialog id={entry.id} fields={detail.fields} onClose={() => setOpen(null)} onDecided={() => undefined} />
      )}
      {open === 'split' && detail !== undefined && (
        <SplitDialog id={entry.id} says={detail.says} onClose={() => setOpen(null)} onDecided={() => undefined} />
      )}
      {open === 'merge' && (
        <MergeDialog
          id={entry.id}
          section={item.section}
          label={item.item.label}
          near={item.candidates}
          onClose={() => setOpen(null)}
          onDecided={() => undefined}
        />
      )}
    </article>
  );
}

interface ActProps {
  readonly letter: string;
  readonly name: string;
  readonly able: boolean;
  readonly idle: boolean;
  readonly act: () => void;
}

function Act({ letter, name, able, idle, act }: ActProps) {
  useKey(letter, act, able && idle);
  return (
    <button type="button" className="button" disabled={!able || !idle} onClick={act} aria-keyshortcuts={letter}>
      <span className="key-cap" aria-hidden="true">
        {letter}
      </span>{' '}
      {name}
    </button>
  );
}
