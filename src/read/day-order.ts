import type { Dated } from '../model/dated.ts';
import type { Day } from '../model/report.ts';
import { type DayOrder, MONTH, monthOf, orderShown, type TwoWays } from './day.ts';

/** What there is to tell by how a date is meant that can be read two ways. */
export interface Hints {
  /** How the user says that dates in numbers are to be read. */
  readonly asked: DayOrder | null;
  /** How the other dates of its column or list have to be read. */
  readonly column: DayOrder | null;
  /** The days that the report's container or the user gives. */
  readonly known: readonly Day[];
  /** The report is no younger than this. */
  readonly latest: Day | null;
  /** The line that it stands on. */
  readonly line: string;
  readonly text: string;
  /** BCP 47, where the report says it. */
  readonly language: string | null;
  readonly url: string | null;
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const REACH = 50_000;
const DAY_LONG = 86_400_000;
/** A report names what happened shortly before it came out, and what will be soon. */
const BEFORE = 10;
const BEHIND = 3;
const NUMBERS = /(?<![\d/.-])\d{1,2}([/-])\d{1,2}\1\d{4}(?!\d)/g;
const NAMED = new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?)(?!\\d)(?:,? (\\d{4})\\b)?`, 'g');
/** Domains of countries that anybody in the world may use. */
const FOR_ALL = /\.(?:ac|ag|ai|am|as|cc|co|fm|gg|im|io|is|la|ly|me|nu|sh|so|st|tk|to|tv|vc|ws)$/;
const BRITISH =
  /\b(?:defence|programmes?|centres?|labour|favour\w*|honour\w*|organis\w+|recognis\w+|emphasis(?:ed|ing|es)|neighbour\w*|colour\w*|kilometres?|licence)\b/;
const AMERICAN =
  /\b(?:defense|programs?|centers?|labor|favor\w*|honor(?:s|ed|ing|able)?|organiz\w+|recogniz\w+|emphasiz\w+|neighbor\w*|color\w*|kilometers?|license)\b/;

/**
 * Which of two days is meant, and how that is known: by what the user said, the weekday beside it, the other dates of its column or text, the days that
 * the text names, the country of its address or language, at last its spelling. Null where nothing tells.
 */
export function settled(two: TwoWays, hints: Hints): { readonly day: Day; readonly dated: Dated } | null {
  if (hints.asked !== null) return { day: dayBy(two, hints.asked), dated: { how: 'stated', in: 'user' } };
  const derived: readonly (readonly [DayOrder | null, string])[] = [
    [byWeekday(two, hints.line), 'the weekday stands beside it'],
    [hints.column, 'other dates of its column can be read one way only'],
    [byOtherNumbers(hints.text), 'another date of the text can be read one way only'],
    [onlyOne(hints.known.includes(two.dayFirst), hints.known.includes(two.monthFirst)), 'one of the two is the day that is given for it'],
    [byNamedDays(two, hints.text), 'the text names days about then'],
    [byLatest(two, hints.latest), 'the other day is later than that on which it was fetched or saved'],
    [byCountry(hints), 'that is the custom of its country'],
  ];
  for (const [order, because] of derived) {
    if (order !== null) return { day: dayBy(two, order), dated: { how: 'derived', because: reason(two, because), or: otherDay(two, order) } };
  }
  const order = bySpelling(hints.text);
  if (order === null) return null;
  const because = reason(two, `its spelling is ${order === 'day-first' ? 'British' : 'American'}`);
  return { day: dayBy(two, order), dated: { how: 'assumed', because, or: otherDay(two, order) } };
}

const dayBy = (two: TwoWays, order: DayOrder): Day => (order === 'day-first' ? two.dayFirst : two.monthFirst);
const otherDay = (two: TwoWays, order: DayOrder): Day => (order === 'day-first' ? two.monthFirst : two.dayFirst);
const reason = ({ words }: TwoWays, because: string): string => `"${words}" can be read two ways, and ${because}`;

/** The order for which something speaks, where nothing speaks for the other. */
function onlyOne(dayFirst: boolean, monthFirst: boolean): DayOrder | null {
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';
}

function byWeekday(two: TwoWays, line: string): DayOrder | null {
  const named = /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\b/i.exec(line)?.[1]?.toLowerCase();
  const falls = (day: Day) => WEEKDAYS[new Date(day).getUTCDay()] === named;
  return named === undefined ? null : onlyOne(falls(two.dayFirst), falls(two.monthFirst));
}

function byOtherNumbers(text: string): DayOrder | null {
  const shown = new Set([...text.slice(0, REACH).matchAll(NUMBERS)].map(([words]) => orderShown(words)));
  return onlyOne(shown.has('day-first'), shown.has('month-first'));
}

function byLatest(two: TwoWays, latest: Day | null): DayOrder | null {
  return latest === null ? null : onlyOne(two.dayFirst <= latest, two.monthFirst <= latest);
}

/** Days of the text, with their year or without, that lie shortly before one of the two and not the other. */
function byNamedDays(two: TwoWays, text: string): DayOrder | null {
  const named = [...text.slice(0, REACH).matchAll(NAMED)].map(([, d1, m1, m2, d2, year]) => ({
    month: monthOf((m1 ?? m2) as string),
    day: Number(d1 ?? d2),
    year: year === undefined ? null : Number(year),
  }));
  const fits = (day: Day) =>
    named.some((n) => {
      const gap = (Date.parse(day) - Date.UTC(n.year ?? Number(day.slice(0, 4)), n.month - 1, n.day)) / DAY_LONG;
      return gap >= -BEHIND && gap <= BEFORE;
    });
  return onlyOne(fits(two.dayFirst), fits(two.monthFirst));
}

/** What people write in the country that the report's address or language names, else in that language. */
function byCountry({ language, url }: Hints): DayOrder | null {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  const domain = FOR_ALL.test(host) ? undefined : /\.([a-z]{2})$/.exec(host)?.[1];
  const country = /\.(?:gov|mil)$/.test(host) ? 'us' : domain === 'uk' ? 'gb' : domain === 'eu' ? undefined : domain;
  const region = /-([A-Za-z]{2})(?:-|$)/.exec(language ?? '')?.[1];
  return (
    (country === undefined ? null : customIn(`und-${country}`)) ??
    (region === undefined ? null : customIn(`und-${region}`)) ??
    // English alone tells nothing: it is written either way.
    (language === null || /^en/i.test(language) ? null : customIn(language))
  );
}

/** The order in which the Unicode locale data write a date in numbers; null where they begin with the year or do not know the tag. */
function customIn(tag: string): DayOrder | null {
  try {
    const format = new Intl.DateTimeFormat(new Intl.Locale(tag).maximize(), { dateStyle: 'short', calendar: 'gregory', timeZone: 'UTC' });
    const first = format.formatToParts(0).find(({ type }) => type === 'day' || type === 'month' || type === 'year')?.type;
    return first === 'day' ? 'day-first' : first === 'month' ? 'month-first' : null;
  } catch {
    return null;
  }
}

function bySpelling(text: string): DayOrder | null {
  const some = text.slice(0, REACH);
  return onlyOne(BRITISH.test(some), AMERICAN.test(some));
}
