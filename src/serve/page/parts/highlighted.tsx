import type { ReactNode } from 'react';
import { drawn } from './said.tsx';

type Stretch = readonly [start: number, end: number];

/** A text with some stretches marked (offsets into it); stretches that overlap are marked as one. */
export function Highlighted({ text, stretches }: { readonly text: string; readonly stretches: readonly Stretch[] }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const [start, end] of joined(stretches, text.length)) {
    parts.push(<span key={`t${from}`}>{drawn(text.slice(from, start))}</span>, <mark key={start}>{drawn(text.slice(start, end))}</mark>);
    from = end;
  }
  return (
    <bdi>
      {parts}
      {drawn(text.slice(from))}
    </bdi>
  );
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
