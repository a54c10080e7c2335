import type { Country } from '../../model/country.ts';
import { rowsOf } from './encounters.ts';
import type { Appearance } from './people.ts';
import type { Sighting } from './sighting.ts';

const TAKEN_ALONG = /^(?:accompanied|accompanying|flanked)$/;
/** After these a row of persons is one party: those met, those who came along. */
const ONE_PARTY = /^(?:met|meets?|received|welcomed|greeted|on|including|included|includes)$/;

/** With whom a person stands on one side: others of the same row after a verb of meeting, and the one whom they accompany. */
export function companyOf(sightings: readonly Sighting[], appearances: readonly Appearance[]): ReadonlyMap<Appearance, readonly Appearance[]> {
  const company = new Map<Appearance, readonly Appearance[]>();
  for (const [sentence, here] of Map.groupBy(appearances, (a) => a.sentence)) {
    const s = sightings[sentence] as Sighting;
    const before = appearances.filter((a) => a.sentence === sentence - 1);
    for (const row of rowsOf(s, here)) {
      const leader = leaderOf(s, here, before, row);
      const party = leader === null ? (isParty(s, row) ? row : []) : [leader, ...row];
      for (const a of row)
        if (party.length > 1)
          company.set(
            a,
            party.filter((b) => b.draft !== a.draft),
          );
    }
  }
  return company;
}

/** "X, accompanied by Y and Z", "X's predecessor Y": X for Y's row; null for another row. */
function leaderOf(s: Sighting, here: readonly Appearance[], before: readonly Appearance[], row: readonly Appearance[]): Appearance | null {
  const from = (row[0] as Appearance).spot.first;
  const near = s.line.words.slice(Math.max(0, from - 12), from).map((w) => w.key);
  const at = near.findLastIndex((w, k) => TAKEN_ALONG.test(w) || (/^(?:together|along|travell?ing|travell?ed)$/.test(w) && near[k + 1] === 'with'));
  const rest = at < 0 ? [] : near.slice(at + 1);
  if (/^(?:predecessor|successor|deputy)$/.test(near.filter((w) => w !== ',').at(-1) ?? ''))
    return here.filter((a) => a.spot.nameLast <= from).at(-1) ?? before[0] ?? null;
  // Two sides act "together with" each other as well; several at once are an escort.
  if (/^(?:together|along)$/.test(near[at] ?? '') && near[at + 1] === 'with' && row.length < 2) return null;
  if (at < 0 || rest.some((w) => /^(?:met|visited|received|that|which|where|signed|said)$/.test(w))) return null;
  const start = from - near.length + at;
  // "Accompanying the Finnish Minister were": the title says whose company it is.
  if (near[at] === 'accompanying' && s.offices.some((o) => o.side !== null && o.first > start && o.first < start + 3)) return null;
  // "The diplomat was accompanied by": the guest of the sentence before, who is named last there.
  const guest = s.line.words.slice(0, start).some((w) => /^(?:diplomat|ambassador|guest|visitor|envoy)$/.test(w.key));
  const focus = guest ? before.at(-1) : before[0];
  return here.filter((a) => a.spot.nameLast <= start).at(-1) ?? (here.some((a) => a.spot.nameLast <= from) ? null : (focus ?? null));
}

function isParty(s: Sighting, row: readonly Appearance[]): boolean {
  const { words } = s.line;
  const first = row[0] as Appearance;
  if (row.length < 2) return false;
  let at = first.spot.first - 1;
  while (
    at > 0 &&
    /^(?:here|today|yesterday|also|later|the|with|separately|both|his|her|late|then|by)$/.test(words[at]?.key ?? '') &&
    words[at]?.key !== 'by'
  )
    at--;
  const link = words[at]?.key ?? '';
  if (link === 'by')
    return words.slice(Math.max(0, at - 9), at).some((w) => /^(?:met|received|welcomed|greeted|accompanied|attended|joined|hosted)$/.test(w.key));
  return ONE_PARTY.test(link);
}

const RECIPROCAL =
  /^(?:met|meet|meets|held|hold|holds|have|has|had|discuss(?:ed)?|agreed?|signed?|announced?|spoke|speak|made|make|exchanged?|reviewed?|will|reaffirm(?:ed)?|answer(?:ed)?|co-chair(?:ed)?|chair(?:ed)?|inaugurated?|attend(?:ed)?|witness(?:ed)?|were|are|shake|shook|confer(?:red)?|concluded?|underlined|stressed|noted|presided|took|also|,|inked|issued|addressed|opened|jointly|initialled|talked)$/;

/** "US Secretary of State A and Defense Secretary B urged": the nationality before the first title covers the row, unless the two may be each other's partners. */
export function coveredSide(s: Sighting, here: readonly Appearance[], a: Appearance): Country | null {
  const row = rowsOf(s, here).find((r) => r.includes(a)) ?? [];
  const first = row[0];
  if (first === undefined || first === a || row.indexOf(a) < 1 || a.spot.titles.length === 0) return null;
  const side = first.spot.titles.find((t) => t.side !== null)?.side ?? null;
  const after = s.line.words[(row.at(-1) as Appearance).spot.last];
  const opens = s.line.words.slice(0, first.spot.first).every((w) => w.upos === 'PUNCT' || w.upos === 'ADP' || !w.capital);
  const leads = opens || /^(?:which|that|as|while|where|when|after|before|but|,)$/.test(s.line.words[first.spot.first - 1]?.key ?? '');
  if (side === null || !leads || after === undefined || RECIPROCAL.test(after.key)) return null;
  return /^(?:VERB|AUX|ADV)$/.test(after.upos) ? side : null;
}

/** "Defence Minister A and UK Secretary B": where only the second is marked, the first is hardly of that state. */
export function markedBeside(s: Sighting, here: readonly Appearance[], a: Appearance): Country | null {
  const row = rowsOf(s, here).find((r) => r.includes(a)) ?? [];
  const next = row[row.indexOf(a) + 1];
  const marked = (b: Appearance | undefined): Country | null => b?.spot.titles.find((t) => t.side !== null && t.receiving === null)?.side ?? null;
  return row.length === 2 && marked(a) === null ? marked(next) : null;
}
