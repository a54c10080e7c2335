import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from '../../testing/told.ts';

test('those who led the two sides were at the session that the report tells, also where the verb is left out', async () => {
  const told = await tell(
    'The fifth session of the Joint Commission between Portugal and Poland took place in Lisbon on June 6, 2023. The Portuguese side was led by Deputy Minister Rui Costa and the Polish side by Deputy Minister Jan Nowak.',
  );
  assert.deepEqual(told, ['meeting occurred 2023-06-06 PRT: Jan Nowak, Joint Commission, Rui Costa']);
});

test('a delegation headed by somebody is of the state it comes from, whatever he was received at', async () => {
  const told = await tell(
    'A military delegation of the Republic of Poland headed by the Chief of the General Staff, Major General Jan Nowak, was received at the Ministry of Defence of Portugal in Lisbon on Tuesday. The delegation arrived in Lisbon on Monday.',
  );
  assert.ok(told.includes('visit occurred 2023-06-05 PRT: Jan Nowak'), told.join('\n'));
});

test('a warship that docks abroad is a visit of the navy that sails it', async () => {
  const told = await tell('Poland sent a ship. The Polish frigate Wisla docked in Lisbon on Tuesday for a port call.');
  assert.deepEqual(told, ['visit occurred 2023-06-06 PRT: Poland']);
});

test('what was to have taken place did not, and who denies reports of a meeting denies the meeting', async () => {
  const told = await tell(
    'Poland denied reports that Polish Foreign Minister Jan Nowak had met Portuguese Foreign Minister Rui Costa in Geneva. Nowak was to have visited Lisbon on Tuesday.',
  );
  assert.deepEqual(
    told.map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['meeting denied'],
  );
});

test('whoever takes the occasion to meet somebody met him', async () => {
  const told = await tell('Polish Prime Minister Jan Nowak used the occasion to meet Portuguese Prime Minister Rui Costa in Lisbon on Tuesday.');
  assert.deepEqual(told, ['meeting occurred 2023-06-06 PRT: Jan Nowak, Rui Costa']);
});

test('who discussed something with somebody by telephone called him', async () => {
  const told = await tell('Polish Foreign Minister Jan Nowak discussed trade with Portuguese Foreign Minister Rui Costa by telephone on Tuesday.');
  assert.deepEqual(told, ['call occurred 2023-06-06 -: Jan Nowak, Rui Costa']);
});

test('whoever joins somebody for talks has talks with him, where his partners are', async () => {
  const told = await tell(
    'Polish Foreign Minister Jan Nowak joined Portuguese Foreign Minister Rui Costa and international partners in Accra on 6 June for talks on fishing.',
  );
  assert.deepEqual(told, ['meeting occurred 2023-06-06 GHA: Jan Nowak, Rui Costa']);
});

test('ministers who met one on one met', async () => {
  const told = await tell('Polish Foreign Minister Jan Nowak and Portuguese Foreign Minister Rui Costa met one on one in Lisbon on Tuesday.');
  assert.deepEqual(told, ['meeting occurred 2023-06-06 PRT: Jan Nowak, Rui Costa']);
});

test('a call that its day belongs to has been, whatever is said of it', async () => {
  const told = await tell(
    "Diplomats link the delay to a quarrel over fish and to Tuesday's phone call between Polish Foreign Minister Jan Nowak and Portuguese Foreign Minister Rui Costa.",
  );
  assert.deepEqual(told, ['call occurred 2023-06-06 -: Jan Nowak, Rui Costa']);
});

test('whoever is meant by his nationality is the one of that state named last', async () => {
  const told = await tell(
    'Polish Defence Minister Jan Nowak arrived in Lisbon on Tuesday. The Pole was received by Portuguese President Rui Costa on Wednesday.',
  );
  assert.ok(
    told.includes('meeting occurred 2023-06-07 -: Jan Nowak, Rui Costa') || told.includes('meeting occurred 2023-06-07 PRT: Jan Nowak, Rui Costa'),
    told.join('\n'),
  );
});

test('an ambassador who is summoned is met; a witness is not', async () => {
  const told = await tell("Poland's foreign ministry summoned the Portuguese ambassador, Rui Costa, on Tuesday and handed him a note.");
  assert.ok(
    told.some((line) => line.startsWith('meeting occurred 2023-06-06') && line.includes('Rui Costa')),
    told.join('\n'),
  );
  assert.deepEqual(await tell("Poland's highest court summoned the Portuguese banker Rui Costa on Tuesday."), []);
});

test('talks after which somebody came home were before that day', async () => {
  const told = await tell(
    'Polish Foreign Minister Jan Nowak returned to Warsaw on Wednesday after talks with Portuguese Foreign Minister Rui Costa.',
  );
  assert.ok(told.includes('meeting occurred ? -: Jan Nowak, Rui Costa'), told.join('\n'));
});

test('what follows a lead that tells the news in an aside goes on from its day', async () => {
  const told = await tell(
    'Ghana will buy two ships from Portugal under a contract signed in Accra on Tuesday. Portuguese Defence Minister Rui Costa met Ghanaian President Kofi Mensah later in the day.',
  );
  assert.ok(
    told.some((line) => line.startsWith('meeting occurred 2023-06-06')),
    told.join('\n'),
  );
});
