import { bodyNamed, stateName } from '../../knowledge/index.ts';
import type { ActorClaim } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Feature, Match } from '../../model/reason.ts';
import { cluster, decisionsOn, type Link } from '../cluster.ts';
import { feature, type Grouping, matchesWithFirst, scoreOf } from '../group.ts';
import { type Kept, keepingNothing } from '../kept.ts';
import type { Verdicts } from '../verdicts.ts';
import { type OrganisationName, organisationName } from './name.ts';

const SAME_BODY = 4;
const LARGEST_BLOCK = 300;

/** All claims that give an organisation the same name and country. */
interface Body {
  readonly claims: readonly ActorClaim[];
  readonly names: readonly OrganisationName[];
  readonly country: Country | null;
}

/** Groups the organisation claims of all reports, given in anchor order: by normalised names, acronyms and the state they belong to. */
export function bodiesOf(claims: readonly ActorClaim[], verdicts: Verdicts, kept: Kept = keepingNothing): Grouping {
  const bodies = profilesOf(claims, verdicts.compared, kept);
  const at = new Map<ClaimId, number>();
  bodies.forEach((body, i) => {
    for (const claim of body.claims) at.set(claim.id, i);
  });
  const apart = (i: number, j: number): boolean => countriesDiffer(bodies[i] as Body, bodies[j] as Body);
  const { groups, used } = cluster(bodies.length, linksOf(bodies), apart, decisionsOn(verdicts, at));
  return {
    groups: groups.map((group) => ({ claims: group.flatMap((i) => (bodies[i] as Body).claims) })),
    matches: [...bodies.flatMap(withinBody), ...used.map((link) => matchOf(link, bodies))],
  };
}

function profilesOf(claims: readonly ActorClaim[], compared: ReadonlySet<ClaimId>, kept: Kept): Body[] {
  const names = new Map<string, OrganisationName>();
  const nameOf = (text: string): OrganisationName => {
    const known = names.get(text) ?? kept.once(organisationName, text);
    names.set(text, known);
    return known;
  };
  const groups = new Map<string, ActorClaim[]>();
  for (const claim of claims) {
    const key = [nameOf(claim.name).key, claim.country ?? '', compared.has(claim.id) ? claim.id : ''].join('\u0001');
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].map((group) => kept.same('body', (group[0] as ActorClaim).id, group, () => bodyOf(group, nameOf)));
}

function bodyOf(group: readonly ActorClaim[], nameOf: (text: string) => OrganisationName): Body {
  const forms = group.flatMap((claim) => [
    claim.name,
    ...claim.names.map((n) => n.text).filter((text) => isFormOf(nameOf(text), nameOf(claim.name))),
  ]);
  // Well-known bodies have several names ("NATO"); the chief one stands beside those met.
  const texts = new Set([...forms, ...forms.map((text) => bodyNamed(text)?.name).filter((name) => name !== undefined)]);
  const distinct = new Map([...texts].sort().map((text) => [`${nameOf(text).key} ${nameOf(text).isAcronym}`, nameOf(text)]));
  return { claims: group, names: [...distinct.values()], country: (group[0] as ActorClaim).country };
}

/** Whether a name met for an organisation is plainly a form of its chief name: the same words or some of them, or its acronym. References may err. */
function isFormOf(form: OrganisationName, chief: OrganisationName): boolean {
  if (form.isAcronym !== chief.isAcronym) return form.acronym === chief.acronym;
  const words = new Set(chief.key.split(' '));
  const own = form.key.split(' ');
  return own.length > 1 && own.every((word) => words.has(word));
}

function linksOf(bodies: readonly Body[]): Link[] {
  const blocks = new Map<string, Set<number>>();
  bodies.forEach((body, i) => {
    for (const name of body.names)
      for (const key of [name.key, ...(name.acronym ? [`= ${name.acronym}`] : [])]) blocks.set(key, (blocks.get(key) ?? new Set<number>()).add(i));
  });
  const links = new Map<string, Link>();
  for (const block of blocks.values()) {
    if (block.size > LARGEST_BLOCK) continue;
    const list = [...block];
    // A name that only one state's organisation bears may be taken over where a report does not say whose it is.
    const countries = new Set(list.map((i) => (bodies[i] as Body).country).filter((c) => c !== null));
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const [a, b] = [list[x] as number, list[y] as number];
        const features = bodyFeatures(bodies[a] as Body, bodies[b] as Body, countries.size <= 1);
        const score = scoreOf(features);
        if (score >= SAME_BODY) links.set(`${a} ${b}`, { a, b, score, features });
      }
  }
  return [...links.values()];
}

function bodyFeatures(a: Body, b: Body, noRival: boolean): Feature[] {
  const features: Feature[] = [];
  const shared = a.names.find((x) => b.names.some((y) => x.key === y.key));
  const acronym = a.names.flatMap((x) => b.names.filter((y) => x.acronym !== null && x.acronym === y.acronym && x.isAcronym !== y.isAcronym)).at(0);
  const distinctive = shared?.distinctive ?? false;
  if (shared) features.push(feature('name', distinctive ? 4 : 2.5, `Both are called "${shared.key}", whatever the spelling and the order of words.`));
  else if (acronym) features.push(feature('acronym', 2.5, `The acronym of one stands for the name of the other ("${acronym.key}").`));
  if (a.country !== null && a.country === b.country) features.push(feature('country', 2, `Both belong to ${stateName(a.country)}.`));
  else if (countriesDiffer(a, b)) features.push(feature('country-differs', -8, 'They belong to different states.'));
  else if (a.country === b.country && !distinctive)
    features.push(feature('country-unknown', -1.5, 'Such an organisation exists in every state, and neither report says in which.'));
  else if (a.country !== b.country && !(distinctive && noRival))
    features.push(feature('country-unknown', -2.5, 'Only one report says to which state it belongs.'));
  return features;
}

const countriesDiffer = (a: Body, b: Body): boolean => a.country !== null && b.country !== null && a.country !== b.country;

function withinBody(body: Body): Match[] {
  const [name] = body.names;
  if (body.claims.length < 2 || !name) return [];
  return matchesWithFirst(body.claims, [
    feature(
      'name',
      name.distinctive ? 4 : 2.5,
      `Both are called "${(body.claims[0] as ActorClaim).name}", whatever the spelling and the order of words.`,
    ),
    feature('country', 2, body.country ? `Both belong to ${stateName(body.country)}.` : 'Neither belongs to a state.'),
  ]);
}

function matchOf(link: Link, bodies: readonly Body[]): Match {
  const [a, b] = [bodies[link.a] as Body, bodies[link.b] as Body];
  return { a: (a.claims[0] as ActorClaim).id, b: (b.claims[0] as ActorClaim).id, score: link.score, features: link.features };
}
