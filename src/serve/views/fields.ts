import { areaInWords, dayInWords, inWords, listed, periodInWords } from '../../brief/index.ts';
import { stateName } from '../../knowledge/index.ts';
import type { ActorClaim, Claim } from '../../model/claim.ts';
import { type Dating, periodOf } from '../../model/date.ts';
import { type Evidence, evidenceOf, overlaps, type Span } from '../../model/span.ts';
import { correctableFields, type Entry, type Section } from '../../record/index.ts';
import type { Field, FieldValue } from '../contract/index.ts';

/** What fields are made from: the claims under an entry, the claims on those who act in them, which actor these became, and the texts. */
export interface FieldSources {
  readonly claims: readonly Claim[];
  readonly actorClaims: ReadonlyMap<string, ActorClaim>;
  readonly actorOf: ReadonlyMap<string, string>;
  readonly nameOf: (actor: string) => string;
  readonly texts: ReadonlyMap<string, string>;
}

/** One thing that one report says of a field. */
interface Said {
  readonly text: string;
  readonly note?: string | null;
  readonly entry?: string | null;
  readonly claim: Claim;
  readonly span?: Span | undefined;
}
type Reader<C extends Claim> = (claim: C, sources: FieldSources) => readonly Said[];
type Readers = { readonly [K in Claim['kind']]?: Readonly<Record<string, Reader<Extract<Claim, { kind: K }>>>> };

const shown = 4;

const readers: Readers = {
  actor: {
    name: (claim) => [{ text: claim.name, claim, span: claim.names.find((n) => n.text === claim.name)?.span }],
    country: (claim) => (claim.country === null ? [] : [{ text: stateName(claim.country), claim }]),
  },
  engagement: {
    kind: (claim) => [{ text: inWords(claim.engagement), claim }],
    status: (claim) => [{ text: inWords(claim.status), claim }],
    date: (claim) => dated(claim, claim.date),
    place: (claim) => (claim.place === null ? [] : [{ text: placeInWords(claim.place), claim }]),
    participants: (claim, sources) =>
      claim.participants.flatMap((p) => acting(claim, p.actor, sources, [p.side === null ? null : stateName(p.side), p.role])),
    states: (claim) => claim.states.map((state) => ({ text: stateName(state), claim })),
    about: (claim) => (claim.about === null ? [] : [{ text: claim.about, claim }]),
    topics: (claim) => claim.topics.map((t) => ({ text: t.text, note: t.area === null ? null : areaInWords(t.area), claim, span: t.span })),
  },
  instrument: {
    title: (claim) => [{ text: claim.title, claim }],
    kind: (claim) => [{ text: inWords(claim.instrument), claim }],
    status: (claim) => [{ text: inWords(claim.status), claim }],
    date: (claim) => dated(claim, claim.date),
    parties: (claim) => claim.parties.map((state) => ({ text: stateName(state), claim })),
    bodies: (claim, sources) => claim.bodies.flatMap((actor) => acting(claim, actor, sources, [])),
    signatories: (claim, sources) => claim.signatories.flatMap((actor) => acting(claim, actor, sources, [])),
    areas: (claim) => claim.areas.map((area) => ({ text: areaInWords(area), claim })),
  },
  cooperation: {
    area: (claim) => [{ text: areaInWords(claim.area), claim }],
    stage: (claim) => [{ text: inWords(claim.stage), claim }],
    parties: (claim) => claim.parties.map((state) => ({ text: stateName(state), claim })),
    text: (claim) => [{ text: claim.text, claim }],
  },
  transfer: {
    supplier: (claim) => [{ text: stateName(claim.supplier), claim }],
    recipient: (claim) => [{ text: stateName(claim.recipient), claim }],
    item: (claim) => [{ text: claim.item, claim }],
    category: (claim) => [{ text: inWords(claim.category), claim }],
    quantity: (claim) => (claim.quantity === null ? [] : [{ text: claim.quantity.toLocaleString('en'), claim }]),
    stage: (claim) => [{ text: inWords(claim.stage), claim }],
    period: (claim) => (claim.period === null ? [] : [{ text: claim.period, claim }]),
    date: (claim) => dated(claim, claim.date),
  },
  statement: {
    speaker: (claim, sources) =>
      claim.speaker === null
        ? claim.source.map((span) => ({ text: wordsAt(claim, span, sources), note: 'not named', claim, span }))
        : acting(claim, claim.speaker, sources, [], claim.source[0]),
    via: (claim, sources) => claim.via.flatMap((actor) => acting(claim, actor, sources, [])),
    mode: (claim) => [{ text: inWords(claim.mode), claim, span: claim.cue[0] }],
    text: (claim) => [{ text: claim.text, claim, span: claim.content[0] }],
    channel: (claim) => (claim.channel === null ? [] : [{ text: inWords(claim.channel), claim }]),
  },
};

const names: Readonly<Record<string, string>> = {
  partOf: 'part of',
  via: 'passed on by',
  text: 'words',
  mode: 'how it is given',
  about: 'what it was',
  country: 'state',
};

/** An entry field by field: what reports say of each, in which words, and what the entry makes of it. */
export function fieldsOf(section: Section, entry: Entry, sources: FieldSources): readonly Field[] {
  const correctable = correctableFields(section);
  // States are what they are: nothing of them is read out of reports.
  if ('roles' in entry && entry.kind === 'state') return [];
  const kind = section === 'actors' ? 'actor' : sources.claims.find((c) => c.kind !== 'actor')?.kind;
  const own = (kind === undefined ? undefined : readers[kind]) as Readonly<Record<string, Reader<Claim>>> | undefined;
  if (own === undefined) return [];
  return Object.entries(own).map(([field, read]) => {
    const held = (entry as unknown as Readonly<Record<string, unknown>>)[field];
    const said = sources.claims.filter((c) => c.kind === kind).flatMap((claim) => read(claim, sources));
    return {
      ...{ field, name: names[field] ?? field, correctable: correctable.includes(field) },
      value: held === undefined ? null : JSON.stringify(held),
      values: valuesOf(field, said, new Set(heldInWords(field, held)), sources),
    };
  });
}

function valuesOf(field: string, said: readonly Said[], held: ReadonlySet<string>, { texts, nameOf }: FieldSources): readonly FieldValue[] {
  const byText = Map.groupBy(said, (s) => `${s.text} ${s.entry ?? ''}`);
  const values = [...byText.values()].map((same): FieldValue => {
    const [first] = same as [Said];
    const evidence = same.flatMap((s): Evidence[] => {
      const text = texts.get(s.claim.report);
      const span = s.span ?? s.claim.evidence[0];
      return text === undefined || span === undefined ? [] : [evidenceOf({ id: s.claim.report, text }, span)];
    });
    const note = same.map((s) => s.note ?? null).find((n) => n !== null) ?? null;
    const reports = new Set(same.map((s) => s.claim.report)).size;
    const chosen = held.has(first.entry ?? first.text);
    return { text: first.text, note, entry: first.entry ?? null, json: jsonOf(field, first), chosen, reports, evidence: evidence.slice(0, shown) };
  });
  const told = new Set(values.map((v) => v.entry ?? v.text));
  // What a person put there, or what follows from other entries.
  const added = [...held]
    .filter((held) => !told.has(held))
    .map((held): FieldValue => {
      const entry = held.startsWith('act-') ? held : null;
      const note = 'no report of it says so in these words';
      return { text: entry === null ? held : nameOf(held), note, entry, json: null, chosen: true, reports: 0, evidence: [] };
    });
  return [...values, ...added].sort((x, y) => Number(y.chosen) - Number(x.chosen) || y.reports - x.reports || (x.text < y.text ? -1 : 1));
}

/** What a field would hold if it read as a report has it. */
function jsonOf(field: string, { claim, entry }: Said): string | null {
  if (field === 'speaker') return entry == null ? null : JSON.stringify(entry);
  if (field === 'date') return 'date' in claim ? JSON.stringify(periodOf(claim.date)) : null;
  if (field === 'kind' && claim.kind === 'engagement') return JSON.stringify(claim.engagement);
  if (field === 'kind' && claim.kind === 'instrument') return JSON.stringify(claim.instrument);
  const value = (claim as unknown as Readonly<Record<string, unknown>>)[field];
  return value === undefined || value === null || Array.isArray(value) ? null : JSON.stringify(value);
}

/** What an entry holds in a field, in the words that values have; actors by id. */
function heldInWords(field: string, held: unknown): readonly string[] {
  if (held === null || held === undefined) return [];
  if (Array.isArray(held)) return held.flatMap((part) => heldInWords(field, part));
  if (typeof held === 'number') return [held.toLocaleString('en')];
  if (typeof held === 'string') {
    if (['states', 'parties', 'supplier', 'recipient', 'country'].includes(field)) return [stateName(held)];
    if (field === 'area' || field === 'areas') return [areaInWords(held as never)];
    return [['kind', 'status', 'stage', 'category', 'mode', 'channel'].includes(field) ? inWords(held) : held];
  }
  const object = held as Readonly<Record<string, unknown>>;
  if (field === 'date') return [periodInWords(object as never)];
  if (field === 'place') return [placeInWords(object as never)];
  if (field === 'participants') return [String(object.actor)];
  return field === 'topics' ? [String(object.text)] : [];
}

/** What a person put into a field, as it is read: `value` is JSON. */
export function correctionInWords(field: string, value: string, nameOf: (actor: string) => string): string {
  try {
    const words = heldInWords(field, JSON.parse(value)).map((word) => (word.startsWith('act-') ? nameOf(word) : word));
    return words.length === 0 ? 'not known' : listed(words);
  } catch {
    return value;
  }
}

function dated(claim: Claim, date: Dating): Said[] {
  if (date.how === 'unknown') return [];
  const text = periodInWords(periodOf(date));
  if (date.how === 'assumed') return [{ text, note: `assumed: ${date.because}`, claim }];
  return [{ text, note: date.how === 'derived' ? `counted from ${dayInWords(date.from)}` : null, claim, span: date.words }];
}

/** Someone who acts in a claim, with the words there that name them. */
function acting(claim: Claim, actor: string, { actorClaims, actorOf, nameOf }: FieldSources, notes: readonly (string | null)[], at?: Span): Said[] {
  const own = actorClaims.get(actor);
  const id = actorOf.get(actor) ?? null;
  const text = id === null ? own?.name : nameOf(id);
  if (text === undefined) return [];
  const within = own?.evidence.find((span) => claim.evidence.some((whole) => overlaps(whole, span)));
  const told = notes.filter((n) => n !== null);
  const as = own !== undefined && own.name !== text ? `here ${own.name}` : null;
  const note = [...told, ...(as === null ? [] : [as])].join(', ');
  return [{ text, note: note === '' ? null : note, entry: id, claim, span: at ?? within ?? own?.evidence[0] }];
}

function wordsAt(claim: Claim, span: Span, { texts }: FieldSources): string {
  return (texts.get(claim.report)?.slice(span.start, span.end) ?? '').replace(/\s+/g, ' ');
}

function placeInWords({ name, country }: { readonly name: string; readonly country: string | null }): string {
  const state = country === null ? null : stateName(country);
  return state === null || state === name ? name : `${name} (${state})`;
}
