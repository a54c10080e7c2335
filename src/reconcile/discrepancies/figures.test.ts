import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allOf, Told } from '../../resolve/testing.ts';
import { figuresIn, isRounded } from './figure.ts';
import { figureDiscrepancies, type Shared } from './figures.ts';

/** What two reports that tell one meeting are found to disagree on, as "one / other". */
function differing(first: string, second: string, secondDay = '2024-05-15'): string[] {
  const told = [new Told('2024-05-14', `The ministers met in Accra. ${first}`), new Told(secondDay, `The ministers met in Accra. ${second}`)];
  for (const report of told) report.engagement('The ministers met in Accra.', []);
  const { reports, claims } = allOf(...told);
  const entry = { id: 'eng-0000000000000000', claims } as unknown as Shared;
  return figureDiscrepancies([entry], reports, []).map((d) => d.values.map((v) => v.value).join(' / '));
}

describe('figures that reports of one thing differ on', () => {
  it('holds numbers of the same noun among the same words against one another', () => {
    assert.deepEqual(
      differing(
        'Under the memorandum, 60 Ghanaian officer cadets will be admitted to Turkish military academies every year.',
        'They signed a memorandum that reserves places for fifty Ghanaian cadets a year at academies in Turkey.',
      ),
      ['50 / 60'],
    );
  });

  it('holds sums of money against one another in whatever way they are written', () => {
    assert.deepEqual(
      differing(
        'The parties agreed to launch a joint investment fund, the volume of which will amount to 500 million dollars.',
        'Both agreed to establish a joint investment fund of $600m.',
      ),
      ['$600m / 500 million dollars'],
    );
    assert.deepEqual(
      differing('They will launch a joint investment fund of 500 million dollars.', 'A joint investment fund of $500m is to be launched.'),
      [],
    );
  });

  it('leaves alone what counts another thing, what is only a bound, and what both reports say', () => {
    assert.deepEqual(differing('Some 40 cadets will train in Ankara.', 'Some 70 trucks cross the bridge at Bawku.'), []);
    assert.deepEqual(
      differing('At the naval academy 40 Ghanaian cadets train each year.', 'At the naval academy more than 50 Ghanaian cadets train each year.'),
      [],
    );
    const both = 'At the naval academy 40 Ghanaian cadets train each year, and 60 Ghanaian cadets train at the naval academy from 2026.';
    assert.deepEqual(differing(both, 'At the naval academy 60 Ghanaian cadets train each year.'), []);
  });

  it('takes a number that is almost the other for the same number, where few words are shared', () => {
    assert.deepEqual(differing('The ferries were ordered in 2017 for 64 million euros.', 'Both boats cost 71 million euros when ordered in 2017.'), [
      '64 million euros / 71 million euros',
    ]);
    assert.deepEqual(differing('The fund holds $12 million.', 'A clinic for 26 million dollars is paid from the fund.'), []);
    assert.deepEqual(differing('The loan is 40 million euros.', 'The loan is 44 million dollars.'), []);
    assert.deepEqual(differing('Trade in fish came to $410m in 2021.', 'Trade in fish came to $450m in 2022.'), []);
  });

  it('takes the only people that reports of one exercise count for those who take part', () => {
    const heads = (engagement: 'exercise' | 'meeting', first: string, second: string): string[] => {
      const told = [first, second].map((text, i) => new Told(`2024-05-1${i}`, `Dry Reed began in Ghana. ${text}`));
      for (const report of told) report.engagement('Dry Reed began in Ghana.', [], { engagement });
      const { reports, claims } = allOf(...told);
      return figureDiscrepancies([{ id: 'eng-0000000000000000', claims } as unknown as Shared], reports, []).map((d) =>
        d.values.map((v) => v.value).join(' / '),
      );
    };
    const [one, other] = ['Some 900 troops of Ghana shoot.', 'The drill brings 820 soldiers to Ghana.'];
    assert.deepEqual(heads('exercise', one, other), ['820 / 900']);
    assert.deepEqual(heads('meeting', one, other), []);
    assert.deepEqual(heads('exercise', `${one} At the gate 70 cadets and 30 officers sang.`, other), []);
  });

  it('hears a report out that says which number it is not', () => {
    assert.deepEqual(differing('Ghana buys two planes.', 'The order is for five airframes, not two, a source said.'), ['2 / 5']);
    assert.deepEqual(differing('Ghana buys two planes.', 'The order is for five airframes, not for parts.'), []);
    assert.deepEqual(differing('Ghana buys two planes.', 'The order is for five lorries, not two.'), []);
  });

  it('counts people under whatever name, and meetings of a series', () => {
    assert.deepEqual(
      differing('Mali handed over 23 suspected smugglers to Benin; 21 detainees from Mali arrived in Benin, both said.', 'Hills.'),
      [],
    );
    assert.deepEqual(differing('Benin received 23 detainees from Mali.', 'Mali sent 21 suspects to Benin.'), ['21 / 23']);
    assert.deepEqual(differing('They held the 12th session of the Joint Grain Commission.', 'The 11th Session of the Joint Grain Commission met.'), [
      '11th / 12th',
    ]);
    assert.deepEqual(differing('It was their second meeting in Accra.', 'It was the third session of the Ghana forum.'), []);
  });

  it('knows what is rounded', () => {
    const rounded: readonly (readonly [number, number])[] = [
      [5.7, 5.76],
      [1000, 980],
      [64, 64],
    ];
    for (const [a, b] of rounded) assert.ok(isRounded(a, b), `${a} ${b}`);
    for (const [a, b] of [
      [118, 115],
      [2.4, 2.6],
      [7000, 7800],
    ] as const)
      assert.ok(!isRounded(a, b), `${a} ${b}`);
  });

  it('looks at reports of one week that only have people in common, if the numbers are near one another', () => {
    const company = (first: string, second: string): string[] => {
      const told = [new Told('2024-05-14', `Kofi Sarpong met Hanne Vik. ${first}`), new Told('2024-05-15', `Kofi Sarpong met Hanne Vik. ${second}`)];
      const shared = ['Kofi Sarpong', 'Hanne Vik'].map((name) => told.map((report) => report.actor(name)));
      const { reports, claims } = allOf(...told);
      const actors = ['one', 'two'].map((id, k) => ({
        id: `act-${id}`,
        claims: claims.filter((claim) => claim.kind === 'actor' && shared[k]?.some((c) => c === claim.id)),
      })) as unknown as Shared[];
      return figureDiscrepancies([], reports, [], actors).map((d) => d.values.map((v) => v.value).join(' / '));
    };
    const [one, near, far] = [
      'The vaccine plant will cost $30m.',
      'They spoke of a vaccine plant for 27 million dollars.',
      'The vaccine plant will cost $90m.',
    ];
    assert.deepEqual(company(one, near), ['$30m / 27 million dollars']);
    assert.deepEqual(company(one, far), []);
  });

  it('asks for more in reports that are full of numbers, for some stand among the same words by chance', () => {
    const [one, other] = ['A jetty for $21 million is planned for 2026.', 'By 2026 a jetty and a school are to be built for $24 million.'];
    const many = (of: string, by: number) =>
      of
        .split(' ')
        .map((name, i) => `The ${name} costs $${(i + 3) * by} million.`)
        .join(' ');
    assert.deepEqual(differing(one, other), ['$21 million / $24 million']);
    assert.deepEqual(
      differing(`${one} ${many('bridge clinic market road tower', 100)}`, `${other} ${many('canal library mast oven pier quay', 1000)}`),
      [],
    );
  });

  it('expects numbers to move from month to month', () => {
    const [one, other] = ['So far 40 Ghanaian cadets have passed the naval academy.', 'So far 52 Ghanaian cadets have passed the naval academy.'];
    assert.deepEqual(differing(one, other), ['40 / 52']);
    assert.deepEqual(differing(one, other, '2024-09-02'), []);
  });

  it('reads no figure from days, years, names of arms and spans of time', () => {
    const found = figuresIn('On 14 May 2024 the F-16 pilots of 36th Wing flew for three hours with 12 aircraft along 300 km, for US$920 million.');
    assert.deepEqual(
      found.map((f) => `${f.text} ${f.unit}`),
      ['12 aircraft', '300 km', 'US$920 million money'],
    );
  });
});
