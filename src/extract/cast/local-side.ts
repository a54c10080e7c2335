import { bodyNamed, mayHaveOffice } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import { MANAGERS } from './firm-sides.ts';
import type { Home } from './home.ts';
import type { Appearance } from './people.ts';
import { isHead, titleWords } from './side-clues.ts';
import type { Sighting } from './sighting.ts';

/** What makes a report one of its state, rather than one that only speaks of it much. */
const ANCHORS = new Set(['issuer', 'agency', 'foot', 'dateline', 'opening', 'unmarked', 'plain', 'counterpart', 'distinctive']);
/** How near a name an international body makes its bearer likely to serve it. */
const NEAR = 10;

/**
 * The state of somebody of whom a report says nothing of the kind: an editor, a villager, a lecturer. Outlets tell the nationality of strangers and leave
 * out that of their own people. Null where nothing anchors the report in its state, where an international body or one of no state stands beside the
 * name, and for offices that the state does not have.
 */
export function localSide(text: string, sightings: readonly Sighting[], own: readonly Appearance[], home: Home | null): Country | null {
  if (home === null || !home.features.some((f) => ANCHORS.has(f.name) && f.weight > 0)) return null;
  let known = false;
  for (const a of own) {
    const s = sightings[a.sentence] as Sighting;
    const titles = a.spot.titles.map((t) => titleWords(text, s, t));
    if (titles.some((t) => !mayHaveOffice(home.country, t) || isHead(t))) return null;
    if (a.spot.titles.some((t) => t.receiving !== null || t.counterpart || t.owner !== null) || servesStrangers(s, a) || managesFirm(s, a))
      return null;
    known ||= titles.length > 0 || speaks(s, a);
  }
  return known ? home.country : null;
}

/** "chief executive of Velmora Robotics": whose firm that is, nothing tells; a guest brings managers along. */
const managesFirm = (s: Sighting, a: Appearance): boolean =>
  a.spot.titles.some(
    (t) => MANAGERS.test(s.line.words[t.head]?.key ?? '') && (t.body !== null || s.line.words.slice(t.head + 1, t.titleLast).some((w) => w.capital)),
  );

const SPEAKS =
  /^(?:said|says|told|tells|added|adds|asked|warned|called|explained|recalled|complained|argued|admitted|joked|grumbled|wrote|remarked)$/;

/** "Ana Ruiz said", "told Ana Ruiz": a full name beside a verb of speech; what only looks like a name speaks seldom. */
function speaks(s: Sighting, a: Appearance): boolean {
  const { words } = s.line;
  if (a.spot.nameLast - a.spot.nameFirst < 2) return false;
  return [words[a.spot.last], words[a.spot.first - 1]].some((w) => SPEAKS.test(w?.key ?? ''));
}

/** "X of the IOM", "X, who heads the UNICEF office": a body of no state beside the name. */
function servesStrangers(s: Sighting, a: Appearance): boolean {
  return s.bodies.some((b) => {
    const known = bodyNamed(
      s.line.words
        .slice(b.nameFirst, b.nameLast)
        .map((w) => w.text)
        .join(' '),
    );
    const near = b.nameFirst < a.spot.last + NEAR && b.nameLast > a.spot.first - NEAR;
    return near && b.country === null && known !== null && known.country === null;
  });
}
