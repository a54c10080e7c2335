import { Link } from 'wouter';
import { dayInWords } from '../../../../brief/words.ts';
import type { Discrepancy } from '../../../../model/entry.ts';
import type { ReportSays } from '../../../contract/index.ts';
import { Highlighted } from '../../parts/highlighted.tsx';
import { reportName } from '../../parts/item.tsx';
import { Said } from '../../parts/said.tsx';
import { pathInReport } from '../../words/sections.ts';
import { valueInWords } from '../../words/value.ts';

type Values = Discrepancy['values'];
type Evidence = Values[number]['evidence'][number];

interface Props {
  readonly values: Values;
  /** What reports say of the thing that they disagree on: it names them, and has the words around the words. */
  readonly says: readonly ReportSays[];
}

/** What reports say against one another, a side a value, each with its words in their place. */
export function Sides({ values, says }: Props) {
  return (
    <ul className="sides">
      {values.map((v) => (
        <li key={v.value} className="says">
          <h3 className="side-value">
            <Said>{valueInWords(v.value)}</Said>
          </h3>
          {v.evidence.map((e) => (
            <Words key={`${e.report}${e.start}`} evidence={e} said={says.find((s) => s.report === e.report)} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Words of a report, within the sentence that they stand in where that is known. */
export function Words({ evidence, said }: { readonly evidence: Evidence; readonly said?: ReportSays | undefined }) {
  const { report, start, end, quote } = evidence;
  const around = said?.contexts.find((c) => c.start <= start && end <= c.end);
  return (
    <blockquote className="reading">
      {around === undefined ? (
        <mark>
          <Said>{quote}</Said>
        </mark>
      ) : (
        <Highlighted text={around.text} stretches={[[start - around.start, end - around.start]]} told={around.told} />
      )}{' '}
      <Link className="small in-report" href={pathInReport(report, start, end)}>
        {said === undefined ? 'in the report' : `${reportName(said)}, ${dayInWords(said.published)}`}
      </Link>
    </blockquote>
  );
}
