import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSmallReader } from '../../annotate/index.ts';
import type { Sentence } from '../../model/annotation.ts';
import type { Actor, Engagement } from '../../model/entry.ts';
import type { ActorId, EntryId, ReportId } from '../../model/ids.ts';
import type { Report } from '../../model/report.ts';
import { type Party, rootOf } from './classify.ts';
import { engagementEvent } from './entry-events.ts';
import { PloverEvent } from './event.ts';
import { ROOTS } from './lexicon.ts';
import mapping from './mapping.json' with { type: 'json' };
import { sentenceEvents } from './sentence-events.ts';

const reader = await openSmallReader();

async function rootIn(text: string, source: string, target: string): Promise<string | null> {
  const [annotation] = await reader.annotate([text]);
  const party = (sentence: Sentence, name: string): Party | null => {
    const start = text.indexOf(name);
    const inside = sentence.tokens.flatMap((t, i) => (t.start < start + name.length && t.end > start ? [i] : []));
    return inside.length === 0 ? null : { first: inside[0] as number, last: (inside.at(-1) as number) + 1 };
  };
  return rootOf(annotation?.sentences ?? [], (s) => ({ source: party(s, source), target: party(s, target) }));
}

test('a deed, a promise of it, a threat of it, a demand for it and its refusal are five things', async () => {
  const told = async (words: string) => rootIn(`Norway ${words} Peru.`, 'Norway', 'Peru');
  assert.equal(await told('imposed sanctions on'), 'COERCE');
  assert.equal(await told('threatened to impose sanctions on'), 'THREATEN');
  assert.equal(await told('lifted its sanctions on'), 'YIELD');
  assert.equal(await told('refused to lift its sanctions on'), 'REJECT');
  assert.equal(await told('sent food aid to'), 'AID');
  assert.equal(await told('agreed to send food aid to'), 'AGREE');
  assert.equal(await told('suspended food aid to'), 'SANCTION');
});

test('who calls on a minister visits him; who calls on a state to act asks', async () => {
  assert.equal(await rootIn('The envoy called on the Prime Minister of Peru.', 'envoy', 'Peru'), 'CONSULT');
  assert.equal(await rootIn('Norway called on Peru to release the crew.', 'Norway', 'Peru'), 'REQUEST');
});

test('the passive names who acts after what happened', async () => {
  assert.equal(await rootIn('Villagers in Peru were attacked by rebels from the hills.', 'rebels', 'Villagers'), 'ASSAULT');
});

const report = (text: string): Report => ({
  id: 'rep-0123456789abcdef' as ReportId,
  path: null,
  url: null,
  source: null,
  title: null,
  published: '2023-05-04',
  language: 'en',
  text,
});

test('a sentence tells which state accuses which, with its words and their place', async () => {
  const read = report('Nothing happened at first. Norway accused Peru of breaking the rules at sea.');
  const [annotation] = await reader.annotate([read.text]);
  assert.ok(annotation);
  const events = sentenceEvents(read, annotation, []);
  assert.deepEqual(
    events.map((e) => [e.eventType, e.actor[0]?.country, e.recipient[0]?.country, e.quad, e.date]),
    [['ACCUSE', 'NOR', 'PER', 3, '2023-05-04']],
  );
  const [words] = events[0]?.offsets ?? [];
  assert.equal(read.text.slice(words?.start, words?.end), events[0]?.text);
  PloverEvent.parse(events[0]);
});

test('one state alone in a sentence makes no event', async () => {
  const read = report('Norway accused nobody.');
  const [annotation] = await reader.annotate([read.text]);
  assert.ok(annotation);
  assert.deepEqual(sentenceEvents(read, annotation, []), []);
});

const minister: Actor = {
  id: 'act-1' as ActorId,
  kind: 'person',
  name: 'Kari Berg',
  names: [],
  country: 'NOR',
  roles: [{ title: 'Defence Minister', organisation: null, country: 'NOR', evidence: [{ report: report('').id, start: 0, end: 1, quote: 'D' }] }],
};

const visit: Engagement = {
  id: 'eng-1' as EntryId,
  kind: 'visit',
  status: 'occurred',
  date: { start: '2023-05-02', end: '2023-05-03', precision: 'day' },
  place: null,
  participants: [{ actor: minister.id, side: 'NOR', role: 'guest' }],
  states: ['NOR', 'PER'],
  about: null,
  partOf: null,
  topics: [],
  instruments: [],
  evidence: [{ report: report('').id, start: 0, end: 29, quote: 'Kari Berg visited Lima twice.' }],
  corroboration: { reports: 1, origins: 1 },
};

test('a visit is a consultation of the guest with the host, called off it is a rejection, denied it is nothing', () => {
  const actors = new Map([[minister.id as string, minister]]);
  const event = engagementEvent(visit, actors);
  assert.deepEqual([event?.eventType, event?.mode, event?.date], ['CONSULT', 'visit', '2023-05-02']);
  assert.deepEqual(event?.actor, [{ id: 'act-1', name: 'Kari Berg', country: 'NOR', sector: 'GOV' }]);
  assert.deepEqual(event?.recipient[0]?.country, 'PER');
  assert.equal(engagementEvent({ ...visit, status: 'cancelled' }, actors)?.eventType, 'REJECT');
  assert.equal(engagementEvent({ ...visit, status: 'denied' }, actors), null);
});

test('the mapping names root classes of PLOVER only', () => {
  const roots = new Set<string>(ROOTS);
  const named = [
    ...Object.keys(mapping.quads),
    ...Object.values(mapping.engagements).map((e) => e.root),
    ...Object.values(mapping.instrumentStatus),
    ...Object.values(mapping.cooperationStage),
    ...Object.values(mapping.transferStage),
  ];
  assert.deepEqual(
    named.filter((name) => !roots.has(name)),
    [],
  );
});
