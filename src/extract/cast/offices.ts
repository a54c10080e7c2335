import { respelt } from '../../knowledge/index.ts';
import type { Sentence } from '../../model/annotation.ts';
import { holderMeant, holdersMeant } from './antecedents.ts';
import type { Draft, Reference } from './draft.ts';
import { type Item, type Known, one } from './known.ts';
import { partyMeant } from './meetings.ts';
import { hostState } from './side-clues.ts';
import { type Sighting, spanOf } from './sighting.ts';
import type { TitlePhrase } from './title-phrase.ts';
import type { Word } from './words.ts';

/** The titles of a sentence that no person stands by, each with whom it means: "the defence minister", "both leaders", "his Danish counterpart". */
export function offices(known: Known, s: Sighting, sentences: readonly Sentence[], everyone: readonly Draft[]): Item[] {
  const { line } = s;
  // "the Danish prime minister's office" speaks of the office, not of who holds it.
  const open = s.offices.filter((phrase) => !s.bodies.some((b) => !b.proper && b.first <= phrase.first && phrase.last < b.last));
  return open.map((phrase) => ({
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
        // "has met over 150 world leaders": nobody that is named.
        if (isCrowd(line.words, phrase)) return null;
        const number = countOf(phrase.determiner);
        const met = partyMeant(known.parties, line.index, title, line.words[phrase.first + 1]?.key === 'three' ? 3 : number);
        const drafts = met.length > 0 ? met : holdersMeant(sentences, history, line.index, title, number ?? 2);
        return { form: 'description', drafts };
      }
      if (!isDefinite(line.words, phrase)) return null;
      const visits = line.words.slice(phrase.first, phrase.last).some((w) => w.key === 'visiting');
      const found = holderMeant(sentences, history, everyone, line.index, {
        title,
        side: phrase.side,
        home: visits ? null : (known.home?.country ?? null),
        away: visits ? hostState(known.sightings) : null,
      });
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

/** Whether a plural title counts more than a handful: "over 150 world leaders". */
function isCrowd(words: readonly Word[], phrase: TitlePhrase): boolean {
  const before = words.slice(Math.max(0, phrase.first - 2), phrase.first).map((w) => w.text);
  return before.some((text) => (/^\d+$/.test(text) && Number(text) > 4) || /^(?:hundreds|dozens|scores)$/.test(text));
}

/** How many a plural title speaks of; null where no number is said. */
const countOf = (determiner: string | null): number | null =>
  determiner === 'three' ? 3 : determiner === 'four' ? 4 : determiner === 'two' || determiner === 'both' ? 2 : null;

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
