import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onDay, Told } from '../resolve/testing.ts';
import { entriesOf } from './testing.ts';

const corroborationOf = (...told: Told[]) => entriesOf(...told).engagements.map((e) => e.corroboration);

/** A report of one meeting in the given sentence, which others may stand around. */
function meeting(sentence: string, around = '') {
  const told = new Told('2018-04-10', `${sentence} ${around}`.trim());
  told.engagement(sentence, [told.actor('Aino Laine', { country: 'FIN' }), told.actor('Rolf Berg', { country: 'NOR' })], {
    date: onDay('2018-04-10'),
  });
  return told;
}

const RELEASE = 'Aino Laine and Rolf Berg spoke for two hours about fishing quotas, border roads and the rescue of sailors in winter storms.';

describe('counting origins', () => {
  it('counts reports in their own words one by one', () => {
    assert.deepEqual(corroborationOf(meeting('Aino Laine met Rolf Berg.'), meeting('Rolf Berg received Aino Laine on Tuesday.')), [
      { reports: 2, origins: 2 },
    ]);
  });

  it('counts copies of one passage once', () => {
    assert.deepEqual(corroborationOf(meeting(RELEASE), meeting(RELEASE, 'Snow fell in the evening.')), [{ reports: 2, origins: 1 }]);
  });

  it('counts a copy and a report of its own words twice', () => {
    assert.deepEqual(corroborationOf(meeting(RELEASE), meeting(RELEASE, 'Snow fell.'), meeting('Rolf Berg met Aino Laine.')), [
      { reports: 3, origins: 2 },
    ]);
  });

  it('counts reports that have it from one named informant once', () => {
    const told = (sentence: string, cue: string) => {
      const report = meeting(sentence, cue);
      const ministry = report.actor('Finnish Foreign Ministry', { actor: 'organisation', country: 'FIN' });
      report.statement(`${sentence} ${cue}`, sentence, ministry, { mode: 'indirect' });
      return report;
    };
    const [a, b] = [
      told('Aino Laine met Rolf Berg.', 'So said the Finnish Foreign Ministry.'),
      told('Rolf Berg saw Aino Laine.', 'The Finnish Foreign Ministry told of it.'),
    ];
    assert.deepEqual(corroborationOf(a, b), [{ reports: 2, origins: 1 }]);
  });
});
