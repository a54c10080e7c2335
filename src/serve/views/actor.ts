import type { Actor } from '../../model/entry.ts';
import type { Evidence } from '../../model/span.ts';
import { actorFigures, type Look, listedById, metBy, namesMatching, queryOf, reportHeads, wholeEntry } from '../../record/index.ts';
import type { ActorDetail, NameForm, RoleHeld } from '../contract/index.ts';
import { entryView } from './entry.ts';

const most = { names: 60, roles: 60, meets: 30, alike: 8, evidence: 4 } as const;

/** One actor: names, titles over time, whom they meet; null where there is none. */
export async function actorView(look: Look, id: string): Promise<ActorDetail | null> {
  const row = await wholeEntry(look, 'actors', id);
  const detail = await entryView(look, 'actors', id);
  if (row === undefined || detail === null) return null;
  const actor = row.entry as Actor;
  const days = await daysOf(look, actor);
  const figures = await actorFigures(look, id);
  const count = (section: string) => figures.filter((f) => f.section === section).reduce((n, f) => n + f.n, 0);
  const years = [...Map.groupBy(figures, (f) => f.year)].filter(([year]) => year !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...detail,
    names: namesOf(actor, days),
    roles: await rolesOf(look, actor, days),
    meets: await meetsOf(look, id),
    counts: {
      engagements: count('engagements'),
      instruments: count('instruments'),
      statements: count('statements'),
      discrepancies: count('discrepancies'),
    },
    years: years.map(([year, own]) => {
      const of = (section: string) => own.filter((f) => f.section === section).reduce((n, f) => n + f.n, 0);
      return { year, engagements: of('engagements'), statements: of('statements') };
    }),
    alike: await alikeOf(look, actor),
  } as ActorDetail;
}

async function daysOf(
  look: Look,
  actor: Actor,
): Promise<(evidence: readonly Evidence[]) => { first: string | null; last: string | null; reports: number }> {
  const reports = [...actor.names, ...actor.roles].flatMap((n) => n.evidence.map((e) => e.report));
  const heads = await reportHeads(look, reports);
  return (evidence) => {
    const ids = new Set(evidence.map((e) => e.report));
    const days = [...ids].flatMap((id) => heads.get(id)?.published ?? []).sort();
    return { first: days[0] ?? null, last: days.at(-1) ?? null, reports: ids.size };
  };
}

type Days = Awaited<ReturnType<typeof daysOf>>;

function namesOf(actor: Actor, days: Days): readonly NameForm[] {
  return actor.names
    .map(({ text, evidence }) => ({ text, ...days(evidence), evidence: evidence.slice(0, most.evidence) }))
    .sort((a, b) => b.reports - a.reports || (a.text < b.text ? -1 : 1))
    .slice(0, most.names);
}

async function rolesOf(look: Look, actor: Actor, days: Days): Promise<readonly RoleHeld[]> {
  const bodies = await listedById(
    look,
    actor.roles.flatMap((r) => r.organisation ?? []),
  );
  const named = (id: string) => {
    const entry = bodies.get(id)?.entry;
    return entry !== undefined && 'roles' in entry ? { id, name: entry.name } : null;
  };
  return actor.roles
    .map(({ title, organisation, country, evidence }) => ({
      ...{ title, country, ...days(evidence) },
      organisation: organisation === null ? null : named(organisation),
      evidence: evidence.slice(0, most.evidence),
    }))
    .sort((a, b) => ((a.first ?? '') < (b.first ?? '') ? -1 : (a.first ?? '') > (b.first ?? '') ? 1 : b.reports - a.reports))
    .slice(0, most.roles);
}

async function meetsOf(look: Look, id: string): Promise<ActorDetail['meets']> {
  const met = await metBy(look, id, most.meets);
  const known = await listedById(
    look,
    met.map((m) => m.id),
  );
  return met.flatMap(({ id: other, times, first, last }) => {
    const entry = known.get(other)?.entry;
    if (entry === undefined || !('roles' in entry)) return [];
    return [{ id: other, kind: entry.kind, name: entry.name, country: entry.country, times, first: first || null, last: last || null }];
  });
}

/** Others of the same kind that share the last word of the name: those that one may have to merge. */
async function alikeOf(look: Look, actor: Actor): Promise<ActorDetail['alike']> {
  const word = actor.name.split(/\s+/).at(-1) ?? '';
  if (actor.kind === 'state' || word.length < 3) return [];
  const found = await namesMatching(look, queryOf(`"${word}"`), most.alike * 3);
  return found
    .flatMap(({ entry }) => ('roles' in entry && entry.id !== actor.id && entry.kind === actor.kind ? [entry] : []))
    .slice(0, most.alike)
    .map(({ id, name, kind, country }) => ({ id, name, kind, country }));
}
