import { addDays, dayOf, daysBetween, monthOf, monthStretch, type Stretch, weekdayOf, weekStretch, yearOf, yearStretch } from './calendar.ts';
import { seasonStretch } from './calendar-dates.ts';
import { dayFrom, derived, type Groups, type Reading, type Reckoning, type Rule } from './reading.ts';
import { alternatives, countOf, ordinalNumber, weekdayNumber } from './words.ts';

// Times that count from the report's day or from the day of the event told last: "on Thursday", "the same day", "the last few years".

const { weekday, count, dash, date } = alternatives;
const partOfDay = '(?:\\s+(?:morning|afternoon|evening|night|noon))?';

function shiftOf(word: string | undefined): number {
  const w = word?.toLowerCase() ?? 'this';
  return /last|past|previous|preceding/.test(w) ? -1 : /next|coming|following/.test(w) ? 1 : 0;
}

/** The most recent such weekday, today included; the coming one where the clause looks ahead; a week off where the words say so. */
function readWeekday(groups: Groups, { today, direction }: Reckoning): Reading | null {
  const wanted = weekdayNumber(groups.weekday ?? '');
  if (wanted === undefined) return null;
  const back = (weekdayOf(today) - wanted + 7) % 7;
  const shift = groups.which === undefined ? 0 : shiftOf(groups.which);
  if (shift < 0) return dayFrom(today, -(back === 0 ? 7 : back));
  const ahead = (7 - back) % 7;
  if (shift > 0) return dayFrom(today, ahead === 0 ? 7 : ahead);
  return dayFrom(today, direction === 'ahead' ? ahead : -back);
}

/** "on Thursday last week", "Monday of next week": that day of a week that runs from Monday to Sunday. */
function readDayOfWeek(groups: Groups, { today }: Reckoning): Reading | null {
  const wanted = weekdayNumber(groups.weekday ?? '');
  if (wanted === undefined) return null;
  const { start } = weekStretch(today, shiftOf(groups.which));
  return dayFrom(today, daysBetween(today, addDays(start, (wanted + 6) % 7)));
}

/** "on the 14th", "on the 15th of this month": the nearest such day on the side to which the clause looks. */
function readDayOfMonth(groups: Groups, { today, direction }: Reckoning): Reading | null {
  const wanted = ordinalNumber(groups.d ?? '');
  if (wanted === undefined) return null;
  const days = [-1, 0, 1].flatMap((n) => {
    const { start } = monthStretch(yearOf(today), monthOf(today) + n);
    return dayOf(yearOf(start), monthOf(start), wanted) ?? [];
  });
  const fitting = days.filter((d) => direction === 'open' || (direction === 'back' ? d <= today : d >= today));
  const nearest = fitting.sort((a, b) => Math.abs(daysBetween(a, today)) - Math.abs(daysBetween(b, today)))[0];
  return nearest === undefined ? null : dayFrom(today, daysBetween(today, nearest));
}

/** "from Monday to Wednesday": the last day as it is meant alone, the first in the week before it. */
function readWeekdays(groups: Groups, reckoning: Reckoning): Reading | null {
  const first = weekdayNumber(groups.weekday ?? '');
  const end = readWeekday({ weekday: groups.weekday2, which: groups.which }, reckoning)?.start;
  if (first === undefined || end === undefined) return null;
  // "is visiting from Sunday to Tuesday": the days that today is one of, where there are such.
  const { today, direction } = reckoning;
  const ahead = readWeekday({ weekday: groups.weekday2 }, { ...reckoning, direction: 'ahead' })?.start ?? end;
  const begun = addDays(ahead, -((weekdayOf(ahead) - first + 7) % 7));
  if (direction === 'open' && groups.which === undefined && begun <= today) return derived({ start: begun, end: ahead }, 'day', today);
  return derived({ start: addDays(end, -((weekdayOf(end) - first + 7) % 7)), end }, 'day', reckoning.today);
}

/** The week, month or year that lies `n` after that of the day. */
function unitStretch(unit: string, day: string, n: number): Stretch {
  if (unit.startsWith('week')) return weekStretch(day, n);
  if (unit.startsWith('month')) return monthStretch(yearOf(day), monthOf(day) + n);
  if (unit.startsWith('quarter')) {
    const first = Math.floor((monthOf(day) - 1) / 3) * 3 + 1 + 3 * n;
    return { start: monthStretch(yearOf(day), first).start, end: monthStretch(yearOf(day), first + 2).end };
  }
  if (unit.startsWith('decade')) return yearStretch(yearOf(day) + 10 * n, yearOf(day) + 10 * n + 9);
  return yearStretch(yearOf(day) + n);
}

/** A week is known less exactly than a day: it counts as precise to the month, with the week's own ends. */
function precisionOf(unit: string): Reading['precision'] {
  return unit.startsWith('day') || unit.startsWith('hour') ? 'day' : unit.startsWith('week') || unit.startsWith('month') ? 'month' : 'year';
}

function readUnit(groups: Groups, { today }: Reckoning): Reading {
  const unit = (groups.unit ?? '').toLowerCase();
  const stretch = unitStretch(unit, today, shiftOf(groups.which));
  const holdsToday = stretch.start <= today && today <= stretch.end;
  const part = groups.part?.toLowerCase();
  if (holdsToday && part === 'earlier') return derived({ start: stretch.start, end: today }, precisionOf(unit), today);
  if (holdsToday && part === 'later') return derived({ start: today, end: stretch.end }, precisionOf(unit), today);
  return derived(stretch, unit.startsWith('quarter') ? 'month' : precisionOf(unit), today);
}

function readWeekend({ which }: Groups, { today, direction }: Reckoning): Reading {
  const shift = shiftOf(which) || (direction === 'ahead' ? 1 : weekdayOf(today) === 6 || weekdayOf(today) === 0 ? 0 : -1);
  const saturday = addDays(weekStretch(today, Math.min(shift, 0)).start, 5);
  return derived({ start: saturday, end: addDays(saturday, 1) }, 'month', today);
}

/** `n` units away from the day; a stretch as long as the unit is vague. */
function away(from: string, n: number, unit: string): Reading {
  if (unit.startsWith('day')) return dayFrom(from, n);
  if (unit.startsWith('hour')) return dayFrom(from, 0);
  if (unit.startsWith('week')) return derived({ start: addDays(from, 7 * n - 3), end: addDays(from, 7 * n + 3) }, 'month', from);
  return derived(unitStretch(unit, from, n), precisionOf(unit), from);
}

/** The stretch that ends with the report: "the last couple of years". */
function readLast(groups: Groups, { today }: Reckoning): Reading | null {
  const unit = (groups.unit ?? '').toLowerCase();
  const n = countOf((groups.count ?? 'few').trim());
  if (n === undefined || n > 500) return null;
  if (unit.startsWith('day') || unit.startsWith('hour'))
    return derived({ start: addDays(today, unit.startsWith('day') ? -n : -1), end: today }, 'day', today);
  if (unit.startsWith('week')) return derived({ start: addDays(today, -7 * n), end: today }, 'month', today);
  const start = unit.startsWith('month')
    ? monthStretch(yearOf(today), monthOf(today) - n).start
    : yearStretch(yearOf(today) - (unit.startsWith('decade') ? 10 * n : n)).start;
  return derived({ start, end: today }, unit.startsWith('month') ? 'month' : 'year', today);
}

const direct: Readonly<Record<string, number>> = { yesterday: -1, tomorrow: 1, 'last night': -1 };

/** Rules for times that count from another day, the more telling first. */
export const relativeDates: readonly Rule[] = [
  { pattern: /the\s+day\s+before\s+yesterday/i, read: (_, r) => dayFrom(r.today, -2) },
  { pattern: /the\s+day\s+after\s+tomorrow/i, read: (_, r) => dayFrom(r.today, 2) },
  {
    pattern:
      /(?:(?:earlier|later|early|late)\s+)?(?<word>today|tonight|yesterday|tomorrow|last\s+night|this\s+(?:morning|afternoon|evening))(?:\s+(?:morning|afternoon|evening|night))?(?!['’]s\s+(?:world|society))/i,
    read: (g, r) => dayFrom(r.today, direct[(g.word ?? '').toLowerCase().replace(/\s+/, ' ')] ?? 0),
  },
  {
    pattern:
      /(?:(?:earlier|later|early|late)\s+)?(?:(?:on|in)\s+)?(?:the\s+same\s+(?:day|evening|morning|afternoon|night)|that\s+(?:same\s+)?(?:day|evening|morning|afternoon|night)|(?:earlier|later|early|late)\s+(?:in|on)\s+the\s+(?:day|evening|morning|afternoon))/i,
    read: (_, r) => dayFrom(r.discourse, 0),
  },
  {
    pattern: /(?:on\s+)?the\s+(?:following|next)\s+(?:day|morning)|(?:a|one)\s+day\s+(?:later|after)(?!\s+(?:the|his|her|their|a)\b)/i,
    read: (_, r) => dayFrom(r.discourse, 1),
  },
  {
    pattern: /(?:on\s+)?the\s+(?:previous|preceding)\s+(?:day|evening)|(?:a|one)\s+day\s+(?:earlier|before)(?!\s+(?:the|his|her|their|a)\b)/i,
    read: (_, r) => dayFrom(r.discourse, -1),
  },
  {
    pattern: new RegExp(`(?<count>${count})\\s+(?<unit>days?|weeks?|months?|years?)\\s+(?<way>later|afterwards|earlier|prior)(?!\\s+than)`, 'i'),
    read: (g, r) => {
      const n = countOf(g.count ?? '');
      const sign = /later|after/i.test(g.way ?? '') ? 1 : -1;
      return n === undefined ? null : away(r.discourse, sign * n, (g.unit ?? '').toLowerCase());
    },
  },
  {
    pattern: new RegExp(`(?<count>${count})\\s+(?<unit>hours?|days?|weeks?|months?|years?|decades?)\\s+ago`, 'i'),
    read: (g, r) => {
      const n = countOf(g.count ?? '');
      return n === undefined ? null : away(r.today, -n, (g.unit ?? '').toLowerCase());
    },
  },
  {
    pattern: new RegExp(
      `(?:over|in|during|for|within|throughout|across)\\s+(?:the\\s+)?(?:last|past|previous|recent)\\s+(?<count>${count}\\s+)?(?<unit>days?|weeks?|months?|years?|decades?)(?!\\w|\\s+of\\b)`,
      'i',
    ),
    // "in the last week" without a number is the last seven days; "recent years" are a few.
    read: (g, r) => readLast({ unit: g.unit, count: g.count ?? (g.unit?.endsWith('s') ? 'few' : 'one') }, r),
  },
  {
    pattern: new RegExp(`(?:the\\s+)(?:last|past)\\s+(?<count>${count})\\s+(?<unit>days?|weeks?|months?|years?|decades?)(?!\\w)`, 'i'),
    read: readLast,
  },
  {
    pattern: new RegExp(`(?:from|between)\\s+(?:(?<which>last|next|this)\\s+)?(?<weekday>${weekday})${dash}(?<weekday2>${weekday})(?!\\w)`, 'i'),
    read: readWeekdays,
  },
  {
    pattern: new RegExp(`(?:on\\s+)?(?<weekday>${weekday})${partOfDay}\\s+(?:of\\s+)?(?<which>last|this|next)\\s+week(?!\\w|end)`, 'i'),
    read: readDayOfWeek,
  },
  {
    pattern: new RegExp(
      `(?:(?:on|of|from)\\s+)the\\s+(?<d>${date}(?<=[a-z]))(?=[,.;:)]|\\s+of\\s+(?:this|the)\\s+month|\\s+(?:and|in|at|with|for|to|by|he|she|they|the)\\b|$)(?:\\s+of\\s+(?:this|the)\\s+month)?`,
      'i',
    ),
    read: readDayOfMonth,
  },
  {
    pattern: new RegExp(
      `(?:(?:early|late)\\s+)?(?:on\\s+)?(?:(?<which>last|past|next|this|the\\s+coming|the\\s+following)\\s+)?(?:(?:early|late)\\s+)?(?<weekday>${weekday})${partOfDay}(?!\\w)`,
      'i',
    ),
    read: readWeekday,
  },
  { pattern: /(?:(?:over|at|on|during)\s+)?(?<which>this|last|next|past|the)\s+(?:past\s+)?weekend/i, read: readWeekend },
  {
    pattern:
      /(?:(?<part>earlier|later)\s+)?(?:in\s+|during\s+)?(?<which>last|this|next|the\s+coming|the\s+previous)\s+(?<unit>week|month|quarter|year|decade)(?!\w|['’]s\s+end|-)/i,
    read: readUnit,
  },
  {
    pattern: /(?:(?:earlier|later|in|during)\s+)?(?<which>last|this|next)\s+(?<season>spring|summer|autumn|fall|winter)(?!\w)/i,
    read: (g, r) => derived(seasonStretch(g.season ?? '', yearOf(r.today) + shiftOf(g.which)), 'month', r.today),
  },
];
