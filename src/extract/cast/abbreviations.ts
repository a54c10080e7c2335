import { stateNamed } from '../../knowledge/index.ts';
import { matchesOf } from '../../model/matches.ts';

const BEHIND =
  /((?:\p{Lu}[\p{L}'’-]{0,40}|of|for|the|and|&|on|in)(?: (?:\p{Lu}[\p{L}'’-]{0,40}|of|for|the|and|&|on|in)){1,9}) \(["“]?(\p{Lu}[\p{Lu}&]{1,7})["”]?\)/gu;

/**
 * The short forms that a report explains itself, by brackets behind a name of which they are the first letters: "Rwanda Space Agency (RSA)", which is no
 * state there, whatever the letters mean elsewhere. A state's own short form ("Republic of South Africa (RSA)") is none of them.
 */
export function abbreviationsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, name, short] of matchesOf(text, BEHIND)) {
    const words = (name as string).split(' ').filter((w) => /^\p{Lu}/u.test(w));
    const initials = words.map((w) => w[0]).join('');
    if (initials.endsWith(short as string) && stateNamed(lastWords(name as string, short as string)) === null) found.add(short as string);
  }
  return found;
}

/** The end of a name that has as many capitalised words as the short form has letters. */
function lastWords(name: string, short: string): string {
  const words = name.split(' ');
  let capitals = 0;
  let i = words.length;
  while (i > 0 && capitals < short.length) if (/^\p{Lu}/u.test(words[--i] as string)) capitals++;
  return words.slice(i).join(' ');
}
