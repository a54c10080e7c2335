import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClaimId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import { onDay, supposedly, Told } from '../resolve/testing.ts';
import { entriesOf, reconciled } from './testing.ts';

/** A report in which Aino Laine of Finland meets Rolf Berg of Norway. */
function meets(published: string, text: string, when = onDay(published), rest: Parameters<Told['engagement']>[2] = {}) {
  const told = new Told(published, text);
  const laine = told.actor('Aino Laine', { country: 'FIN', titles: text.includes('Foreign Minister') ? ['Foreign Minister'] : [] });
  const berg = told.actor('Rolf Berg', { country: 'NOR' });
  const meeting = told.engagement('met', [laine, berg], { date: when, ...rest });
  return { told, laine, berg, meeting };
}

describe('reconciling engagements', () => {
  it('makes one meeting of what two reports tell of it', () => {
    const { engagements, discrepancies } = entriesOf(
      meets('2018-04-10', 'Aino Laine met Rolf Berg in Oslo.').told,
      meets('2018-04-11', 'Rolf Berg met Aino Laine on Tuesday.', onDay('2018-04-10')).told,
    );
    assert.equal(engagements.length, 1);
    assert.deepEqual(engagements[0]?.corroboration, { reports: 2, origins: 2 });
    assert.equal(engagements[0]?.evidence.length, 2);
    assert.equal(discrepancies.length, 0);
  });

  it('leaves out what was rejected also where a further report tells it, and tells of that; one claim rejected leaves the others', () => {
    const first = meets('2018-04-10', 'Aino Laine met Rolf Berg in Oslo.');
    const second = meets('2018-04-11', 'Rolf Berg met Aino Laine on Tuesday.', onDay('2018-04-10'));
    const reject = { id: 'jud-1', by: 'Ada', at: '2026-01-01T00:00:00Z', note: null, verdict: 'reject', claim: first.meeting as ClaimId } as const;
    const whole = reconciled([first.told, second.told], [{ ...reject, whole: true }]);
    assert.equal(whole.entries.engagements.length, 0);
    assert.deepEqual(
      whole.withheld?.map((w) => [w.section, w.claims, w.fresh]),
      [['engagements', [first.meeting, second.meeting], [second.meeting]]],
    );
    const alone = reconciled([first.told, second.told], [reject]);
    assert.deepEqual(alone.entries.engagements[0]?.corroboration, { reports: 1, origins: 1 });
    assert.deepEqual(alone.withheld, []);
  });

  it('tells a wrong day from another meeting', () => {
    const { engagements, discrepancies } = entriesOf(
      meets('2018-04-10', 'Aino Laine met Rolf Berg.').told,
      meets('2018-04-11', 'On Tuesday Rolf Berg met Aino Laine.', onDay('2018-04-10')).told,
      meets('2018-04-12', 'Aino Laine met Rolf Berg on Wednesday.', onDay('2018-04-11')).told,
    );
    assert.equal(engagements.length, 1);
    assert.equal(engagements[0]?.date.start, '2018-04-10');
    assert.deepEqual(
      discrepancies.map((d) => [d.kind, d.values.map((v) => v.value)]),
      [['date', ['2018-04-10', '2018-04-11']]],
    );
  });

  it('keeps meetings of the same people weeks apart', () => {
    const { engagements } = entriesOf(
      meets('2018-04-10', 'Aino Laine met Rolf Berg.').told,
      meets('2018-05-08', 'Rolf Berg met Aino Laine again.').told,
    );
    assert.equal(engagements.length, 2);
  });

  it('keeps meetings with different people of one day apart', () => {
    const first = meets('2018-04-10', 'Aino Laine met Rolf Berg.').told;
    const other = new Told('2018-04-10', 'Aino Laine also met Siri Dahl.');
    other.engagement('met', [other.actor('Aino Laine', { country: 'FIN' }), other.actor('Siri Dahl', { country: 'NOR' })]);
    assert.equal(entriesOf(first, other).engagements.length, 2);
  });

  it('takes a preview and what came of it for one engagement that occurred', () => {
    const { engagements, discrepancies } = entriesOf(
      meets('2018-04-08', 'Aino Laine is to be met by Rolf Berg.', onDay('2018-04-10'), { status: 'planned' }).told,
      meets('2018-04-10', 'Aino Laine met Rolf Berg.').told,
    );
    assert.deepEqual(
      engagements.map((e) => e.status),
      ['occurred'],
    );
    assert.deepEqual(discrepancies, []);
  });

  it('names the disagreement where one report denies what another saw', () => {
    const { discrepancies } = entriesOf(
      meets('2018-04-10', 'Aino Laine met Rolf Berg.').told,
      meets('2018-04-11', 'Rolf Berg denied that he met Aino Laine.', onDay('2018-04-10'), { status: 'denied' }).told,
    );
    assert.deepEqual(
      discrepancies.map((d) => d.kind),
      ['status'],
    );
  });

  it('ties a meeting to the visit that another report tells of', () => {
    const visit = new Told('2018-04-10', 'Aino Laine visits Norway.');
    visit.engagement('visits', [visit.actor('Aino Laine', { country: 'FIN' })], { engagement: 'visit', place: { name: 'Norway', country: 'NOR' } });
    const { engagements } = entriesOf(visit, meets('2018-04-10', 'Aino Laine met Rolf Berg.', supposedly('2018-04-10')).told);
    const whole = engagements.find((e) => e.kind === 'visit');
    assert.equal(engagements.find((e) => e.kind === 'meeting')?.partOf, whole?.id);
  });

  it('does not mix two ceremonies of one guest on one day', () => {
    const told = (text: string, about: string) => {
      const report = new Told('2018-04-10', text);
      report.engagement(text, [report.actor('Aino Laine', { country: 'FIN' })], { engagement: 'ceremony', about });
      return report;
    };
    const { engagements } = entriesOf(told('Aino Laine laid a wreath.', 'wreath-laying'), told('Aino Laine inspected a guard.', 'guard of honour'));
    assert.equal(engagements.length, 2);
  });
});

describe('reconciling instruments, cooperation and transfers', () => {
  const paper = (text: string, rest: Parameters<Told['instrument']>[1]) => {
    const told = new Told('2018-04-10', text);
    told.instrument(text, { parties: ['FIN', 'NOR'], ...rest });
    return told;
  };

  it('takes a pact and an agreement on one matter for one instrument, at its furthest stage', () => {
    const { instruments } = entriesOf(
      paper('They will sign a pact on rescue at sea.', { title: 'pact on rescue at sea', status: 'negotiated' }),
      paper('They signed an agreement on rescue at sea.', { title: 'agreement on rescue at sea' }),
    );
    assert.deepEqual(
      instruments.map((i) => i.status),
      ['signed'],
    );
  });

  it('takes "the deal" for the one paper of the other report that was signed that day', () => {
    const date = onDay('2018-04-10');
    const { instruments } = entriesOf(
      paper('They signed a deal.', { instrument: 'agreement', title: 'deal', date }),
      paper('A contract for 64 boats was signed.', { instrument: 'contract', title: 'contract for 64 boats', date }),
      paper('The contract on 64 vessels was signed.', { instrument: 'contract', title: 'contract on 64 vessels', date }),
    );
    assert.deepEqual(
      instruments.map((i) => i.kind),
      ['contract'],
    );
  });

  it('takes a declaration of two for that of three where each report tells of one, that day', () => {
    const date = onDay('2018-04-10');
    const { instruments } = entriesOf(
      paper('They adopted a declaration.', { instrument: 'joint-statement', title: 'declaration', date }),
      paper('The Oslo Declaration was adopted.', { instrument: 'joint-statement', title: 'declaration', parties: ['DNK', 'FIN', 'NOR'], date }),
    );
    assert.deepEqual(
      instruments.map((i) => i.parties.join('-')),
      ['DNK-FIN-NOR'],
    );
  });

  it('keeps instruments of different kinds and matters apart', () => {
    const { instruments } = entriesOf(
      paper('A letter of intent on drones was exchanged.', { instrument: 'letter-of-intent', title: 'letter of intent on drones' }),
      paper('A memorandum on reindeer was signed.', { instrument: 'memorandum', title: 'memorandum on reindeer' }),
      paper('A memorandum on tunnels was signed.', { instrument: 'memorandum', title: 'memorandum on tunnels' }),
    );
    assert.equal(instruments.length, 3);
  });

  it('counts an area of cooperation of two states once', () => {
    const told = (text: string, stage: 'discussed' | 'agreed') => {
      const report = new Told('2018-04-10', text);
      report.cooperation(text, { parties: ['NOR', 'FIN'], area: 'training', stage });
      return report;
    };
    const { cooperation } = entriesOf(told('joint training', 'discussed'), told('training of pilots', 'agreed'));
    assert.deepEqual(
      cooperation.map((c) => [c.parties, c.stage, c.corroboration.reports]),
      [[['FIN', 'NOR'], 'agreed', 2]],
    );
  });

  it('knows UAVs for unmanned aerial vehicles, and sees that reports count them differently', () => {
    const told = (text: string, item: string, quantity: number | null) => {
      const report = new Told('2018-04-10', text);
      report.transfer(text, { supplier: 'FIN', recipient: 'NOR', item, quantity });
      return report;
    };
    const { transfers, discrepancies } = entriesOf(
      told('Finland delivered 12 UAVs.', 'UAVs', 12),
      told('Finland delivered 14 unmanned aerial vehicles.', 'unmanned aerial vehicles', 14),
      told('Finland delivered missiles.', 'missiles', null),
    );
    assert.equal(transfers.length, 2);
    assert.deepEqual(
      discrepancies.map((d) => [d.kind, d.values.map((v) => v.value)]),
      [['quantity', ['12', '14']]],
    );
  });
});

describe('the same record from the same claims', () => {
  const three = () => [
    meets('2018-04-10', 'Foreign Minister Aino Laine met Rolf Berg in Oslo.'),
    meets('2018-04-11', 'Rolf Berg met Aino Laine on Tuesday.', onDay('2018-04-10')),
    meets('2018-04-12', 'Aino Laine met Rolf Berg on Wednesday.', onDay('2018-04-11')),
  ];

  it('derives the same entries whatever the order of reports and claims', () => {
    const told = three().map((t) => t.told);
    const forwards = reconciled(told).entries;
    assert.deepEqual(reconciled([...told].reverse()).entries, forwards);
  });

  it('keeps an id when later reports join', () => {
    const [first, ...later] = three().map((t) => t.told) as [Told, ...Told[]];
    const [alone] = entriesOf(first).engagements;
    assert.ok(entriesOf(first, ...later).engagements.some((e) => e.id === alone?.id));
  });

  it('rests every entry on claims that it names', () => {
    const { entries, basis } = reconciled(three().map((t) => t.told));
    for (const entry of [...entries.actors, ...entries.engagements]) assert.ok((basis.get(entry.id)?.length ?? 0) > 0);
  });

  it('heeds judgements: parts what a person says is different, leaves out what is rejected, corrects a field', () => {
    const told = three();
    const base = { by: 'ana', at: '2024-01-01T00:00:00Z', note: null };
    const [a, b, c] = told.map((t) => t.meeting) as [ClaimId, ClaimId, ClaimId];
    const judged = (judgements: Judgement[]) =>
      reconciled(
        told.map((t) => t.told),
        judgements,
      ).entries.engagements;
    assert.equal(judged([{ ...base, id: 'j1', verdict: 'different', a, b }]).length, 2);
    assert.equal(judged([{ ...base, id: 'j1', verdict: 'reject', claim: c }])[0]?.evidence.length, 2);
    const [corrected] = judged([{ ...base, id: 'j1', verdict: 'correct', claim: b, field: 'place', value: '{"name":"Bergen","country":"NOR"}' }]);
    assert.deepEqual(corrected?.place, { name: 'Bergen', country: 'NOR' });
  });
});

describe('what lies ahead', () => {
  it('takes a meeting that a report dates after its own day for planned', () => {
    const { engagements } = entriesOf(meets('2018-04-10', 'Aino Laine met Rolf Berg.', onDay('2018-04-12')).told);
    assert.deepEqual(
      engagements.map((e) => e.status),
      ['planned'],
    );
  });
});
