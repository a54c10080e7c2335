import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClaimId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import { resolveActors } from '../resolve/index.ts';
import { allOf, onDay, supposedly, Told } from '../resolve/testing.ts';
import { reconcile } from './reconcile.ts';

const reconciled = (told: readonly Told[], judgements: readonly Judgement[] = []) => {
  const { reports, claims } = allOf(...told);
  return reconcile(reports, claims, resolveActors(reports, claims, judgements), judgements);
};
const entriesOf = (...told: Told[]) => reconciled(told).entries;

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

describe('reconciling statements', () => {
  const says = (published: string, quote: string, more: { via?: string; mode?: 'direct' | 'indirect' } = {}) => {
    const text = `Aino Laine said: "${quote}"${more.via ? ` according to ${more.via}` : ''}`;
    const told = new Told(published, text);
    const laine = told.actor('Aino Laine', { country: 'FIN' });
    const via = more.via ? [told.actor(more.via, { actor: 'organisation', country: 'FIN' })] : [];
    told.statement(text, quote, laine, { via, mode: more.mode ?? 'direct' });
    return told;
  };
  const quote = 'The narrow strait is our common road, and we shall keep it open for every honest ship that sails.';

  it('takes quotations that differ in a dash for one statement, with one origin', () => {
    const { statements, discrepancies, origins } = entriesOf(
      says('2018-04-10', quote),
      says('2018-04-11', quote.replace('road, and', 'road — and'), { via: 'Finnish Embassy' }),
    );
    assert.equal(statements.length, 1);
    assert.equal(statements[0]?.via.length, 1);
    assert.deepEqual(statements[0]?.corroboration, { reports: 2, origins: 1 });
    assert.deepEqual(
      origins.map((o) => [o.kind, o.passages.length]),
      [['shared-release', 2]],
    );
    assert.deepEqual(discrepancies, []);
  });

  it('keeps another wording of a statement as a variant and says that the words differ', () => {
    const { statements, discrepancies, origins } = entriesOf(
      says('2018-04-10', 'There is a rare chance to widen naval cooperation, to share what we know and to make the strait safer'),
      says('2018-04-10', 'a chance to widen security cooperation and keep the strait safer for common trade'),
    );
    assert.equal(statements.length, 1);
    assert.equal(statements[0]?.variants.length, 1);
    assert.equal(origins.length, 0);
    assert.deepEqual(
      discrepancies.map((d) => [d.kind, d.values.length]),
      [['wording', 2]],
    );
  });

  it('sees no disagreement in a shorter quotation', () => {
    const { statements, discrepancies } = entriesOf(
      says('2018-04-10', quote),
      says('2018-04-11', 'our common road'),
      says('2018-04-11', 'keep it open for every honest ship'),
    );
    assert.equal(discrepancies.length, 0);
    assert.ok(statements.some((s) => s.variants.length === 1));
  });

  it('keeps different remarks of one speaker apart', () => {
    assert.equal(
      entriesOf(says('2018-04-10', quote), says('2018-04-10', 'Fish stocks will be counted anew in autumn by both academies.')).statements.length,
      2,
    );
  });
});

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
