import type { Country } from '../../model/country.ts';
import { FIRMS } from './misread.ts';
import type { Sighting } from './sighting.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** Nouns of those who manage a firm. */
export const MANAGERS =
  /^(?:executive|ceo|cfo|coo|cto|manager|director|chairman|chairwoman|chairperson|chair|founder|co-founder|owner|president|head|boss)$/;
/** How many sentences back "the company" may have been named with its state. */
const BACK = 3;

/**
 * The state of a firm's manager: "the company's regional manager X" after "a Turkish company", "chief executive X" where one firm of a state stands in the
 * sentence. Null where no firm or several are named.
 */
export function firmSide(sightings: readonly Sighting[], s: Sighting, title: TitlePhrase): Country | null {
  const { words } = s.line;
  if (title.side !== null || title.body !== null || !MANAGERS.test(words[title.head]?.key ?? '')) return null;
  if (title.owner?.kind === 'phrase') {
    const noun = words[title.owner.last - 1]?.key ?? '';
    return FIRMS.test(noun) ? describedFirm(sightings, s.line.index) : null;
  }
  if (
    title.owner !== null ||
    !/^(?:chief executive|executive|ceo|managing director)$/.test(
      words
        .slice(title.titleFirst, title.titleLast)
        .map((w) => w.key)
        .join(' '),
    )
  )
    return null;
  const firms = new Set(
    s.bodies.filter((b) => b.proper && !b.official && b.country !== null && b.first < title.first).map((b) => b.country as Country),
  );
  return firms.size === 1 ? ([...firms][0] as Country) : null;
}

/** The state of the firm that a nationality and a noun describe, in this sentence or shortly before: "a Turkish company". */
function describedFirm(sightings: readonly Sighting[], sentence: number): Country | null {
  for (let k = sentence; k >= Math.max(0, sentence - BACK); k--) {
    const { territories, line } = sightings[k] as Sighting;
    const firm = territories.findLast(
      (t) => t.kind === 'demonym' && line.words.slice(t.last, t.last + 3).some((w) => !w.capital && FIRMS.test(w.key)),
    );
    if (firm !== undefined) return firm.countries[0] ?? null;
  }
  return null;
}
