import type { Country } from '../../model/country.ts';
import { type Ground, sentenceAt, sideOf } from './ground.ts';
import type { Telling } from './telling.ts';

const jointly = /\b(?:the two|both|joint|bilateral|their (?:first|next|largest|annual))\b/i;

const theTwo = /^(?:\w+ )?(?:the two|both) (?:countries|nations|states|allies|sides|militaries|armies|navies|air forces)\b/i;

/** "A joint committee will hold its first meeting": that of the two states of the report. */
const jointBody =
  /\b(?:(?:joint|mixed|bilateral) (?:[a-z-]+ ){0,2}(?:committee|commission|board|council|working group|task force)|inter-?governmental (?:[a-z-]+ ){0,2}(?:committee|commission|council))\b/i;

/**
 * Exercises told of "the two navies" or as "joint" without a state: those that take part are the two that the report is about, the states of
 * the engagement told first, else the two that its opening names.
 */
export function withPair(ground: Ground, tellings: readonly Telling[]): Telling[] {
  const sides = (t: Telling) => [...new Set([...t.states, ...t.parties.flatMap((p) => sideOf(ground, p.actor) ?? [])])];
  let pair: readonly Country[] | undefined;
  const filled = tellings.map((telling) => {
    const here = sentenceAt(ground, telling.sentence);
    const text = ground.scene.report.text.slice(here.start, here.end);
    if (telling.kind === 'meeting' && jointBody.test(text)) {
      pair ??= tellings.map(sides).find((s) => s.length === 2) ?? openingPair(ground);
      const fits = pair.length === 2 && sides(telling).length < 2 && sides(telling).every((s) => pair?.includes(s));
      return fits ? { ...telling, states: pair } : telling;
    }
    if (telling.kind !== 'exercise') return telling;
    const nameless = sides(telling).length === 0 && /\p{Lu}/u.test(telling.about ?? '');
    if (!jointly.test(text) && !nameless) return telling;
    const own = sidesNamed(ground, telling.sentence);
    if (nameless && own.length === 2) return { ...telling, states: own };
    pair ??= tellings.map(sides).find((s) => s.length === 2) ?? openingPair(ground);
    // "The two countries will hold": those of the report, whatever states were named last.
    if (theTwo.test(text) && pair.length === 2 && telling.parties.every((p) => ground.actors.get(p.actor)?.actor === 'state'))
      return { ...telling, parties: [], states: pair };
    if (sides(telling).length > 1) return telling;
    return sides(telling).every((s) => pair?.includes(s)) ? { ...telling, states: [...new Set([...telling.states, ...pair])] } : telling;
  });
  return filled.map((telling) => (telling.kind === 'exercise' ? embodied(ground, telling) : telling));
}

/** The states for which people, bodies and forces are named in a sentence. */
function sidesNamed(ground: Ground, sentence: number): Country[] {
  return [...new Set((ground.mentions[sentence] ?? []).flatMap((m) => m.actors.flatMap((a) => sideOf(ground, a) ?? [])))];
}

/** Who exercises are the states: "troops from X and Y" stand for both. */
function embodied(ground: Ground, telling: Telling): Telling {
  const sides = new Set(telling.parties.map((p) => sideOf(ground, p.actor)));
  const absent = telling.states.filter((c) => !sides.has(c));
  const states = [...ground.actors.values()].filter((a) => a.actor === 'state' && a.country !== null && absent.includes(a.country));
  return states.length === 0
    ? telling
    : { ...telling, parties: [...telling.parties, ...states.map((a) => ({ actor: a.id, role: 'attendee' as const }))] };
}

/** The two states that the opening of the report names; none where it names others. */
export function openingPair(ground: Ground): readonly Country[] {
  const named: Country[] = [];
  for (let s = 0; s < Math.min(3, ground.sentences.length); s++) {
    for (const mention of ground.mentions[s] ?? []) named.push(...mention.actors.flatMap((a) => sideOf(ground, a) ?? []));
    if (new Set(named).size > 1) break;
  }
  const states = [...new Set(named)];
  return states.length === 2 ? states : [];
}
