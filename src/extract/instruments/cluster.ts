import { areasIn } from '../../knowledge/index.ts';
import type { Area } from '../../model/area.ts';
import type { InstrumentKind, InstrumentStatus } from '../../model/vocabulary.ts';
import { FURTHER } from './acts.ts';
import type { Telling } from './telling.ts';

/** All places of a report that speak of one instrument, in the order of the text. */
export interface Cluster {
  readonly kind: InstrumentKind;
  readonly tellings: readonly Telling[];
}

const GENERIC = new Set(
  'defense defence military security cooperation co-operation bilateral strategic joint country nation side two both government relation tie partner partnership field area future mutual key framework part intent understanding agreement statement declaration new document press'.split(
    ' ',
  ),
);
const BINDING = new Set<InstrumentKind>(['agreement', 'treaty', 'contract', 'protocol', 'memorandum', 'letter-of-intent', 'other']);

/** Lays the places together that speak of one instrument. Those that stand alone found the clusters; the rest only add to them. */
export function clustered(tellings: readonly Telling[]): Cluster[] {
  const clusters: { kind: InstrumentKind; tellings: Telling[] }[] = [];
  for (const telling of tellings) {
    if (!telling.stands) continue;
    const home = clusters.findLast((c) => sameInstrument(c, telling));
    if (home) home.tellings.push(telling);
    else clusters.push({ kind: telling.candidate.kind, tellings: [telling] });
  }
  for (const telling of tellings) {
    if (telling.stands) continue;
    const before = clusters.filter((c) => (c.tellings[0] as Telling).candidate.sentence <= telling.candidate.sentence && refersTo(c, telling));
    const home = before.at(-1) ?? (before.length === 0 ? clusters.find((c) => c.kind === telling.candidate.kind && refersTo(c, telling)) : undefined);
    home?.tellings.push(telling);
  }
  return clusters.map((c) => ({
    kind: c.kind,
    tellings: c.tellings.sort((a, b) => a.candidate.sentence - b.candidate.sentence || a.candidate.first - b.candidate.first),
  }));
}

/** The status of a cluster: the furthest of those told. */
export function furthest(tellings: readonly Telling[]): InstrumentStatus | null {
  return tellings.reduce<InstrumentStatus | null>(
    (best, t) => (t.status !== null && (best === null || FURTHER[t.status] > FURTHER[best]) ? t.status : best),
    null,
  );
}

function sameInstrument(cluster: { readonly kind: InstrumentKind; readonly tellings: readonly Telling[] }, telling: Telling): boolean {
  const known = cluster.tellings.at(-1) as Telling;
  const { candidate } = telling;
  const pointing = candidate.determiner === 'definite' || candidate.determiner === 'demonstrative';
  const bare = specific(telling).length === 0;
  if (cluster.tellings.some((t) => sideBySide(t, telling)) || isEarlier(cluster.kind, telling)) return false;
  if (cluster.kind !== candidate.kind && !(pointing && bare && BINDING.has(cluster.kind) && BINDING.has(candidate.kind))) return false;
  if (cluster.tellings.some((t) => t.candidate.plural !== candidate.plural)) return false;
  if (!compatible(cluster.tellings, telling)) return false;
  // "a memorandum on trade and another memorandum on …": two of a kind in one breath are two.
  if (known.candidate.sentence === candidate.sentence && candidate.determiner === 'indefinite')
    return specific(telling).some((w) => specific(known).includes(w));
  // "The contract was signed … They also signed an order": one more.
  const first = (cluster.tellings[0] as Telling).candidate;
  if (candidate.determiner === 'indefinite' && first.sentence < candidate.sentence && first.determiner === 'definite' && !bare) return false;
  return sharesWords(cluster.tellings, telling);
}

function refersTo(cluster: { readonly kind: InstrumentKind; readonly tellings: readonly Telling[] }, telling: Telling): boolean {
  const { candidate } = telling;
  if (candidate.plural || candidate.determiner === 'indefinite' || candidate.determiner === 'none') {
    return (
      cluster.kind === candidate.kind &&
      candidate.trust === 'firm' &&
      !candidate.plural &&
      sharesWords(cluster.tellings, telling) &&
      compatible(cluster.tellings, telling)
    );
  }
  if (cluster.tellings.some((t) => sideBySide(t, telling)) || isEarlier(cluster.kind, telling)) return false;
  const bare = specific(telling).length === 0;
  const related = cluster.kind === candidate.kind || (bare && BINDING.has(cluster.kind) && BINDING.has(candidate.kind));
  return related && sharesWords(cluster.tellings, telling) && compatible(cluster.tellings, telling);
}

/** "An agreement that replaces the memorandum of 2021": two papers of different kinds in one sentence. */
function sideBySide({ candidate: a }: Telling, { candidate: b }: Telling): boolean {
  return a.sentence === b.sentence && a.kind !== b.kind && b.trust === 'firm';
}

/** "It replaces the framework agreement signed in 2012": one of another kind with a history of its own. */
function isEarlier(kind: InstrumentKind, { candidate, act }: Telling): boolean {
  return act !== null && candidate.kind !== kind && candidate.trust === 'firm' && (act.aside || /^(?:replace|supersede)$/.test(act.lemma));
}

function compatible(known: readonly Telling[], telling: Telling): boolean {
  const there = new Set(known.flatMap((t) => t.sides.parties));
  const here = telling.sides.parties;
  if (there.size === 0 || here.length === 0) return true;
  const [few, many] = here.length < there.size ? [here, [...there]] : [[...there], here];
  return few.every((c) => many.includes(c));
}

function sharesWords(known: readonly Telling[], telling: Telling): boolean {
  if (known.some((k) => differentFields(k, telling)) || known.some((k) => differentSubjects(k, telling))) return false;
  const here = specific(telling);
  const there = new Set(known.flatMap(specific));
  // What only refers must not bring in a name of its own.
  if (!telling.stands && telling.status === null && here.length > 0) return here.some((w) => there.has(w));
  return here.length === 0 || there.size === 0 || here.some((w) => there.has(w));
}

/** "an agreement on fisheries", "an agreement on defence cooperation in 2014": two that each say what they are on, with no word in common. */
function differentSubjects(a: Telling, b: Telling): boolean {
  if (b.candidate.determiner !== 'indefinite' || a.candidate.kind !== b.candidate.kind) return false;
  if (!/ on /.test(b.title.text) || !/ on |operation/.test(a.title.text)) {
    if (!/ on /.test(a.title.text) || !/operation/.test(b.title.text)) return false;
  }
  return !a.title.words.some((w) => b.title.words.includes(w));
}

const CIVIL = new Set<Area>(['trade', 'energy', 'finance', 'science', 'health', 'culture', 'nuclear', 'space', 'other', 'humanitarian']);

/** A security agreement is no trade agreement, and neither is a tax treaty. */
function differentFields(a: Telling, b: Telling): boolean {
  const [x, y] = [fieldsOf(a), fieldsOf(b)];
  return x.length > 0 && y.length > 0 && !x.some((f) => y.includes(f));
}

function fieldsOf({ title }: Telling): string[] {
  const civil = areasIn(title.text).filter((a) => CIVIL.has(a));
  return /defen[cs]e|military|security|arms|troop/i.test(title.text) ? ['defence', ...civil] : civil;
}

function specific(telling: Telling): string[] {
  return telling.title.words.filter((w) => !GENERIC.has(w) && !/^[a-z]+-[a-z]+$/.test(w) && !/^\W*$/.test(w));
}
