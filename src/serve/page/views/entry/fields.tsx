import { Link } from 'wouter';
import { capitalised, counted } from '../../../../brief/words.ts';
import type { Field, FieldValue, ReportSays } from '../../../contract/index.ts';
import { reportName } from '../../parts/item.tsx';
import { Said } from '../../parts/said.tsx';
import { Empty } from '../../parts/states.tsx';
import { pathInReport, pathOf } from '../../words/sections.ts';
import { termInWords } from '../../words/term.ts';

interface Props {
  readonly fields: readonly Field[];
  readonly says: readonly ReportSays[];
}

/** The fields that hold a term of a vocabulary. */
const TERMS: ReadonlySet<string> = new Set(['kind', 'status', 'mode']);

/** The fields of an entry, each value with how it is known and the words it rests on. */
export function Fields({ fields, says }: Props) {
  if (fields.length === 0) return <Empty>It has no fields of its own: what it says stands in the words below.</Empty>;
  return (
    <dl className="fields">
      {fields.map((field) => (
        <div key={field.field} className="field-row">
          <dt>{capitalised(field.name)}</dt>
          <dd>
            {field.values.length === 0 ? (
              <span className="soft">not said</span>
            ) : (
              field.values.map((value, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two values may read the same
                <Value key={i} field={field.field} value={value} alone={field.values.length === 1} says={says} />
              ))
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ValueProps {
  readonly field: string;
  readonly value: FieldValue;
  /** Whether reports say nothing else. */
  readonly alone: boolean;
  readonly says: readonly ReportSays[];
}

function Value({ field, value, alone, says }: ValueProps) {
  const text = <Said>{TERMS.has(field) ? termInWords(value.text.replaceAll(' ', '-')) : value.text}</Said>;
  return (
    <div className={value.chosen ? 'value' : 'value other'}>
      <p>
        {value.entry === null ? text : <Link href={pathOf(value.entry)}>{text}</Link>}
        {value.note !== null && <span className="soft"> {value.note}</span>}
        {!alone && !value.chosen && <span className="tag">a report says otherwise</span>}
      </p>
      {value.evidence.length > 0 && (
        <details className="evidence">
          <summary>{counted(Math.max(value.reports, 1), 'report')}</summary>
          <ul>
            {value.evidence.map((e) => (
              <li key={`${e.report}${e.start}`}>
                <q className="serif">
                  <Said>{e.quote}</Said>
                </q>{' '}
                <Link href={pathInReport(e.report, e.start, e.end)} className="small">
                  {nameOf(e.report, says)}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function nameOf(report: string, says: readonly ReportSays[]): string {
  const said = says.find((s) => s.report === report);
  return said === undefined ? 'in the report' : reportName(said);
}
