import { addDays, dayOf, daysBetween, monthStretch, type Stretch, yearStretch } from './calendar.ts';
import { derived, type Groups, monthMeant, partOf, type Reading, type Reckoning, type Rule, stated, yearMeant } from './reading.ts';
import { alternatives, countOf, monthNumber, ordinalNumber } from './words.ts';

// Dates that name their month or year: "June 2, 2022", "from 5 to 9 May", "in early May", "since 2019".

const { month, date, year, weekday, dash, count } = alternatives;
const day = `(?:(?:on\\s+)?${weekday},?\\s+\\(?)?`;
const partWords = '(?<part>early|mid|late|(?:the\\s+)?(?:beginning|start|middle|end)\\s+of)[\\s-]+';
const before = '(?<bound>since|until|till|by|before|after|from|through)\\s+';

// At the head of a sentence, where the month's own case still has to be told.
const opening = '(?<bound>[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]hrough)\\s+';

function dayStretch(groups: Groups, yearWord: number, month1: number): Stretch | null {
  const month2 = groups.month2 === undefined ? month1 : monthNumber(groups.month2);
  const start = dayOf(yearWord, month1, ordinalNumber(groups.d1 ?? '') ?? 0);
  if (start === undefined || month2 === undefined) return null;
  if (groups.d2 === undefined) return { start, end: start };
  const end = dayOf(month2 < month1 ? yearWord + 1 : yearWord, month2, ordinalNumber(groups.d2) ?? 0);
  // "June 2 and 3" is a stretch, "May 30 to 3" is a slip of the pattern: keep the first day.
  return end === undefined || daysBetween(start, end) < 0 ? { start, end: start } : { start, end };
}

function readDays(groups: Groups, reckoning: Reckoning): Reading | null {
  const month1 = monthNumber(groups.month1 ?? groups.month2 ?? '');
  if (month1 === undefined) return null;
  if (groups.year !== undefined) {
    const stretch = dayStretch(groups, Number(groups.year), month1);
    return stretch && stated(stretch, 'day');
  }
  const meant = yearMeant(month1, ordinalNumber(groups.d1 ?? '') ?? 1, reckoning);
  const stretch = meant === undefined ? null : dayStretch(groups, meant, month1);
  return stretch && bounded(derived(stretch, 'day', reckoning.today), groups.bound, reckoning);
}

/** "four days from July 15": from the day named to the last of so many. */
function readLasting(groups: Groups, reckoning: Reckoning): Reading | null {
  const first = readDays({ d1: groups.d1 ?? groups.d2, month1: groups.month1 ?? groups.month2, year: groups.year }, reckoning);
  const length = (countOf(groups.count ?? '') ?? 1) * (groups.unit?.toLowerCase().startsWith('week') === true ? 7 : 1);
  return first && { ...first, end: addDays(first.start, length - 1) };
}

/** "since" a date runs up to the report's day; "until" one has no start that the words tell, so it stays at its end. */
function bounded(reading: Reading, bound: string | undefined, { today }: Reckoning): Reading {
  return bound?.toLowerCase() === 'since' && reading.start <= today ? { ...reading, end: today } : reading;
}

function readMonth(groups: Groups, reckoning: Reckoning): Reading | null {
  const number = monthNumber(groups.month1 ?? '');
  if (number === undefined) return null;
  const stretch = groups.year === undefined ? monthMeant(number, reckoning) : monthStretch(Number(groups.year), number);
  const part = partOf(stretch, groups.part);
  return bounded(groups.year === undefined ? derived(part, 'month', reckoning.today) : stated(part, 'month'), groups.bound, reckoning);
}

function readYears(groups: Groups, reckoning: Reckoning): Reading | null {
  const first = Number(groups.year);
  const second =
    groups.year2 === undefined ? first : Number(groups.year2.length === 2 ? `${String(first).slice(0, 2)}${groups.year2}` : groups.year2);
  if (second < first) return null;
  return bounded(stated(partOf(yearStretch(first, second), groups.part), 'year'), groups.bound, reckoning);
}

const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** The three months of a season that starts in that year. */
export function seasonStretch(season: string, ofYear: number): Stretch {
  const first = seasons[season.toLowerCase()] ?? 1;
  return { start: monthStretch(ofYear, first).start, end: monthStretch(ofYear, first + 2).end };
}

/** "02.06.2022" is day first; with slashes only what cannot be read two ways is read. */
function readNumeric(groups: Groups): Reading | null {
  const [a, b] = [Number(groups.a), Number(groups.b)];
  const dayFirst = groups.sep === '.' || a > 12;
  if (!dayFirst && b <= 12 && a !== b) return null;
  const found = dayFirst ? dayOf(Number(groups.year), b, a) : dayOf(Number(groups.year), a, b);
  return found === undefined ? null : stated({ start: found, end: found }, 'day');
}

/** Rules for dates with a month or a year in them, the more telling first. */
export const calendarDates: readonly Rule[] = [
  {
    pattern: /(?<year>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?:T[\d:.]+Z?)?(?!\d)/,
    read: (g) => {
      const found = dayOf(Number(g.year), Number(g.m), Number(g.d));
      return found === undefined ? null : stated({ start: found, end: found }, 'day');
    },
  },
  { pattern: /(?<a>\d{1,2})(?<sep>[./])(?<b>\d{1,2})\k<sep>(?<year>(?:19|20)\d\d)(?!\d)/, read: readNumeric },
  // June 2; June 2-3, 2022; May 30 to June 3; on Thursday, June 2nd
  {
    pattern: new RegExp(
      `(?:(?:${before}|on\\s+)?${day}(?:between\\s+)?)(?<month1>${month})\\s+(?:the\\s+)?(?<d1>${date})(?:${dash}(?<month2>${month}\\s+)?(?<d2>${date})(?!\\s+(?:${month}|days?|hours?|people|other|more|countries|states)\\b))?(?:(?:,\\s*|\\s+|\\s+in\\s+)(?<year>${year}))?`,
      'i',
    ),
    read: (g, r) => readDays({ ...g, ...(g.month2 === undefined ? {} : { month2: g.month2.trim() }) }, r),
  },
  // four days from July 15; two weeks starting on 3 May
  {
    pattern: new RegExp(
      `(?:(?:for|over)\\s+)?(?<count>${count})[\\s-](?<unit>days?|weeks?)\\s+(?:from|(?:starting|beginning)(?:\\s+(?:on|from))?)\\s+(?:(?<month1>${month})\\s+(?<d1>${date})|(?:the\\s+)?(?<d2>${date})\\s+(?:of\\s+)?(?<month2>${month}))(?:(?:,\\s*|\\s+)(?<year>${year}))?`,
      'i',
    ),
    read: readLasting,
  },
  // 2 June 2022; 2-3 June; 30 May to 3 June; the 12th of March; from 5 to 9 May
  {
    pattern: new RegExp(
      `(?:${before}|on\\s+)?${day}(?:between\\s+)?(?:the\\s+)?(?<d1>${date})(?:\\s+(?:of\\s+)?(?<month1>${month}))?(?:${dash}(?:the\\s+)?(?<d2>${date})\\s+(?:of\\s+)?(?<month2>${month}))?(?:(?:,\\s*|\\s+)(?<year>${year}))?`,
      'i',
    ),
    read: (g, r) => (g.month1 === undefined && g.month2 === undefined ? null : readDays(g, r)),
  },
  // early May 2023; in May of 2023; since May 2023
  { pattern: new RegExp(`(?:(?:${before}|in\\s+)?(?:${partWords})?)(?<month1>${month})(?:,|\\s+of)?\\s+(?<year>${year})`, 'i'), read: readMonth },
  {
    pattern: new RegExp(`(?:in|during|of)\\s+(?<month1>${month})(?:\\s+of)?\\s+(?<which>last|this|next)\\s+year`, 'i'),
    read: (g, r) => {
      const shift = { last: -1, this: 0, next: 1 }[(g.which ?? 'this').toLowerCase()] ?? 0;
      return derived(monthStretch(Number(r.today.slice(0, 4)) + shift, monthNumber(g.month1 ?? '') ?? 1), 'month', r.today);
    },
  },
  // A bare month needs a word before it: "may" and "march" are words of their own.
  {
    pattern: new RegExp(`(?:(?:${opening}|[Ii]n\\s+|[Dd]uring\\s+|[Ff]or\\s+)(?:${partWords})?)(?<month1>${month})(?!\\w|\\s+(?:the\\s+)?${date})`),
    read: readMonth,
  },
  { pattern: new RegExp(`(?:${partWords})(?<month1>${month})(?!\\w)`), read: readMonth },
  {
    pattern: new RegExp(`(?<which>[Ll]ast|[Tt]his|[Nn]ext|past|coming)\\s+(?<month1>${month})(?!\\w)`),
    read: (g, r) => {
      const which = g.which?.toLowerCase();
      const ahead = which === 'next' || which === 'coming' || (which === 'this' && r.direction === 'ahead');
      const from = which === 'this' ? r.today : addDays(r.today, ahead ? 31 : -31);
      return readMonth(g, { ...r, today: from, direction: ahead ? 'ahead' : 'back' });
    },
  },
  {
    pattern: new RegExp(`(?:in\\s+)?(?:the\\s+)?(?<season>spring|summer|autumn|fall|winter)(?:\\s+of|,)?\\s+(?<year>${year})`, 'i'),
    read: (g) => stated(seasonStretch(g.season ?? '', Number(g.year)), 'month'),
  },
  { pattern: new RegExp(`(?:from|between)\\s+(?<year>${year})${dash}(?<year2>${year})`, 'i'), read: readYears },
  {
    pattern: new RegExp(
      `(?:in|during)\\s+(?:the\\s+)?(?:fiscal\\s+(?:year\\s+)?|FY\\s*)?(?<year>${year})(?:[-–/](?<year2>\\d\\d(?:\\d\\d)?))?(?!\\s*(?:troops|soldiers|people|km|kilomet|vessels|jobs|\\$|percent|%))`,
      'i',
    ),
    read: readYears,
  },
  { pattern: new RegExp(`(?:in\\s+)?(?:fiscal\\s+year\\s+|FY\\s*)(?<year>${year})(?:[-–/](?<year2>\\d\\d(?:\\d\\d)?))?`, 'i'), read: readYears },
  { pattern: new RegExp(`(?:${before}|in\\s+)?(?:${partWords})(?<year>${year})`, 'i'), read: readYears },
  { pattern: new RegExp(`${before}(?<year>${year})(?!\\s*(?:troops|soldiers|people|km|kilomet|vessels|jobs|percent|%))`, 'i'), read: readYears },
  {
    pattern: /(?:in|during|since)\s+the\s+(?:early\s+|mid-?\s?|late\s+)?(?<year>(?:1[89]|20)\d0)s(?!\w)/i,
    read: (g) => stated(yearStretch(Number(g.year), Number(g.year) + 9), 'year'),
  },
];
