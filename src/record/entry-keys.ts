import type { Actor, Entries, Statement } from '../model/entry.ts';
import type { Evidence } from '../model/span.ts';
import { type Kept, keepingNothing } from '../resolve/index.ts';
import { type Entry, type Section, sections } from './entry-rows.ts';
import { statesNamedIn } from './named-states.ts';
import { type Passage, type Places, placesOf, statesWithin } from './passage-states.ts';

/** A state that an entry is about; `named`: only its words name it, it has no part in it. */
export interface StateKey {
  readonly country: string;
  readonly named: boolean;
}

export interface ActorKey {
  readonly actor: string;
  readonly role: string;
}

/** What an entry is looked up, sorted and counted by. */
export interface Keys {
  readonly states: readonly StateKey[];
  readonly actors: readonly ActorKey[];
  readonly areas: readonly string[];
  /** Its own days. */
  readonly start: string | null;
  readonly end: string | null;
  /** The days it is placed at: its own, else those of its reports; empty where it has neither. */
  readonly first: string;
  readonly last: string;
  readonly kind: string | null;
  readonly status: string | null;
  readonly reports: number;
  readonly origins: number;
  /** Of an actor: in how many entries it takes part. */
  readonly weight: number;
  readonly place: string | null;
  readonly placeCountry: string | null;
  readonly partOf: string | null;
}

interface Lookup {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly keys: ReadonlyMap<string, Keys>;
  readonly published: ReadonlyMap<string, string>;
  /** The states of the entries that rest on words in these passages, sorted. */
  readonly within: (passages: readonly Passage[]) => readonly string[];
  readonly kept: Kept;
}
type Keyer<E> = (entry: E, lookup: Lookup) => Partial<Keys> & Pick<Keys, 'reports' | 'origins'>;
type Days = Pick<Keys, 'start' | 'end'>;

const none: Keys = {
  states: [],
  actors: [],
  areas: [],
  start: null,
  end: null,
  first: '',
  last: '',
  kind: null,
  status: null,
  reports: 0,
  origins: 0,
  weight: 0,
  place: null,
  placeCountry: null,
  partOf: null,
};

const keyers: { readonly [S in Section]: Keyer<Entries[S][number]> } = {
  actors: (a, look) => ({
    ...told(
      [...a.names, ...a.roles].flatMap((n) => n.evidence),
      look,
    ),
    states: parties(a.country),
    kind: a.kind,
  }),
  engagements: (e, look) => ({
    ...dated(e.date, e.evidence, look),
    ...e.corroboration,
    states: parties(...e.states, ...e.participants.map((p) => p.side)),
    actors: e.participants.map((p) => ({ actor: p.actor, role: p.role })),
    areas: unique(e.topics.map((t) => t.area)),
    kind: e.kind,
    status: e.status,
    place: e.place?.name ?? null,
    placeCountry: e.place?.country ?? null,
    partOf: e.partOf,
  }),
  instruments: (i, look) => ({
    ...dated(i.date, i.evidence, look),
    ...i.corroboration,
    states: parties(...i.parties),
    actors: [...i.bodies.map((actor) => ({ actor, role: 'body' })), ...i.signatories.map((actor) => ({ actor, role: 'signatory' }))],
    areas: i.areas,
    kind: i.kind,
    status: i.status,
  }),
  cooperation: (c, look) => ({
    ...told(c.evidence, look),
    ...c.corroboration,
    states: parties(...c.parties),
    areas: [c.area],
    kind: c.area,
    status: c.stage,
  }),
  transfers: (t, look) => ({
    ...dated(t.date, t.evidence, look),
    ...t.corroboration,
    states: parties(t.supplier, t.recipient),
    kind: t.category,
    status: t.stage,
  }),
  statements: (s, look) => {
    const occasion = s.engagement === null ? undefined : look.keys.get(s.engagement);
    const voices = [s.speaker, ...s.via].map((a) => (a === null ? null : (look.actors.get(a)?.country ?? null)));
    const taking = parties(...voices, ...(occasion?.states.map((k) => k.country) ?? []));
    const named = look.kept.once(namedIn, s);
    return {
      ...dated(occasion ?? none, s.evidence, look),
      ...s.corroboration,
      states: [...taking, ...named.filter((c) => !taking.some((k) => k.country === c)).map((country) => ({ country, named: true }))],
      actors: [...(s.speaker === null ? [] : [{ actor: s.speaker, role: 'speaker' }]), ...s.via.map((actor) => ({ actor, role: 'via' }))],
      kind: s.mode,
      status: s.channel,
      partOf: s.engagement,
    };
  },
  discrepancies: (d, look) => {
    const subject = look.keys.get(d.subject);
    return {
      ...counted(d.values.flatMap((v) => v.evidence)),
      states: subject?.states ?? [],
      actors: look.actors.has(d.subject) ? [{ actor: d.subject, role: 'subject' }] : [],
      first: subject?.first ?? '',
      last: subject?.last ?? '',
      kind: d.kind,
      partOf: d.subject,
    };
  },
  origins: (o, look) => {
    const states = look.within(o.passages);
    return {
      ...told(o.passages, look),
      kind: o.kind,
      // The states of what the passage tells; of one in which nothing was read, those that it names.
      states: parties(...(states.length > 0 ? states : statesNamedIn(o.passages[0]?.quote ?? ''))),
    };
  },
};

/** The keys of every entry; later sections look at earlier ones (a discrepancy has the states of what it is about). `published`: the days of the reports. */
export function keysOf(entries: Entries, published: ReadonlyMap<string, string>, kept: Kept = keepingNothing): ReadonlyMap<string, Keys> {
  const keys = new Map<string, Keys>();
  let places: Places | undefined;
  const within = (passages: readonly Passage[]) => {
    places ??= placesOf(entries, keys);
    return statesWithin(passages, places);
  };
  const lookup = { actors: new Map<string, Actor>(entries.actors.map((a) => [a.id, a])), keys, published, within, kept };
  const weights = new Map<string, number>();
  for (const section of sections) {
    const keyer = keyers[section] as Keyer<Entry>;
    for (const entry of entries[section]) {
      const own = kept.same('keys', entry.id, [entry, ...leaningOn(section, entry, lookup)], () => ({ ...none, ...keyer(entry, lookup) }));
      keys.set(entry.id, own);
      for (const actor of new Set(own.actors.map((a) => a.actor))) weights.set(actor, (weights.get(actor) ?? 0) + 1);
    }
  }
  for (const [actor, weight] of weights) {
    const own = keys.get(actor);
    if (own !== undefined)
      keys.set(
        actor,
        kept.same('keys with weight', actor, [own, weight], () => ({ ...own, weight })),
      );
  }
  return keys;
}

/** What of other entries the keys of one depend on. */
function leaningOn(section: Section, entry: Entry, { actors, keys, within }: Lookup): readonly unknown[] {
  if ('passages' in entry) return within(entry.passages);
  if (section === 'statements' && 'speaker' in entry)
    return [entry.engagement === null ? null : keys.get(entry.engagement), ...[entry.speaker, ...entry.via].map((a) => actors.get(a ?? '')?.country)];
  return 'subject' in entry ? [keys.get(entry.subject), actors.has(entry.subject)] : [];
}

const namedIn = (s: Statement): readonly string[] => statesNamedIn([s.text, ...s.content.map((c) => c.quote)].join('\n'));

function dated({ start, end }: Days, evidence: readonly Evidence[], look: Lookup): Days & ReturnType<typeof told> {
  const printed = told(evidence, look);
  return { ...printed, start, end, first: start ?? printed.first, last: end ?? printed.last };
}

function told(evidence: readonly Pick<Evidence, 'report'>[], { published }: Lookup) {
  let first = '';
  let last = '';
  for (const { report } of evidence) {
    const day = published.get(report) ?? '';
    if (day === '') continue;
    if (first === '' || day < first) first = day;
    if (day > last) last = day;
  }
  return { ...counted(evidence), first, last };
}

function counted(evidence: readonly Pick<Evidence, 'report'>[]): Pick<Keys, 'reports' | 'origins'> {
  const reports = new Set(evidence.map((e) => e.report)).size;
  return { reports, origins: reports };
}

function parties(...given: readonly (string | null)[]): readonly StateKey[] {
  return unique(given).map((country) => ({ country, named: false }));
}

function unique(given: readonly (string | null)[]): string[] {
  return [...new Set(given.filter((g) => g !== null))].sort();
}
