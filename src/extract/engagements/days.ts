import type { Dating } from '../../model/date.ts';
import { daysBetween } from '../dates/index.ts';

// Whether the days of two tellings, or of an engagement and a visit, may be one.

/** Days that were only assumed, or are unknown, exclude nothing; stretches have to overlap. */
export function datesAgree(a: Dating, b: Dating): boolean {
  if (a.how === 'unknown' || b.how === 'unknown' || a.how === 'assumed' || b.how === 'assumed') return true;
  return a.start <= b.end && b.start <= a.end;
}

/** Whether the days overlap, those that are only assumed among them; what is unknown excludes nothing. */
export function daysMeet(a: Dating, b: Dating): boolean {
  return a.how === 'unknown' || b.how === 'unknown' || (a.start <= b.end && b.start <= a.end);
}

/** Whether something of that day may have taken place on a visit that is told by its first day. */
export function during(visit: Dating, date: Dating): boolean {
  if (datesAgree(visit, date)) return true;
  if (visit.how === 'unknown' || date.how === 'unknown' || visit.precision !== 'day') return false;
  const after = daysBetween(visit.end, date.start);
  return after > 0 && after <= 3;
}
