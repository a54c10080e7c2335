import type { Country } from '../../model/country.ts';
import type { Appearance } from './people.ts';
import type { Sighting } from './sighting.ts';
import { isAddress, isAnd, isComma, type Word } from './words.ts';

/** Persons of whom a sentence says that one met, received or called the other: they hardly ever act for the same state. */
export interface Encounter {
  readonly sentence: number;
  /** Who did it; null where only a title of a state tells ("the Israeli minister met"). */
  readonly one: Appearance | null;
  readonly side: Country | null;
  readonly others: readonly Appearance[];
  /** Who is at home there, where the verb tells: "received" and "was met by". */
  readonly host: 'one' | 'others' | null;
  /** The state of the place just named that "where" takes up ("flew to Denmark, where he was met by"). */
  readonly place: Country | null;
}

const ACTIVE =
  /\b(?:met|meets?|meeting|(?:courtesy )?call(?:ed|s)?(?: \w+)? on|(?:talks|discussions|consultations|negotiations|conversation|call|phone|discussed|conferred|audience|spoke|speaks?|speaking|spoken|hands|sat down|conference|signed|signs|inaugurated?|exchanged|concluded|co-chair(?:ed|s)?)(?: [\w,]+){0,8} (?:with|to))$/;
const HOSTING = /\b(?:(?:has |have )?(?:received|receives?|hosted|hosts|welcomed|welcomes|greeted|greets)|playing host to)$/;
const HOSTED = /\b(?:met|received|welcomed|greeted|hosted|seen off|invited)(?: [\w,-]+){0,9} by$/;

/** Every encounter that the words of a report tell between two named persons, a pronoun before the verb standing for the one in focus. */
export function encountersOf(sightings: readonly Sighting[], appearances: readonly Appearance[]): readonly Encounter[] {
  // "The minister met": whoever was last named with that noun in a title.
  const holder = (s: Sighting, start: number, from: number): Appearance | null => {
    const office = s.offices.find((o) => o.first >= start && o.last <= from && o.determiner === 'the' && !o.plural && !o.counterpart);
    const noun = office === undefined ? '' : s.line.words[office.head]?.key;
    const bears = (a: Appearance): boolean => a.spot.titles.some((t) => (sightings[a.sentence] as Sighting).line.words[t.head]?.key === noun);
    return office === undefined ? null : (appearances.findLast((a) => a.sentence < s.line.index && bears(a)) ?? null);
  };
  const bySentence = Map.groupBy(appearances, (a) => a.sentence);
  return sightings.flatMap((s) => {
    const here = bySentence.get(s.line.index) ?? [];
    const found: Encounter[] = [];
    for (const row of rowsOf(s, here)) {
      const encounter = encounterBefore(s, here, bySentence.get(s.line.index - 1) ?? [], row, found.at(-1) ?? null, holder);
      if (encounter !== null) found.push(encounter);
      else if (receivesSomebody(s, row)) {
        const guest = appearances.findLast((a) => a.sentence < s.line.index && !row.some((b) => b.draft === a.draft));
        if (guest !== undefined) found.push({ sentence: s.line.index, one: guest, side: null, others: row, host: 'others', place: null });
      } else if (isPair(s, here, row))
        found.push({ sentence: s.line.index, one: row[0] as Appearance, side: null, others: row.slice(1), host: null, place: null });
    }
    return found;
  });
}

/** The persons of a sentence in rows: joined by nothing but commas and "and". */
export function rowsOf(s: Sighting, here: readonly Appearance[]): readonly (readonly Appearance[])[] {
  const rows: Appearance[][] = [];
  for (const a of here) {
    const last = rows.at(-1)?.at(-1);
    const between = last === undefined ? [] : s.line.words.slice(last.spot.last, a.spot.first);
    if (last !== undefined && between.length > 0 && between.length < 7 && joins(between)) rows.at(-1)?.push(a);
    else rows.push([a]);
  }
  return rows;
}

const joins = (between: readonly Word[]): boolean =>
  between.every(
    (w, k) =>
      // "accompanied by A and by B".
      (w.key === 'by' && isAnd(between[k - 1])) ||
      isComma(w) ||
      isAnd(w) ||
      isAddress(w) ||
      w.text === ';' ||
      /^(?:as|well|also|the|both|his|her|their|then|acting|late)$/.test(w.key),
  );

const TOGETHER = /^(?:(?:have|has|had) )?(?:met|held|signed|inked|discussed|spoke|agreed|exchanged|shook|conferred) /;
const BETWEEN = /(?:\bbetween|\b(?:signed|inked|initialled|concluded)(?: [\w,-]+){0,8} by)$/;

/** "signed by A and B", "talks between A and B", "A and B held talks": two whom nothing else stands beside are partners. */
function isPair(s: Sighting, here: readonly Appearance[], row: readonly Appearance[]): boolean {
  const [one, two] = row;
  if (one === undefined || two === undefined || row.length > 2) return false;
  const keys = (from: number, until: number): string =>
    s.line.words
      .slice(Math.max(0, from), until)
      .map((w) => w.key)
      .join(' ');
  if (BETWEEN.test(keys(one.spot.first - 10, one.spot.first))) return true;
  const after = keys(two.spot.last, two.spot.last + 12);
  return TOGETHER.test(after) && !(/ (?:with|by) /.test(after) && here.at(-1) !== two);
}

function encounterBefore(
  s: Sighting,
  here: readonly Appearance[],
  before: readonly Appearance[],
  row: readonly Appearance[],
  last: Encounter | null,
  holder: (s: Sighting, start: number, from: number) => Appearance | null,
): Encounter | null {
  const { words } = s.line;
  const from = (row[0] as Appearance).spot.first;
  const previous = here.filter((a) => a.spot.nameLast <= from).at(-1);
  const start = previous?.spot.nameLast ?? 0;
  const ahead = words
    .slice(start, from)
    .filter((w) => !isComma(w))
    .map((w) => w.key)
    .join(' ')
    .replace(/ on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g, '')
    .replace(/(?: (?:here|yesterday|later|the|a|his|her|both|with|visiting|late|then|separately|also|today|acting|new|president|in|at))+$/, (tail) =>
      / with/.test(tail) ? ' with' : '',
    );
  const host = HOSTED.test(ahead) ? 'others' : HOSTING.test(ahead) ? 'one' : /call(?:ed|s)?(?: \w+)? on$/.test(ahead) ? 'others' : null;
  if (host === null && !ACTIVE.test(ahead.replace(/ with$/, (w) => (/(?:met|meets?|meeting) with$/.test(ahead) ? '' : w)))) return null;
  // "called on A and met B": the second verb has the subject of the first.
  const chained = last?.others.at(-1) === previous && last !== null && (isAnd(words[start]) || (isComma(words[start]) && isAnd(words[start + 1])));
  const office = s.offices.find((o) => o.first >= start && o.last <= from && !o.plural && !o.counterpart && o.side !== null);
  const nation = nationBefore(s, start, from);
  const one = chained
    ? last.one
    : office === undefined && nation === null
      ? (subjectOf(s, here, before, start, from) ?? holder(s, start, from))
      : null;
  const side = chained ? last.side : (office?.side ?? nation);
  if ((one === null && side === null) || row.some((a) => a.draft === one?.draft)) return null;
  const where = words.slice(start, from).findLastIndex((w) => w.key === 'where');
  const place = where < 0 ? undefined : s.territories.findLast((t) => t.last <= start + where && t.kind !== 'demonym' && t.countries.length === 1);
  return { sentence: s.line.index, one, side, others: row, host, place: place?.countries[0] ?? null };
}

/** "Prime Minister A received her": a host before the verb, whose guest only a pronoun names. */
function receivesSomebody(s: Sighting, row: readonly Appearance[]): boolean {
  const after = s.line.words.slice((row.at(-1) as Appearance).spot.last);
  const verb = after.slice(0, 3).findIndex((w) => /^(?:received|welcomed|hosted|greeted)$/.test(w.key));
  if (verb < 0 || !after.slice(0, verb).every((w) => /^(?:also|then|later|has|had|warmly)$/.test(w.key))) return false;
  // "received her degree" is no welcome.
  return /^(?:him|her|them)$/.test(after[verb + 1]?.key ?? '') && /^(?:ADP|PUNCT|ADV|CCONJ|SCONJ)$/.test(after[verb + 2]?.upos ?? 'PUNCT');
}

/** "the two Finns paid a call on", "the Brazilian was received by": the state of people whom only their nationality names. */
function nationBefore(s: Sighting, start: number, from: number): Country | null {
  const { words } = s.line;
  const people = s.territories.filter(
    (t) =>
      t.kind === 'demonym' &&
      t.first >= start &&
      t.last < from &&
      /^(?:the|two|three|four|both)$/.test(words[t.first - 1]?.key ?? '') &&
      /^(?:VERB|AUX|ADV)$/.test(words[t.last]?.upos ?? ''),
  );
  return people.at(-1)?.countries[0] ?? null;
}

/** Who does what leads to token `until`: the one whom "he" and "who" take up, or the one named right before. */
function subjectOf(s: Sighting, here: readonly Appearance[], before: readonly Appearance[], start: number, until: number): Appearance | null {
  const earlier = here.filter((a) => a.spot.nameLast <= until);
  const pronoun = s.line.words.slice(start, until).some((w) => w.key === 'he' || w.key === 'she');
  if (pronoun) return earlier[0] ?? before[0] ?? null;
  return earlier.at(-1) ?? null;
}
