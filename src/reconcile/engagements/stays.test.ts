import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClaimId } from '../../model/ids.ts';
import type { Judgement } from '../../model/judgement.ts';
import { onDay, Told } from '../../resolve/testing.ts';
import { entriesOf, reconciled } from '../testing.ts';

const OSLO = { name: 'Oslo', country: 'NOR' };

const engagementsOf = (...told: Told[]) => entriesOf(...told).engagements;

/** A report in which Rolf Berg receives somebody from Finland, with the given title, in Oslo; `how` is how it says so. */
function meetingInOslo(title: string, how = 'met her host Rolf Berg on arriving', day = '2018-04-10') {
  const told = new Told(day, `${title} Aino Laine ${how} in Oslo on ${day}.`);
  const people = [told.actor('Aino Laine', { country: 'FIN', titles: [title] }), told.actor('Rolf Berg', { country: 'NOR' })];
  told.engagement(told.report.text, people, { place: OSLO });
  return told;
}

describe('visits that meetings imply', () => {
  it('takes whoever arrived and met a host in his country for a visitor', () => {
    const [visit, ...others] = engagementsOf(meetingInOslo('Foreign Minister')).filter((e) => e.kind === 'visit');
    assert.equal(others.length, 0);
    assert.deepEqual([visit?.place, visit?.date.start, visit?.participants.length], [OSLO, '2018-04-10', 1]);
    assert.equal(engagementsOf(meetingInOslo('Foreign Minister')).find((e) => e.kind === 'meeting')?.partOf, visit?.id);
  });

  it('makes no visit of a meeting of which no report says that anybody came for it', () => {
    assert.deepEqual(
      engagementsOf(meetingInOslo('Foreign Minister', 'met Rolf Berg')).map((e) => e.kind),
      ['meeting'],
    );
  });

  it('does not make visitors of ambassadors, who are at their post', () => {
    assert.deepEqual(
      engagementsOf(meetingInOslo('Ambassador')).map((e) => e.kind),
      ['meeting'],
    );
  });

  it('supports a visit that another report announced, which then took place', () => {
    const preview = new Told('2018-04-08', 'Foreign Minister Aino Laine will visit Norway on Tuesday.');
    const laine = preview.actor('Aino Laine', { country: 'FIN', titles: ['Foreign Minister'] });
    preview.engagement(preview.report.text, [laine], {
      engagement: 'visit',
      status: 'planned',
      date: onDay('2018-04-10'),
      place: { name: 'Norway', country: 'NOR' },
    });
    const visits = engagementsOf(preview, meetingInOslo('Foreign Minister')).filter((e) => e.kind === 'visit');
    assert.equal(visits.length, 1);
    assert.deepEqual([visits[0]?.status, visits[0]?.corroboration.reports], ['occurred', 2]);
  });

  it('leaves the visit alone when a person corrects the meeting', () => {
    const told = meetingInOslo('Foreign Minister');
    const claim = told.claims.find((c) => c.kind === 'engagement')?.id as ClaimId;
    const judgement: Judgement = {
      id: 'j1',
      by: 'ana',
      at: '2024-01-01T00:00:00Z',
      note: null,
      verdict: 'correct',
      claim,
      field: 'about',
      value: '"cod"',
    };
    const { engagements } = reconciled([told], [judgement]).entries;
    assert.deepEqual(engagements.map((e) => [e.kind, e.about]).sort(), [
      ['meeting', 'cod'],
      ['visit', null],
    ]);
  });
});
