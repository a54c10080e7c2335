/**
 * Towns, provinces and islands of one state that reports name without saying where they lie, parted by "|"; a state may have several rows. Names that
 * states share, and those that are as well known as words or as names of persons, are left out.
 */
export type CityRow = readonly [iso3: string, names: string];
