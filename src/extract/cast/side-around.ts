import type { Country } from '../../model/country.ts';
import { isRelation } from '../tree.ts';
import type { Appearance } from './people.ts';
import type { Sighting } from './sighting.ts';
import { isComma, isPossessive, type Word } from './words.ts';

// Whom somebody serves, said behind the name by other words than a title that is known.

/** Verbs of being at the head of something or in its service. */
const SERVES =
  /^(?:heads?|headed|leads?|led|commands?|commanded|chairs?|chaired|directs?|directed|runs?|ran|represents?|represented|oversees|oversaw|serves?|served|works?|worked)$/;
const LINKS = /^(?:of|at|for|from|with|in)$/;
/** How far behind the name the one served may stand. */
const REACH = 10;

/**
 * The state that the words behind a name give: "X of the Royal Netherlands Army", "X, Royal Australian Navy,", "X (Ministry of Trade of Chad)", "X, who
 * commands Thailand's Third Army", "X, an instructor of the Polish Land Forces". Null where they name none or a body of which the sentence does not say
 * whose it is.
 */
export function sideBehind(s: Sighting, a: Appearance): Country | null {
  const { words } = s.line;
  const at = a.spot.last;
  const next = words[at];
  if (next === undefined) return null;
  if (next.text === '(') return onlyIn(s, at + 1, closing(words, at));
  if (next.key === 'of' || (next.key === 'at' && a.spot.titles.length > 0)) return bodyAt(s, past(words, at + 1));
  if (!isComma(next)) return null;
  const after = words[at + 1];
  if (after?.key === 'who') return servedBy(s, at + 2);
  if (/^(?:an?|the|one)$/.test(after?.key ?? '')) return servedIn(s, at + 2);
  const body = s.bodies.find((b) => b.nameFirst === at + 1 && b.proper);
  return body !== undefined && /^[,.;:]$/.test(words[body.nameLast]?.text ?? '.') ? body.country : null;
}

const past = (words: readonly Word[], i: number): number => (words[i]?.key === 'the' ? i + 1 : i);

const closing = (words: readonly Word[], from: number): number => {
  const end = words.slice(from, from + 20).findIndex((w) => w.text === ')');
  return end < 0 ? from : from + end;
};

/** The state of the body whose name begins at a token, its state's adjective included. */
function bodyAt(s: Sighting, i: number): Country | null {
  return s.bodies.find((b) => b.country !== null && (b.nameFirst === i || b.first === i || (b.nameFirst <= i && i < b.nameLast)))?.country ?? null;
}

/** The only state that words between two tokens name, as a state or as that of a body; null for none and for several. */
function onlyIn(s: Sighting, from: number, until: number): Country | null {
  const bodies = s.bodies.filter((b) => b.nameFirst >= from && b.nameFirst < until && b.country !== null).map((b) => b.country as Country);
  // "Embassy of Poland in Accra": whose body it is comes before where it stands.
  if (bodies.length > 0) return new Set(bodies).size === 1 ? (bodies[0] as Country) : null;
  const states = s.territories.filter((t) => t.first >= from && t.last <= until && t.kind === 'state').flatMap((t) => t.countries);
  return new Set(states).size === 1 ? (states[0] as Country) : null;
}

/** "who heads Mongolia's intelligence agency": the first state or body of a state after the verb, before the clause ends. */
function servedBy(s: Sighting, from: number): Country | null {
  const { words } = s.line;
  const verb = words.slice(from, from + 4).findIndex((w) => SERVES.test(w.key));
  if (verb < 0 || words.slice(from, from + verb).some((w) => isComma(w) || w.upos === 'NOUN')) return null;
  return firstOwner(s, from + verb + 1, endOfPhrase(words, from + verb + 1));
}

/** "an instructor of the Polish Land Forces": a small noun, then a preposition and the one served. */
function servedIn(s: Sighting, from: number): Country | null {
  const { words } = s.line;
  const end = endOfPhrase(words, from);
  const link = words.slice(from, end).findIndex((w) => LINKS.test(w.key));
  const noun = words.slice(from, from + Math.max(link, 0));
  if (link < 1 || noun.some((w) => w.upos === 'VERB' || w.upos === 'AUX')) return null;
  return firstOwner(s, from + link, end);
}

function endOfPhrase(words: readonly Word[], from: number): number {
  let i = from;
  while (i < words.length && i - from < REACH && !/^(?:[,.;:()]|who|which|that)$/.test(words[i]?.text ?? '.')) i++;
  return i;
}

/** The first of the states that own or describe a body there; a state that is only a place ("in Turkey") is none. */
function firstOwner(s: Sighting, from: number, until: number): Country | null {
  const { words, sentence } = s.line;
  for (let i = from; i < until; i++) {
    const state = s.territories.find((t) => t.first === i && (t.kind === 'state' || t.kind === 'demonym') && t.countries.length === 1);
    if (state !== undefined) {
      const head = sentence.tokens[state.last - 1];
      const owns = isPossessive(words[state.last]) || (state.kind === 'demonym' && /^(?:NOUN|PROPN|ADJ)$/.test(words[state.last]?.upos ?? ''));
      const of = /^(?:of|for)$/.test(words[i - 1]?.key ?? '') || (words[i - 1]?.key === 'the' && /^(?:of|for)$/.test(words[i - 2]?.key ?? ''));
      if (owns || of || (head !== undefined && isRelation(head, 'obj'))) return state.countries[0] ?? null;
    }
    const body = s.bodies.find((b) => b.nameFirst === i);
    if (body !== undefined && body.country !== null) return body.country;
  }
  return null;
}

/** "Accompanying the Turkish Minister were A; B", "the Minister of Chad was accompanied by A and by B": the state of the one they came with. */
export function escortSide(s: Sighting, a: Appearance): Country | null {
  const { words } = s.line;
  const at = words.slice(0, a.spot.first).findLastIndex((w) => /^(?:accompanied|accompanying|escorted|flanked|joined)$/.test(w.key));
  if (at < 0 || words.slice(at + 1, a.spot.first).some((w) => PARTS.test(w.key))) return null;
  if (words[at]?.key === 'accompanying') {
    const led = [...s.offices, ...s.persons.flatMap((p) => p.titles)].find((o) => o.first > at && o.first < at + 3 && o.side !== null);
    return led?.side ?? null;
  }
  if (!words.slice(at + 1, at + 4).some((w) => w.key === 'by')) return null;
  return s.offices.findLast((o) => o.last <= at && o.side !== null)?.side ?? null;
}

const PARTS = /^(?:met|meets?|visited|received|hosted|welcomed|greeted|that|which|where|signed|said|told)$/;

/** "on behalf of Paraguay participated the Minister X", "signed for the Jordanian side by X": the state for which somebody is said to act. */
export function behalfSide(s: Sighting, a: Appearance): Country | null {
  const { words } = s.line;
  for (const t of s.territories) {
    if (t.countries.length !== 1 || t.kind === 'place' || t.last > a.spot.first) continue;
    const opening = words
      .slice(Math.max(0, t.first - 4), t.first)
      .map((w) => w.key)
      .join(' ');
    const side = /^(?:side|delegation|party|part)$/.test(words[t.last]?.key ?? '');
    if (!/(?:on behalf of|on the part of)(?: the)?$/.test(opening) && !(side && /(?:^| )for the$/.test(opening))) continue;
    const between = words.slice(side ? t.last + 1 : t.last, a.spot.first);
    const others = s.persons.some(
      (p) => p !== a.spot && p.first >= t.last && p.nameLast <= a.spot.first && !joined(words.slice(p.last, a.spot.first)),
    );
    if (between.length < 12 && !others && !between.some((w) => /^[.;:]$/.test(w.text) || PARTS.test(w.key))) return t.countries[0] ?? null;
  }
  return null;
}

const joined = (between: readonly Word[]): boolean => between.every((w) => isComma(w) || /^(?:and|the)$/.test(w.key));

/** "her host, Minister X", "his guest, Y": the state of the person whose host or guest somebody is, for whom that state is out of the question. */
export function hostedBy(s: Sighting, appearances: readonly Appearance[], a: Appearance): Country | null {
  const before = s.line.words.slice(Math.max(0, a.spot.first - 3), a.spot.first).filter((w) => !isComma(w));
  if (
    !/^(?:host|guest|interlocutor|visitor|opposite|colleague|counterpart)$/.test(before.at(-1)?.key ?? '') ||
    !/^(?:his|her)$/.test(before.at(-2)?.key ?? '')
  )
    return null;
  return appearances.findLast((b) => b.draft !== a.draft && isBefore(b, a))?.draft.country ?? null;
}

const isBefore = (b: Appearance, a: Appearance): boolean =>
  b.sentence < a.sentence || (b.sentence === a.sentence && b.spot.nameFirst < a.spot.nameFirst);
