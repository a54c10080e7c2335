import { Link } from 'wouter';
import type { EntryDetail, ReviewItem } from '../../../contract/index.ts';
import { useKey } from '../../app/keys.tsx';
import { Said } from '../../parts/said.tsx';
import { pathOf } from '../../words/sections.ts';
import { SideBySide } from '../entry/side-by-side.tsx';
import { Sides, Words } from '../entry/sides.tsx';
import { FeatureTable, signed } from '../entry/why.tsx';

interface Props {
  readonly item: ReviewItem;
  /** Null until it is read. */
  readonly detail: EntryDetail | undefined;
  readonly onMerge: (id: string) => void;
  readonly idle: boolean;
}

type Evidence = NonNullable<ReviewItem['pair']>['a']['evidence'];

/** What there is to weigh: what reports say against one another, the pair that holds together on little, what it might be one with, the words. */
export function Matter({ item, detail, onMerge, idle }: Props) {
  // Whom the sides quote is not quoted again.
  const quoted = new Set(item.discrepancy?.entry.values.flatMap((v) => v.evidence.map((e) => e.report)));
  const others = detail?.says.filter((s) => !quoted.has(s.report)) ?? [];
  return (
    <>
      {item.discrepancy !== null && (
        <section aria-label="What reports say">
          <Sides values={item.discrepancy.entry.values} says={detail?.says ?? []} />
        </section>
      )}
      {item.pair !== null && (
        <section aria-label="The two that were put together">
          <p>
            Put together with a score of <b className="number">{signed(item.pair.score)}</b>. Split parts them.
          </p>
          <div className="side-by-side">
            <div className="says">
              <Pieces evidence={item.pair.a.evidence} detail={detail} />
            </div>
            <div className="says">
              <Pieces evidence={item.pair.b.evidence} detail={detail} />
            </div>
          </div>
          <FeatureTable features={item.pair.features} />
        </section>
      )}
      {item.candidates.length > 0 && (
        <section aria-label="What it might be one with">
          <h3>Might be one with</h3>
          <ol className="candidates">
            {item.candidates.slice(0, 9).map((c, i) => (
              <Candidate key={c.id} candidate={c} number={i + 1} idle={idle} onMerge={onMerge} />
            ))}
          </ol>
        </section>
      )}
      {item.pair === null && detail !== undefined && others.length > 0 && (
        <section aria-label="In the reports">
          <h3>{others.length < detail.says.length ? 'In other reports' : 'In the reports'}</h3>
          <SideBySide says={others} total={detail.totals.says - (detail.says.length - others.length)} copies={detail.copies} />
        </section>
      )}
    </>
  );
}

interface CandidateProps {
  readonly candidate: ReviewItem['candidates'][number];
  readonly number: number;
  readonly idle: boolean;
  readonly onMerge: (id: string) => void;
}

function Candidate({ candidate, number, idle, onMerge }: CandidateProps) {
  useKey(String(number), () => onMerge(candidate.id), idle);
  return (
    <li>
      <button type="button" className="button" disabled={!idle} onClick={() => onMerge(candidate.id)} aria-keyshortcuts={String(number)}>
        <span className="key-cap" aria-hidden="true">
          {number}
        </span>{' '}
        Merge with this<span className="hidden-but-read">: {candidate.label}</span>
      </button>{' '}
      <Link href={pathOf(candidate.id)}>
        <Said>{candidate.label}</Said>
      </Link>
    </li>
  );
}

function Pieces({ evidence, detail }: { readonly evidence: Evidence; readonly detail: EntryDetail | undefined }) {
  return evidence.map((e) => <Words key={`${e.report}${e.start}`} evidence={e} said={detail?.says.find((s) => s.report === e.report)} />);
}
