import { reportIdOf } from '../model/digest.ts';
import type { Report } from '../model/report.ts';

/** A report for a test, by what it says and when; the place it was found at is made up from them. */
export function reportOf(text: string, published = '2022-06-03', more: Partial<Report> = {}): Report {
  const source = more.source ?? null;
  const title = more.title ?? null;
  const id = reportIdOf(published, source, title, text);
  return { id, path: `${id}.txt`, url: null, source, title, published, language: 'en', text, ...more };
}

const pairs = [
  ['India', 'Israel'],
  ['Japan', 'Vietnam'],
  ['Poland', 'Ukraine'],
  ['France', 'Egypt'],
  ['Turkey', 'Qatar'],
] as const;

/** As many invented reports as asked for, each about two states of a few, on days of one month: many of them speak of one meeting. */
export function manyReports(count: number, sentences = 4): readonly Report[] {
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = pairs[i % pairs.length] as readonly [string, string];
    const day = `2023-03-${String(1 + (i % 7)).padStart(2, '0')}`;
    const lines = Array.from(
      { length: sentences },
      (_, k) => `Report ${i} says in sentence ${k} that ${a} met ${b} about matter ${(i * 7 + k) % 11}.`,
    );
    return reportOf(lines.join(' '), day, { path: `reports/${String(i).padStart(4, '0')}.txt` });
  });
}

/** Reports as the reading of files hands them on. */
export async function* readings(reports: Iterable<Report>): AsyncGenerator<{ readonly ok: true; readonly value: Report; readonly bytes: number }> {
  for (const value of reports) yield { ok: true, value, bytes: value.text.length };
}
