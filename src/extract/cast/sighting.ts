import { isCommonName } from '../../knowledge/index.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import type { Span } from '../../model/span.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { withBodiesAgain } from './bodies-again.ts';
import type { BodySpot } from './body-spot.ts';
import { isCredited, isDatelineAgency } from './credits.ts';
import { withToldFirms } from './firms-told.ts';
import { type Territory, territoriesOf } from './geography.ts';
import { withoutMisread } from './misread.ts';
import { organisationsOf } from './organisations.ts';
import type { PersonSpot } from './person-spot.ts';
import { personsOf } from './persons.ts';
import { isBuilt, isThing, thingsIn } from './things.ts';
import { titlePhrasesOf } from './title.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { type Line, lineOf } from './words.ts';

/** All that the words of one sentence name or describe, before anyone asks who is who. */
export interface Sighting {
  readonly line: Line;
  /** States and places outside the names of persons and organisations. */
  readonly territories: readonly Territory[];
  readonly persons: readonly PersonSpot[];
  readonly bodies: readonly BodySpot[];
  /** Titles without a person: "the defence minister", "both leaders". */
  readonly offices: readonly TitlePhrase[];
}

/** Looks at every sentence for itself. */
export function sightingsOf(text: string, annotation: Annotation): readonly Sighting[] {
  const things = thingsIn(text);
  const abbreviations = abbreviationsIn(text);
  const seen = annotation.sentences.map((sentence, index): Sighting => {
    const read = lineOf(sentence, index);
    const territories = territoriesOf(text, read, abbreviations);
    const line = withoutMisread(read, territories);
    const found = personsOf(line, territories, titlePhrasesOf(line, territories));
    const idle = (p: { readonly nameFirst: number; readonly nameLast: number }, titled: boolean): boolean =>
      isCredited(line, { first: p.nameFirst, last: p.nameLast }, titled) || (!titled && isThing(nameOf(text, line, p.nameFirst, p.nameLast), things));
    const persons = found.persons.filter((p) => !idle(p, p.titles.length > 0) && !isBuilt(nameOf(text, line, p.nameFirst, p.nameLast)));
    const bodies = organisationsOf(text, line, territories, persons).filter(
      (b) => !b.proper || !(idle(b, false) || isDatelineAgency(line, { first: b.nameFirst, last: b.nameLast }) || isAirfield(line, b)),
    );
    const free = territories.filter(
      (t) => !persons.some((p) => within(t, p.nameFirst, p.nameLast)) && !bodies.some((b) => b.proper && within(t, b.nameFirst, b.nameLast)),
    );
    return {
      line,
      territories: free,
      persons,
      bodies,
      offices: found.offices.filter((o) => !bodies.some((b) => b.proper && o.head >= b.nameFirst && o.head < b.nameLast)),
    };
  });
  return withToldFirms(text, withBodiesAgain(withCommonNames(text, seen)));
}

/**
 * A name that bodies of many states bear ("National Assembly") is the best known one's only where the report speaks of that state: elsewhere it is an
 * office like any other, of the state that the report tells.
 */
function withCommonNames(text: string, seen: readonly Sighting[]): readonly Sighting[] {
  const spoken = new Set(seen.flatMap((s) => s.territories.flatMap((t) => t.countries)));
  const open = (s: Sighting, b: BodySpot): boolean =>
    b.country !== null && b.nameFirst <= b.first + 1 && !spoken.has(b.country) && isCommonName(nameOf(text, s.line, b.nameFirst, b.nameLast));
  return seen.map((s) => ({
    ...s,
    bodies: s.bodies.map((b) => {
      if (open(s, b)) return { ...b, country: null, official: true };
      const likely = b.country === null ? b.among.filter((c) => spoken.has(c)) : [];
      return likely.length === 1 ? { ...b, country: likely[0] as Country } : b;
    }),
  }));
}

const nameOf = (text: string, line: Line, first: number, last: number): string => {
  const span = spanOf(line, first, last);
  return text.slice(span.start, span.end).replace(/\s+/g, ' ');
};

/** "Skrydstrup air base": a single name before the noun of a place. */
const isAirfield = (line: Line, b: BodySpot): boolean =>
  b.nameLast - b.nameFirst === 1 &&
  /^(?:airbase|airport|airfield|base|palace|castle|barracks)$/.test(
    line.words.slice(b.nameLast, b.nameLast + 2).find((w) => !/^(?:air|naval|army|military|international)$/.test(w.key))?.key ?? '',
  );

const within = (t: Territory, first: number, last: number): boolean => t.first >= first && t.last <= last;

/** The span of tokens `first` up to `last` of a line. */
export function spanOf(line: Line, first: number, last: number): Span {
  return { start: line.sentence.tokens[first]?.start ?? line.sentence.start, end: line.sentence.tokens[last - 1]?.end ?? line.sentence.end };
}

/** The token by which the tree attaches tokens `first` up to `last`. */
export function headWithin(line: Line, first: number, last: number): number {
  for (let k = first; k < last; k++) {
    const head = line.sentence.tokens[k]?.head ?? -1;
    if (head < first || head >= last) {
      const upos = line.sentence.tokens[k]?.upos;
      if (upos !== 'PUNCT' && upos !== 'DET' && upos !== 'ADP') return k;
    }
  }
  return last - 1;
}
