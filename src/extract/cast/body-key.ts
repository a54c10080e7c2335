import { bodyNamed, respelt } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import type { BodySpot } from './body-spot.ts';
import { type Territory, territoryBefore } from './geography.ts';
import type { Owner } from './title-phrase.ts';
import { isPossessive, type Line, type Word } from './words.ts';

/** Ordinary words that a heading or a title writes large: "Innovation", "Resilience". */
export const isAbstract = (word: Word): boolean =>
  /(?:ness|tion|sion|ment|ity|ship|ance|ence|ology|ogy|ism|cy|ies|ing|ers|ors|ists|al|ic|ive)$/.test(word.key) && !/^[A-Z]+$/.test(word.text);

/** The spot of an organisation whose name or description takes tokens `from` up to `last` and has its noun at `noun`: with the state or owner before it and its key. */
export function bodySpot(line: Line, territories: readonly Territory[], from: number, last: number, noun: number, proper: boolean): BodySpot {
  const { words } = line;
  let first = from;
  let nameFirst = from;
  let country: Country | null = null;
  let owner: Owner | null = null;
  const state = territoryBefore(territories, from);
  if (state !== null && (state.kind === 'state' || state.kind === 'demonym') && words[state.first]?.name !== 'person') {
    country = state.countries[0] ?? null;
    first = state.first;
    nameFirst = state.first;
    // "the Royal Bahraini Air Force".
    if (words[first - 1]?.text === 'Royal') nameFirst = --first;
  } else if (isPossessive(words[from - 1])) {
    const before = territoryBefore(territories, from - 1);
    if (before !== null && before.kind !== 'place') {
      country = before.countries[0] ?? null;
      first = before.first;
    }
  }
  const other = (words[noun] as Word).body === 'other';
  const within =
    territories.find((t) => t.first >= from && t.last <= last && (t.kind === 'state' || t.kind === 'demonym')) ??
    territories.find((t) => t.first === from && t.last < last && isTown(t) && other && !NAMESAKES.test(words[from]?.key ?? ''));
  if (country === null) country = ofBody(line, from, last) ?? within?.countries[0] ?? null;
  // "the Ministry of Defence of the Republic of Kazakhstan", where the name has taken "of" already.
  if (country === null && words[last]?.key === 'of')
    country =
      territories.find((t) => t.kind === 'state' && (t.first === last + 1 || (t.first === last + 2 && words[last + 1]?.key === 'the')))
        ?.countries[0] ?? null;
  const article = words[first - 1];
  if (article !== undefined && ['his', 'her', 'its', 'their'].includes(article.key)) owner = { kind: 'pronoun', token: first - 1 };
  if (article !== undefined && ['the', 'his', 'her', 'its', 'their', 'both', 'an', 'a'].includes(article.key)) first--;
  const own = words
    .slice(from, last)
    .map((w) => w.text)
    .join(' ');
  const known = bodyNamed(own);
  return {
    first,
    last,
    nameFirst,
    nameLast: last,
    proper,
    country: country ?? known?.country ?? (proper ? (bodyNamed(words[from]?.text ?? '')?.country ?? null) : null),
    owner,
    key: keyOf(
      known?.name ?? own,
      territories
        .filter((t) => t.first >= from && t.last <= last && !(isTown(t) && other))
        .flatMap((t) => words.slice(t.first, t.last).map((w) => respelt(w.text))),
    ),
    official: (words[noun] as Word).body === 'state' && known === null,
    explains: null,
    among: known?.among ?? [],
    plural: /(?:ies|[^s]s)$/.test((words[noun] as Word).key) && !/forces|corps|industries|systems/.test((words[noun] as Word).key),
  };
}

/** Towns whose names more universities and firms elsewhere bear than in them. */
const NAMESAKES = /^(?:georgetown|victoria|wellington|kingston|hamilton|cambridge|washington|santiago|perth|newcastle|santa)$/;

const isTown = (t: Territory): boolean => t.kind === 'place' || t.kind === 'capital';

/** The state of a name that is a known body's, or that ends in one's after "of": that of "Central Committee of the Workers' Party of Korea". */
function ofBody(line: Line, from: number, last: number): Country | null {
  for (let i = from; i < last - 1; i++) {
    const start = line.words[i]?.key === 'the' ? i + 1 : i;
    if (i > from && line.words[i - 1]?.key !== 'of') continue;
    const name = line.words.slice(start, last).map((w, k) => (k === 0 || isPossessive(w) ? w.text : ` ${w.text}`));
    const country = bodyNamed(name.join(''))?.country ?? null;
    if (country !== null) return country;
  }
  return null;
}

const EMPTY = new Set(['of', 'for', 'the', 'and', '&', 'affairs', '-', "'s", '’s', ',', '.']);

/** The words of a name that tell, in alphabetical order, so that "Ministry of Defence" and "Defense Ministry" are one. */
export function keyOf(name: string, without: readonly string[] = []): string {
  const words = respelt(name)
    .replace(/\br ?(?:&|and) ?d\b/g, 'research development')
    .replace(/['’]s\b/g, '')
    .replace(/,? (?:co|inc|corp|ltd|plc)\.?$/, '')
    .replace(/^mod$/, 'defense ministry')
    .replace(/^mo?fa$/, 'foreign ministry')
    .split(/[\s-]+/)
    .filter((w) => w !== '' && !EMPTY.has(w) && !without.includes(w));
  return [...new Set(words)].sort().join(' ');
}
