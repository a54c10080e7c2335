import type { Country } from '../../model/country.ts';
import { stateOfSource } from './issuer.ts';

/** Nouns in which the names of papers, broadcasters and bulletins end. */
const OUTLET =
  /^(?:times|post|herald|gazette|courier|chronicle|tribune|star|sun|observer|mirror|telegraph|journal|news|standard|monitor|independent|echo|voice|lantern|bulletin|dispatch|express|examiner|sentinel|argus|record|leader|citizen|advertiser|mail|newsline|broadcaster|radio|television|tv|online|daily|weekly|gleaner|outlook|digest|messenger|beacon|compass|pioneer|enquirer|inquirer|reporter|globe|ledger|wire|newspaper)$/i;
/** Nouns in which the names of offices end that head their papers with them. */
const OFFICE = /^(?:office|ministry|embassy|consulate|directorate|secretariat|presidency|bureau|mission)$/i;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** How many lines from the top a name of the paper may stand, and how long it may be. */
const LINES = 4;
const WORDS = 9;

/** Whose paper a report is by a line of its own among the first: the state in the name there, and whether it is an office's. */
export interface Masthead {
  readonly country: Country;
  readonly official: boolean;
}

/** "The Accra Beacon, Saturday", "PERUVIAN NAVY INFORMATION OFFICE": an outlet or office that stands alone at the head of a text; null without one. */
export function mastheadOf(text: string): Masthead | null {
  const lines = text
    .slice(0, 600)
    .split('\n')
    .map((line) => line.replace(/[#*_]/g, '').trim())
    .filter((line) => line !== '')
    .slice(0, LINES);
  for (const line of lines) {
    const words = nameIn(line);
    const end = words.at(-1) ?? '';
    if (words.length < 2 || words.length > WORDS || !words.every((w) => /^(?:\p{Lu}|of$|the$|for$|and$|&$)/u.test(w))) continue;
    if (!OUTLET.test(end) && !OFFICE.test(end)) continue;
    const country = stateOfSource(words.join(' '));
    if (country !== null) return { country, official: OFFICE.test(end) };
  }
  return null;
}

/** The words of a line up to a day, a number or a stroke: what stands behind is the date or the issue. */
function nameIn(line: string): readonly string[] {
  const words = line.split(/\s+/);
  const end = words.findIndex((w) => /^[-–—|·(]|^\d|^No\.?$|^[Ii]ssue$/.test(w) || DAYS.test(w.replace(/[,.]/g, '')));
  return (end < 0 ? words : words.slice(0, end)).map((w) => w.replace(/[,.:;]+$/, '')).filter((w) => w !== '');
}
