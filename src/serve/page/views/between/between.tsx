import { Link, useLocation } from 'wouter';
import { counted, listed } from '../../../../brief/words.ts';
import type { BetweenView } from '../../../contract/index.ts';
import { type Asked, address, useBetween } from '../../api/hooks.ts';
import { Title } from '../../app/title.tsx';
import { Answered } from '../../parts/answered.tsx';
import { TogetherChoice } from '../../parts/concerning.tsx';
import { Downloads } from '../../parts/downloads.tsx';
import { useStateName } from '../../parts/names.tsx';
import { PeriodFields } from '../../parts/period.tsx';
import { StatePicker } from '../../parts/state-picker.tsx';
import { Empty } from '../../parts/states.tsx';
import { dayAsked, useAsked } from '../../url/asked.ts';
import { atLeastTwo, pathOfStates } from '../../url/states.ts';
import { stretchInWords } from '../../words/days.ts';
import { sections } from '../../words/sections.ts';
import { Look } from './look.tsx';

/** Who some states are to each other, in one look. */
export function Between({ states }: { readonly states: readonly string[] }) {
  const [asked, ask] = useAsked();
  const [, go] = useLocation();
  const nameOf = useStateName();
  const [from, to] = [dayAsked(asked('from')), dayAsked(asked('to'))];
  const about = { states: states.join(','), together: atLeastTwo(states, asked('together')) };
  const whole = useBetween(about);
  const query = useBetween({ ...about, from, to });
  const nameIn = (code: string) => query.data?.states.find((s) => s.code === code)?.name ?? nameOf(code);
  const names = listed(states.map(nameIn));
  const unknown = query.data?.states.filter((s) => s.name === s.code).map((s) => s.code) ?? [];
  const search = window.location.search;
  return (
    <>
      <header className="view-head">
        <div>
          <Title of={names}>{names}</Title>
          {query.data !== undefined && query.data.totals.reports > 0 && (
            <Lede totals={query.data.totals} from={from} to={to} alone={states.length === 1} />
          )}
        </div>
        <div className="actions">
          <Downloads items={downloadsFor({ ...about, from, to }, states)} />
          <button type="button" className="button" onClick={() => window.print()}>
            Print
          </button>
        </div>
      </header>
      <div className="controls">
        <StatePicker title="Between" chosen={states} onChange={(next) => go(next.length === 0 ? '/' : `${pathOfStates(next)}${search}`)} />
        <TogetherChoice states={states} asked={asked} ask={ask} />
        <PeriodFields from={from ?? ''} to={to ?? ''} onChange={ask} />
      </div>
      <Answered query={query} what="what the record says of them">
        {(view) =>
          view.totals.reports === 0 && view.timeline.length === 0 && whole.data?.timeline.length === 0 ? (
            <Nothing states={view.states} unknown={unknown} two={about.together === 'two'} />
          ) : (
            <Look view={view} whole={whole.data ?? view} states={about.states} together={asked('together')} from={from} to={to} onPeriod={ask} />
          )
        }
      </Answered>
    </>
  );
}

interface NothingProps {
  readonly states: BetweenView['states'];
  /** Codes that are no state's. */
  readonly unknown: readonly string[];
  /** Whether what concerns two of them was asked for. */
  readonly two: boolean;
}

/** The record has nothing of these states together: what may be looked at instead. */
function Nothing({ states, unknown, two }: NothingProps) {
  const known = states.filter((s) => !unknown.includes(s.code));
  const pairs = known.length < 3 || two ? [] : known.flatMap((a, i) => known.slice(i + 1).map((b) => [a, b] as const));
  return (
    <Empty>
      {unknown.length > 0 && <>{listed(unknown)} is no code of a state by ISO 3166. </>}
      {states.length === 1
        ? unknown.length === 0 && 'The record has nothing that concerns this state.'
        : `The record has nothing that concerns ${states.length === 2 ? 'both' : two ? 'any two of them' : 'all of them together'}. Take a state away, or add reports.`}
      {pairs.length > 0 && ' Two by two: '}
      {pairs.map(([a, b]) => (
        <span key={`${a.code}${b.code}`} className="pair-link">
          <Link href={pathOfStates([a.code, b.code])}>
            {a.name} and {b.name}
          </Link>{' '}
        </span>
      ))}
    </Empty>
  );
}

interface LedeProps {
  readonly totals: {
    readonly reports: number;
    readonly engagements: number;
    readonly instruments: number;
    readonly transfers: number;
    readonly statements: number;
    readonly discrepancies: number;
  };
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Whether the look is at one state alone. */
  readonly alone: boolean;
}

function Lede({ totals, from, to, alone }: LedeProps) {
  const parts = [
    [totals.engagements, 'engagement'],
    [totals.instruments, 'instrument'],
    [totals.transfers, 'transfer of arms', 'transfers of arms'],
    [totals.statements, 'statement'],
  ] as const;
  const held = parts.filter(([n]) => n > 0).map(([n, one, many]) => counted(n, one, many));
  const time =
    from !== undefined && to !== undefined
      ? ` of ${stretchInWords(from, to)}`
      : from !== undefined
        ? ` since ${stretchInWords(from, null)}`
        : to !== undefined
          ? ` until ${stretchInWords(null, to)}`
          : '';
  return (
    <p className="lede">
      {counted(totals.reports, 'report')}
      {time} {totals.reports === 1 ? 'tells' : 'tell'} of {held.length === 0 ? (alone ? 'no act of it' : 'nothing between them') : listed(held)}
      {totals.discrepancies > 0 && <>; they disagree on {counted(totals.discrepancies, 'point')}</>}.
    </p>
  );
}

function downloadsFor(asked: Asked, states: readonly string[]) {
  const lists = (['engagements', 'instruments', 'cooperation', 'transfers', 'statements', 'discrepancies'] as const).map((section) => ({
    name: `${sections[section].many} (CSV)`,
    href: address(`download/${section}.csv`, asked),
  }));
  return [
    ...(states.length === 2 ? [{ name: 'Brief (Markdown)', href: address('download/brief.md', asked) }] : []),
    { name: 'All of this look (JSON)', href: address('between', asked), file: `${states.join('-')}.json` },
    ...lists,
  ];
}
