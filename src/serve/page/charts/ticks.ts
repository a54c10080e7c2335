import { DAY } from './days.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** How ticks of a time axis are written: years, months (with the year where it begins), or days. */
export function tickWords(ticks: readonly Date[]): (tick: Date) => string {
  const [first, second] = ticks;
  const step = first === undefined || second === undefined ? DAY : second.getTime() - first.getTime();
  if (step > 360 * DAY) return (tick) => String(tick.getUTCFullYear());
  if (step > 27 * DAY) return (tick) => (tick.getUTCMonth() === 0 || tick === first ? `${month(tick)} ${tick.getUTCFullYear()}` : month(tick));
  return (tick) => `${tick.getUTCDate()} ${month(tick)}`;
}

function month(tick: Date): string {
  return MONTHS[tick.getUTCMonth()] ?? '';
}
