import { stateOfDemonym } from '../../knowledge/index.ts';
import type { Span } from '../../model/span.ts';
import { singular, tellingWords } from '../words.ts';

/** A number in a report, with what it counts and the words it stands among. */
export interface Figure {
  /** The number as it is printed, with its scale and currency; in digits where it is written in words. */
  readonly text: string;
  readonly value: number;
  /** The number that the report says it is not: "four frigates, not three". */
  readonly against: number | null;
  readonly span: Span;
  /** What is counted: `money`, a measure, or a noun in the singular. */
  readonly unit: string;
  /** Of money: in which currency, as far as the words say; null where they do not, and for everything else. */
  readonly currency: string | null;
  /** The telling words within a few words of it. */
  readonly near: ReadonlySet<string>;
  /** All telling words of its sentence, and other numbers there. */
  readonly sentence: ReadonlySet<string>;
}

const ONES = 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const IN_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i + 2] as const),
  ...TENS.map((word, i) => [word, 10 * (i + 2)] as const),
  ...TENS.flatMap((ten, i) => ['one', ...ONES.slice(0, 8)].map((one, k) => [`${ten}-${one}`, 10 * (i + 2) + k + 1] as const)),
]);
const SCALE: Readonly<Record<string, number>> = { m: 1e6, mn: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9, trillion: 1e12 };

const CURRENCY = '[$€£¥₩]|US ?\\$|A\\$|C\\$|NZ\\$|S\\$|USD|EUR|GBP';
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/\$|dollar|usd/, 'dollar'],
  [/€|eur/, 'euro'],
  [/£|gbp|pound/, 'pound'],
  [/¥|yen|yuan/, 'yen'],
  [/₩|won/, 'won'],
  [/rupee/, 'rupee'],
  [/rand/, 'rand'],
  [/franc/, 'franc'],
];
const MONEY_NOUN = '(?:US |U\\.S\\. |Australian |Canadian )?(?:dollars|euros|pounds|yen|won|yuan|rupees|rand|francs|USD|EUR)';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,–-])(?:(${CURRENCY}) ?)?(\\d[\\d,.]*\\d|\\d|${[...IN_WORDS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\d]|(?:st|nd|rd|th)\\b|[-–x:/]\\p{L}|[-–:/]\\d)(?:[ -]?(million|billion|trillion|mn|bn|m|b)\\b)?(?: (${MONEY_NOUN})\\b)?`,
  'giu',
);
const FIRST = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ORDINAL = new RegExp(
  `\\b((\\d+)(?:st|nd|rd|th)|${FIRST.join('|')}) (?:\\p{L}[\\p{L}-]* ){0,1}(meeting|session|round|edition|summit|consultations?|conference|iteration)\\b`,
  'giu',
);
const SENTENCE = /[^\n.!?]+(?:[.!?](?!\s+["“'(]?\p{Lu}|\s*\n|\s*$)[^\n.!?]*)*[.!?]?/gu;
/** "more than", "up to": no number that another could contradict. */
const BOUND =
  /(?:more than|less than|fewer than|(?<!(?:hand|turn)(?:ed|s|ing)? )over|under|at least|at most|up to|nearly|almost|exceeding|exceed|minimum of|maximum of|another|further|additional|remaining) $/i;
const AGAINST = new RegExp(
  `^(?: [\\p{L}-]+){0,3},? (?:and )?(?:not|rather than|instead of) (?:the )?(\\d[\\d,.]*\\d|\\d|${[...IN_WORDS.keys()].join('|')})\\b(?! (?:million|billion))`,
  'iu',
);
const MEASURES = /^(?:km|kilomet(?:er|re)s?|met(?:er|re)s?|tonnes?|tons?|hectares?|mw|megawatts?|gw|gigawatts?|per ?cent|%|barrels?)$/i;
const MONTHS = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/i;
/** Spans of time and rates are told as it suits the sentence; states, sides and dates are counted without being a figure. */
const UNCOUNTED =
  /^(?:second|minute|hour|day|week|month|year|decade|century|side|country|state|nation|time|party|minister|leader|president|of|as|this|percentage|point|pm|am|hrs)$/;
const PEOPLE = new Set('soldier troop personnel serviceman servicemember participant member people person marine sailor crew'.split(' '));
// Those who are counted by what they are, which another report may call otherwise: "17 prisoners", "14 suspects".
const HUMANS = new Set(
  'prisoner detainee suspect national citizen migrant refugee passenger worker student officer trainee expert specialist engineer technician fighter militant hostage victim civilian guest delegate peacekeeper survivor casualty'.split(
    ' ',
  ),
);
const SAME: Readonly<Record<string, string>> = {
  kilometer: 'km',
  kilometre: 'km',
  metre: 'meter',
  jet: 'aircraft',
  plane: 'aircraft',
  airframe: 'aircraft',
  airplane: 'aircraft',
  aeroplane: 'aircraft',
  warplane: 'aircraft',
  jeep: 'vehicle',
  car: 'vehicle',
  lorry: 'truck',
  ship: 'vessel',
};
const NEAR = 9;
const ROUNDING = 1.03;

/** Whether one number is the other, or the other rounded as newsrooms do: 5.7 for 5.76, 1,000 for 980. */
export function isRounded(a: number, b: number): boolean {
  const digits = (value: number): number => String(value).replace(/0+$/, '').replace(/\D/g, '').replace(/^0+/, '').length;
  const [rough, exact] = digits(a) <= digits(b) ? [a, b] : [b, a];
  if (digits(rough) === digits(exact)) return rough === exact;
  const unit = 10 ** (Math.floor(Math.log10(exact)) + 1 - digits(rough));
  return Math.abs(rough - exact) < unit && Math.max(a, b) <= Math.min(a, b) * ROUNDING;
}

/** The figures of a text that another report could contradict: amounts of money, measures, and numbers of things and people. */
export function figuresIn(text: string): readonly Figure[] {
  return [...text.matchAll(SENTENCE)].flatMap((sentence) => {
    const here = sentence[0];
    return [
      ...[...here.matchAll(NUMBER)].flatMap((match) => figureAt(here, match, sentence.index) ?? []),
      ...[...here.matchAll(ORDINAL)].flatMap((match) => ordinalAt(here, match, sentence.index)),
    ];
  });
}

/** "the 14th session of the committee": which of a series it was. */
function ordinalAt(sentence: string, match: RegExpExecArray, offset: number): Figure[] {
  const [, text = '', digits, noun = ''] = match;
  const value = digits === undefined ? FIRST.indexOf(text.toLowerCase()) + 1 : Number(digits);
  const before = sentence.slice(0, match.index);
  const after = sentence.slice(match.index + match[0].length);
  // "Their first meeting" counts nothing that the second of a series could contradict.
  if (value < 2) return [];
  const unit = `nth ${singular(noun.toLowerCase())}`;
  return [
    {
      text,
      value,
      against: null,
      span: { start: offset + match.index, end: offset + match.index + text.length },
      unit,
      currency: null,
      ...aroundOf(before, after, unit),
    },
  ];
}

function figureAt(sentence: string, match: RegExpExecArray, offset: number): Figure | null {
  const [whole, sign, digits = '', scale, currency] = match;
  const before = sentence.slice(0, match.index);
  const after = sentence.slice(match.index + whole.length);
  const money = sign !== undefined || currency !== undefined;
  const kept = money ? currencyOf(sign ?? currency ?? '') : null;
  if (!money && (scale === 'm' || scale === 'b')) return null;
  if (BOUND.test(before) || MONTHS.test(/(\S+) $/.exec(before)?.[1] ?? '') || MONTHS.test(/^ (\S+)/.exec(after)?.[1] ?? '')) return null;
  const value = (IN_WORDS.get(digits.toLowerCase()) ?? numberOf(digits)) * (SCALE[(scale ?? '').toLowerCase()] ?? 1);
  const unit = money ? 'money' : unitOf(after);
  if (unit === null || !Number.isFinite(value) || value < 2 || (!money && !scale && /^(?:19|20)\d\d$/.test(digits))) return null;
  const start = offset + match.index;
  const [, other] = AGAINST.exec(after) ?? [];
  return {
    text: IN_WORDS.has(digits.toLowerCase()) ? whole.replace(digits, String(IN_WORDS.get(digits.toLowerCase()))) : whole.replace(/\s+/g, ' '),
    value,
    against: other === undefined ? null : (IN_WORDS.get(other.toLowerCase()) ?? numberOf(other)),
    span: { start, end: start + whole.length },
    unit,
    currency: kept,
    ...aroundOf(before, after, unit),
  };
}

function aroundOf(before: string, after: string, unit: string): Pick<Figure, 'near' | 'sentence'> {
  const around = `${before.split(/\s+/).slice(-NEAR).join(' ')} ${after.split(/\s+/).slice(0, NEAR).join(' ')}`;
  return { near: contextOf(around, unit), sentence: contextOf(`${before} ${after}`, unit) };
}

/** The currency that a sign or noun names: the last part of "US dollars", "$", "EUR"; dollars without a country are those of any. */
function currencyOf(words: string): string | null {
  const plain = words.toLowerCase().replace(/[^\p{L}\p{Sc}]/gu, '');
  return CURRENCIES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** The telling words of a stretch but for what is counted there; a state's people are the state's. */
function contextOf(words: string, unit: string): ReadonlySet<string> {
  const telling = [...tellingWords(words)].map((word) => SAME[word] ?? word);
  const kept = telling.filter(
    (word) => word !== unit && !PEOPLE.has(word) && !(word in SCALE) && !/^(?:dollar|usd|euro|us|said|say|one)$/.test(word),
  );
  return new Set(kept.map((word) => stateOfDemonym(word) ?? stemOf(word)));
}

/** "27 Norwegians" */
const isNationality = (word: string): boolean => [word, word.replace(/s$/, '')].some((name) => stateOfDemonym(name) !== null);

/** "negotiators" speak of negotiations: a word without the ending of a verb or noun. */
const stemOf = (word: string): string => word.replace(/(?<=\p{L}{5})(?:ations?|ators?|ings?|ions?|ments?|ers?|ors?|es?|ed|d)$/u, '');

/** The measure or the first plural noun right after a number, in the singular; null where nothing is counted. */
function unitOf(after: string): string | null {
  const words =
    after
      .replace(/^ of (?:the|these|its|their) /, ' ')
      .match(/^(?: [\p{L}\d’'%-]+){1,5}/u)?.[0]
      ?.trim()
      .split(' ') ?? [];
  for (const [i, word] of words.entries()) {
    if (i === 0 && MEASURES.test(word)) return SAME[singular(word.toLowerCase())] ?? singular(word.toLowerCase());
    if (/^(?:of|in|to|for|at|and|by|from|on|with|as|or|is|was|were|will|have|has|had|per|a|an|the|that|which)$/i.test(word)) return null;
    const lower = word.toLowerCase();
    if (PEOPLE.has(singular(lower)) || (/s$/.test(lower) && HUMANS.has(singular(lower))) || (/^\p{Lu}\p{Ll}+s$/u.test(word) && isNationality(word)))
      return 'people';
    if (lower === 'aircraft') return 'aircraft';
    if (/^\p{Lu}+s?$/u.test(word) || !/s$/.test(lower) || /(?:ss|us|is)$/.test(lower)) continue;
    const noun = SAME[singular(lower)] ?? singular(lower);
    return UNCOUNTED.test(noun) ? null : noun;
  }
  return null;
}

const numberOf = (digits: string): number =>
  Number(/[.,]\d{3}(?:\D|$)/.test(digits) ? digits.replace(/[.,](?=\d{3})/g, '') : digits.replace(',', '.'));
