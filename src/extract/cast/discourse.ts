import { respelt } from '../../knowledge/index.ts';
import type { Sentence } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import { isRelation } from '../tree.ts';
import { bodyMeant, groupMeant, holderMeant, holdersMeant, institutionMeant, personMeant, statesMeant } from './antecedents.ts';
import type { Draft, Reference } from './draft.ts';
import type { Territory } from './geography.ts';
import type { Home } from './home.ts';
import { type BodyAppearance, isGeneric } from './institutions.ts';
import type { Appearance } from './people.ts';
import { headWithin, type Sighting, spanOf } from './sighting.ts';
import type { StateDrafts } from './state-drafts.ts';
import type { TitlePhrase } from './title.ts';
import { isComma, isPossessive, type Word } from './words.ts';

/** All that the names of a report gave, from which its other references are resolved. */
export interface Known {
  readonly text: string;
  readonly sightings: readonly Sighting[];
  readonly appearances: readonly Appearance[];
  readonly institutions: readonly BodyAppearance[];
  readonly states: StateDrafts;
  readonly home: Home | null;
  /** The two states that the report speaks of most. */
  readonly usual: readonly Country[];
}

/** Something in a sentence that may speak of an actor, with how to find whom. */
interface Item {
  readonly first: number;
  readonly last: number;
  readonly resolve: (history: readonly Reference[]) => { readonly form: Reference['form']; readonly drafts: readonly Draft[] } | null;
}

/** Reads a report from beginning to end and says of each name, description and pronoun whom it means. */
export function referencesOf(known: Known): readonly Reference[] {
  const history: Reference[] = [];
  const sentences = known.sightings.map((s) => s.line.sentence);
  const everyone = [...new Set(known.appearances.map((a) => a.draft))];
  for (const s of known.sightings) {
    const items = [
      ...named(known, s),
      ...institutions(known, s),
      ...offices(known, s, sentences, everyone),
      ...territories(known, s),
      ...groups(known, s, sentences),
      ...pronouns(known, s, sentences),
    ];
    items.sort((a, b) => a.first - b.first || b.last - a.last);
    for (const item of items) {
      const found = item.resolve(history);
      if (found === null || found.drafts.length === 0) continue;
      history.push({
        sentence: s.line.index,
        first: item.first,
        last: item.last,
        head: headWithin(s.line, item.first, item.last),
        form: found.form,
        drafts: found.drafts,
      });
    }
  }
  return history;
}

const one = (draft: Draft | null): readonly Draft[] => (draft === null ? [] : [draft]);

function named(known: Known, s: Sighting): Item[] {
  return known.appearances
    .filter((a) => a.sentence === s.line.index)
    .map((a) => ({ first: a.spot.first, last: a.spot.last, resolve: () => ({ form: 'name', drafts: [a.draft] }) }));
}

function institutions(known: Known, s: Sighting): Item[] {
  return known.institutions
    .filter((b) => b.sentence === s.line.index)
    .map((b) => ({
      first: b.spot.first,
      last: b.spot.last,
      resolve: (history) => {
        const form = b.spot.proper ? 'name' : 'description';
        return { form, drafts: one(b.draft ?? institutionMeant(history, b.spot.key, b.spot.country)) };
      },
    }));
}

function offices(known: Known, s: Sighting, sentences: readonly Sentence[], everyone: readonly Draft[]): Item[] {
  const { line } = s;
  return s.offices.map((phrase) => ({
    first: phrase.first,
    last: phrase.last,
    resolve: (history) => {
      const span = spanOf(line, phrase.titleFirst, phrase.titleLast);
      const title = known.text.slice(span.start, span.end);
      if (phrase.counterpart) return { form: 'description', drafts: one(counterpartMeant(history, everyone, phrase)) };
      if (phrase.plural) {
        const official = /officials?$/i.test(title);
        if (phrase.sides.length > 1) return { form: 'description', drafts: heldBySides(known, history, sentences, everyone, s, phrase, title) };
        if (phrase.side !== null || official) return { form: 'description', drafts: one(staffOf(known, s, phrase) ?? groupOf(known, s, phrase)) };
        const drafts = holdersMeant(sentences, history, line.index, title, countOf(phrase.determiner));
        return { form: 'description', drafts };
      }
      if (!isDefinite(line.words, phrase)) return null;
      const found = holderMeant(sentences, history, everyone, line.index, { title, side: phrase.side, home: known.home?.country ?? null });
      return { form: 'description', drafts: one(found ?? groupOf(known, s, phrase)) };
    },
  }));
}

/** "the Indian and Israeli ministers": the holder for each state, or else the group that only the words name. */
function heldBySides(
  known: Known,
  history: readonly Reference[],
  sentences: readonly Sentence[],
  everyone: readonly Draft[],
  s: Sighting,
  phrase: TitlePhrase,
  title: string,
): readonly Draft[] {
  return phrase.sides.flatMap((side) =>
    one(
      (/officials?$/i.test(title) ? null : holderMeant(sentences, history, everyone, s.line.index, { title, side, home: null })) ??
        groupOf(known, s, { ...phrase, side }),
    ),
  );
}

const countOf = (determiner: string | null): number => (determiner === 'three' ? 3 : determiner === 'four' ? 4 : 2);

/** "the minister", "Israel's minister", "President": one that is known, not "a minister". */
const isDefinite = (words: readonly Word[], phrase: TitlePhrase): boolean =>
  phrase.determiner === 'the' ||
  phrase.determiner === 'this' ||
  (phrase.determiner === null && (phrase.side !== null || phrase.owner !== null || (words[phrase.head] as Word).capital));

/** "his Indian counterpart": the person of that side last or later named with such an office. */
function counterpartMeant(history: readonly Reference[], everyone: readonly Draft[], phrase: TitlePhrase): Draft | null {
  if (phrase.side === null) return null;
  const subject = history.at(-1)?.drafts[0];
  const fits = everyone.filter((d) => d.country === phrase.side && d.roles.length > 0);
  const same = fits.find((d) => subject !== undefined && d.roles.some((r) => subject.roles.some((q) => respelt(q.title) === respelt(r.title))));
  return same ?? (fits.length === 1 ? (fits[0] ?? null) : null);
}

/** "Kenyan defence ministry officials" stand for the ministry, where the words name one. */
function staffOf(known: Known, s: Sighting, phrase: TitlePhrase): Draft | null {
  return (
    known.institutions.find((b) => b.sentence === s.line.index && phrase.first <= b.spot.nameFirst && b.spot.nameLast <= phrase.last)?.draft ?? null
  );
}

/** A group or an office that nobody is named for ("senior Vietnamese officials"): an actor that only its description names; null without a state. */
function groupOf(known: Known, s: Sighting, phrase: TitlePhrase): Draft | null {
  if (phrase.side === null) return null;
  const first = phrase.determiner === null ? phrase.first : phrase.first + 1;
  const span = spanOf(s.line, first, phrase.last);
  const label = known.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return known.states.described(label, phrase.side, span, s.line.index);
}

function territories(known: Known, s: Sighting): Item[] {
  return s.territories
    .filter((t) => speaks(s, t) && !nested(known, s, t))
    .map((t) => ({
      first: t.first,
      last: t.last,
      resolve: () => ({
        form: t.kind === 'state' ? 'name' : 'description',
        drafts: t.countries.map((c) => known.states.of(c, spanOf(s.line, t.first, t.last), s.line.index)),
      }),
    }));
}

/** A state always, its people and adjectives too; a capital or a seat only where it stands as one who acts. */
function speaks(s: Sighting, t: Territory): boolean {
  if (t.kind === 'state' || t.kind === 'demonym' || t.kind === 'compound') return true;
  if (t.kind === 'place') return false;
  const token = s.line.sentence.tokens[t.last - 1];
  const next = s.line.sentence.tokens[t.last];
  if (
    s.line.words[t.first - 1]?.key === 'between' ||
    (s.line.words[t.first - 1]?.key === 'and' && s.territories.some((o) => o.last === t.first - 1 && s.line.words[o.first - 1]?.key === 'between'))
  )
    return true;
  return token !== undefined && isRelation(token, 'nsubj') && (next?.upos === 'VERB' || next?.upos === 'AUX');
}

/** Inside a larger mention of someone else a state is no mention of its own: "Ambassador to India", "Israeli embassy". */
function nested(known: Known, s: Sighting, t: Territory): boolean {
  const inside = (first: number, last: number): boolean => first <= t.first && t.last <= last;
  return (
    s.persons.some((p) => inside(p.first, p.last)) ||
    s.offices.some((o) => inside(o.first, o.last)) ||
    known.institutions.some((b) => b.sentence === s.line.index && inside(b.spot.first, b.spot.last))
  );
}

const PAIRS = new Set([
  'sides',
  'countries',
  'nations',
  'states',
  'parties',
  'neighbours',
  'neighbors',
  'allies',
  'governments',
  'partners',
  'militaries',
]);

/** "both sides", "the two countries", "the country", "the government", "the two". */
function groups(known: Known, s: Sighting, sentences: readonly Sentence[]): Item[] {
  const { words } = s.line;
  const found: Item[] = [];
  words.forEach((word, i) => {
    if (PAIRS.has(word.key)) {
      let first = i;
      while (first > 0 && /^(?:both|the|two|our|these|their|friendly|neighbouring|neighboring)$/.test((words[first - 1] as Word).key)) first--;
      const before = words.slice(first, i).map((w) => w.key);
      if (
        before.some((w) => w === 'both' || w === 'two' || w === 'our') ||
        (before.at(-1) === 'the' && word.key !== 'states' && word.key !== 'parties') ||
        (before.at(-1) === 'their' && word.key !== 'partners' && word.key !== 'allies')
      ) {
        found.push({
          first,
          last: i + 1,
          resolve: (history) => ({
            form: 'description',
            drafts: statesMeant(history, s.line.index, known.usual).map((c) => known.states.of(c, spanOf(s.line, first, i + 1), s.line.index)),
          }),
        });
      }
    } else if ((word.key === 'country' || word.key === 'nation') && words[i - 1]?.key === 'the') {
      found.push({ first: i - 1, last: i + 1, resolve: (history) => ({ form: 'description', drafts: one(countryMeant(known, history, s)) }) });
    } else if (word.key === 'government' || word.key === 'administration') {
      found.push(...governmentAt(known, s, i));
    } else if (
      (word.key === 'two' && words[i - 1]?.key === 'the' && /^(?:VERB|AUX|ADV)$/.test(words[i + 1]?.upos ?? '')) ||
      ((word.key === 'pair' || word.key === 'duo') && words[i - 1]?.key === 'the')
    ) {
      found.push({
        first: i - 1,
        last: i + 1,
        resolve: (history) => ({ form: 'description', drafts: groupMeant(sentences, history, s.line.index) }),
      });
    }
  });
  return found;
}

/** "the country": the state last named that is not that of the one who comes there. */
function countryMeant(_known: Known, history: readonly Reference[], s: Sighting): Draft | null {
  const visitor = s.persons[0];
  const own =
    history.findLast((r) => r.sentence === s.line.index && r.drafts[0]?.kind === 'person')?.drafts[0]?.country ??
    (visitor === undefined ? null : (visitor.titles[0]?.side ?? null));
  const states = history.filter((r) => r.drafts.length === 1 && r.drafts[0]?.kind === 'state' && s.line.index - r.sentence <= 8);
  return states.findLast((r) => r.drafts[0]?.country !== own && r.form === 'name')?.drafts[0] ?? states.at(-1)?.drafts[0] ?? null;
}

/** "the Indian government", "the government", "the Biden administration": the state itself. */
function governmentAt(known: Known, s: Sighting, i: number): Item[] {
  const { words } = s.line;
  if (s.offices.some((o) => o.first <= i && i < o.last) || s.persons.some((p) => p.first <= i && i < p.last)) return [];
  const next = words[i + 1];
  if (next !== undefined && (next.key === 'to' || next.rank !== null)) return [];
  const state = s.territories.find((t) => t.last === i || (t.last === i - 1 && (isPossessive(words[i - 1]) || words[i - 1]?.modifier === true)));
  const after = next?.key === 'of' ? s.territories.find((t) => t.first === i + 2 || (t.first === i + 3 && words[i + 2]?.key === 'the')) : undefined;
  const leader = known.appearances.find(
    (a) => a.sentence === s.line.index && (a.spot.nameLast === i || (a.spot.nameLast === i - 1 && isPossessive(words[i - 1]))),
  )?.draft.country;
  const country = (state ?? after)?.countries[0] ?? leader ?? (words[i - 1]?.key === 'the' ? (known.home?.country ?? null) : null);
  if (country === null) return [];
  const first = Math.min(state?.first ?? i, words[(state?.first ?? i) - 1]?.key === 'the' ? (state?.first ?? i) - 1 : i);
  return [
    {
      first,
      last: Math.max(i + 1, after?.last ?? 0),
      resolve: () => ({ form: 'description', drafts: [known.states.of(country, spanOf(s.line, first, i + 1), s.line.index)] }),
    },
  ];
}

const PERSONAL = /^(?:he|she|him|his|her|hers|himself|herself)$/;
const PLURAL = /^(?:they|them|their|theirs|both)$/;
const NEUTRAL = /^(?:it|its|itself)$/;

function pronouns(known: Known, s: Sighting, sentences: readonly Sentence[]): Item[] {
  const { words } = s.line;
  const found: Item[] = [];
  words.forEach((word, i) => {
    const resolve = resolverOf(known, s, sentences, i, word, words[i + 1]);
    if (resolve !== null) found.push({ first: i, last: i + 1, resolve });
  });
  return found;
}

/** "…, who met": the mention that ends right before the relative pronoun, a preposition and a comma aside. */
function relativeMeant(history: readonly Reference[], s: Sighting, i: number): readonly Draft[] {
  let end = i;
  while (end > 0 && (isComma(s.line.words[end - 1]) || s.line.words[end - 1]?.upos === 'ADP')) end--;
  return history.findLast((r) => r.sentence === s.line.index && r.last === end)?.drafts ?? [];
}

/** Who is named later in the same sentence: hardly the one that a pronoun before means. */
const namedAfter = (known: Known, s: Sighting, i: number): readonly Draft[] =>
  known.appearances.filter((a) => a.sentence === s.line.index && a.spot.nameFirst > i).map((a) => a.draft);

function resolverOf(
  known: Known,
  s: Sighting,
  sentences: readonly Sentence[],
  i: number,
  word: Word,
  next: Word | undefined,
): Item['resolve'] | null {
  const token = s.line.sentence.tokens[i];
  if (token === undefined || isRelation(token, 'expl')) return null;
  if (PERSONAL.test(word.key))
    return (history) => ({ form: 'pronoun', drafts: one(personMeant(sentences, history, namedAfter(known, s, i), s.line.index, i)) });
  if (/^(?:who|whom|whose)$/.test(word.key)) return (history) => ({ form: 'pronoun', drafts: relativeMeant(history, s, i) });
  if (word.key === 'both' && !/^(?:VERB|AUX|ADV)$/.test(next?.upos ?? '')) return null;
  if (PLURAL.test(word.key)) return (history) => ({ form: 'pronoun', drafts: groupMeant(sentences, history, s.line.index) });
  if (NEUTRAL.test(word.key)) return (history) => ({ form: 'pronoun', drafts: one(bodyMeant(sentences, history, s.line.index, word.key === 'its')) });
  return null;
}

/** Whether a body spot says only its kind, for the claims: it adds no name form. */
export const addsName = (b: BodyAppearance): boolean => b.spot.proper || !isGeneric(b.spot.key);
