import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Claim } from '../model/claim.ts';
import type { Judgement } from '../model/judgement.ts';
import { resolveActors } from './resolve.ts';
import { allOf, Told } from './testing.ts';

const people = (...told: Told[]) => {
  const { reports, claims } = allOf(...told);
  return resolveActors(reports, claims, []);
};
const names = (told: Told[]) =>
  people(...told)
    .actors.map((a) => a.name)
    .sort();

describe('resolving persons', () => {
  it('takes a pet name and the full name of one minister for one person', () => {
    const a = new Told('2019-03-01', 'Defense Minister Jim Mattson arrived.');
    a.actor('Jim Mattson', { country: 'USA', titles: ['Defense Minister'] });
    const b = new Told('2019-03-02', 'James Mattson, the defence minister, left.');
    b.actor('James Mattson', { country: 'USA', titles: ['defence minister'] });
    const { actors, matches } = people(a, b);
    assert.equal(actors.length, 1);
    assert.deepEqual(
      actors[0]?.names.map((n) => n.text),
      ['James Mattson', 'Jim Mattson'],
    );
    assert.ok(matches[0]?.features.some((f) => f.name === 'given-name-short'));
  });

  it('keeps two bearers of one family name apart, whatever offices they hold', () => {
    const a = new Told('2020-01-05', 'Prime Minister Harpal Grewal met Defence Minister Sukhdev Grewal.');
    a.actor('Harpal Grewal', { country: 'IND', titles: ['Prime Minister'] });
    a.actor('Sukhdev Grewal', { country: 'IND', titles: ['Defence Minister'] });
    const b = new Told('2020-01-06', 'Defence Minister Sukhdev Grewal and Prime Minister Harpal Grewal spoke.');
    b.actor('Sukhdev Grewal', { country: 'IND', titles: ['Defence Minister'] });
    b.actor('Harpal Grewal', { country: 'IND', titles: ['Prime Minister'] });
    assert.deepEqual(names([a, b]), ['Harpal Grewal', 'Sukhdev Grewal']);
  });

  it('sees through a misspelt family name when office, country and company agree', () => {
    const a = new Told('2021-05-01', 'Adviser Kiran Revall met Tom Marsh.');
    const [duval, marsh] = [a.actor('Kiran Revall', { country: 'IND', titles: ['Adviser'] }), a.actor('Tom Marsh', { country: 'GBR' })];
    a.engagement('met', [duval, marsh]);
    const b = new Told('2021-05-01', 'Advisor Kiran Rebal met Marsh.');
    const [dowble, again] = [b.actor('Kiran Rebal', { country: 'IND', titles: ['Advisor'] }), b.actor('Marsh', { country: 'GBR' })];
    b.engagement('met', [dowble, again]);
    assert.equal(names([a, b]).length, 2);
  });

  it('does not merge two people whose names merely look alike', () => {
    const a = new Told('2021-05-01', 'John Smith spoke.');
    a.actor('John Smith', { country: 'GBR' });
    const b = new Told('2021-05-02', 'Jane Smith spoke.');
    b.actor('Jane Smith', { country: 'GBR' });
    assert.deepEqual(names([a, b]), ['Jane Smith', 'John Smith']);
  });

  it('knows the spellings that romanisation gives one name', () => {
    const a = new Told('2009-07-01', 'Leader Muammar Gaddafi spoke.');
    a.actor('Muammar Gaddafi', { country: 'LBY' });
    const b = new Told('2009-07-01', 'Moammar Qadhafi spoke.');
    b.actor('Moammar Qadhafi', { country: 'LBY' });
    assert.equal(names([a, b]).length, 1);
  });

  it('reads a name in either order', () => {
    const a = new Told('2014-07-01', 'Prime Minister Abe Shinzo spoke.');
    a.actor('Abe Shinzo', { country: 'JPN', titles: ['Prime Minister'] });
    const b = new Told('2014-07-02', 'Shinzo Abe spoke.');
    b.actor('Shinzo Abe', { country: 'JPN' });
    assert.equal(names([a, b]).length, 1);
  });

  it('gives a bare family name to the one person it fits, and to no one where two fit', () => {
    const bare = new Told('2020-01-07', 'Grewal was pleased.');
    bare.actor('Grewal', { country: 'IND' });
    const one = new Told('2020-01-06', 'Sukhdev Grewal spoke.');
    one.actor('Sukhdev Grewal', { country: 'IND' });
    const two = new Told('2020-01-06', 'Harpal Grewal spoke.');
    two.actor('Harpal Grewal', { country: 'IND' });
    assert.deepEqual(names([bare, one]), ['Sukhdev Grewal']);
    assert.deepEqual(names([bare, one, two]), ['Grewal', 'Harpal Grewal', 'Sukhdev Grewal']);
  });

  it('lets a description stand for whoever holds the office in the reports of those weeks', () => {
    const a = new Told('2018-02-01', 'Foreign Minister Ana Ruiz landed.');
    a.actor('Ana Ruiz', { country: 'ESP', titles: ['Foreign Minister'] });
    const b = new Told('2018-02-02', 'The Spanish foreign minister left.');
    const described = b.actor('the Spanish foreign minister', {
      country: 'ESP',
      described: true,
      forms: ['The Spanish foreign minister'],
      titles: ['foreign minister'],
    });
    const { actors, actorOf } = people(a, b);
    assert.equal(actors.length, 1);
    assert.equal(actorOf.get(described), actors[0]?.id);
    assert.deepEqual(
      actors[0]?.names.map((n) => n.text),
      ['Ana Ruiz'],
    );
  });

  it('leaves out a person whom no report names', () => {
    const a = new Told('2018-02-01', 'A Spanish official said so.');
    const official = a.actor('A Spanish official', { country: 'ESP', described: true });
    const { actors, actorOf } = people(a);
    assert.equal(actors.length, 0);
    assert.equal(actorOf.has(official), false);
  });
});

describe('resolving organisations', () => {
  const body = (text: string, name: string, country: string | null, more: { described?: boolean; forms?: string[] } = {}) => {
    const told = new Told('2020-06-01', text);
    told.actor(name, { actor: 'organisation', country, ...more });
    return told;
  };

  it('takes ministries of one state for one, in whatever order and spelling their names come', () => {
    const told = [
      body('The Ministry of Defence said.', 'Ministry of Defence', 'KEN'),
      body('Kenyan Defense Ministry said.', 'Kenyan Defense Ministry', 'KEN'),
      body("Kenya's Ministry of Defense said.", "Kenya's Ministry of Defense", 'KEN'),
    ];
    assert.equal(names(told).length, 1);
  });

  it('keeps the same ministry of two states apart', () => {
    assert.equal(
      names([body('The Defence Ministry said.', 'Defence Ministry', 'KEN'), body('The defense ministry said.', 'defense ministry', 'UGA')]).length,
      2,
    );
  });

  it('reads R&D, R and D and research and development alike', () => {
    const told = [
      body('The Bureau of Naval R&D said.', 'Bureau of Naval R&D', 'KOR'),
      body('The Bureau of Naval Research and Development said.', 'Bureau of Naval Research and Development', 'KOR'),
      body("South Korea's Bureau of Naval R and D said.", "South Korea's Bureau of Naval R and D", 'KOR'),
    ];
    assert.equal(names(told).length, 1);
  });

  it('matches an acronym with the name that it stands for', () => {
    const told = [
      body('The NDPA said.', 'NDPA', 'THA'),
      body('The National Disaster Prevention Agency said.', 'National Disaster Prevention Agency', 'THA'),
    ];
    assert.deepEqual(names(told), ['National Disaster Prevention Agency']);
  });

  it('keeps an office of a known state that is only described, and no group of people', () => {
    assert.deepEqual(names([body('The French embassy said.', 'French embassy', 'FRA', { described: true })]), ['French embassy']);
    assert.deepEqual(names([body('Some French officials said.', 'French officials', 'FRA', { described: true })]), []);
  });
});

describe('judging and repeating', () => {
  const told = () => {
    const a = new Told('2021-01-01', 'Ivan Petrov spoke.');
    a.actor('Ivan Petrov', { country: 'BGR', titles: [] });
    const b = new Told('2021-01-02', 'Ivan Petrov wrote.');
    b.actor('Ivan Petrov', { country: 'BGR' });
    const c = new Told('2021-01-03', 'I. Pavlov wrote.');
    c.actor('I. Pavlov', { country: 'BGR' });
    return allOf(a, b, c);
  };
  const judge = (verdict: 'same' | 'different', [a, b]: [Claim, Claim], id = 'jdg-1'): Judgement => ({
    id,
    by: 'ana',
    at: '2024-01-01T00:00:00Z',
    note: null,
    verdict,
    a: a.id,
    b: b.id,
  });

  it('heeds a person who says that two namesakes are different, and that two names are the same', () => {
    const { reports, claims } = told();
    const [first, second, third] = claims as [Claim, Claim, Claim];
    assert.equal(resolveActors(reports, claims, []).actors.length, 2);
    assert.equal(resolveActors(reports, claims, [judge('different', [first, second])]).actors.length, 3);
    assert.equal(resolveActors(reports, claims, [judge('same', [first, third])]).actors.length, 1);
  });

  it('forgets a judgement that was undone', () => {
    const { reports, claims } = told();
    const [first, second] = claims as [Claim, Claim];
    const undo: Judgement = { id: 'jdg-2', by: 'ana', at: '2024-01-02T00:00:00Z', note: null, verdict: 'undo', of: 'jdg-1' };
    assert.equal(resolveActors(reports, claims, [judge('different', [first, second]), undo]).actors.length, 2);
  });

  it('corrects a name and drops a rejected claim', () => {
    const { reports, claims } = told();
    const [first, , third] = claims as [Claim, Claim, Claim];
    const base = { by: 'ana', at: '2024-01-01T00:00:00Z', note: null };
    const { actors } = resolveActors(reports, claims, [
      { ...base, id: 'jdg-1', verdict: 'correct', claim: first.id, field: 'name', value: '"Ivan Petrow"' },
      { ...base, id: 'jdg-2', verdict: 'reject', claim: third.id },
    ]);
    assert.deepEqual(
      actors.map((a) => a.name),
      ['Ivan Petrow'],
    );
  });

  it('comes to the same actors whatever the order of claims', () => {
    const { reports, claims } = told();
    const backwards = new Map([...reports].reverse());
    assert.deepEqual(resolveActors(backwards, [...claims].reverse(), []).actors, resolveActors(reports, claims, []).actors);
  });

  it('keeps the id of an actor when a later report is added', () => {
    const { reports, claims } = told();
    const early = claims.slice(0, 1);
    const [one] = resolveActors(reports, early, []).actors;
    assert.ok(resolveActors(reports, claims, []).actors.some((a) => a.id === one?.id));
  });
});

describe('whom people act for', () => {
  it('takes the side of an engagement where the report says nothing else', () => {
    const a = new Told('2020-01-05', 'With the minister came Tom Marsh.');
    const marsh = a.actor('Tom Marsh');
    a.engagement('came', [], { participants: [{ actor: marsh, side: 'GBR', role: 'delegate' }] });
    assert.equal(people(a).actors[0]?.country, 'GBR');
  });

  it('believes the title right before a name, but not the place of a posting in it', () => {
    const a = new Told('2020-01-05', "Spain's defence acquisition chief Ana Ruiz met British ambassador to Spain Tom Marsh.");
    a.actor('Ana Ruiz', { country: 'GBR' });
    a.actor('Tom Marsh', { country: 'GBR' });
    assert.deepEqual(
      people(a)
        .actors.map((p) => `${p.name} ${p.country}`)
        .sort(),
      ['Ana Ruiz ESP', 'Tom Marsh GBR'],
    );
  });

  it('takes a host for one of the country where he receives, not for one of his guests', () => {
    const a = new Told('2020-01-05', 'Ana Ruiz was received by Prime Minister Tom Marsh in London.');
    const ruiz = a.actor('Ana Ruiz', { country: 'ESP' });
    const marsh = a.actor('Tom Marsh', { country: 'ESP', titles: ['Prime Minister'] });
    a.engagement('received', [], {
      place: { name: 'London', country: 'GBR' },
      participants: [
        { actor: ruiz, side: 'ESP', role: 'guest' },
        { actor: marsh, side: 'ESP', role: 'host' },
      ],
    });
    assert.deepEqual(
      people(a)
        .actors.map((p) => [p.name, p.country, p.roles[0]?.country])
        .sort(),
      [
        ['Ana Ruiz', 'ESP', undefined],
        ['Tom Marsh', 'GBR', 'GBR'],
      ],
    );
  });
});

describe('names of organisations', () => {
  it('looks past company forms and knows well-known bodies by any name', () => {
    const body = (name: string, country: string | null) => {
      const told = new Told('2020-06-01', `${name} said so.`);
      told.actor(name, { actor: 'organisation', country });
      return told;
    };
    assert.equal(names([body('Varma Tool Co.', 'IND'), body('Varma Tool', 'IND')]).length, 1);
    assert.equal(names([body('NATO', null), body('North Atlantic Treaty Organization', null)]).length, 1);
    assert.equal(names([body('Ministry of National Defence', 'KAZ'), body('Kazakh defence ministry', 'KAZ')]).length, 1);
  });
});

describe('kinds of actors', () => {
  it('takes a bare family name for the person whom its report names, though it was read as an organisation', () => {
    const told = new Told('2020-01-05', 'Aino Laine landed. Laine waved.');
    told.actor('Aino Laine', { country: 'FIN' });
    told.actor('Laine', { actor: 'organisation', forms: ['Laine waved'] });
    assert.deepEqual(
      people(told).actors.map((a) => [a.kind, a.name]),
      [['person', 'Aino Laine']],
    );
  });

  it('takes a well-known body for an organisation, though it was read as a person', () => {
    const told = new Told('2020-01-05', 'NATO agreed.');
    told.actor('NATO');
    assert.deepEqual(
      people(told).actors.map((a) => a.kind),
      ['organisation'],
    );
  });
});
