import { useState } from 'react';
import { Link } from 'wouter';
import { capitalised, counted, periodInWords } from '../../../../brief/words.ts';
import type { TimelineItem } from '../../../contract/index.ts';
import { Borne } from '../../parts/borne.tsx';
import { Said } from '../../parts/said.tsx';
import { pathOf } from '../../words/sections.ts';
import { termAtStart, termInWords } from '../../words/term.ts';

interface Props {
  readonly items: readonly TimelineItem[];
  readonly picked: boolean;
  readonly onAll: () => void;
}

const FEW = 12;

/** The same as the timeline draws, as a list; parts stand under what they are part of. */
export function Events({ items, picked, onAll }: Props) {
  const [open, setOpen] = useState(false);
  const ordered = inOrder(items);
  const shown = open ? ordered : ordered.slice(0, FEW);
  return (
    <>
      {picked && (
        <p className="picked">
          {counted(items.length, 'entry', 'entries')} picked on the timeline.{' '}
          <button type="button" className="button plain" onClick={onAll}>
            Show all
          </button>
        </p>
      )}
      <ol className="events">
        {shown.map(({ item, depth }) => (
          <li key={item.id} className={depth > 0 ? 'event under' : 'event'}>
            <span className="event-day">{item.precision === 'unknown' ? <i className="soft">day not known</i> : periodInWords(item)}</span>
            <span className="event-what">
              <Link href={pathOf(item.id)}>{titleOf(item)}</Link>
              {item.status !== 'occurred' && <span className="tag">{termInWords(item.status)}</span>}
              {item.rest !== '' && (
                <span className="event-rest">
                  <Said>{item.rest}</Said>
                </span>
              )}
            </span>
            <span className="event-borne">
              <Borne reports={item.reports} origins={item.origins} />
            </span>
          </li>
        ))}
      </ol>
      {ordered.length > FEW && (
        <p className="more">
          <button type="button" className="button" aria-expanded={open} onClick={() => setOpen((was) => !was)}>
            {open ? 'Show fewer' : `Show all ${ordered.length.toLocaleString('en')}`}
          </button>
        </p>
      )}
    </>
  );
}

// The label of an engagement begins with its day, which stands in a column of its own here.
function titleOf(item: TimelineItem) {
  const title = item.section === 'engagements' ? item.title.replace(/^[^:]*\d{4}:\s*|^day not known:\s*/, '') : item.title;
  return <Said>{title === '' ? termAtStart(item.kind) : capitalised(title)}</Said>;
}

function inOrder(items: readonly TimelineItem[]): readonly { readonly item: TimelineItem; readonly depth: number }[] {
  const ids = new Set(items.map((i) => i.id));
  const newest = [...items].sort((a, b) => (a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? 1 : -1));
  const tops = newest.filter((i) => i.partOf === null || !ids.has(i.partOf));
  const placed = tops.flatMap((top) => [
    { item: top, depth: 0 },
    ...newest.filter((i) => i.partOf === top.id && i.id !== top.id).map((item) => ({ item, depth: 1 })),
  ]);
  const held = new Set(placed.map((p) => p.item.id));
  return [...placed, ...newest.filter((i) => !held.has(i.id)).map((item) => ({ item, depth: 1 }))];
}
