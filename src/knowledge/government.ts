import type { Country } from '../model/country.ts';
import { respelt } from './fold.ts';
import { type OfficeRank, officeOf } from './offices.ts';

const list = (codes: string): ReadonlySet<Country> => new Set(codes.split(' '));

/** States with a monarch or a governor-general, hence without a president. */
const MONARCHIES = list(
  'GBR CAN AUS NZL JPN ESP NLD BEL DNK NOR SWE LUX LIE MCO THA MYS KHM BTN BRN JOR SAU QAT KWT BHR OMN MAR LSO SWZ TON JAM BHS BLZ GRD LCA VCT KNA ATG PNG SLB TUV AND VAT',
);

/** Monarchies whose monarch is another state's: nobody of the royal house is theirs. */
const REALMS = list('CAN AUS NZL JAM BHS BLZ GRD LCA VCT KNA ATG PNG SLB TUV AND');

/** Presidential states without a prime minister. */
const PRESIDENTIAL = list(
  'USA MEX BRA ARG CHL COL VEN ECU BOL PRY URY CRI PAN GTM HND SLV NIC DOM IDN PHL IRN TUR NGA GHA KEN AGO CYP AFG ZMB MWI LBR SLE GMB BWA SYC CHE BEN COM SSD PLW MHL FSM',
);

/** States where a "Defence Secretary" or "Foreign Secretary" is an office, of a minister or of a civil servant. */
const SECRETARIES = list('USA GBR IND PAK BGD LKA NPL BTN MDV PHL MEX KEN UGA MYS MUS SLE GMB HKG');

/** Titles that one state alone, or nearly so, gives to its office-holders. */
const DISTINCTIVE: readonly (readonly [RegExp, readonly Country[]])[] = [
  [/^(?:u\.?s\.? )?secretary of (?:state|defense|the treasury|homeland security|commerce|energy|war)$/, ['USA']],
  [/^(?:under|assistant|deputy) secretary of (?:state|defense)/, ['USA']],
  [/^(?:federal )?chancellor$/, ['DEU', 'AUT']],
  [
    /raksha mantri|external affairs minister|minister of external affairs|chief of defense staff general|national security advisor to the prime minister of india/,
    ['IND'],
  ],
  [/^pope$/, ['VAT']],
  [/^taoiseach|^tanaiste/, ['IRL']],
  [/chancellor of the exchequer|^(?:foreign|defense) secretary of state/, ['GBR']],
  // A member of the cabinet in London, a minister's deputy elsewhere.
  [/secretary of state for (?:the )?(?:defense|foreign)/, ['GBR', 'ESP', 'PRT', 'NLD', 'BEL', 'FRA', 'ROU', 'HUN', 'SVN', 'LUX', 'AGO', 'MDG']],
  [/^state councilor/, ['CHN']],
  [
    /\bcabinet secretary for\b|\b(?:defense|foreign|interior|health|trade|agriculture|treasury|education|tourism|transport|energy|labor) (?:cabinet secretary|cs|principal secretary)\b/,
    ['KEN'],
  ],
  [/\bchief cabinet secretary\b/, ['JPN']],
  [/\bunion (?:\w+ ){0,3}minister\b/, ['IND', 'MMR']],
  [/^menteri besar\b/, ['MYS']],
  // The commonest bearer first.
  [/^(?:deputy )?defense secretary$/, [...SECRETARIES]],
  [/^foreign secretary$/, ['GBR', 'IND', 'PAK', 'BGD', 'NPL', 'LKA', 'PHL', 'MDV']],
  [/\bmarshal of the sejm\b|^voivode\b/, ['POL']],
  [/\bbarangay captain\b/, ['PHL']],
  [/^(?:regional |district |city )?(?:akim|hakim|hokim)\b/, ['KAZ', 'KGZ', 'UZB']],
  [/\bchief of army staff\b/, ['PAK', 'IND', 'BGD', 'NPL', 'NGA', 'GHA', 'ZMB']],
  [/secretary of national defense|secretary of foreign affairs/, ['PHL', 'MEX']],
];

/** The states whose offices bear this title, where it tells them, the commonest bearer first where there are many; empty where the title is common. */
export function statesOfTitle(title: string): readonly Country[] {
  const text = respelt(title);
  return DISTINCTIVE.find(([pattern]) => pattern.test(text))?.[1] ?? [];
}

/** Whether a state has an office of that title at all: the United Kingdom has no president, the United States no prime minister. */
export function mayHaveOffice(country: Country, title: string): boolean {
  const text = respelt(title).replace(/^(?:former|ex|then|late|acting|interim|outgoing|incoming|caretaker)[ -](?:the )?/, '');
  const only = statesOfTitle(title);
  if (only.length > 0) return only.includes(country);
  if (/\b(?:defense|foreign|home|treasury) secretary\b/.test(text)) return SECRETARIES.has(country);
  if (/\b(?:king|queen|emperor|crown prince|prince|princess)\b/.test(text))
    return (MONARCHIES.has(country) && !REALMS.has(country)) || country === 'ARE';
  if (/\bgovernor-general\b/.test(text)) return MONARCHIES.has(country);
  if (/\b(?:emir|amir)\b/.test(text)) return ['QAT', 'KWT'].includes(country);
  if (/\bsultan\b/.test(text)) return ['OMN', 'BRN', 'MYS'].includes(country);
  if (/\bprime minister\b/.test(text)) return !PRESIDENTIAL.has(country);
  if (/^(?:the )?president$/.test(text)) return !MONARCHIES.has(country) || country === 'ARE';
  if (/^vice[- ]president$/.test(text)) return !MONARCHIES.has(country);
  if (/\bminister\b/.test(text) && country === 'USA') return false;
  return true;
}

/** How the rank of an office weighs when a report could mean several people: heads come before officials. */
export function standingOf(title: string): number {
  const order: readonly OfficeRank[] = [
    'official',
    'spokesperson',
    'head',
    'military',
    'adviser',
    'diplomat',
    'legislator',
    'minister',
    'royal',
    'head-of-government',
    'head-of-state',
  ];
  const office = officeOf(title);
  return office === null ? -1 : order.indexOf(office.rank);
}
