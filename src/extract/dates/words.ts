// Number words and the names of days and months, as reports abbreviate them.

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

/** 1 to 12 for a month's name or its abbreviation ("Sept.", "Jan"), undefined for any other word. */
export function monthNumber(word: string): number | undefined {
  const w = word.toLowerCase().replace('.', '');
  const i = months.findIndex((m) => m === w || (w.length >= 3 && w.length <= 4 && m.startsWith(w)));
  return i < 0 ? undefined : i + 1;
}

/** 0 (Sunday) to 6 for a weekday's name or abbreviation, undefined for any other word. */
export function weekdayNumber(word: string): number | undefined {
  const w = word.toLowerCase().replace('.', '');
  const i = weekdays.findIndex((d) => d === w || (w.length >= 3 && w.length <= 5 && d.startsWith(w)));
  return i < 0 ? undefined : i;
}

/** How many a word or numeral says: "two", "a", "couple", "several" (counted as three, the least that it means), "12". */
export function countOf(words: string): number | undefined {
  const w = words
    .toLowerCase()
    .replace(/^(?:the|a|an) (?=\w)/, '')
    .replace(/ of$/, '');
  if (w === 'a' || w === 'an' || w === 'the' || w === '') return 1;
  if (w === 'couple' || w === 'pair') return 2;
  if (w === 'few' || w === 'several' || w === 'some') return 3;
  if (/^\d+$/.test(w)) return Number(w);
  const i = units.indexOf(w);
  return i < 0 ? undefined : i;
}

/** The number that an ordinal states: "12th", "third". */
export function ordinalNumber(word: string): number | undefined {
  const digits = /^(\d+)/.exec(word);
  if (digits) return Number(digits[1]);
  const i = ordinals.indexOf(word.toLowerCase());
  return i > 0 ? i : undefined;
}

/** Alternatives of regular expressions that the rules are put together from. */
export const alternatives = {
  month:
    '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)',
  weekday: '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|(?:Sun|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat)\\b\\.)',
  date: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d])',
  year: '(?:1[5-9]|20)\\d\\d(?!\\d)',
  count: '(?:(?:a |the )?(?:couple|pair|few)(?: of)?|several|some|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})',
  dash: '\\s?(?:-|–|—|to|through|until|till|and)\\s?',
} as const;
