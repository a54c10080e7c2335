import { describe } from '../../brief/index.ts';
import { placeOnMap, stateName } from '../../knowledge/index.ts';
import {
  busiestActors,
  countActors,
  countListed,
  type Look,
  listedById,
  meetingsAmong,
  newestOf,
  placesOf,
  statesTogether,
  stateWeights,
} from '../../record/index.ts';
import type { Network, NetworkQuery, Places } from '../contract/index.ts';
import type { Asked } from './between.ts';
import { aroundEntries } from './items.ts';

const most = { links: 600, places: 300, engagements: 20 } as const;

/** Who engages with whom. */
export async function networkView(look: Look, { kinds, nodes: limit, ...about }: NetworkQuery): Promise<Network> {
  const engagements = await countListed(look, { ...about, section: 'engagements' });
  if (kinds === 'states') return statesNetwork(look, about, limit, engagements);
  const wanted = kinds === 'people' ? ['person', 'organisation'] : ['state', 'person', 'organisation'];
  const busiest = await busiestActors(look, about, wanted, limit);
  const known = await listedById(
    look,
    busiest.map((b) => b.id),
  );
  const nodes = busiest.flatMap(({ id, weight }) => {
    const entry = known.get(id)?.entry;
    return entry !== undefined && 'roles' in entry ? [{ id, kind: entry.kind, name: entry.name, country: entry.country, weight }] : [];
  });
  const links = await meetingsAmong(
    look,
    about,
    nodes.map((n) => n.id),
    most.links,
  );
  return { nodes, links: links.map(linkOf), totals: { nodes: await countActors(look, about, wanted), engagements } };
}

async function statesNetwork(look: Look, about: Asked, limit: number, engagements: number): Promise<Network> {
  const weights = await stateWeights(look, about, 300);
  const nodes = weights.slice(0, limit).map(({ country, weight }) => ({ ...stateNode(country), weight }));
  const shown = new Set(nodes.map((n) => n.country));
  const links = (await statesTogether(look, about, most.links)).filter((l) => shown.has(l.a) && shown.has(l.b));
  return { nodes, links: links.map((l) => linkOf({ ...l, a: `act-${l.a}`, b: `act-${l.b}` })), totals: { nodes: weights.length, engagements } };
}

function stateNode(country: string) {
  return { id: `act-${country}`, kind: 'state' as const, name: stateName(country), country };
}

function linkOf({ a, b, times, engagements }: { a: string; b: string; times: number; engagements: readonly string[] }): Network['links'][number] {
  return { a, b, weight: times, engagements };
}

/** Where engagements took place. Places of one point are one. */
export async function placesView(look: Look, about: Asked): Promise<Places> {
  const rows = await placesOf(look, about, most.places);
  const points = new Map<string, { name: string; country: string | null; lon: number; lat: number; exact: boolean; total: number; ids: string[] }>();
  for (const { place, country, total, ids } of rows) {
    const point = placeOnMap(place, country);
    if (point === null) continue;
    const key = `${point.name} ${point.country}`;
    const known = points.get(key);
    if (known === undefined) points.set(key, { ...point, total, ids: [...ids] });
    else points.set(key, { ...known, total: known.total + total, ids: [...known.ids, ...ids] });
  }
  const total = await countListed(look, { ...about, section: 'engagements' });
  const placed = [...points.values()].sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
  const newest = new Map<string, readonly Awaited<ReturnType<typeof newestOf>>[number][]>();
  for (const p of placed) newest.set(`${p.name} ${p.country}`, await newestOf(look, p.ids, most.engagements));
  const around = await aroundEntries(
    look,
    [...newest.values()].flat().map((l) => l.entry),
  );
  return {
    places: placed.map(({ ids: _, ...p }) => ({
      ...p,
      engagements: (newest.get(`${p.name} ${p.country}`) ?? []).map((l) => {
        const { heading, rest } = describe(l.section, l.entry, around);
        return { id: l.entry.id, label: rest === '' ? heading : `${heading}: ${rest}`, date: l.first || null };
      }),
    })),
    unplaced: total - placed.reduce((n, p) => n + p.total, 0),
    total,
  };
}
