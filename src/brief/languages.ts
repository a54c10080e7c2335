import { counted, listed } from './words.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** How many reports are in other languages than English and thus not read, by language (BCP 47), in one sentence; an empty string for none. */
export function foreignInWords(counts: Readonly<Record<string, number>>): string {
  const rows = Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const total = rows.reduce((sum, [, n]) => sum + n, 0);
  if (total === 0) return '';
  const parts = rows.map(
    ([language, n]) => `${n.toLocaleString('en')} ${language === 'und' ? 'in a language that was not recognised' : `in ${names.of(language)}`}`,
  );
  return `Kept but not read, for not being in English: ${counted(total, 'report')} (${listed(parts)}).`;
}
