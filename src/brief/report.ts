import type { Report } from '../model/report.ts';
import { changesBetween, type ParagraphChange, type Run } from '../versions/index.ts';
import { counted, datedInWords } from './words.ts';

/** A report as a person reads it: what it says of itself, which versions of it there are (the oldest first, itself among them; none where there is but one), and its text. */
export function showReport(report: Report, versions: readonly Report[], reader: string): string {
  return `${headOf(report)}read by ${reader}\n${listOf(report, versions)}\n${report.text.trimEnd()}\n`;
}

/** What changed from one version of a report to the next, for all its versions, the oldest first. Words taken out stand as [-so-], words put in as {+so+}. */
export function changesInWords(versions: readonly Report[]): string {
  const newest = versions.at(-1);
  if (newest === undefined) return '';
  const steps = versions.slice(1).map((report, i) => {
    const changes = changesBetween((versions[i] as Report).text, report.text);
    return `\nFrom ${nameOf(versions[i] as Report)} to ${nameOf(report)}:\n${inWords(changes)}`;
  });
  return `${headOf(newest)}${listOf(newest, versions)}${steps.join('')}`;
}

function headOf({ id, source, title, author, published, dated, modified, language, path, url }: Report): string {
  const lines = [
    [title ?? 'Without a title', source].filter((x) => x !== null).join(' — '),
    [id, published, modified ? `changed ${modified}` : null, author ? `by ${author}` : null, `language ${language}`]
      .filter((x) => x !== null)
      .join(', '),
    dated == null ? null : `day ${datedInWords(dated)}`,
    url ?? path,
  ];
  return `${lines.filter((l) => l !== null).join('\n')}\n`;
}

function listOf(shown: Report, versions: readonly Report[]): string {
  if (versions.length === 0) return '';
  const lines = versions.map(
    (v) => `  ${nameOf(v)}${v === versions.at(-1) ? ', the newest: entries rest on it' : ''}${v.id === shown.id ? ' (shown)' : ''}`,
  );
  return `${counted(versions.length, 'version')}:\n${lines.join('\n')}\n`;
}

const nameOf = ({ id, published, modified }: Report): string => `${id} (${modified ?? published})`;

function inWords(changes: readonly ParagraphChange[]): string {
  const lines: string[] = [];
  let same = 0;
  const passed = (): void => {
    if (same > 0) lines.push(`  … ${counted(same, 'paragraph')} as before`);
    same = 0;
  };
  for (const { kind, runs } of changes) {
    if (kind === 'same') same++;
    else {
      passed();
      lines.push(`  ${runs.map(marked).join('')}`);
    }
  }
  if (changes.every((c) => c.kind === 'same')) return '  The same words; only what it says of itself differs.\n';
  passed();
  return `${lines.join('\n')}\n`;
}

const marked = ({ kind, text }: Run): string => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`);
