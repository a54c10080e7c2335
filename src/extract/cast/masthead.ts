import { stateNamed, stateOfAgency } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import { issuerOf, stateOfSource } from './issuer.ts';

/** Nouns in which the names of papers, broadcasters and bulletins end. */
const OUTLET =
  /^(?:times|post|herald|gazette|courier|chronicle|tribune|star|sun|observer|mirror|telegraph|journal|news|standard|monitor|independent|echo|voice|lantern|bulletin|dispatch|express|examiner|sentinel|argus|record|leader|citizen|advertiser|mail|newsline|broadcaster|radio|television|tv|online|daily|weekly|gleaner|outlook|digest|messenger|beacon|compass|pioneer|enquirer|inquirer|reporter|globe|ledger|wire|newspaper)$/i;
/** Nouns in which the names of offices end, or begin, that head their papers with them. */
const OFFICE = /^(?:office|ministry|embassy|consulate|directorate|secretariat|presidency|bureau|mission)$/i;
const OFFICE_OF =
  /^(?:(?:royal|high) )?(?:ministry|department|embassy|consulate(?:-general| general)?|office|presidency|government|chancellery|general staff) of /i;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** How many lines from the top or from the foot a name of the paper may stand, and how long it may be. */
const LINES = 4;
const WORDS = 9;
const LONGEST_FOOT = 14;

/** Whose paper a report is by a line of its own among the first: the state in the name there, and whether it is an office's. */
export interface Masthead {
  readonly country: Country;
  readonly official: boolean;
}

/**
 * "The Accra Beacon, Saturday", "The Cape Ledger, Durban", "PERUVIAN NAVY INFORMATION OFFICE", "REPUBLIC OF GHANA" above "MINISTRY OF TRADE", "By A,
 * Correo de Tarija": an outlet or office that stands alone at the head of a text; null without one.
 */
export function mastheadOf(text: string): Masthead | null {
  const lines = linesOf(text.slice(0, 600)).slice(0, LINES);
  for (const [k, line] of lines.entries()) {
    const byline = /^By [^,]{3,60}, (?:in |for )?(\p{Lu}[^,]*)$/u.exec(line);
    if (byline !== null) {
      const country = stateOfSource((byline[1] as string).replace(/\(.*$/, ''));
      if (country !== null) return { country, official: false };
    }
    const words = nameIn(line);
    if (words.length < 2 || words.length > WORDS || !words.every((w) => /^(?:\p{Lu}|of$|the$|for$|and$|&$|in$)/u.test(w))) continue;
    const name = words.join(' ');
    const own = stateNamed(name);
    if (own !== null && OFFICE_OF.test(lines[k + 1] ?? '')) return { country: own, official: true };
    const [title] = line.split(/,\s/);
    const end = nameIn(title as string).at(-1) ?? '';
    const office = OFFICE.test(end) || OFFICE_OF.test(name);
    if (!OUTLET.test(end) && !office) continue;
    // "Embassy of Norway in Amman": the one whose it is comes before where it is.
    const country = stateOfSource(office ? (name.replace(/ in .*$/, '').split(', ')[0] as string) : name);
    if (country !== null) return { country, official: office };
  }
  return null;
}

/** "(With input from APP)", "news@courier.co.ke": the state of a national agency, or of an address, in the short lines at the foot of a text. */
export function footOf(text: string): Country | null {
  for (const line of linesOf(text.slice(-600)).slice(-LINES).reverse()) {
    const words = line.split(/[\s,;:()/]+/).filter((w) => w !== '');
    if (words.length > LONGEST_FOOT) continue;
    // "ENDS, CHAD NEWS", "Published in The Accra Beacon": an outlet that bears a state's or a town's name.
    const outlet =
      OUTLET.test(words.at(-1) ?? '') && words.length < 8 && words.slice(-2).every((w) => /^\p{Lu}/u.test(w))
        ? stateOfSource(words.slice(-4).join(' '))
        : null;
    if (outlet !== null) return outlet;
    for (const word of words) {
      const host = /(?:^|@|\/\/|www\.)([\w-]+(?:\.[\w-]+)+)\/?$/.exec(word)?.[1];
      const address = host === undefined || !/@|www\.|\/\//.test(word) ? null : issuerOf({ source: null, url: `https://${host}` });
      const state = address?.country ?? (/^\p{Lu}{2,}$/u.test(word) || words.length < 4 ? stateOfAgency(word) : null);
      if (state !== null) return state;
    }
  }
  return null;
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/[#*_]/g, '').trim())
    .filter((line) => line !== '');

/** The words of a line up to a day, a number or a stroke: what stands behind is the date or the issue. */
function nameIn(line: string): readonly string[] {
  const words = line.split(/\s+/);
  const end = words.findIndex((w) => /^[-–—|·(]|^\d|^No\.?$|^[Ii]ssue$/.test(w) || DAYS.test(w.replace(/[,.]/g, '')));
  return (end < 0 ? words : words.slice(0, end)).map((w) => w.replace(/[,.:;]+$/, '')).filter((w) => w !== '');
}
