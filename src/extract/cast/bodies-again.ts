import { namesThing, stateOfPlace } from '../../knowledge/index.ts';
import type { BodySpot } from './body-spot.ts';
import type { Sighting } from './sighting.ts';
import { isClosed, isHyphen, isOfficial, type Word } from './words.ts';

/** Sightings in which a firm of one word that some sentence names as an organisation is seen wherever its name stands ("Saab" in "Sweden's Saab"). */
export function withBodiesAgain(sightings: readonly Sighting[]): readonly Sighting[] {
  const known = new Map<string, BodySpot>();
  for (const s of sightings) {
    for (const body of s.bodies) {
      const word = s.line.words[body.nameFirst] as Word;
      const plain = !isOfficial(word) && !isClosed(word) && !namesThing(word.text) && stateOfPlace(word.text) === null;
      if (body.proper && body.nameLast - body.nameFirst === 1 && word.name === 'organisation' && /^\p{Lu}\p{L}{2,}$/u.test(word.text) && plain)
        known.set(word.text, known.get(word.text) ?? body);
    }
  }
  // Whoever bears the name is no firm.
  for (const p of sightings.flatMap((s) => s.persons.map((spot) => ({ s, spot }))))
    for (const w of p.s.line.words.slice(p.spot.nameFirst, p.spot.nameLast)) known.delete(w.text);
  return known.size === 0 ? sightings : sightings.map((s) => seenAgain(s, known));
}

function seenAgain(s: Sighting, known: ReadonlyMap<string, BodySpot>): Sighting {
  const { words } = s.line;
  const found = words.flatMap((word, i): BodySpot[] => {
    const model = known.get(word.text);
    // A name that the reader holds for part of another ("the Saab Gripen") is left to it.
    const alone = word.name === null || s.line.sentence.names.some((n) => n.first === i && n.last === i + 1 && n.type !== 'armament');
    const taken =
      [...s.persons, ...s.bodies].some((b) => b.nameFirst <= i && i < b.nameLast) || s.territories.some((t) => t.first <= i && i < t.last);
    const next = words[i + 1];
    const goesOn = next !== undefined && (next.text === '&' || (next.capital && next.rank === null && !next.modifier));
    if (model === undefined || !alone || goesOn || taken || isHyphen(words[i + 1]) || isHyphen(words[i - 1])) return [];
    return [{ ...model, first: i, last: i + 1, nameFirst: i, nameLast: i + 1, owner: null, explains: null }];
  });
  return found.length === 0 ? s : { ...s, bodies: [...s.bodies, ...found].sort((a, b) => a.first - b.first) };
}
