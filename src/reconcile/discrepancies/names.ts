import { sameGivenName } from '../../knowledge/index.ts';
import type { ActorClaim } from '../../model/claim.ts';
import type { Actor, Discrepancy } from '../../model/entry.ts';
import { familyRelation, givenRelation, type PersonName, personName, romanisedKey } from '../../resolve/index.ts';
import type { Sources } from '../sources.ts';
import { mostFrequent } from '../votes.ts';
import { classesBy, discrepancyOf } from './variants.ts';

interface Bearing {
  readonly claim: ActorClaim;
  readonly name: PersonName;
}

// Where names come out of a script that writes few vowels, other vowels are no other spelling.
const FEW_VOWELS = new Set('DZA BHR EGY IRQ IRN JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN ARE YEM AFG PAK'.split(' '));

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
    const families = new Set(members.map((m) => m.name.family));
    const bearers = bearings.filter((b) => keys.has(b.name.words.join(' ')) || (b.name.words.length === 1 && families.has(b.name.family)));
    return {
      value: mostFrequent(bearers.filter((b) => b.name.words.length > 1).map((b) => b.claim.name)) as string,
      spots: bearers.flatMap(({ claim }) => claim.names.filter((n) => n.text === claim.name).map((n) => ({ report: claim.report, span: n.span }))),
    };
  });
  return [discrepancyOf('name', actor.id, variants, reports)].filter((d) => d !== null);
}

/** Two spellings of which one must be wrong. */
function misspelt(a: PersonName, b: PersonName, country: string | null): boolean {
  const loose = country !== null && FEW_VOWELS.has(country);
  const oneWay = (x: string, y: string): boolean => romanisedKey(x) === romanisedKey(y);
  const family = familyRelation(a.family, b.family);
  if (family === 'different') return false;
  if (family === 'alike' || (family === 'romanised' && !loose && !oneWay(a.family, b.family))) return true;
  const given = givenRelation(a.given, b.given, sameGivenName);
  const [x = '', y = ''] = [a.given[0], b.given[0]];
  return (
    (given === 'alike' && x !== '' && y !== '' && !b.given.includes(x) && !a.given.includes(y)) || (given === 'romanised' && !loose && !oneWay(x, y))
  );
}
