import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openSmallReader } from '../../annotate/index.ts';
import type { EngagementClaim } from '../../model/claim.ts';
import { reportIdOf } from '../../model/digest.ts';
import type { Report } from '../../model/report.ts';
import { sceneOf } from '../scene.ts';
import { engagementsOf } from './index.ts';

const reader = await openSmallReader();
after(() => reader.close());

interface Told {
  readonly claims: readonly EngagementClaim[];
  /** "kind status day country: names", in the order of the claims. */
  readonly lines: readonly string[];
}

async function tell(text: string, published = '2023-05-12'): Promise<Told> {
  const report: Report = {
    id: reportIdOf(published, null, null, text),
    path: null,
    url: null,
    source: null,
    title: null,
    published,
    language: 'en',
    text,
  };
  const [annotation] = await reader.annotate([text]);
  assert.ok(annotation);
  const scene = sceneOf(report, annotation);
  const claims = engagementsOf(scene);
  const nameOf = new Map(scene.actors.map((a) => [a.id, a.name]));
  const lines = claims.map((c) => {
    const names = c.participants.map((p) => nameOf.get(p.actor) ?? '?').sort();
    return `${c.engagement} ${c.status} ${c.date.how === 'unknown' ? '?' : c.date.start} ${c.place?.country ?? '-'}: ${names.join(', ')}`;
  });
  for (const claim of claims) assert.ok(claim.evidence.length > 0);
  return { claims, lines };
}

test('a meeting has those who met, its place and its day', async () => {
  const { lines, claims } = await tell('Norwegian Defence Minister Frank Bakke met with Finnish President Antti Kaikko in Oslo on Thursday.');
  assert.deepEqual(lines, ['meeting occurred 2023-05-11 NOR: Antti Kaikko, Frank Bakke']);
  assert.deepEqual(claims[0]?.participants.map((p) => `${p.side} ${p.role}`).sort(), ['FIN guest', 'NOR host']);
});

test('several sentences about one meeting make one claim with all of them as evidence', async () => {
  const { claims } = await tell(
    'Norwegian Defence Minister Frank Bakke held talks with Finnish President Antti Kaikko in Oslo on Thursday. The meeting lasted two hours. The two discussed the war in Ukraine.',
  );
  assert.equal(claims.length, 1);
  assert.ok((claims[0]?.evidence.length ?? 0) >= 2);
});

test('a call is no meeting', async () => {
  const { lines } = await tell('Polish Prime Minister Marek Nowak spoke by phone with Czech President Jan Svoboda on Friday.');
  assert.deepEqual(lines, ['call occurred 2023-05-12 -: Jan Svoboda, Marek Nowak']);
});

test('a visit to two states is two visits', async () => {
  const { lines } = await tell('Polish Foreign Minister Marek Nowak visited Japan and Vietnam last week.');
  assert.deepEqual(lines.map((l) => l.slice(0, 30)).sort(), ['visit occurred 2023-05-01 JPN:', 'visit occurred 2023-05-01 VNM:']);
});

test('a meeting during a visit is part of it', async () => {
  const { claims } = await tell(
    'Polish Foreign Minister Marek Nowak arrived in Japan on Monday. He met Japanese Prime Minister Kenji Tanaka in Tokyo on Tuesday.',
  );
  const visit = claims.find((c) => c.engagement === 'visit');
  const meeting = claims.find((c) => c.engagement === 'meeting');
  assert.ok(visit && meeting);
  assert.equal(meeting.status, 'occurred');
});

test('whoever accompanies a visitor is a delegate of the same side', async () => {
  const { claims } = await tell(
    'Polish Defence Minister Marek Nowak visited Japan on Monday. He was accompanied by Deputy Minister Anna Wozniak and General Piotr Lis.',
  );
  const delegates = claims[0]?.participants.filter((p) => p.role === 'delegate') ?? [];
  assert.equal(delegates.length, 2);
  assert.ok(delegates.every((d) => d.side === 'POL'));
});

test('what is planned, called off or denied is told from what happened', async () => {
  const planned = await tell('Polish Foreign Minister Marek Nowak will visit Japan on Monday.');
  assert.deepEqual(planned.lines, ['visit planned 2023-05-15 JPN: Marek Nowak']);
  const cancelled = await tell('Polish Foreign Minister Marek Nowak cancelled his visit to Japan on Thursday.');
  assert.deepEqual(
    cancelled.claims.map((c) => c.status),
    ['cancelled'],
  );
  const denied = await tell('The ministry denied that Polish Foreign Minister Marek Nowak had met Japanese Prime Minister Kenji Tanaka.');
  assert.deepEqual(
    denied.claims.map((c) => c.status),
    ['denied'],
  );
});

test('wishes, habits and meetings that might be are no engagements', async () => {
  for (const text of [
    'Polish Foreign Minister Marek Nowak looks forward to meeting Japanese Prime Minister Kenji Tanaka.',
    'Polish Foreign Minister Marek Nowak could meet Japanese Prime Minister Kenji Tanaka.',
    'Polish Foreign Minister Marek Nowak and Japanese Prime Minister Kenji Tanaka did not meet.',
    'The governments of Poland and Japan work closely together and meet their commitments.',
  ]) {
    assert.deepEqual((await tell(text)).lines, [], text);
  }
});

test('what one state does at home is left out', async () => {
  const { lines } = await tell('Polish Foreign Minister Marek Nowak met Polish President Adam Zielinski in Warsaw on Thursday.');
  assert.deepEqual(lines, []);
});

test('a wreath and a guard of honour are two ceremonies', async () => {
  const { claims } = await tell(
    'Polish Defence Minister Marek Nowak visited Japan on Thursday. He laid a wreath at the National War Memorial. He was accorded a guard of honour.',
  );
  const ceremonies = claims.filter((c) => c.engagement === 'ceremony').map((c) => c.about);
  assert.deepEqual(ceremonies.toSorted(), ['guard of honour', 'wreath-laying']);
});

test('an exercise bears its name and the states that hold it', async () => {
  const { claims } = await tell('Japan and Australia held the joint military exercise Southern Cross in Darwin from May 2 to 9.');
  assert.equal(claims[0]?.engagement, 'exercise');
  assert.deepEqual(claims[0]?.states, ['AUS', 'JPN']);
  assert.equal(claims[0]?.about, 'Southern Cross');
});

test('the same report gives the same claims twice', async () => {
  const text = 'Norwegian Defence Minister Frank Bakke met with Finnish President Antti Kaikko in Oslo on Thursday.';
  assert.deepEqual((await tell(text)).claims, (await tell(text)).claims);
});

test('what the parties discussed becomes topics, each with the area it names', async () => {
  const { claims } = await tell(
    'Norwegian Defence Minister Frank Bakke met with Finnish President Antti Kaikko in Oslo on Thursday. They discussed military training, border security and cyber defence.',
  );
  const topics = claims[0]?.topics.map((t) => `${t.text} <${t.area}>`) ?? [];
  assert.ok(topics.includes('military training <training>'), topics.join(' | '));
});

test('a caption in the present tense tells what happened on its day', async () => {
  const { lines } = await tell(
    'Norwegian Defence Minister Frank Bakke meets with Finnish President Antti Kaikko in Oslo, May 11, 2023. (credit: Ministry of Defence)',
  );
  assert.deepEqual(lines, ['meeting occurred 2023-05-11 NOR: Antti Kaikko, Frank Bakke']);
});

test('whoever speaks in a quotation is a party to the meeting told there', async () => {
  const { lines } = await tell('"I met Finnish President Antti Kaikko on Thursday," Norwegian Defence Minister Frank Bakke said.');
  assert.deepEqual(lines, ['meeting occurred 2023-05-11 -: Antti Kaikko, Frank Bakke']);
});

test('a visitor of a host is a guest, and "visiting" before a minister tells a visit', async () => {
  const { claims } = await tell(
    'Norwegian Defence Minister Frank Bakke held talks with his visiting Finnish counterpart Antti Kaikko in Oslo on Thursday.',
  );
  const visit = claims.find((c) => c.engagement === 'visit');
  assert.equal(visit?.place?.country, 'NOR');
  assert.deepEqual(
    visit?.participants.map((p) => `${p.side} ${p.role}`),
    ['FIN guest'],
  );
});

test('claims of one report have ids of their own', async () => {
  const { claims } = await tell(
    'Polish Foreign Minister Marek Nowak visited Japan and Vietnam last week. He held meetings with Japanese Prime Minister Kenji Tanaka and Vietnamese Prime Minister Pham Van Minh. He will visit Norway on Monday.',
  );
  assert.equal(new Set(claims.map((c) => c.id)).size, claims.length);
  assert.ok(claims.length >= 3);
});
