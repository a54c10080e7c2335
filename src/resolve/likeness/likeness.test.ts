import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editDistance, jaroWinkler } from './distance.ts';
import { fold, wordsOf } from './fold.ts';
import { sameRomanisation } from './romanise.ts';
import { soundCode } from './sound.ts';
import { closestOffices, officeOf, officeRelation } from './title.ts';

describe('likeness of words', () => {
  it('folds accents and brings two spellings of a word together', () => {
    assert.equal(fold('Błaszczak’s Żołnierz'), "blaszczak's zolnierz");
    assert.deepEqual(wordsOf('Defence Organisation for R&D'), wordsOf('defense organization for research development'));
  });

  it('counts edits, a swap of neighbours as one', () => {
    assert.equal(editDistance('berlin', 'brelin'), 1);
    assert.equal(editDistance('laine', 'laine'), 0);
    assert.ok(jaroWinkler('martha', 'marhta') > 0.95);
    assert.equal(jaroWinkler('abc', 'xyz'), 0);
  });

  it('hears names that are spelt differently as one', () => {
    assert.equal(soundCode('haavisto'), soundCode('hafisto'));
    assert.notEqual(soundCode('laine'), soundCode('berg'));
  });

  it('knows which letters romanisation exchanges and which it does not', () => {
    for (const [a, b] of [
      ['petrov', 'petroff'],
      ['zelensky', 'zelenskyy'],
      ['gaddafi', 'qadhafi'],
      ['mohammed', 'muhammad'],
      ['xasan', 'hassan'],
      ['jaamac', 'jama'],
    ] as const)
      assert.ok(sameRomanisation(a, b), `${a} ${b}`);
    for (const [a, b] of [
      ['miller', 'maller'],
      ['berg', 'borg'],
      ['john', 'jane'],
      ['marc', 'mar'],
    ] as const)
      assert.ok(!sameRomanisation(a, b), `${a} ${b}`);
  });
});

describe('likeness of offices', () => {
  const relation = (a: string, b: string) => officeRelation(officeOf(a), officeOf(b));

  it('takes spellings, orders of words and states before the title for one office', () => {
    assert.equal(relation('Minister of Defence', "Norway's Defense Minister"), 'same');
    assert.equal(relation('External Affairs Minister', 'Minister of Foreign Affairs'), 'same');
    assert.equal(relation('CEO of Norsk Tau', 'chief executive officer of Norsk Tau'), 'same');
  });

  it('tells a difference of rank from a difference of field', () => {
    assert.equal(relation('National Security Adviser', 'National Security Chief'), 'same-field');
    assert.equal(relation('Foreign Minister', 'Defence Minister'), 'conflict');
    assert.equal(relation('counterpart', 'Defence Minister'), 'unrelated');
    assert.equal(relation('Colonel', 'Director of Procurement'), 'unrelated');
    assert.equal(relation('Minister', 'Defence Minister'), 'same-rank');
  });

  it('finds the closest of several offices', () => {
    assert.equal(closestOffices([officeOf('Deputy Prime Minister'), officeOf('Foreign Minister')], [officeOf('foreign minister')]), 'same');
  });
});
