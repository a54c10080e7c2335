import type { Outcome } from '../../model/outcome.ts';
import { Report } from '../../model/report.ts';

/** What is wrong with what a reader made of some bytes; null where it is as it must be: a sound report, or a failure that a person can act on. */
export function problemOf(outcome: Outcome<Report>): string | null {
  if (!outcome.ok) {
    const { what, where, remedy } = outcome.failure;
    if (what.trim() === '' || where === null) return `a failure without ${where === null ? 'a place' : 'words'}`;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(what + where + (remedy ?? ''))) return `a failure with control characters: ${JSON.stringify(what + where)}`;
    return /\bat \S+ \(|node:internal|undefined|\[object/.test(what) ? `a failure in the words of the machine: ${what}` : null;
  }
  const report = Report.safeParse(outcome.value);
  if (!report.success) return `a report that is none: ${report.error.issues[0]?.path.join('.')} ${report.error.issues[0]?.message}`;
  const { text, title, source } = report.data;
  if (text.trim() === '') return 'a report without text';
  return [text, title ?? '', source ?? ''].every((t) => t.isWellFormed()) ? null : 'a report with half a character in it';
}
