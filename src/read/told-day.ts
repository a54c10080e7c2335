import type { Outcome } from '../model/outcome.ts';
import type { Day } from '../model/report.ts';
import { type Dateline, datelineOf } from './dateline.ts';
import type { TwoWays } from './day.ts';
import { type DayOfLine, daysOfLine } from './day-line.ts';
import { footLines, headLines, type Line } from './outer-lines.ts';

/**
 * A day that a text gives as its own; `at` is the offset of its line. `weight` tells where: at its `head`, where reports give their day, or
 * at its `foot`, beside names that may be a headline, or as the day of a change, which are better than nothing.
 */
export type ToldDay =
  | { readonly kind: 'whole'; readonly day: Outcome<Day>; readonly at: number; readonly weight: 'head' | 'foot' }
  | { readonly kind: 'two ways'; readonly day: TwoWays; readonly line: string; readonly at: number; readonly weight: 'head' | 'foot' }
  | (Extract<Dateline, { kind: 'yearless' }> & { readonly weight: 'head' });

interface Lined extends DayOfLine {
  readonly line: Line;
}

/**
 * The day that a text gives as its own: that of a line at its head which says that it came out then, else that of its dateline or of a line at its
 * head that gives nothing but a day, else of a line at its foot, else the day on which it was changed. Null without any.
 */
export function toldDayOf(text: string): ToldDay | null {
  const head = linedIn(headLines(text));
  const published = head.find((d) => d.of === 'published');
  if (published !== undefined) return toldBy(published, 'head');
  const dateline = datelineOf(text);
  const bare = head.find((d) => d.of === 'bare');
  if (dateline?.kind === 'whole' && (bare === undefined || dateline.at <= bare.line.at)) return { ...dateline, weight: 'head' };
  if (bare !== undefined) return toldBy(bare, 'head');
  const named = head.find((d) => d.of === 'named');
  if (named !== undefined) return toldBy(named, 'foot');
  if (dateline !== null) return { ...dateline, weight: 'head' };
  const foot = linedIn(footLines(text));
  const below = foot.find((d) => d.of === 'published') ?? foot.find((d) => d.of !== 'changed') ?? [...head, ...foot][0];
  return below === undefined ? null : toldBy(below, 'foot');
}

/** Days that the calendar does not have come last: a line that gives one is told of only where no other line gives a day. */
function linedIn(lines: readonly Line[]): readonly Lined[] {
  const found = lines.flatMap((line) => daysOfLine(line.text).map((day) => ({ ...day, line })));
  return [...found.filter(isSound), ...found.filter((d) => !isSound(d))];
}

function isSound({ day }: DayOfLine): boolean {
  return !('ok' in day) || day.ok;
}

function toldBy({ day, line }: Lined, weight: 'head' | 'foot'): ToldDay {
  return 'ok' in day ? { kind: 'whole', day, at: line.at, weight } : { kind: 'two ways', day, line: line.text, at: line.at, weight };
}
