import { armamentsNamed, bodyNamed, bodyNoun, folded, namesThing } from '../../knowledge/index.ts';
import { matchesOf } from '../../model/matches.ts';
import { SHIPS } from './words.ts';

// Words are bounded, and parted by a space: a report may hold a "word" of a million letters, which must take no longer than other text.
const PART = "\\p{Lu}[\\p{L}\\d'’-]{0,60}(?: of(?= \\p{Lu}))?";
const NAME = `(${PART}(?: ${PART}){0,3} ?)`;
const MANOEUVRES = '(?:exercises?|drills?|manoeuvres|maneuvers|war ?games)';
const ABBREVIATED = /(?<!\p{L})(\p{L}[\p{L}-]{1,60}),? ?(?:\(|or |known as |abbreviated )["“]?([A-Z][A-Z&-]{1,7})\b/gu;
const TITLED = /\p{Lu}[\p{L}-]{1,60}(?: \p{Lu}[\p{L}-]{1,60}){1,6}/gu;
const EXERCISES = [
  new RegExp(`\\b(?:[Ee]xercises?|[Dd]rills?|[Mm]anoeuvres|[Oo]peration)(?: called| named| dubbed| code-?named|,)? ["“]?${NAME}`, 'gu'),
  new RegExp(`${NAME}(?:20\\d\\d )?(?:(?:military|naval|joint|annual|air|live-fire|field|maritime) )*${MANOEUVRES}\\b`, 'gu'),
  new RegExp(`${NAME}, (?:an?|the)(?: [\\w.-]+){0,4} (?:exercise|drill)\\b`, 'gu'),
];

const SHIP = new RegExp(`\\b${SHIPS.source.slice(1, -1)} ${NAME}`, 'gu');

/**
 * The names in a report that are of things and of nobody: abbreviations that stand behind the name of an agreement, exercises, and arms with the words
 * that begin their names ("Arrow" where it speaks of the Arrow 3). Folded.
 */
export function thingsIn(text: string): ReadonlySet<string> {
  const things = new Set<string>();
  for (const [, noun, short] of matchesOf(text, ABBREVIATED)) if (namesThing(noun as string)) things.add(folded(short as string));
  for (const [run] of matchesOf(text, TITLED)) {
    const words = run.split(' ');
    const end = words.findLastIndex((w) => namesThing(w));
    if (end > 0)
      things.add(
        folded(
          words
            .slice(0, end + 1)
            .map((w) => w[0])
            .join(''),
        ),
      );
  }
  for (const pattern of EXERCISES)
    for (const [, found] of matchesOf(text, pattern)) {
      const name = (found as string).trim();
      const last = name.split(' ').at(-1) as string;
      if (bodyNamed(name) === null && bodyNoun(last) === null) things.add(folded(name));
    }
  for (const [, name] of text.matchAll(SHIP)) things.add(folded((name as string).trim()));
  for (const term of armamentsNamed(text)) {
    if (!term.specific || term.origin === null) continue;
    const name = text.slice(term.start, term.end);
    things.add(folded(name));
    const [first] = name.split(' ');
    if (first !== undefined && first !== name && bodyNamed(first) === null) things.add(folded(first));
  }
  return things;
}

const MEDIA = /^(?:twitter|facebook|instagram|telegram|youtube|whatsapp|tiktok|linkedin|truth social|weibo|islamist|jihadist|shi[ai]|shiite|sunni)$/;
const PLACES = /^(?:camp|fort|base|tomb|mount|lake|cape|port|pier|hangar|runway|gate|square)\b/;
const OCCASIONS =
  /\b(?:guard of hono(?:u)?r|hono(?:u)?r guard|jubilee|anniversary|agreement|treaty|pact|declaration|exercise|initiative|medal|prize|award|summit|operation|expo)$/;

const BUILT =
  / (?:quay|wharf|pier|docks?|dockyard|jetty|bridge|airport|airfield|airbase|hospital|street|road|avenue|boulevard|stadium|barracks|square|hotel|park|tower|dam|highway|terminal|canal|tunnel|cathedral|mosque|cemetery|museum|theatre|theater|monument|memorial|garden|gardens)$/;

/** "Queen Elizabeth II Quay": a built thing that bears a person's name, title and all. */
export const isBuilt = (name: string): boolean => BUILT.test(folded(name));

/** Whether a name is of something that does not act: social media, camps and tombs, occasions, and what `thingsIn` found. */
export function isThing(name: string, things: ReadonlySet<string>): boolean {
  const key = folded(name);
  return things.has(key) || MEDIA.test(key) || (PLACES.test(key) && bodyNamed(name) === null) || OCCASIONS.test(key);
}
