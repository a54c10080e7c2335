import type { Country } from '../model/country.ts';

/** What navies put before the names of their ships, where only one navy does. */
const prefixes: Readonly<Record<string, Country>> = {
  USS: 'USA',
  USNS: 'USA',
  USCGC: 'USA',
  HMS: 'GBR',
  HMCS: 'CAN',
  HMAS: 'AUS',
  HMNZS: 'NZL',
  HMPNGS: 'PNG',
  HMDS: 'DNK',
  HDMS: 'DNK',
  HNLMS: 'NLD',
  HNOMS: 'NOR',
  HSWMS: 'SWE',
  HTMS: 'THA',
  BRP: 'PHL',
  KRI: 'IDN',
  KDB: 'BRN',
  RSS: 'SGP',
  ROKS: 'KOR',
  SLNS: 'LKA',
  PNS: 'PAK',
  TCG: 'TUR',
  ORP: 'POL',
  NRP: 'PRT',
  ESPS: 'ESP',
  RFNS: 'FJI',
};

/** The state whose navy puts that word before the names of its ships, or null. */
export function stateOfShipPrefix(word: string): Country | null {
  const key = word.toUpperCase();
  return Object.hasOwn(prefixes, key) ? (prefixes[key] ?? null) : null;
}
