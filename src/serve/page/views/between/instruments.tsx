import { Link } from 'wouter';
import { capitalised, periodInWords } from '../../../../brief/words.ts';
import type { InstrumentSteps } from '../../../contract/index.ts';
import { Borne } from '../../parts/borne.tsx';
import { Said } from '../../parts/said.tsx';
import { pathInReport, pathOf } from '../../words/sections.ts';
import { termAtStart, termInWords } from '../../words/term.ts';
import { instrumentStatuses } from '../../words/vocabulary.ts';

/** Instruments, each with the way it has come as steps. */
export function InstrumentRows({ instruments }: { readonly instruments: readonly InstrumentSteps[] }) {
  return (
    <ul className="items">
      {instruments.map((instrument) => (
        <li key={instrument.id} className="item instrument">
          <p className="item-line">
            <Link href={pathOf(instrument.id)} className="item-name">
              <Said>{capitalised(instrument.title)}</Said>
            </Link>
            <span className="item-rest">
              <Said>{instrument.rest}</Said>
            </span>
          </p>
          <Steps instrument={instrument} />
          <p className="item-foot">
            <Borne reports={instrument.reports} origins={instrument.origins} />
          </p>
        </li>
      ))}
    </ul>
  );
}

// What most instruments pass through; a state outside it takes the place of its nearest.
const WAY = [['discussed'], ['negotiated', 'finalised'], ['signed', 'adopted', 'exchanged'], ['in-force', 'extended', 'terminated']] as const;

/** The steps of an instrument: those told of, with the day and the words; those it must have passed; those still open. */
export function Steps({ instrument }: { readonly instrument: InstrumentSteps }) {
  const reached = instrumentStatuses.indexOf(instrument.status);
  return (
    <ol className="steps" aria-label="State of the instrument">
      {WAY.map((statuses) => {
        const told = instrument.steps.filter((s) => (statuses as readonly string[]).includes(s.status));
        const current = (statuses as readonly string[]).includes(instrument.status);
        const passed = statuses.every((s) => instrumentStatuses.indexOf(s) < reached);
        const shown = current ? instrument.status : (told.at(-1)?.status ?? statuses[0]);
        const step = told.find((s) => s.status === shown) ?? told.at(-1);
        const [words] = step?.evidence ?? [];
        const state = current ? 'now' : told.length > 0 ? 'told' : passed ? 'passed' : 'open';
        return (
          <li key={statuses[0]} className={`step ${state}`} aria-current={current ? 'step' : undefined}>
            <span className="step-name">{termAtStart(shown)}</span>
            <span className="step-day">
              {step === undefined ? (
                <span className="soft">not told</span>
              ) : words === undefined ? (
                periodInWords(step)
              ) : (
                <Link href={pathInReport(words.report, words.start, words.end)} title={`${termInWords(shown)}: the words`}>
                  {periodInWords(step)}
                </Link>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
