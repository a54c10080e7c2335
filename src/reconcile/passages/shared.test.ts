import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report } from '../../model/report.ts';
import { Told } from '../../resolve/testing.ts';
import { sharedPassages } from './shared.ts';

const report = (text: string, published = '2019-05-02'): Report => new Told(published, text).report;
const quotes = (...reports: Report[]) =>
  sharedPassages(reports).map(({ a, b, inA, inB }) => [
    reports.find((r) => r.id === a)?.text.slice(inA.start, inA.end),
    reports.find((r) => r.id === b)?.text.slice(inB.start, inB.end),
  ]);

const release = 'navies will patrol the northern strait together and exchange weather reports every single morning';

describe('passages that reports share', () => {
  it('finds a copied sentence between other words', () => {
    const found = quotes(report(`Oslo wrote: All ${release}. Nothing else was known.`), report(`It was reported that all ${release}, a paper said.`));
    assert.deepEqual(found, [[`All ${release}`, `all ${release}`]]);
  });

  it('leaves the attribution behind a quotation out', () => {
    const found = quotes(report(`"The ${release}," said Berg.`), report(`"The ${release}," Berg told us.`));
    assert.deepEqual(found, [[`The ${release}`, `The ${release}`]]);
  });

  it('looks through changed words, spelling and an item put in', () => {
    const first = 'They spoke of joint naval patrols, rescue at sea, defence industrial ties, and research and development.';
    const second = 'Talks covered joint naval patrols, rescue at sea, defense industrial ties, pilot training, R&D.';
    assert.deepEqual(quotes(report(first), report(second)), [
      [
        'joint naval patrols, rescue at sea, defence industrial ties, and research and development',
        'joint naval patrols, rescue at sea, defense industrial ties, pilot training, R&D',
      ],
    ]);
  });

  it('takes a release of which one report leaves out a sentence for one passage', () => {
    const [start, end] = [
      'The envoys walked along the old harbour wall for an hour and praised its careful masons',
      'Later they planted seven young birches behind the harbour chapel and watered them',
    ];
    const found = quotes(report(`${start}. ${end}.`), report(`${start}. They ate local bread and cheese with sailors. ${end}.`));
    assert.equal(found.length, 1);
  });

  it('parts what two reports take over into paragraphs that they end or begin in words of their own', () => {
    const [walls, trees] = [
      'The envoys walked along the old harbour wall for an hour and praised its careful masons',
      'Later they planted seven young birches behind the harbour chapel and watered every sapling',
    ];
    const found = quotes(report(`${walls}, the town hall wrote.\n\n${trees}.`), report(`${walls}, a guide said.\n\n${trees}.`));
    assert.deepEqual(found, [
      [walls, walls],
      [trees, trees],
    ]);
    assert.equal(quotes(report(`${walls}.\n\n${trees}.`), report(`${walls}.\n\n${trees}.`)).length, 1);
  });

  it('takes a sentence that both quote word for word for shared, however few words of matter it has', () => {
    const words = 'Whoever is at sea tonight is one of our own';
    assert.deepEqual(
      quotes(report(`Laine said: "${words}." She left at noon.`), report(`“The lamp stays lit. ${words},” the minister told sailors.`)),
      [[words, words]],
    );
    assert.deepEqual(quotes(report(`${words}. She left at noon.`), report(`The lamp stays lit. ${words}.`)), []);
    assert.deepEqual(
      quotes(report('"We are here to be of use to you all," he said.'), report('"We are here to be of use to you all," she said.')),
      [],
    );
    assert.deepEqual(quotes(report('"A good day for our two navies," he said.'), report('"A good day for our two navies," she said.')), []);
  });

  it('takes a few quoted words for shared where the words before them are the same', () => {
    const [one, other] = [
      'Berg warned that no new dam should ever “drown a single village”.',
      'Then Berg warned that no new dam should ever "drown a single village", he wrote.',
    ];
    assert.deepEqual(quotes(report(one), report(other)), [
      ['Berg warned that no new dam should ever “drown a single village', 'Berg warned that no new dam should ever "drown a single village'],
    ]);
    assert.deepEqual(quotes(report(one), report('Berg said he would rather not “drown a single village”.')), []);
  });

  it('prints a quotation once where all around it is shared', () => {
    const words = 'Whoever is at sea tonight is one of our own';
    const text = `All ${release}. "${words}," the harbour master said in a statement to fishermen on the quay.`;
    assert.equal(quotes(report(text), report(`Oslo wrote. ${text}`)).length, 1);
  });

  it('does not take short formulae or lists of names for passages', () => {
    assert.deepEqual(
      quotes(report('He reaffirmed the close ties between the two countries.'), report('She reaffirmed the close ties between the two countries.')),
      [],
    );
    const names = 'Foreign Minister Aino Laine, Defence Minister Rolf Berg, Ambassador Siri Dahl and General Olli Haavisto';
    assert.deepEqual(quotes(report(`${names} came.`), report(`${names} left.`)), []);
  });

  it('takes what many reports print on many occasions for a formula of the trade', () => {
    const months = ['01', '02', '03', '04', '05', '06', '07', '08'];
    const formula = months.map((month) => report(`On day ${month} this was said: ${release}.`, `2019-${month}-01`));
    assert.deepEqual(quotes(...formula), []);
    const agency = months.map((n) => report(`Paper ${n} prints: ${release}.`, '2019-05-02'));
    assert.ok(quotes(...agency).length >= 7);
  });
});
