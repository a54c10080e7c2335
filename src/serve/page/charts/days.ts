// Days and the instants that charts place them at: always UTC, so that a day is the same day wherever the reader sits.

export const DAY = 86_400_000;

/** The instant at which a day (ISO 8601) begins. */
export function instant(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day of an instant. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A stretch of time, both ends instants. */
export type Window = readonly [start: number, end: number];

/** The window that holds all the days, with room at both ends: at least a month in all. Null where there are none. */
export function windowOf(days: readonly string[]): Window | null {
  if (days.length === 0) return null;
  const times = days.map(instant);
  const [first, last] = [Math.min(...times), Math.max(...times) + DAY];
  const room = Math.max((last - first) * 0.03, (31 * DAY - (last - first)) / 2, DAY);
  return [first - room, last + room];
}

/** The window `factor` times as long around its middle, or around `at`; never shorter than a week, never beyond `bounds`. */
export function zoomed([start, end]: Window, factor: number, bounds: Window, at = (start + end) / 2): Window {
  const length = Math.min(Math.max((end - start) * factor, 7 * DAY), bounds[1] - bounds[0]);
  const share = (at - start) / (end - start);
  return held([at - length * share, at + length * (1 - share)], bounds);
}

/** The window moved into the bounds, at its length. */
export function held([start, end]: Window, bounds: Window): Window {
  const length = Math.min(end - start, bounds[1] - bounds[0]);
  const from = Math.min(Math.max(start, bounds[0]), bounds[1] - length);
  return [from, from + length];
}
