import { dayInWords, daysInWords } from '../../../brief/words.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A line in which days that stand alone in quotation marks are put into words. */
export function quotedDays(line: string): string {
  return line.replace(/“(\d{4}-\d{2}-\d{2}(?:(?:\/| to | – )\d{4}-\d{2}-\d{2})?)”/g, (_, value: string) => valueInWords(value));
}

/** A value on which reports disagree, as a person says it: a day or a stretch of days in words, anything else as it stands. */
export function valueInWords(value: string): string {
  if (DAY.test(value)) return dayInWords(value);
  const [start = '', end = '', ...more] = value.split(/\/| to | – /);
  return more.length === 0 && DAY.test(start) && DAY.test(end) ? daysInWords(start, end) : value;
}
