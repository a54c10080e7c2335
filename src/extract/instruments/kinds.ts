import { matchesOf } from '../../model/matches.ts';
import type { InstrumentKind } from '../../model/vocabulary.ts';

/** What sort of instrument a noun names, and how far the noun alone can be trusted to name one. */
export interface KindTerm {
  readonly kind: InstrumentKind;
  /** `firm`: always an instrument. `loose`: also an everyday word ("agreement", "plan"), which needs an act or parties. */
  readonly trust: 'firm' | 'loose';
}

type Row = readonly [kind: InstrumentKind, trust: 'firm' | 'loose', terms: string];

// Regular expressions over the text in its own case ("MoU" is one, "mou" is not); earlier rows win where two begin at the same place.
const ROWS: readonly Row[] = [
  [
    'vision-statement',
    'firm',
    '(?:[Jj]oint |[Ss]trategic )?[Vv]ision (?:[Ss]tatement|[Dd]ocument|[Pp]aper|[Dd]eclaration)s?|[Jj]oint [Vv]ision|Vision(?= (?:on|for|of|20\\d\\d|towards)\\b)',
  ],
  ['vision-statement', 'loose', '(?<=[A-Z]\\w+[-–][A-Z]\\w+ )Vision'],
  [
    'joint-statement',
    'firm',
    "(?:(?:[Jj]oint|[Tt]rilateral|[Cc]ommon|[Pp]olitical|[Ff]inal)(?: [Pp]ress| [Ll]eaders[’']?| [Pp]olitical| [Ss]trategic| [Ss]ummit)? )(?:[Ss]tatement|[Dd]eclaration|[Cc]ommuniqu(?:é|e))s?",
  ],
  // What one authority declares or directs at home binds nobody else.
  [
    'joint-statement',
    'loose',
    '(?<!(?:[Ee]mergency|[Dd]isaster|[Tt]ax|[Cc]ustoms|[Aa]ssets?|[Ii]mport|[Ii]ncome|[Hh]ealth) )(?:[Dd]eclaration|[Cc]ommuniqu(?:é|e))s?(?! of (?:[Ii]ntent|war|(?:\\w+ )?(?:emergency|disaster)))',
  ],
  [
    'letter-of-intent',
    'firm',
    '(?:[Ll]etter|[Ss]tatement|[Dd]eclaration)s? of [Ii]ntent(?:ion)?|LOIs?|LoIs?|[Ll]etters? of (?:[Cc]ommitment|[Uu]nderstanding|[Aa]greement)|[Ll]etters? of (?:[Oo]ffer and )?[Aa]cceptance|[Ll]etters? of [Oo]ffer',
  ],
  [
    'memorandum',
    'firm',
    '(?<!(?:[Pp]residential|[Ss]ecretarial|[Mm]inisterial|[Nn]ational [Ss]ecurity|[Ll]egal|[Ii]nternal|[Pp]olicy) )[Mm]emorand(?:um|a|ums)(?: of (?:[Uu]nderstanding|[Cc]o-?operation|[Aa]greement|[Ii]ntent|[Aa]rrangement))?|MOUs?|MoUs?|MOCs?|MoCs?',
  ],
  ['protocol', 'firm', '(?:[Aa]dditional |[Oo]ptional )?[Pp]rotocols? of [Ii]ntent|(?:[Aa]dditional |[Oo]ptional )?[Pp]rotocols?(?= on\\b)'],
  ['protocol', 'loose', '[Pp]rotocols?'],
  [
    'contract',
    'loose',
    '[Cc]ontracts?|[Oo]rders?(?= for (?:\\w+[ -]){0,2}?(?:\\d|[A-Z]))|[Dd]eals?(?= (?:to (?:buy|export|supply|sell|deliver|purchase|acquire|procure|lease)\\b|for \\d))',
  ],
  ['treaty', 'firm', '[Tt]reat(?:y|ies)'],
  ['treaty', 'loose', '[Cc]onventions?'],
  [
    'agreement',
    'firm',
    '(?:[Ss]tatus[- ]of[- ]|[Vv]isiting )[Ff]orces [Aa]greements?|[Ff]ramework (?:[Aa]greement|[Aa]ccord|[Aa]rrangement)s?|ACSA|GSOMIA|LEMOA|COMCASA|BECA|GSOIA|CEPA|FTA',
  ],
  ['agreement', 'firm', '[Pp]acts?|[Aa]ccords?'],
  ['agreement', 'loose', '[Aa]greements?|[Dd]eals?|[Aa]rrangements?'],
  [
    'other',
    'firm',
    '(?:[Jj]oint )?[Aa]ction [Pp]lans?|[Pp]lans? of [Aa]ction|[Rr]oad ?-?[Mm]aps?|(?:[Ww]ork(?:ing)?|[Ii]mplementation|[Ee]xecutive|[Ii]mplementing) [Pp]lans?|[Tt]erms of [Rr]eference|[Ee]xchange of (?:[Nn]otes|[Ll]etters)|[Pp]rogramm?e?s? (?:of|for|on) (?:[\\w-]+ ){0,3}(?:[Cc]o-?operation|[Ee]xchanges?|[Ww]ork|[Aa]ction)|[Ss]tand(?:ing|ard) [Oo]perating [Pp]rocedures?|[Ii]mplementing [Pp]rocedures?|(?:[Ee]xecutive|[Cc]ooperation|[Tt]rilateral|[Bb]ilateral|[Cc]ultural|[Ee]xchange) [Pp]rogramm?e?s?|[Ff]ramework [Pp]rogramm?es?|[Cc]o-?operation [Pp](?:lan|rogram|rogramme)s?|[Jj]oint [Ll]etter|[Cc]ompact|[Dd]eeds? of (?:[Dd]onation|[Gg]ift|[Tt]ransfer)|[Rr]ecords? of (?:[Dd]iscussions?|[Uu]nderstanding|[Mm]eetings?|[Tt]alks)|[Aa]greed [Rr]ecords?|(?<=[Ee]xchang(?:e|es|ed|ing) (?:diplomatic |the |signed )?)[Nn]otes(?= (?:on|for|concerning|regarding|relating|verbales?)\\b)',
  ],
  ['other', 'loose', '[Ff]ramework(?= (?:for|document|on)\\b)|(?<=[A-Z][\\w-]+ )Framework(?! [A-Z])|[Cc]harter|[Aa]nnex|[Aa]ddend(?:um|a)'],
  [
    'other',
    'loose',
    '(?:[Aa]greed |[Ff]inal )?(?<!\\d |\\w(?:ty|en|ve|ee|wo|ne|ix|ht) )[Mm]inutes(?! (?:later|after|before|ago|long|from|away|to)\\b)',
  ],
];

const PATTERN = new RegExp(`(?<![\\w-])(?:${ROWS.map(([, , terms]) => `(${terms})`).join('|')})(?![\\w])`, 'g');

/** Where a text names an instrument; UTF-16 offsets into it. */
export interface KindAt extends KindTerm {
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
}

/** The nouns of a text that can name instruments, left to right. */
export function instrumentNouns(text: string): KindAt[] {
  const found: KindAt[] = [];
  for (const match of matchesOf(text, PATTERN)) {
    const [kind, trust] = ROWS[ROWS.findIndex((_, i) => match[i + 1] !== undefined)] as Row;
    const plural = /(?:[^s]s|moranda)$/.test(match[0].replace(/ of .*$/, '')) && !/^(?:[Tt]erms|[Ss]tatus|(?:\w+ )?[Mm]inutes)\b/.test(match[0]);
    found.push({ kind, trust, start: match.index, end: match.index + match[0].length, plural });
  }
  return found;
}
