import { sameGivenName } from '../../knowledge/index.ts';
import type { ActorClaim } from '../../model/claim.ts';
import type { Actor, Discrepancy } from '../../model/entry.ts';
import { familyRelation, givenRelation, type PersonName, personName, sameRomanisation } from '../../resolve/index.ts';
import type { Sources } from '../sources.ts';
import { mostFrequent } from '../votes.ts';
import { classesBy, discrepancyOf } from './variants.ts';

interface Bearing {
  readonly claim: ActorClaim;
  readonly name: PersonName;
}

/**
 * Whether reports spell a person's name differently: a slip, or another romanisation ("Sergei", "Sergey"). Short and pet forms, initials and the order of
 * names are no other spelling. Claims are those of the actor.
 */
export function nameDiscrepancy(actor: Actor, claims: readonly ActorClaim[], { reports, kept }: Sources): Discrepancy[] {
  if (actor.kind !== 'person') return [];
  const bearings = claims.filter((c) => !c.described).map((claim): Bearing => ({ claim, name: kept.once(personName, claim.name, actor.country) }));
  const spellings = [...Map.groupBy(bearings, (b) => b.name.words.join(' ')).values()].map((same) => same[0] as Bearing);
  const full = spellings.filter((b) => b.name.words.length > 1);
  if (full.length < 2 || full.length > 60) return [];
  const classes = classesBy(full, (a, b) => !respelt(a.name, b.name));
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

/** The same name in other letters; accents, hyphens and the order of names make no difference. */
function respelt(a: PersonName, b: PersonName): boolean {
  if ([...a.words].sort().join(' ') === [...b.words].sort().join(' ') || a.words.join('') === b.words.join('')) return false;
  const family = familyRelation(a.family, b.family);
  if (family === 'different') return false;
  if (family !== 'equal') return true;
  const given = givenRelation(a.given, b.given, sameGivenName);
  const [x = '', y = ''] = [a.given[0], b.given[0]];
  if ((given === 'alike' || given === 'romanised') && !b.given.includes(x) && !a.given.includes(y)) return true;
  if (runTogether(a.given, b.given)) return true;
  return furtherRespelt(a.given.slice(1), b.given.slice(1));
}

/** "Mari-Anne", "Marie Anne": the same given names in other letters, parted elsewhere. */
function runTogether(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.join(''), b.join('')];
  return x !== y && a.length !== b.length && [...a, ...b].every((word) => word.length > 2) && sameRomanisation(x, y);
}

/** "Pedro Kiluange Neto", "Pedro Quiluanje Neto": a further name in other letters; or another one in the place of the only one. */
function furtherRespelt(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.filter((word) => word.length > 3 && !b.includes(word)), b.filter((word) => word.length > 3 && !a.includes(word))];
  if (a.length === 1 && b.length === 1) return x.length + y.length === 2;
  return x.some((word) => y.some((other) => sameRomanisation(word, other)));
}
