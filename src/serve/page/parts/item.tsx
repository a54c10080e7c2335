import { Link } from 'wouter';
import { capitalised, dayInWords } from '../../../brief/words.ts';
import type { EntryItem } from '../../contract/index.ts';
import { pathInReport, pathOf } from '../words/sections.ts';
import { quotedDays } from '../words/value.ts';
import { Borne } from './borne.tsx';
import { Said } from './said.tsx';

/** One entry of a list: its line, how well it is borne out, and the first words that it rests on. */
export function Item({
  item,
  quote = true,
}: {
  readonly item: Pick<EntryItem, 'entry' | 'label' | 'rest' | 'reports' | 'origins'>;
  readonly quote?: boolean;
}) {
  const { entry, label, rest, reports, origins } = item;
  const [first] = 'evidence' in entry ? entry.evidence : [];
  return (
    <li className="item">
      <p className="item-line">
        <Link href={pathOf(entry.id)} className="item-name">
          <Said>{capitalised(label)}</Said>
        </Link>
        {rest !== '' && !(quote && first !== undefined && repeats(first.quote, rest)) && (
          <span className="item-rest">
            <Said>{quotedDays(rest)}</Said>
          </span>
        )}
      </p>
      {quote && first !== undefined && (
        <blockquote className="quote">
          <Said>{first.quote}</Said>
        </blockquote>
      )}
      <p className="item-foot">
        <Borne reports={reports} origins={origins} />
        {quote && first !== undefined && <Link href={pathInReport(first.report, first.start, first.end)}>the words in the report</Link>}
      </p>
    </li>
  );
}

/** Whether a line is no more than words of the quotation that stands below it. */
function repeats(quotation: string, line: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/[“”"…]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return bare(quotation).includes(bare(line));
}

/** A report by who printed it and when. */
export function reportName(report: { readonly source: string | null; readonly title: string | null }): string {
  return report.source ?? report.title ?? 'Untitled report';
}

interface ReportLinkProps {
  readonly report: { readonly source: string | null; readonly title: string | null; readonly published: string };
  readonly id: string;
  readonly start?: number;
  readonly end?: number;
}

/** A link to a report, or to a place in it. */
export function ReportLink({ report, id, start, end }: ReportLinkProps) {
  return (
    <>
      <Link href={pathInReport(id, start, end)}>
        <Said>{reportName(report)}</Said>
      </Link>
      <span className="soft">
        , <time dateTime={report.published}>{dayInWords(report.published)}</time>
      </span>
    </>
  );
}
