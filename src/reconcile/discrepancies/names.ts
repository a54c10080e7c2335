import { sameGivenName } from '../../knowledge/index.ts';
import type { ActorClaim } from '../../model/claim.ts';
import type { Actor, Discrepancy } from '../../model/entry.ts';
import { familyRelation, givenRelation, type PersonName, personName, romanisedKey, sameRomanisation } from '../../resolve/index.ts';
import type { Sources } from '../sources.ts';
import { mostFrequent } from '../votes.ts';
import { classesBy, discrepancyOf } from './variants.ts';

interface Bearing {
  readonly claim: ActorClaim;
  readonly name: PersonName;
}

// States whose names are not written in Latin letters at home: there, spellings that romanisation explains are no disagreement.
const ROMANISED = new Set(
  `AFG ARE ARM BGD BGR BHR BLR BTN CHN CYP DZA EGY ERI ETH GEO GRC IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LBY LKA MAR MDV MKD MMR MNG NPL OMN
   PAK PRK PSE QAT RUS SAU SDN SRB SYR THA TJK TUN TWN UKR YEM`.split(/\s+/),
);
// Of these, the ones whose script leaves vowels out.
const FEW_VOWELS = new Set('AFG ARE BHR DZA EGY IRN IRQ JOR KWT LBN LBY MAR OMN PAK PSE QAT SAU SDN SYR TUN YEM'.split(' '));

/** Whether reports spell a person's name differently, beyond short forms, pet names and choices of romanisation. Claims are those of the actor. */
export function nameDiscrepancy(actor: Actor, claims: readonly ActorClaim[], { reports }: Sources): Discrepancy[] {
  if (actor.kind !== 'person') return [];
  const bearings = claims.filter((c) => !c.described).map((claim): Bearing => ({ claim, name: personName(claim.name, actor.country) }));
  const spellings = [...Map.groupBy(bearings, (b) => b.name.words.join(' ')).values()].map((same) => same[0] as Bearing);
  const full = spellings.filter((b) => b.name.words.length > 1);
  if (full.length < 2 || full.length > 60) return [];
  const classes = classesBy(full, (a, b) => !misspelt(a.name, b.name, actor.country));
  if (classes.length < 2) return [];
  const variants = classes.map((members) => {
    const keys = new Set(members.map((m) => m.name.words.join(' ')));
    // A report that misspells a name once often has the bare family name right; only full names are held against one another.
    const bearers = bearings.filter((b) => keys.has(b.name.words.join(' ')));
    return {
      value: mostFrequent(bearers.map((b) => b.claim.name)) as string,
      spots: bearers.flatMap(({ claim }) => claim.names.filter((n) => n.text === claim.name).map((n) => ({ report: claim.report, span: n.span }))),
    };
  });
  return [discrepancyOf('name', actor.id, variants, reports)].filter((d) => d !== null);
}

/** Two spellings of which one must be wrong. */
function misspelt(a: PersonName, b: PersonName, country: string | null): boolean {
  const oneWay = (x: string, y: string): boolean => {
    if (country !== null && !ROMANISED.has(country)) return false;
    return country !== null && FEW_VOWELS.has(country) ? sameRomanisation(x, y) : romanisedKey(x) === romanisedKey(y);
  };
  if (isOrder(a, b)) return false;
  const family = familyRelation(a.family, b.family);
  if (family === 'different') return false;
  if (family !== 'equal' && !oneWay(a.family, b.family)) return true;
  const given = givenRelation(a.given, b.given, sameGivenName);
  const [x = '', y = ''] = [a.given[0], b.given[0]];
  if (given !== 'alike' && given !== 'romanised') return false;
  return x !== '' && y !== '' && !b.given.includes(x) && !a.given.includes(y) && !oneWay(x, y);
}

const isOrder = (a: PersonName, b: PersonName): boolean =>
  [...a.words].sort().join(' ') === [...b.words].sort().join(' ') || a.words.join('') === b.words.join('');
