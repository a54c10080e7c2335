import { stateName } from '../knowledge/index.ts';
import type { Actor, Cooperation, Discrepancy, Engagement, Entries, Instrument, Origin, Statement, Transfer } from '../model/entry.ts';
import type { Around, Entry, Section } from './around.ts';
import { actorInWords, partiesInWords } from './persons.ts';
import { areaInWords, capitalised, dayInWords, daysInWords, inWords, listed, periodInWords, shortened } from './words.ts';

/** An entry's heading and what follows it, plain text: "2 June 2022: meeting, New Delhi" and "Ana Silva (…) with …". */
export interface Description {
  readonly heading: string;
  readonly rest: string;
}

/** The days of the reports that an entry without a day of its own goes by. */
export interface Reported {
  readonly first: string;
  readonly last: string;
}

/** An engagement: when, what, where; and who. Where nobody says when, the days of the reports stand for it, if they are given, and are called so. */
export function describeEngagement(e: Engagement, around: Around, reported?: Reported): Description {
  const when =
    e.date.precision === 'unknown' && reported !== undefined && reported.first !== ''
      ? `reported ${daysInWords(reported.first, reported.last)}`
      : periodInWords(e.date);
  const status = e.status === 'occurred' ? '' : `${e.status} `;
  const about = e.about === null ? '' : ` (${e.about})`;
  const where = e.place === null ? '' : `, ${placeInWords(e.place)}`;
  return { heading: `${when}: ${status}${e.kind}${about}${where}`, rest: partiesInWords(e, around) ?? '' };
}

function placeInWords(place: NonNullable<Engagement['place']>): string {
  const state = place.country === null ? null : stateName(place.country);
  return state === null || state === place.name ? place.name : `${place.name} (${state})`;
}

/** An instrument: its title; then kind, state, parties, bodies, signatories and areas. */
export function describeInstrument(i: Instrument, around: Around): Description {
  const kind = inWords(i.kind);
  const name = (id: string) => actorInWords(id, null, i.evidence, around);
  const when = i.date.precision === 'unknown' ? '' : ` ${i.date.precision === 'day' ? 'on' : 'in'} ${periodInWords(i.date)}`;
  const by = i.signatories.length === 0 ? '' : ` by ${listed(i.signatories.map(name))}`;
  const details = [
    kind === 'other' || i.title.toLowerCase().includes(kind) ? '' : kind,
    `${inWords(i.status)}${when}${by}`,
    i.parties.length === 0 ? '' : `between ${listed(i.parties.map(stateName))}`,
    i.bodies.length === 0 ? '' : `through ${listed(i.bodies.map(name))}`,
    i.areas.length === 0 ? '' : `on ${listed(i.areas.map(areaInWords))}`,
  ];
  return { heading: capitalised(i.title), rest: details.filter((d) => d !== '').join('; ') };
}

/** An area of cooperation: the area; then its stage and how the reports put it. */
export function describeCooperation(c: Cooperation): Description {
  return { heading: capitalised(areaInWords(c.area)), rest: `${inWords(c.stage)}: “${shortened(c.text, 160)}”` };
}

/** A transfer: from whom to whom, and what; then its stage and time. */
export function describeTransfer(t: Transfer): Description {
  const item = t.quantity === null ? t.item : `${t.quantity.toLocaleString('en')} ${t.item}`;
  const kind = inWords(t.category);
  const category = kind === 'other' || t.item.toLowerCase().includes(kind) ? '' : ` (${kind})`;
  const time = t.period !== null ? `, “${t.period}”` : t.date.precision === 'unknown' ? '' : `, ${periodInWords(t.date)}`;
  return { heading: `${stateName(t.supplier)} to ${stateName(t.recipient)}: ${item}${category}`, rest: `${t.stage}${time}` };
}

/** A statement: who said it, through whom and where; then the words. */
export function describeStatement(s: Statement, around: Around): Description {
  const speaker = s.speaker === null ? unnamed(s) : actorInWords(s.speaker, null, s.evidence, around);
  const via = s.via.length === 0 ? '' : `, passed on by ${listed(s.via.map((a) => namedBody(a, around)))}`;
  const channel =
    s.channel === null || speaker.toLowerCase().endsWith(s.channel) ? '' : `, in ${s.channel === 'interview' ? 'an' : 'a'} ${s.channel}`;
  const occasion = s.engagement === null ? undefined : around.engagements.get(s.engagement);
  const where = occasion === undefined ? '' : `, ${occasion.kind} of ${periodInWords(occasion.date)}`;
  return { heading: `${speaker}${via}${channel}${where}`, rest: wordsOf(s) };
}

/** The words of a statement: in quotation marks where they are the speaker's own. */
export function wordsOf(s: Pick<Statement, 'text' | 'mode'>): string {
  const text = s.text.replace(/\s+/g, ' ').trim();
  return s.mode === 'direct' ? `“${text}”` : text;
}

/** "the Norwegian embassy", "Harbour Wire": bodies that are called by what they are take an article. */
function namedBody(id: string, around: Around): string {
  const name = around.actors.get(id)?.name ?? id;
  return /\b(?:embassy|ministry|office|department|government|army|navy|force|council|agency|directorate|spokes\p{L}+)\b/iu.test(name)
    ? `the ${name.replace(/^the /i, '')}`
    : name;
}

function unnamed(s: Statement): string {
  const words = s.source.map((e) => e.quote.replace(/\s+/g, ' ').trim()).join(' … ');
  return words === '' ? 'Not said by whom' : capitalised(words);
}

/** An actor: the name; then titles, state and other forms of the name. */
export function describeActor(a: Actor): Description {
  const country = a.country === null || a.kind === 'state' ? null : stateName(a.country);
  const titles = [...new Set(a.roles.map((r) => r.title))];
  const other = [...new Set(a.names.map((n) => n.text))].filter((n) => n !== a.name);
  const rest = [a.kind, country, titles.join('; '), other.length === 0 ? null : `also ${other.join(', ')}`].filter((p) => p !== null && p !== '');
  return { heading: a.name, rest: rest.join(' · ') };
}

/** A discrepancy: on what; then the values. */
export function describeDiscrepancy(d: Discrepancy, around: Around): Description {
  const subject = subjectInWords(d.subject, around);
  return {
    heading: `${capitalised(d.kind)}${subject === null ? '' : ` of ${subject}`}`,
    rest: d.values.map((v) => `“${valueInWords(v.value)}”`).join(' or '),
  };
}

/** A value that reports disagree on, as people read it: days are written out. */
export function valueInWords(value: string): string {
  return value.replace(/\b\d{4}-\d{2}-\d{2}\b/g, dayInWords);
}

function subjectInWords(id: string, around: Around): string | null {
  const actor = around.actors.get(id);
  const engagement = around.engagements.get(id);
  const instrument = around.instruments.get(id);
  if (actor !== undefined) return actor.name;
  if (engagement !== undefined)
    return `the ${engagement.kind} of ${periodInWords(engagement.date)} (${partiesInWords(engagement, around) ?? 'no names'})`;
  return instrument === undefined ? null : `“${instrument.title}”`;
}

/** Shared text: in how many reports; then how it begins. */
export function describeOrigin(o: Origin): Description {
  const reports = new Set(o.passages.map((p) => p.report)).size;
  const kind = o.kind === 'copied' ? 'The same text' : 'The same release';
  return { heading: `${kind} in ${reports} reports`, rest: `“${shortened(o.passages[0]?.quote ?? '', 200)}”` };
}

/** Any entry, described as its section has it. `reported`: the days of its reports. */
export function describe(section: Section, entry: Entry, around: Around, reported?: Reported): Description {
  const by: { readonly [S in Section]: (e: Entries[S][number]) => Description } = {
    actors: describeActor,
    engagements: (e) => describeEngagement(e, around, reported),
    instruments: (i) => describeInstrument(i, around),
    cooperation: describeCooperation,
    transfers: describeTransfer,
    statements: (s) => describeStatement(s, around),
    discrepancies: (d) => describeDiscrepancy(d, around),
    origins: describeOrigin,
  };
  return (by[section] as (e: Entry) => Description)(entry);
}
