// A small record made by hand, for the tests of the pages.
import type { Actor, Engagement, Entries, Statement } from '../model/entry.ts';
import type { ActorId, EntryId, ReportId } from '../model/ids.ts';
import type { Report } from '../model/report.ts';
import { type Evidence, evidenceOf } from '../model/span.ts';

const HANOI = `General Phan Van Giang received Marsha Bell in Hanoi on Wednesday. "We will train together," Giang said, according to the embassy. The two sides signed a memorandum on logistics. Norland delivered two patrol boats.`;
const WIRE = `Gen. Phan Van Giang met Marsha Bel on Tuesday. The two sides signed a memorandum on logistics.`;

export const a = report('a', '2022-06-09', 'Mekong Observer', HANOI);
export const b = report('b', '2022-06-08', 'Harbour Wire', WIRE);
export const REPORTS: ReadonlyMap<ReportId, Report> = new Map([a, b].map((r) => [r.id, r]));

function report(letter: string, published: string, source: string, text: string): Report {
  const id = `rep-${letter.repeat(16)}` as ReportId;
  return { id, path: `in/${letter}.txt`, url: null, source, title: null, published, language: 'en', text };
}

/** Evidence for the first place where these words stand in a report. */
export function quote(of: Report, words: string): Evidence {
  const start = of.text.indexOf(words);
  if (start === -1) throw new Error(`no such words: ${words}`);
  return evidenceOf(of, { start, end: start + words.length });
}

/** An id of a section, as the record makes them. */
export function id(prefix: string, n: number): EntryId & ActorId {
  return `${prefix}-${String(n).padStart(4, '0')}${'0'.repeat(12)}` as EntryId & ActorId;
}

const day = (date: string) => ({ start: date, end: date, precision: 'day' as const });
const twice = { reports: 2, origins: 1 };
const once = { reports: 1, origins: 1 };
const sentence = quote(a, 'General Phan Van Giang received Marsha Bell in Hanoi on Wednesday.');
const other = quote(b, 'Gen. Phan Van Giang met Marsha Bel on Tuesday.');

/** An actor with one title. */
export function person(n: number, name: string, country: string, title: string, evidence: Evidence): Actor {
  const names = [{ text: name, evidence: [evidence] }];
  return { id: id('act', n), kind: 'person', name, names, country, roles: [{ title, organisation: null, country, evidence: [evidence] }] };
}

export const giang = person(1, 'Phan Van Giang', 'VNM', 'Defence Minister', sentence);
export const bell = person(2, 'Marsha Bell', 'NOR', 'Norwegian Defence Minister', sentence);
export const envoy = person(3, 'Tom Reed', 'NOR', 'Ambassador', sentence);
const embassy: Actor = { id: id('act', 4), kind: 'organisation', name: 'Norwegian embassy', names: [], country: 'NOR', roles: [] };

export const visit: Engagement = {
  id: id('eng', 1),
  kind: 'visit',
  status: 'occurred',
  date: day('2022-06-08'),
  place: { name: 'Vietnam', country: 'VNM' },
  participants: [
    { actor: bell.id, side: 'NOR', role: 'guest' },
    { actor: giang.id, side: 'VNM', role: 'host' },
    { actor: envoy.id, side: 'NOR', role: 'delegate' },
  ],
  states: ['NOR', 'VNM'],
  about: null,
  partOf: null,
  topics: [{ text: 'joint training', area: 'training' }],
  instruments: [id('ins', 1)],
  evidence: [sentence, other],
  corroboration: { reports: 2, origins: 2 },
};
export const meeting: Engagement = {
  ...visit,
  id: id('eng', 2),
  kind: 'meeting',
  place: { name: 'Hanoi', country: 'VNM' },
  participants: visit.participants.slice(0, 2),
  partOf: visit.id,
  topics: [],
  instruments: [],
};
export const wreath: Engagement = {
  ...meeting,
  id: id('eng', 3),
  kind: 'ceremony',
  about: 'wreath-laying',
  participants: visit.participants.slice(0, 1),
  states: ['NOR'],
};
export const planned: Engagement = {
  ...meeting,
  id: id('eng', 4),
  status: 'planned',
  date: { start: '2023-01-01', end: '2023-12-31', precision: 'year' },
  partOf: null,
};
export const elsewhere: Engagement = {
  ...meeting,
  id: id('eng', 5),
  partOf: null,
  states: ['JPN', 'VNM'],
  participants: [{ actor: giang.id, side: 'VNM', role: 'guest' }],
};

export const statement: Statement = {
  id: id('sta', 1),
  speaker: giang.id,
  via: [embassy.id],
  mode: 'direct',
  text: 'We will train together',
  source: [quote(a, 'Giang')],
  cue: [quote(a, 'said')],
  content: [quote(a, 'We will train together')],
  channel: null,
  engagement: meeting.id,
  variants: [],
  evidence: [quote(a, '"We will train together," Giang said, according to the embassy.')],
  corroboration: once,
};

/** The record of the two reports. */
export const ENTRIES: Entries = {
  actors: [giang, bell, envoy, embassy],
  engagements: [visit, meeting, wreath, planned, elsewhere],
  instruments: [
    {
      id: id('ins', 1),
      kind: 'memorandum',
      title: 'memorandum on logistics',
      parties: ['NOR', 'VNM'],
      bodies: [],
      signatories: [giang.id],
      status: 'signed',
      date: day('2022-06-08'),
      areas: ['logistics'],
      evidence: [quote(a, 'The two sides signed a memorandum on logistics.'), quote(b, 'The two sides signed a memorandum on logistics.')],
      corroboration: twice,
    },
  ],
  cooperation: [
    {
      id: id('coo', 1),
      parties: ['NOR', 'VNM'],
      area: 'training',
      stage: 'intended',
      text: 'train together',
      evidence: [quote(a, 'train together')],
      corroboration: once,
    },
    {
      id: id('coo', 2),
      parties: ['NOR', 'JPN'],
      area: 'space',
      stage: 'agreed',
      text: 'train together',
      evidence: [quote(a, 'train together')],
      corroboration: once,
    },
  ],
  transfers: [
    {
      id: id('tra', 1),
      supplier: 'NOR',
      recipient: 'VNM',
      item: 'patrol boats',
      category: 'ship',
      quantity: 2,
      stage: 'delivered',
      period: null,
      date: day('2022-06-08'),
      evidence: [quote(a, 'Norland delivered two patrol boats.')],
      corroboration: once,
    },
  ],
  statements: [statement],
  discrepancies: [
    {
      id: id('dis', 1),
      kind: 'name',
      subject: bell.id,
      values: [
        { value: 'Marsha Bell', evidence: [quote(a, 'Marsha Bell')] },
        { value: 'Marsha Bel', evidence: [quote(b, 'Marsha Bel')] },
      ],
    },
    {
      id: id('dis', 2),
      kind: 'place',
      subject: elsewhere.id,
      values: [
        { value: 'Hanoi', evidence: [sentence] },
        { value: 'Hue', evidence: [other] },
      ],
    },
  ],
  origins: [
    {
      id: id('ori', 1),
      kind: 'copied',
      passages: [quote(a, 'The two sides signed a memorandum on logistics.'), quote(b, 'The two sides signed a memorandum on logistics.')],
    },
  ],
};
