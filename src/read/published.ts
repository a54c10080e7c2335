import type { Dated } from '../model/dated.ts';
import { fail, type Outcome, succeed } from '../model/outcome.ts';
import type { Day } from '../model/report.ts';
import { nearest } from './dateline.ts';
import { type DayOrder, readTwoWays } from './day.ts';
import { type Hints, settled } from './day-order.ts';
import { type Headed, NO_HEAD } from './head.ts';
import { latestDayTold } from './latest-day-told.ts';
import { yearFromText } from './missing-year.ts';
import { placeOf } from './place.ts';
import type { Origin } from './report.ts';
import { type ToldDay, toldDayOf } from './told-day.ts';

/** The day of a report, and how it is known. */
export interface Published {
  readonly day: Day;
  readonly dated: Dated;
}

/** What the user says of days. */
export interface DayHow {
  /** The day of reports that give none; to a dateline without a year it lends the year. */
  readonly date?: Day | undefined;
  /** How dates in numbers are to be read. */
  readonly dates?: DayOrder | undefined;
  /** How the other dates of the report's column are to be read. */
  readonly column?: DayOrder | null;
}

const IN_TEXT: Dated = { how: 'stated', in: 'text' };

/**
 * The day of a report: that of its head, else the one that its text gives at its head, else that of its container or address, else one that its
 * text gives elsewhere, else the user's, else what can be assumed: at last the latest day that it tells of as past. Refused where none gives one, or it
 * cannot be told which is meant. `file` is the text as it stands in the file, for the line of a bad date.
 */
export function publishedOf({ head, body }: Headed, origin: Origin, how: DayHow, file: string): Outcome<Published> {
  const { said = NO_HEAD } = origin;
  if (head.published !== null) return succeed({ day: head.published, dated: head.dated ?? { how: 'stated', in: 'header' } });
  const hints = hintsOf({ head, body }, origin, how);
  if (head.twoWays !== undefined) {
    const { days, line, where } = head.twoWays;
    return succeedOr(settled(days, { ...hints, line }), readTwoWays(days.words), where);
  }
  const told = toldDayOf(body);
  const outer = said.published === null ? null : { day: said.published, dated: said.dated ?? ({ how: 'stated', in: 'header' } as const) };
  const assumed = outer?.dated.how === 'assumed';
  if (told?.weight === 'head') return dayTold(told, body, hints, outer?.day ?? how.date, (at) => placeIn(file, body, at, origin.name));
  if (outer !== null && !assumed) return succeed(outer);
  const below = told === null ? null : dayTold(told, body, hints, undefined, () => origin.name);
  if (below?.ok) return below;
  if (how.date !== undefined) return succeed({ day: how.date, dated: { how: 'stated', in: 'user' } });
  if (outer !== null) return succeed(outer);
  if (below !== null) return below;
  const latest = latestDayTold(body);
  if (latest !== null)
    return succeed({
      day: latest.day,
      dated: { how: 'assumed', because: `no line of it gives its day, and the latest that its text tells of is ${latest.words}`, or: null },
    });
  return fail('gives no date', origin.name, 'Say of which day it is with --date YYYY-MM-DD, or write "date YYYY-MM-DD" before its first word.');
}

function dayTold(told: ToldDay, body: string, hints: Hints, near: Day | undefined, placeOfLine: (at: number) => string): Outcome<Published> {
  if (told.kind === 'two ways') return succeedOr(settled(told.day, { ...hints, line: told.line }), readTwoWays(told.day.words), placeOfLine(told.at));
  if (told.kind === 'whole')
    return told.day.ok
      ? succeed({ day: told.day.value, dated: IN_TEXT })
      : { ok: false, failure: { ...told.day.failure, where: placeOfLine(told.at) } };
  if (near !== undefined) {
    const day = nearest(told.month, told.day, near);
    const because = `its dateline gives no year ("${told.words}"), and the day nearest to ${near} is meant`;
    return succeedOr(day.ok ? { day: day.value, dated: { how: 'derived', because, or: null } } : null, day, placeOfLine(told.at));
  }
  const found = yearFromText(told.month, told.day, body);
  const none = fail(`gives a day without the year ("${told.words}")`, null, 'Say of which day it is with --date YYYY-MM-DD.');
  return succeedOr(
    found === null ? null : { day: found.day, dated: { how: 'derived', because: found.because, or: null } },
    none,
    placeOfLine(told.at),
  );
}

function succeedOr(found: Published | null, trouble: Outcome<unknown>, where: string): Outcome<Published> {
  if (found !== null) return succeed(found);
  if (trouble.ok) throw new Error('no day, and no reason');
  return { ok: false, failure: { ...trouble.failure, where } };
}

function hintsOf({ head, body }: Headed, { said = NO_HEAD, url }: Origin, how: DayHow): Hints {
  return {
    asked: how.dates ?? null,
    column: how.column ?? null,
    known: [said.published, how.date ?? null].filter((d) => d !== null),
    latest: said.dated?.how === 'assumed' ? said.published : null,
    line: '',
    text: body,
    language: head.language ?? said.language,
    url: head.url ?? said.url ?? url ?? null,
  };
}

function placeIn(file: string, body: string, at: number, name: string): string {
  return placeOf(name, file, Math.max(0, file.indexOf(body.slice(at, at + 20))));
}
