import type { ReactNode } from 'react';
import { drawn } from './said.tsx';

type Stretch = readonly [start: number, end: number];

interface Props {
  readonly text: string;
  /** What is marked (offsets into the text); stretches that overlap are marked as one. */
  readonly stretches: readonly Stretch[];
  /** The part of it that is meant; what stands around it is muted. Left out where all of it is meant. */
  readonly told?: readonly Stretch[];
}

/** A text with some stretches marked. */
export function Highlighted({ text, stretches, told = [[0, text.length]] }: Props) {
  const parts: ReactNode[] = [];
  const marks = joined(stretches, text.length);
  let from = 0;
  for (const [start, end] of joined(told, text.length)) {
    parts.push(<Muted key={`m${from}`} text={text.slice(from, start)} />, ...markedIn(text, start, end, marks));
    from = end;
  }
  return (
    <bdi>
      {parts}
      <Muted text={text.slice(from)} />
    </bdi>
  );
}

function markedIn(text: string, start: number, end: number, marks: readonly Stretch[]): readonly ReactNode[] {
  const parts: ReactNode[] = [];
  let from = start;
  for (const [a, b] of marks) {
    const [first, last] = [Math.max(a, start), Math.min(b, end)];
    if (first >= last) continue;
    parts.push(<span key={`t${from}`}>{drawn(text.slice(from, first))}</span>, <mark key={first}>{drawn(text.slice(first, last))}</mark>);
    from = last;
  }
  parts.push(<span key={`t${from}`}>{drawn(text.slice(from, end))}</span>);
  return parts;
}

function Muted({ text }: { readonly text: string }) {
  return text === '' ? null : <span className="around">{drawn(text)}</span>;
}

/** The stretches in order, within the text, those that touch put together. */
export function joined(stretches: readonly Stretch[], length: number): readonly Stretch[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    const [from, to] = [Math.max(0, start), Math.min(length, end)];
    if (from >= to) continue;
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
