import { stateNamed } from '../../knowledge/index.ts';
import { wordsOf } from '../likeness/fold.ts';
import { namesState } from '../likeness/title.ts';

/** An organisation's name taken apart for comparison. */
export interface OrganisationName {
  /** Its telling words in one spelling, sorted, without the state's name: "Defence Ministry" and "Ministry of Defense" are one. */
  readonly key: string;
  /** The name itself where it is an acronym, in lower case; otherwise the initials of its telling words, where there are three or more. */
  readonly acronym: string | null;
  readonly isAcronym: boolean;
  /** Whether the name alone tells the organisation from those of other states: "Rafael" does, "defence ministry" does not. */
  readonly distinctive: boolean;
}

const IDLE = new Set('of the for and in to on a an at s its co inc ltd limited corp corporation company plc llc gmbh ag sa'.split(' '));

// Words that organisations of every state have in their names.
const GENERIC = new Set(
  `ministry ministries department office embassy consulate mission delegation government cabinet parliament congress senate assembly council house
   committee commission court agency authority administration directorate bureau division secretariat board corps command headquarters staff force
   forces army navy police guard guards service services militia military armed air coast border security defense foreign interior exterior home
   external internal affairs finance economy economic trade commerce industry industries energy education health justice culture science technology
   transport agriculture environment research development organization institute university academy school college center bank central national
   state federal royal general special joint chiefs chief minister ministers prime president presidential presidency vice deputy secretary
   spokesperson spokesman international bilateral strategic policy planning intelligence procurement production supreme high public information
   broadcasting media press association union federation company corporation group party people republic democratic ruling opposition relations
   cooperation export exports import investment aerospace space atomic nuclear maritime naval war memorial museum team working dialogue forum`
    .split(/\s+/)
    .filter((w) => w !== ''),
);

/** Whether a folded word is one that organisations everywhere bear. */
export function isGeneric(word: string): boolean {
  return GENERIC.has(word) || (word.endsWith('s') && GENERIC.has(word.slice(0, -1)));
}

/** Takes an organisation's name apart. */
export function organisationName(text: string): OrganisationName {
  const bare = text.trim().replace(/^the\s+/i, '');
  const withoutState = bare.replace(/^(?:[\p{Lu}][\p{L}.]*\s+){0,2}?[\p{Lu}][\p{L}.]*['’]s\s+/u, (owner) => (isState(owner) ? '' : owner));
  const short =
    withoutState
      .split(/\s+/)
      .filter((w) => !namesState(w.toLowerCase()))
      .join(' ') || withoutState;
  const isAcronym = /^[\p{Lu}][\p{Lu}\p{N}&.-]{1,7}$/u.test(short);
  const words = wordsOf(withoutState.replace(/\bNational (?=Defen[cs]e\b)/i, '')).filter((w) => !IDLE.has(w));
  const telling = words.filter((w) => !namesState(w));
  const kept = telling.length > 0 ? telling : words;
  const initials = kept.map((w) => w[0]).join('');
  return {
    key: [...new Set(kept)].sort().join(' '),
    acronym: isAcronym ? short.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() : kept.length >= 3 ? initials : null,
    isAcronym,
    distinctive: kept.some((w) => !isGeneric(w) && w.length > 1) || (kept.length >= 4 && kept.some((w) => w.length > 9)),
  };
}

const isState = (owner: string): boolean => stateNamed(owner.trim().replace(/['’]s$/, '')) !== null;
