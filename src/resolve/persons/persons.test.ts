import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sameGivenName } from '../../knowledge/index.ts';
import { scoreOf } from '../group.ts';
import { familyRelation } from './family.ts';
import { nameFeatures } from './features.ts';
import { givenRelation } from './given.ts';
import { personName } from './name.ts';
import { roughKey } from './tradition.ts';

const score = (a: string, b: string, country: string | null = null): number =>
  scoreOf(nameFeatures(personName(a, country), personName(b, country), sameGivenName));
const WITH_COUNTRY = 1.5;
const LIKELY = 5 - WITH_COUNTRY;

describe('forms of names', () => {
  it('takes names run together, shortened and spelt otherwise for one', () => {
    for (const [a, b, country] of [
      ['Karim Amir-Sadri', 'Kareem Amir Sadri', 'IRN'],
      ['Hamed bin Rashid', 'Hamid bin Rasheed Al Tayer', 'QAT'],
      ['Yevgeny Rakhmanov', 'Evgeniy Rahmanov', 'KAZ'],
      ['Noh Tae-ho', 'Roh Tae-ho', 'KOR'],
      ['Faris Haktar', 'Faris Hiktar', 'LBY'],
      ['Faarax Cumar Xirsi', 'Farah Cumar Hirsi', null],
      ['Mari-Annika Ojanen', 'Mari Anika Ojanen', null],
      ['Mahbubur Rahman Talukdar', 'Mahbub Rahman Talukder', null],
      ['Nursultanbek Osmonov', 'Nursultan Osmonov', null],
      ['Goran Đukanac', 'Goran Djukanac', null],
      ['Maria Chatziliadi', 'Maria Hatziliadi', 'CYP'],
      ['Panos Laskaris', 'Panagiotis Laskaris', 'GRC'],
    ] as const)
      assert.ok(score(a, b, country) >= LIKELY, `${a} ${b} ${score(a, b, country)}`);
  });

  it('keeps brothers, fathers and sons, and namesakes of the first name apart', () => {
    for (const [a, b, country] of [
      ['Rashid bin Hamad Al Tayer', 'Hamad bin Khalid Al Tayer', 'QAT'],
      ['Tran Van Quang', 'Tran Van Minh', 'VNM'],
      ['Karim Reza Sadri', 'Karim Hamid Sadri', 'IRN'],
      ['Kim Tae-ho', 'Kim Tae-soo', 'KOR'],
      ['Faris Hamdan', 'Faris Halabi', 'LBY'],
    ] as const)
      assert.ok(score(a, b, country) < LIKELY, `${a} ${b} ${score(a, b, country)}`);
  });

  it('compares Chinese and Korean syllables by their sounds, and consonants where vowels are not written', () => {
    assert.equal(roughKey('tsetung', 'chinese'), roughKey('zedong', 'chinese'));
    assert.equal(roughKey('hsiaoping', 'chinese'), roughKey('xiaoping', 'chinese'));
    assert.equal(roughKey('seokyoul', 'korean'), roughKey('sukyeol', 'korean'));
    assert.equal(roughKey('haktar', 'vowelless'), roughKey('hiktar', 'vowelless'));
    assert.notEqual(roughKey('minho', 'korean'), roughKey('minseok', 'korean'));
    assert.notEqual(roughKey('keqiang', 'chinese'), roughKey('qiang', 'chinese'));
  });

  it('does not carry what holds for one way of writing to another', () => {
    assert.equal(familyRelation('haktar', 'hiktar', 'vowelless'), 'romanised-roughly');
    assert.notEqual(familyRelation('haktar', 'hiktar'), 'romanised-roughly');
    assert.equal(familyRelation('roh', 'noh', 'korean'), 'romanised');
    assert.equal(givenRelation(['ash'], ['ashton'], sameGivenName), 'abbreviated');
    assert.equal(
      givenRelation(['jane'], ['john'], () => false),
      'conflict',
    );
  });
});
