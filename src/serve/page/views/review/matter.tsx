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

type Claims = NonNullable<ReviewItem['pair']>;

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
      {item.pair !== null && <Pair pair={item.pair} toldAgain={item.reason === 'told-again'} />}
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

/** Two claims beside one another: those that were put together on little, or one that was rejected and one that tells it again. */
function Pair({ pair, toldAgain }: { readonly pair: Claims; readonly toldAgain: boolean }) {
  return (
    <section aria-label={toldAgain ? 'What was rejected, and what is new' : 'The two that were put together'}>
      {!toldAgain && (
        <p>
          Put together with a score of <b className="number">{signed(pair.score)}</b>. Split parts them.
        </p>
      )}
      <div className="side-by-side">
        <Side claim={pair.a} title={toldAgain ? 'Rejected before' : null} />
        <Side claim={pair.b} title={toldAgain ? 'New' : null} />
      </div>
      {pair.features.length > 0 && <FeatureTable features={pair.features} />}
    </section>
  );
}

function Side({ claim: { evidence, says }, title }: { readonly claim: Claims['a']; readonly title: string | null }) {
  return (
    <div className="says">
      {title !== null && <h3>{title}</h3>}
      {evidence.map((e) => (
        <Words key={`${e.report}${e.start}`} evidence={e} said={says ?? undefined} />
      ))}
    </div>
  );
}
