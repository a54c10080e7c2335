import { stateNamed, stateOfDemonym } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import type { ClaimId } from '../../model/ids.ts';
import { type Ground, sentenceAt, sideOf, tokenAt, wordAt } from './ground.ts';

// People meant by what they are: "the defence ministers", "the visiting minister", "the Kenyan minister".

/** The people whom a description with its article means among those named before; nobody where the words leave it open. */
export function peopleMeant(ground: Ground, sentence: number, i: number): ClaimId[] {
  const here = sentenceAt(ground, sentence);
  const before = [i - 1, i - 2, i - 3].map((k) => wordAt(here, k));
  if (!before.includes('the') && !before.includes('both')) return [];
  if (isVisitor(ground, sentence, i)) return visitor(ground, sentence, i);
  const only = onlyOne(ground, sentence, i);
  if (only.length > 0) return only;
  return officeHolders(ground, sentence, i);
}

/** The people named last before the token, so many of them as fit; nobody where fewer do. */
function namedBefore(ground: Ground, sentence: number, i: number, number: number, fits: (a: ClaimId) => boolean): ClaimId[] {
  const found: ClaimId[] = [];
  for (let s = sentence; s >= 0; s--)
    for (const mention of (ground.mentions[s] ?? []).toReversed()) {
      if (mention.form === 'pronoun' || (s === sentence && mention.first >= i)) continue;
      for (const a of mention.actors) if (ground.actors.get(a)?.actor === 'person' && fits(a) && !found.includes(a)) found.push(a);
      if (found.length >= number) return found.slice(0, number);
    }
  return [];
}

const guests = /^(?:guest|visitor|dignitary)$/i;
const offices =
  /^(?:minister|president|premier|secretary|chief|general|admiral|commander|chancellor|envoy|diplomat|leader|official|king|emir|sultan|prince)$/i;

function isVisitor(ground: Ground, sentence: number, i: number): boolean {
  const here = sentenceAt(ground, sentence);
  const { text } = tokenAt(here, i);
  if (guests.test(text)) return wordAt(here, i - 1) === 'the' || (wordAt(here, i - 2) === 'the' && stateOfDemonym(wordAt(here, i - 1)) !== null);
  return offices.test(text) && [i - 1, i - 2].some((k) => wordAt(here, k) === 'visiting');
}

/** "The Kenyan minister": the one Kenyan named before, where there is but one with an office. */
function onlyOne(ground: Ground, sentence: number, i: number): ClaimId[] {
  const here = sentenceAt(ground, sentence);
  const { text } = tokenAt(here, i);
  const own = stateOfDemonym(wordAt(here, i - 1)) ?? stateOfDemonym(wordAt(here, i - 2));
  if (own === null || !offices.test(text) || /^\p{Lu}/u.test(here.tokens[i + 1]?.text ?? '')) return [];
  const named = ground.mentions.slice(0, sentence).flatMap((all) => all.flatMap((m) => m.actors));
  const found = [...new Set(named)].filter((a) => isPerson(ground, a) && sideOf(ground, a) === own && (ground.actors.get(a)?.roles.length ?? 0) > 0);
  return found.length === 1 ? found : [];
}

/** "The visiting minister", "the guest": of those named, the one who is not at home where the report has it. */
function visitor(ground: Ground, sentence: number, i: number): ClaimId[] {
  const own = stateOfDemonym(wordAt(sentenceAt(ground, sentence), i - 1));
  if (own !== null) return namedBefore(ground, sentence, i, 1, (a) => sideOf(ground, a) === own);
  const home = homeOf(ground, sentence);
  if (home === undefined) return [];
  return namedBefore(ground, sentence, i, 1, (a) => (sideOf(ground, a) ?? home) !== home);
}

/** The country of the first place that the report up to the sentence names and that is home to somebody named there. */
function homeOf(ground: Ground, sentence: number): Country | undefined {
  const places = ground.places.slice(0, sentence + 1).flatMap((all) => all.flatMap((p) => (stateNamed(p.name) === null ? (p.country ?? []) : [])));
  const sides = new Set(
    ground.mentions.flatMap((all) => all.flatMap((m) => m.actors.flatMap((a) => (isPerson(ground, a) ? (sideOf(ground, a) ?? []) : [])))),
  );
  return places.find((c) => sides.has(c));
}

const isPerson = (ground: Ground, a: ClaimId): boolean => ground.actors.get(a)?.actor === 'person';

const plurals = /^(?:ministers|presidents|premiers|secretaries|chiefs|directors|commanders|chancellors|speakers|generals|governors|mayors)$/i;

/** "The defence ministers", "the Directors General": those of two to four people named before who bear that title, where they are not all of one side. */
function officeHolders(ground: Ground, sentence: number, i: number): ClaimId[] {
  const here = sentenceAt(ground, sentence);
  // "Directors General" has its plural in front.
  const words: string[] = [];
  let k = i;
  while (k >= 0 && /^(?:NOUN|PROPN|ADJ)$/.test(tokenAt(here, k).upos)) words.unshift(wordAt(here, k--));
  const noun = words.find((w) => plurals.test(w));
  if (noun === undefined || words.length < 2 || !/^(?:the|both|two|three)$/.test(wordAt(here, k)) || words.some((w) => stateOfDemonym(w) !== null))
    return [];
  if (/^(?:of|from)$/.test(wordAt(here, i + 1))) return [];
  const wanted = words.map((w) => stem(w));
  const bears = (a: ClaimId) =>
    (ground.actors.get(a)?.roles ?? []).some(({ title }) => {
      const own = title
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .map(stem);
      return wanted.every((w) => own.includes(w));
    });
  const named = ground.mentions.slice(0, sentence).flatMap((all) => all.flatMap((m) => m.actors));
  const found = [...new Set(named)].filter((a) => isPerson(ground, a) && bears(a));
  const sides = new Set(found.map((a) => sideOf(ground, a)));
  return found.length >= 2 && found.length <= 4 && sides.size > 1 ? found : [];
}

const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^defence$/, 'defense')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
