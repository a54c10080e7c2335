import { useState } from 'react';
import { Link } from 'wouter';
import type { Action, EntryDetail, ReviewItem } from '../../../contract/index.ts';
import { useEntry } from '../../api/hooks.ts';
import { Borne } from '../../parts/borne.tsx';
import { CorrectDialog } from '../../parts/correct-dialog.tsx';
import { useDecide } from '../../parts/decide.tsx';
import { MergeDialog } from '../../parts/merge-dialog.tsx';
import { Said } from '../../parts/said.tsx';
import { SplitDialog } from '../../parts/split-dialog.tsx';
import { pathOf, sections } from '../../words/sections.ts';
import { termAtStart } from '../../words/term.ts';
import { Acts } from './acts.tsx';
import { Matter } from './matter.tsx';
import type { Sitting } from './sitting.ts';

type Open = 'merge' | 'split' | 'correct' | null;

interface Props {
  readonly item: ReviewItem;
  readonly sitting: Sitting;
  readonly onNext: () => void;
}

/** One thing to decide, with what speaks for and against it, and a key for each decision. */
export function Desk({ item, sitting, onNext }: Props) {
  const { decide, busy } = useDecide();
  const [open, setOpen] = useState<Open>(null);
  const entry = item.item.entry;
  // What was rejected has no view of its own; the pair says all there is.
  const isLeftOut = item.reason === 'told-again';
  const detail = useEntry(item.section, entry.id, !isLeftOut).data as EntryDetail | undefined;
  const { noted } = sitting;
  const may = (action: Action) => item.actions.includes(action);
  const idle = !busy && open === null;
  const close = () => setOpen(null);
  const mergeWith = (id: string) => void decide({ action: 'merge', ids: [entry.id, id] }, noted);
  const part = () => {
    const second = item.pair?.b.claim;
    if (second === undefined) setOpen('split');
    else void decide({ action: 'split', id: entry.id, claims: [second] }, noted);
  };
  const [first, ...others] = item.candidates;
  const acts = [
    { letter: 'c', name: 'Confirm', able: may('confirm'), act: () => void decide({ action: 'confirm', id: entry.id }, noted) },
    { letter: 'x', name: 'Reject', able: may('reject'), act: () => void decide({ action: 'reject', id: entry.id }, noted) },
    { letter: 'e', name: 'Correct', able: may('correct') && detail?.fields.some((f) => f.correctable) === true, act: () => setOpen('correct') },
    {
      letter: 'm',
      name: 'Merge',
      able: may('merge'),
      act: () => (first !== undefined && others.length === 0 ? mergeWith(first.id) : setOpen('merge')),
    },
    { letter: 's', name: 'Split', able: may('split') && (item.pair !== null || detail !== undefined), act: part },
    { letter: 'k', name: item.skipped ? 'Put back' : 'Skip', able: true, act: () => void sitting.skip(item.id, !item.skipped) },
    { letter: 'j', name: 'Next', able: true, act: onNext },
    { letter: 'u', name: 'Undo last', able: sitting.undo !== null, act: () => sitting.undo?.() },
  ];
  return (
    <article className="desk" aria-labelledby="matter">
      <p className="kicker">
        {sections[item.section].one} · <b>{termAtStart(item.reason)}</b>
      </p>
      <h2 id="matter" tabIndex={-1}>
        {isLeftOut ? (
          <Said>{item.item.label}</Said>
        ) : (
          <Link href={pathOf(entry.id)}>
            <Said>{item.item.label}</Said>
          </Link>
        )}
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
      <Acts acts={acts} idle={idle} />
      <Matter item={item} detail={detail} onMerge={mergeWith} idle={idle} />
      {open === 'correct' && detail !== undefined && (
        <CorrectDialog
          id={entry.id}
          fields={detail.fields}
          actors={detail.actors}
          about={item.discrepancy?.entry.kind}
          onClose={close}
          onDecided={noted}
        />
      )}
      {open === 'split' && detail !== undefined && <SplitDialog id={entry.id} says={detail.says} onClose={close} onDecided={noted} />}
      {open === 'merge' && (
        <MergeDialog id={entry.id} section={item.section} label={item.item.label} near={item.candidates} onClose={close} onDecided={noted} />
      )}
    </article>
  );
}
