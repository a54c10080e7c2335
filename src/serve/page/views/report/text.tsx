import { memo, useMemo } from 'react';
import type { Mark, ReportDetail } from '../../../contract/index.ts';
import { drawn } from '../../parts/said.tsx';
import { type Layer, type Segment, segmentsOf } from './segments.ts';

type Key = { readonly kind: 'entry'; readonly entry: string; readonly field: string } | { readonly kind: 'shared' } | { readonly kind: 'asked' };

interface Props {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly shared: ReportDetail['shared'];
  readonly picked: readonly string[];
  readonly at: readonly [number, number] | null;
  readonly onPick: (entries: readonly string[]) => void;
}

/** The text as it was read, with its marks. A marked piece is pressed to see which entries rest on it. */
export function MarkedText({ text, marks, shared, picked, at, onPick }: Props) {
  const segments = useMemo(() => {
    const layers: Layer<Key>[] = marks.map(({ start, end, entry, field }) => ({ start, end, key: { kind: 'entry', entry, field } }));
    for (const { start, end } of shared) layers.push({ start, end, key: { kind: 'shared' } });
    if (at !== null) layers.push({ start: at[0], end: at[1], key: { kind: 'asked' } });
    return segmentsOf(text.length, layers);
  }, [text, marks, shared, at]);
  return (
    <div className="reading whole">
      {segments.map((s) => (
        <Piece
          key={s.start}
          text={text.slice(s.start, s.end)}
          segment={s}
          isPicked={s.keys.some((k) => k.kind === 'entry' && picked.includes(k.entry))}
          beginsAsked={at !== null && at[0] === s.start}
          onPick={onPick}
        />
      ))}
    </div>
  );
}

interface PieceProps {
  readonly text: string;
  readonly segment: Segment<Key>;
  readonly isPicked: boolean;
  readonly beginsAsked: boolean;
  readonly onPick: (entries: readonly string[]) => void;
}

const Piece = memo(function Piece({ text, segment, isPicked, beginsAsked, onPick }: PieceProps) {
  const entries = [...new Set(segment.keys.flatMap((k) => (k.kind === 'entry' ? [k.entry] : [])))];
  const isAsked = segment.keys.some((k) => k.kind === 'asked');
  const isShared = segment.keys.some((k) => k.kind === 'shared');
  const classes = [isShared ? 'shared' : '', isAsked ? 'asked' : '', isPicked ? 'picked' : ''];
  // Between two paragraphs there is nothing to press.
  if (entries.length === 0 || text.trim() === '')
    return (
      <span className={classes.join(' ').trim() || undefined} id={beginsAsked ? 'asked-words' : undefined} data-start={segment.start}>
        {drawn(text)}
      </span>
    );
  const onlyNames = entries.every((e) => e.startsWith('act-'));
  const pick = () => onPick(entries);
  return (
    <span
      role="button"
      tabIndex={0}
      className={['marked', onlyNames ? 'name' : '', ...classes].filter((c) => c !== '').join(' ')}
      id={beginsAsked ? 'asked-words' : undefined}
      data-start={segment.start}
      onClick={pick}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        pick();
      }}
    >
      {drawn(text)}
    </span>
  );
});
