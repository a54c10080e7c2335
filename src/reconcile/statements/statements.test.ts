import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Told } from '../../resolve/testing.ts';
import { entriesOf } from '../testing.ts';

describe('reconciling statements', () => {
  const says = (published: string, quote: string, more: { via?: string; mode?: 'direct' | 'indirect' } = {}) => {
    const text = `Aino Laine said: "${quote}"${more.via ? ` according to ${more.via}` : ''}`;
    const told = new Told(published, text);
    const laine = told.actor('Aino Laine', { country: 'FIN' });
    const via = more.via ? [told.actor(more.via, { actor: 'organisation', country: 'FIN' })] : [];
    const start = text.indexOf('"');
    told.statement(text, quote, laine, { via, mode: more.mode ?? 'direct', content: [{ start, end: start + quote.length + 2 }] });
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

  const short = 'A lighthouse keeper and a smuggler read the same charts.';

  it('takes a short quotation that two reports print alike, or a sentence of one, for handed on', () => {
    const { origins } = entriesOf(says('2018-04-10', `We have learnt that. ${short}`), says('2018-04-11', short));
    assert.deepEqual(
      origins.map((o) => o.passages.map((p) => p.quote)),
      [[short, short].map((words) => words.replace('.', ''))],
    );
  });

  it('sees nothing handed on in a few common words', () => {
    assert.deepEqual(
      entriesOf(says('2018-04-10', 'We stand by our friends and allies.'), says('2018-04-11', 'We stand by our friends and allies.')).origins,
      [],
    );
  });

  it('keeps different remarks of one speaker apart', () => {
    assert.equal(
      entriesOf(says('2018-04-10', quote), says('2018-04-10', 'Fish stocks will be counted anew in autumn by both academies.')).statements.length,
      2,
    );
  });
});
