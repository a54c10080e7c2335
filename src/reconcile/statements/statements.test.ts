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

  it('says so where one word stands for another in a quotation that goes on alike', () => {
    const differing = (one: string, other: string) => {
      const { statements, discrepancies } = entriesOf(says('2018-04-10', one), says('2018-04-11', other));
      return [statements.length, ...discrepancies.map((d) => d.kind)];
    };
    const whole = 'Norway is among the closest friends we have on this coast, and that is why our ships winter here';
    assert.deepEqual(differing(whole, 'among the finest friends that we have on the coast'), [1, 'wording']);
    assert.deepEqual(differing(whole, 'among the closest friends that we have on the coast'), [1]);
    const short = 'does not count Norway among strangers';
    assert.deepEqual(differing(short, 'We do not count Norway among distant neighbours. The sea joins us.'), [1, 'wording']);
    assert.deepEqual(differing(short, 'We do not count fish. The sea joins Norway to us all.'), [2]);
    assert.deepEqual(differing(short, 'We do not count the days. Winter in Norway is long.'), [2]);
  });

  it('takes a few words for a piece of a speech where they stand together there', () => {
    const rest =
      'Boats, nets, lamps, ropes and barrels went by sledge to villages on both banks while children sang about herring, winter, storms, moonlight, rye bread, birch smoke, saunas, skates, wolves, church bells, ferries, mail, salt, iron and wool. ';
    const speech = (words: string) => `${rest}${words} ${rest.replaceAll(/([a-z]{4,})/g, '$1ward')}`;
    const count = (words: string) =>
      entriesOf(says('2018-04-10', speech(words)), says('2018-04-11', 'herring boats keep both villages alive')).statements.length;
    assert.equal(count('These herring boats keep both our villages alive.'), 1);
    assert.equal(count('Keep the stove alive.'), 2);
  });

  it('keeps different remarks of one speaker apart', () => {
    assert.equal(
      entriesOf(says('2018-04-10', quote), says('2018-04-10', 'Fish stocks will be counted anew in autumn by both academies.')).statements.length,
      2,
    );
  });
});
