import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onDay, Told } from '../../resolve/testing.ts';
import { entriesOf } from '../testing.ts';

describe('discrepancies on actors', () => {
  it('names two spellings and two titles of one person, each with its report', () => {
    const told = (text: string, name: string, title: string) => {
      const report = new Told('2018-04-10', text);
      const person = report.actor(name, { country: 'FIN', titles: [title] });
      report.engagement('met', [person, report.actor('Rolf Berg', { country: 'NOR' })]);
      return report;
    };
    const { actors, discrepancies } = entriesOf(
      told('Border Guard Director Olli Haavisto met Rolf Berg.', 'Olli Haavisto', 'Border Guard Director'),
      told('Border Guard Spokesman Olli Hafisto met Rolf Berg.', 'Olli Hafisto', 'Border Guard Spokesman'),
    );
    assert.equal(actors.length, 2);
    assert.deepEqual(discrepancies.map((d) => d.kind).sort(), ['name', 'role']);
    for (const d of discrepancies) assert.equal(new Set(d.values.flatMap((v) => v.evidence.map((e) => e.report))).size, 2);
  });

  it('names a further name that is spelt or given otherwise', () => {
    const told = (title: string, name: string) => {
      const report = new Told('2018-04-10', `${title} ${name} spoke.`);
      report.actor(name, { country: 'AGO', titles: [title] });
      return report;
    };
    const names = (title: string, one: string, other: string) =>
      entriesOf(told(title, one), told(title, other)).discrepancies.map((d) => `${d.kind} ${d.values.map((v) => v.value).join(' / ')}`);
    const differ = [
      ['Rui Kiteque da Mata', 'Rui Alberto Quiteque da Mata'],
      ['Rui Manuel Nunda', 'Rui Mateus Nunda'],
    ] as const;
    for (const [one, other] of differ) assert.deepEqual(names('Chief of the Naval Staff', one, other), [`name ${[one, other].sort().join(' / ')}`]);
    const same = [
      ['Rui M. Nunda', 'Rui Manuel Nunda'],
      ['Davi J. Nunda III', 'Davi Nunda'],
      ['Rui Nunda', 'Rui Manuel Nunda'],
    ] as const;
    for (const [one, other] of same) assert.deepEqual(names('Chief of the Naval Staff', one, other), []);
    assert.deepEqual(names('Lieutenant General', 'Rui Manuel Nunda', 'Rui Mateus Nunda'), []);
  });

  it('names ranks that nobody holds both of, but not the short ways of saying one', () => {
    const told = (title: string) => {
      const report = new Told('2018-04-10', `${title} Olli Haavisto spoke.`);
      report.actor('Olli Haavisto', { country: 'FIN', titles: [title] });
      return report;
    };
    const kinds = (one: string, other: string) => entriesOf(told(one), told(other)).discrepancies.map((d) => d.kind);
    for (const [one, other] of [
      ['Colonel', 'Lt. Col.'],
      ['Major General', 'Lieutenant General'],
    ] as const)
      assert.deepEqual(kinds(one, other), ['role'], `${one} ${other}`);
    for (const [one, other] of [
      ['General', 'Lieutenant General'],
      ['Brigadier', 'Brigadier General'],
      ['Lt. Col.', 'Lieutenant Colonel'],
      ['Colonel', 'Director of Procurement'],
    ] as const)
      assert.deepEqual(kinds(one, other), [], `${one} ${other}`);
  });

  it('sees no discrepancy in pet names, American spelling or a state before the title', () => {
    const told = (text: string, name: string, title: string) => {
      const report = new Told('2018-04-10', text);
      report.actor(name, { country: 'USA', titles: [title] });
      return report;
    };
    const { discrepancies } = entriesOf(
      told('Defence Minister Jim Holt spoke.', 'Jim Holt', 'Defence Minister'),
      told('American Defense Minister James Holt spoke.', 'James Holt', 'American Defense Minister'),
    );
    assert.deepEqual(discrepancies, []);
  });
});

describe('discrepancies on numbers', () => {
  it('compares heads in an exercise and the worth of a contract, and forgives rounding', () => {
    const told = (day: string, heads: string, worth: string) => {
      const report = new Told(day, `Exercise Long Oar brings together ${heads} troops. The contract is worth ${worth}.`);
      report.engagement(`Exercise Long Oar brings together ${heads} troops.`, [], {
        engagement: 'exercise',
        about: 'Long Oar',
        states: ['FIN', 'NOR'],
        date: onDay('2018-04-10'),
      });
      report.instrument(`The contract is worth ${worth}.`, { instrument: 'contract', title: 'contract on boats', parties: ['FIN', 'NOR'] });
      return report;
    };
    const values = (...reports: Told[]) =>
      entriesOf(...reports)
        .discrepancies.map((d) => d.values.map((v) => v.value).join(' / '))
        .sort();
    assert.deepEqual(values(told('2018-04-10', '7,000', '$5.7 billion'), told('2018-04-11', '7,800', '$5.76 billion')), [
      '7,000 troops / 7,800 troops',
    ]);
    assert.deepEqual(values(told('2018-04-10', '7,000', '$4 billion'), told('2018-04-11', '7,000', '3.5-billion-dollar')), [
      '$4 billion / 3.5-billion-dollar',
    ]);
  });
});
