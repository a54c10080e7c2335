import { bodyNamed, sameOffice } from '../../knowledge/index.ts';
import { isRelation } from '../tree.ts';
import { type Draft, newDraft } from './draft.ts';
import { nameFit, nameParts } from './naming.ts';
import type { PersonSpot } from './person-spot.ts';
import { headWithin, type Sighting, spanOf } from './sighting.ts';
import { joinsName, looksPersonal, type Word } from './words.ts';

/** One spot that names a person, with whom it means. */
export interface Appearance {
  readonly sentence: number;
  readonly spot: PersonSpot;
  readonly draft: Draft;
}

/** Decides which names of a report mean the same person; fuller names first, then the short forms. In order of the text. */
export function peopleOf(text: string, sightings: readonly Sighting[]): readonly Appearance[] {
  const drafts: Draft[] = [];
  const appearances: Appearance[] = [];
  const spots = sightings.flatMap((s) => s.persons.map((spot) => ({ s, spot, parts: nameParts(formOf(text, s, spot)) })));
  for (const { s, spot, parts } of spots) {
    if (parts.length < 2) continue;
    const known = drafts.find((d) => nameFit(d.parts, parts) >= 2);
    const draft = known ?? newDraft('person', spanOf(s.line, spot.nameFirst, spot.nameLast), s.line.index, '', parts);
    if (known === undefined) drafts.push(draft);
    else if (parts.length > draft.parts.length) draft.parts = parts;
    appearances.push({ sentence: s.line.index, spot, draft });
  }
  const titled = spots
    .filter(({ parts, spot }) => parts.length === 1 && (spot.titles.length > 0 || spot.address !== null))
    .map(({ parts }) => parts[0] as string);
  // "Restrepo" of "Álvaro Restrepo Quiñones": the first of two family names stands alone as well.
  const surnames = new Set([...drafts.flatMap((d) => d.parts.slice(d.parts.length === 3 ? 1 : -1)), ...titled]);
  const short = [
    ...spots.filter(({ parts }) => parts.length === 1),
    ...sightings.flatMap((s) => bareSurnames(s, surnames).map((spot) => ({ s, spot, parts: nameParts(formOf(text, s, spot)) }))),
  ];
  short.sort((a, b) => a.s.line.index - b.s.line.index || a.spot.nameFirst - b.spot.nameFirst);
  for (const { s, spot, parts } of short) {
    if (parts.length === 0) continue;
    const known = bearer(text, sightings, appearances, drafts, s, spot, parts);
    if (known === null && !standsAlone(s, spot, short, parts)) continue;
    const draft = known ?? newDraft('person', spanOf(s.line, spot.nameFirst, spot.nameLast), s.line.index, '', parts);
    if (!drafts.includes(draft)) drafts.push(draft);
    appearances.push({ sentence: s.line.index, spot, draft });
  }
  return appearances.sort((a, b) => a.sentence - b.sentence || a.spot.nameFirst - b.spot.nameFirst);
}

/** A single word that no fuller name explains is a person's only with a title, as a subject, or when it comes again. */
function standsAlone(s: Sighting, spot: PersonSpot, short: readonly { readonly parts: readonly string[] }[], parts: readonly string[]): boolean {
  if (spot.titles.length > 0 || spot.address !== null || spot.ofState !== null) return true;
  const head = s.line.sentence.tokens[headWithin(s.line, spot.nameFirst, spot.nameLast)];
  if (head !== undefined && isRelation(head, 'nsubj')) return true;
  return short.filter((other) => other.parts[0] === parts[0]).length > 1;
}

const formOf = (text: string, s: Sighting, spot: PersonSpot): string => {
  const span = spanOf(s.line, spot.nameFirst, spot.nameLast);
  return text.slice(span.start, span.end).replace(/\s+/g, ' ');
};

/** Capitalised words that are a known surname and stand in no other name: the reader need not have seen them. */
function bareSurnames(s: Sighting, surnames: ReadonlySet<string>): PersonSpot[] {
  const { words } = s.line;
  const found: PersonSpot[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (!word.capital || !surnames.has(nameParts(word.text)[0] ?? '')) continue;
    if (
      s.territories.some((t) => t.first <= i && i < t.last) ||
      s.bodies.some((b) => b.nameFirst <= i && i < b.nameLast && (b.nameLast - b.nameFirst > 1 || b.official || bodyNamed(word.text) !== null)) ||
      s.persons.some((p) => p.nameFirst <= i && i < p.nameLast)
    )
      continue;
    const next = words[i + 1];
    if (next !== undefined && looksPersonal(next) && next.name === 'person' && next.nameAt === word.nameAt) continue;
    let first = i;
    while (first > 0 && joinsName(words[first - 1]) && words[first - 1]?.key !== 'a') first--;
    found.push({ first, last: i + 1, nameFirst: first, nameLast: i + 1, titles: [], address: null, ofState: null });
  }
  return found;
}

/** Who bears a single-word name at this spot: the best fit by name, then by title and state, then the one last named before. */
function bearer(
  text: string,
  sightings: readonly Sighting[],
  appearances: readonly Appearance[],
  drafts: readonly Draft[],
  s: Sighting,
  spot: PersonSpot,
  parts: readonly string[],
): Draft | null {
  let best: Draft | null = null;
  let bestScore = 0;
  for (const draft of drafts) {
    const fit = nameFit(draft.parts, parts);
    if (fit === 0) continue;
    const own = appearances.filter((a) => a.draft === draft);
    // "PRESIDENT ROSEN" is not First Lady Ann Rosen, though only she is named in full.
    if (spot.titles.length > 0 && own.some((a) => isRelative(sightings[a.sentence] as Sighting, a.spot))) continue;
    const before = own.filter((a) => a.sentence < s.line.index || (a.sentence === s.line.index && a.spot.nameFirst < spot.nameFirst));
    const near = before.length > 0 ? 1 / (2 + s.line.index - (before.at(-1) as Appearance).sentence) : -0.5;
    // A report says "Rossi" of the minister, not of the minister's wife.
    const standing = own.some((a) => a.spot.titles.length > 0) ? 0.6 : 0;
    const score = 10 * Math.min(fit, 1) + 4 * titleFit(text, sightings, own, s, spot) + near + standing;
    if (score > bestScore) {
      best = draft;
      bestScore = score;
    }
  }
  return best;
}

/** Whether a name is that of an office-holder's wife, husband or child: who bears the family's name with a title is another. */
const isRelative = (s: Sighting, spot: PersonSpot): boolean =>
  s.line.words
    .slice(Math.max(0, spot.nameFirst - 3), spot.nameFirst)
    .some((w) => /^(?:lady|mrs|wife|husband|spouse|son|daughter|widow)$/.test(w.key.replace('.', '')));

/** +1 where a title at the spot is one that the person bears elsewhere, -1 where both have titles and none agree, else 0. */
function titleFit(text: string, sightings: readonly Sighting[], own: readonly Appearance[], s: Sighting, spot: PersonSpot): number {
  const titlesOf = (line: Sighting, titles: PersonSpot['titles']): string[] =>
    titles.filter((t) => !t.counterpart).map((t) => wordsOf(text, line, t.titleFirst, t.titleLast));
  const here = titlesOf(s, spot.titles);
  const there = own.flatMap((a) => titlesOf(sightings[a.sentence] as Sighting, a.spot.titles));
  if (here.length === 0 || there.length === 0) return 0;
  const sides = own.flatMap((a) => a.spot.titles.map((t) => t.side)).filter((c) => c !== null);
  const side = spot.titles.find((t) => t.side !== null)?.side ?? null;
  if (side !== null && sides.length > 0 && !sides.includes(side)) return -2;
  return here.some((a) => there.some((b) => sameOffice(a, b))) ? 1 : -1;
}

const wordsOf = (text: string, s: Sighting, first: number, last: number): string => {
  const span = spanOf(s.line, first, last);
  return text.slice(span.start, span.end);
};
