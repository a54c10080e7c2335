import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { counted } from '../../../../brief/words.ts';
import type { ReviewItem } from '../../../contract/index.ts';
import { useReview } from '../../api/hooks.ts';
import { Title } from '../../app/title.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Empty } from '../../parts/states.tsx';
import { useAsked } from '../../url/asked.ts';
import { sectionNames, sections } from '../../words/sections.ts';
import { termAtStart } from '../../words/term.ts';
import { Desk } from './desk.tsx';
import { useSitting } from './sitting.ts';
import '../../styles/entry.css';
import '../../styles/review.css';

const REASONS = ['disagreement', 'told-again', 'low-score', 'single-origin'] as const satisfies readonly ReviewItem['reason'][];

/** The queue of what is unsure, one thing at a time. */
export function ReviewView() {
  const [asked, ask] = useAsked();
  const [at, setAt] = useState(0);
  const filters = { reasons: asked('reasons'), section: asked('section'), skipped: asked('skipped'), limit: 30 };
  const query = useReview(filters);
  const sitting = useSitting();
  const items = query.data?.items ?? [];
  const item = items[Math.min(at, items.length - 1)];
  useLedTo(item?.id ?? null);
  const narrow = (changes: Parameters<typeof ask>[0]) => {
    setAt(0);
    ask(changes);
  };
  return (
    <>
      <header className="view-head">
        <div>
          <Title of="Review">Review</Title>
          <p className="lede">
            What the record is unsure of, one thing at a time. What you decide holds when reports are added later;{' '}
            <Link href="/decisions">all decisions</Link> can be taken back.
          </p>
        </div>
      </header>
      <div className="controls list-filters">
        <label>
          <span className="label">Because</span>
          <select className="field" value={filters.reasons} onChange={(event) => narrow({ reasons: event.target.value })}>
            <option value="">Any reason</option>
            {REASONS.map((r) => (
              <option key={r} value={r}>
                {termAtStart(r)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="label">Among</span>
          <select className="field" value={filters.section} onChange={(event) => narrow({ section: event.target.value })}>
            <option value="">Everything</option>
            {sectionNames
              .filter((s) => s !== 'origins' && s !== 'discrepancies')
              .map((s) => (
                <option key={s} value={s}>
                  {sections[s].many}
                </option>
              ))}
          </select>
        </label>
        <label className="check">
          <input type="checkbox" checked={filters.skipped === 'only'} onChange={(event) => narrow({ skipped: event.target.checked ? 'only' : '' })} />{' '}
          What was skipped
        </label>
      </div>
      <Answered query={query} what="the queue">
        {(page) => {
          return item === undefined ? (
            <Empty>{filters.skipped === 'only' ? 'Nothing was skipped.' : 'Nothing waits. The record is as sure as its reports allow.'}</Empty>
          ) : (
            <>
              <p className="soft small number" role="status">
                {counted(page.total, 'thing')} to look at
              </p>
              <Desk key={item.id} item={item} sitting={sitting} onNext={() => setAt((now) => (now + 1 < page.items.length ? now + 1 : 0))} />
            </>
          );
        }}
      </Answered>
    </>
  );
}

/** Leads the reader to the heading of what lies on the desk, where something else lay there before. */
function useLedTo(id: string | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (id === null) return;
    const heading = before.current === null || before.current === id ? null : document.getElementById('matter');
    before.current = id;
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }, [id]);
}
