import type { Sentence } from '../../model/annotation.ts';
import { groupMeant, statesMeant } from './antecedents.ts';
import type { Draft, Reference } from './draft.ts';
import { type Item, type Known, one } from './known.ts';
import { severalMeant } from './meetings.ts';
import { type Sighting, spanOf } from './sighting.ts';
import { isHyphen, isPossessive, type Word } from './words.ts';

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
export function groups(known: Known, s: Sighting, sentences: readonly Sentence[]): Item[] {
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
    } else if (word.key === 'three' && /^(?:the|all)$/.test(words[i - 1]?.key ?? '') && /^(?:VERB|AUX|ADV)$/.test(words[i + 1]?.upos ?? '')) {
      found.push({ first: i - 1, last: i + 1, resolve: () => ({ form: 'description', drafts: severalMeant(known.parties, s.line.index, 3) }) });
    } else if (
      ((word.key === 'men' || word.key === 'women') && words[i - 1]?.key === 'two' && words[i - 2]?.key === 'the') ||
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
function countryMeant(known: Known, history: readonly Reference[], s: Sighting): Draft | null {
  const visitor = known.appearances.find((a) => a.sentence === s.line.index)?.draft;
  const own = visitor?.country ?? history.findLast((r) => r.drafts[0]?.kind === 'person')?.drafts[0]?.country ?? null;
  const states = history.filter((r) => r.drafts.length === 1 && r.drafts[0]?.kind === 'state' && s.line.index - r.sentence <= 8);
  return states.findLast((r) => r.drafts[0]?.country !== own && r.form === 'name')?.drafts[0] ?? states.at(-1)?.drafts[0] ?? null;
}

/** "the Indian government", "the government", "the Biden administration": the state itself. */
function governmentAt(known: Known, s: Sighting, i: number): Item[] {
  const { words } = s.line;
  if (s.offices.some((o) => o.first <= i && i < o.last) || s.persons.some((p) => p.first <= i && i < p.last)) return [];
  const next = words[i + 1];
  if (isHyphen(next) || isHyphen(words[i - 1])) return [];
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
