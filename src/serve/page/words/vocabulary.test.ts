import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Area } from '../../../model/area.ts';
import * as model from '../../../model/vocabulary.ts';
import * as page from './vocabulary.ts';

test('the page offers every term of the vocabularies of the model, in their order', () => {
  assert.deepEqual(page.engagementKinds, model.EngagementKind.options);
  assert.deepEqual(page.engagementStatuses, model.EngagementStatus.options);
  assert.deepEqual(page.instrumentKinds, model.InstrumentKind.options);
  assert.deepEqual(page.instrumentStatuses, model.InstrumentStatus.options);
  assert.deepEqual(page.cooperationStages, model.CooperationStage.options);
  assert.deepEqual(page.transferCategories, model.TransferCategory.options);
  assert.deepEqual(page.transferStages, model.TransferStage.options);
  assert.deepEqual(page.statementModes, model.StatementMode.options);
  assert.deepEqual(page.channels, model.Channel.options);
  assert.deepEqual(page.participantRoles, model.ParticipantRole.options);
  assert.deepEqual(page.discrepancyKinds, model.DiscrepancyKind.options);
  assert.deepEqual(page.originKinds, model.OriginKind.options);
  assert.deepEqual(page.actorKinds, model.ActorKind.options);
  assert.deepEqual(page.areas, Area.options);
});

test('a field that holds a term is corrected out of the vocabulary that the term is of', () => {
  assert.deepEqual(page.termsOf('kind', 'visit'), model.EngagementKind.options);
  assert.deepEqual(page.termsOf('kind', 'treaty'), model.InstrumentKind.options);
  assert.deepEqual(page.termsOf('channel', null), model.Channel.options);
  assert.equal(page.termsOf('title', 'treaty'), null);
});
