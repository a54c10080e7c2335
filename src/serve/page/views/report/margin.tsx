import { Link } from 'wouter';
import { capitalised } from '../../../../brief/words.ts';
import type { ReportDetail, SectionName } from '../../../contract/index.ts';
import { Said } from '../../parts/said.tsx';
import { pathOf, sectionNames, sections } from '../../words/sections.ts';

type Entry = ReportDetail['entries'][number];

interface Props {
  readonly entries: readonly Entry[];
  readonly shown: readonly Entry[];
  readonly hidden: ReadonlySet<SectionName>;
  readonly onHidden: (hidden: ReadonlySet<SectionName>) => void;
  readonly picked: readonly string[];
  readonly onWords: (entry: string) => void;
  readonly onClear: () => void;
}

/** The entries that rest on the report, in the order of its words: to the entry, or to its words. */
export function Margin({ entries, shown, hidden, onHidden, picked, onWords, onClear }: Props) {
  const present = sectionNames.filter((s) => entries.some((e) => e.section === s));
  const toggle = (section: SectionName) => onHidden(new Set(hidden.has(section) ? [...hidden].filter((s) => s !== section) : [...hidden, section]));
  const pickedEntries = entries.filter((e) => picked.includes(e.id));
  return (
    <>
      <fieldset className="filters no-print">
        <legend className="label">Marked in the text</legend>
        {present.map((section) => (
          <label key={section} className="check">
            <input type="checkbox" checked={!hidden.has(section)} onChange={() => toggle(section)} /> {sections[section].many}{' '}
            <span className="soft number">{entries.filter((e) => e.section === section).length}</span>
          </label>
        ))}
      </fieldset>
      <ol className="margin">
        {shown.map((entry) => (
          <li key={entry.id} id={`margin-${entry.id}`} className={picked.includes(entry.id) ? 'picked' : ''}>
            <button type="button" className="to-words" onClick={() => onWords(entry.id)}>
              <span className="small soft">{sections[entry.section].one}</span>
              <Said>{capitalised(entry.label)}</Said>
            </button>
            <Link href={pathOf(entry.id)} className="small">
              entry<span className="hidden-but-read">: {entry.label}</span>
            </Link>
          </li>
        ))}
      </ol>
      {pickedEntries.length > 0 && (
        <div className="picked-sheet no-print" role="status">
          <ul>
            {pickedEntries.map((e) => (
              <li key={e.id}>
                <span className="small soft">{sections[e.section].one}</span>{' '}
                <Link href={pathOf(e.id)}>
                  <Said>{e.label}</Said>
                </Link>
              </li>
            ))}
          </ul>
          <button type="button" className="button" onClick={onClear}>
            Close
          </button>
        </div>
      )}
    </>
  );
}
