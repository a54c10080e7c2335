/**
 * One state by hand: ISO 3166-1 alpha-3, alpha-2, name, further names, demonyms (adjectives and nouns; a regular plural is formed where they are
 * looked up), combining prefixes ("Sino"), capitals, other places that reports name, seats of power that stand for the government.
 * Several forms in one field are parted by "|".
 */
export type StateRow = readonly [
  iso3: string,
  iso2: string,
  name: string,
  also: string,
  demonyms: string,
  prefixes: string,
  capitals: string,
  places: string,
  seats: string,
];
