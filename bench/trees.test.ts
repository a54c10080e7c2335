import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { scoreNames } from './names.ts';
import { scoreTokens } from './tokens.ts';
import { scoreTrees } from './trees.ts';

const data = join(process.env.RAPPORTEUR_DATA ?? join(import.meta.dirname, '..', '..', 'shared'), 'data');
const treebank = join(data, 'treebank', 'gum-dev.conllu');
const named = join(data, 'ner', 'uner-ewt', 'en_ewt-ud-dev.iob2');

test('the small reader tags and parses a treebank as well as its card says', async (t) => {
  if (!existsSync(treebank)) return t.skip(`${treebank} is not here`);
  const scores = await scoreTrees(treebank, 'small');
  assert.ok(scores.upos >= 0.96 && scores.uas >= 0.87 && scores.las >= 0.84, JSON.stringify(scores));
});

test('the small reader finds names as well as its card says', async (t) => {
  if (!existsSync(named)) return t.skip(`${named} is not here`);
  const scores = await scoreNames(named, 'small');
  assert.ok(scores.f1 >= 0.67, JSON.stringify(scores));
});

test('raw text is cut into the tokens and sentences of a treebank', (t) => {
  if (!existsSync(treebank)) return t.skip(`${treebank} is not here`);
  const scores = scoreTokens(treebank);
  assert.ok(scores.tokens >= 0.99 && scores.sentences >= 0.94, JSON.stringify(scores));
});
