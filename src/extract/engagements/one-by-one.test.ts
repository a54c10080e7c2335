import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engagementsIn, tell } from '../../testing/told.ts';

test('whoever met three people respectively had three meetings', async () => {
  const told = await tell(
    'Polish Defence Minister Jan Nowak met respectively with Portuguese President Rui Costa, Prime Minister Ana Gomes and Foreign Minister Luis Prado on Tuesday.',
  );
  assert.deepEqual(told, [
    'meeting occurred 2023-06-06 -: Ana Gomes, Jan Nowak',
    'meeting occurred 2023-06-06 -: Jan Nowak, Luis Prado',
    'meeting occurred 2023-06-06 -: Jan Nowak, Rui Costa',
  ]);
});

test('separate talks with two people are two meetings', async () => {
  const told = await tell(
    'Polish Defence Minister Jan Nowak held separate talks in Lisbon on Tuesday with Portuguese President Rui Costa and Prime Minister Ana Gomes.',
  );
  assert.deepEqual(told, ['meeting occurred 2023-06-06 PRT: Ana Gomes, Jan Nowak', 'meeting occurred 2023-06-06 PRT: Jan Nowak, Rui Costa']);
});

test('bilateral meetings with both guests are one with each of those the report named before', async () => {
  const told = await tell(
    'Portuguese Defence Minister Rui Costa signed the accord in Lisbon on Tuesday with Polish Defence Minister Jan Nowak and Moroccan Defence Minister Omar Tazi. Before the signing, Costa held bilateral meetings with both his guests.',
  );
  const meetings = told.filter((t) => t.startsWith('meeting'));
  assert.deepEqual(meetings, ['meeting occurred 2023-06-06 -: Jan Nowak, Rui Costa', 'meeting occurred 2023-06-06 -: Omar Tazi, Rui Costa']);
});

test('remarks made in a meeting tell the meeting', async () => {
  const told = await tell('Polish Defence Minister Jan Nowak made the remarks in a meeting with Portuguese President Rui Costa on Tuesday.');
  assert.deepEqual(told, ['meeting occurred 2023-06-06 -: Jan Nowak, Rui Costa']);
});

test('a journey for talks is a visit to come and the talks to come', async () => {
  const told = await tell('Polish Defence Minister Jan Nowak will travel to Lisbon next month for talks with Portuguese Defence Minister Rui Costa.');
  assert.deepEqual(told, ['meeting planned 2023-07-01 PRT: Jan Nowak, Rui Costa', 'visit planned 2023-07-01 PRT: Jan Nowak']);
});

test('an invitation that was accepted is a visit to come', async () => {
  const told = await tell(
    'Polish President Jan Nowak met Portuguese President Rui Costa in Lisbon on Tuesday. On Wednesday Costa accepted an invitation to visit Warsaw.',
  );
  assert.ok(told.includes('visit planned ? POL: Rui Costa'), told.join('\n'));
});

test('a visit called off is that of whoever the sentence before is about', async () => {
  const told = await tell(
    'Polish Defence Minister Jan Nowak visited Portugal on Tuesday. A planned visit to Morocco was cancelled because of bad weather.',
  );
  assert.deepEqual(told, ['visit cancelled ? MAR: Jan Nowak', 'visit occurred 2023-06-06 PRT: Jan Nowak']);
});

test('an exercise that a state will host is told though nobody else is named', async () => {
  const told = await tell('Later this year Portugal will host Exercise Longbow.');
  assert.deepEqual(told, ['exercise planned 2023-06-08 -: Portugal']);
});

test('the ceremony after the talks at which something was agreed took place on the day of the talks', async () => {
  const told = await tell(
    'Polish President Jan Nowak and Portuguese President Rui Costa agreed to expand trade during summit talks in Lisbon on Tuesday, officials said.\n\nAfter the talks at the palace, the two leaders attended a ceremony to sign three papers.',
  );
  assert.deepEqual(
    told.map((t) => t.split(' ').slice(0, 3).join(' ')),
    ['ceremony occurred 2023-06-06', 'meeting occurred 2023-06-06'],
  );
});

test('whoever says what was discussed is no topic, nor is a day or a parade', async () => {
  const found = await engagementsIn(
    "Portuguese President Rui Costa held talks with Polish President Jan Nowak on Wednesday. The two leaders discussed energy, trade and the war in Sudan, Portugal's defence ministry said. They reviewed the guard of honour.",
  );
  const meeting = found.find((f) => f.claim.engagement === 'meeting');
  assert.deepEqual(
    meeting?.claim.topics.map((t) => t.text),
    ['energy', 'trade and the war in Sudan'],
  );
});

test('a preposition said again makes a meeting with each', async () => {
  const told = await tell(
    'Polish Minister Jan Nowak was received by Ghanaian Energy Minister Kofi Mensah, and by Ghanaian Health Minister Ama Owusu, in Accra.',
  );
  assert.deepEqual(told, ['meeting occurred 2023-06-08 GHA: Ama Owusu, Jan Nowak', 'meeting occurred 2023-06-08 GHA: Jan Nowak, Kofi Mensah']);
  const together = await tell(
    'Polish Minister Jan Nowak was received by Ghanaian Energy Minister Kofi Mensah and Ghanaian Health Minister Ama Owusu in Accra.',
  );
  assert.deepEqual(together, ['meeting occurred 2023-06-08 GHA: Ama Owusu, Jan Nowak, Kofi Mensah']);
});

test('talks with each of the guests are apart from the meeting of all, and so is a meeting one on one', async () => {
  const told = await tell(
    'Polish President Jan Nowak hosted Portuguese President Rui Costa and Ghanaian President Kofi Mensah in Warsaw on Tuesday. The president had earlier held bilateral talks with each of his guests. With Costa he discussed fishing. With Mensah he discussed roads.',
  );
  for (const names of ['Jan Nowak, Kofi Mensah, Rui Costa', 'Jan Nowak, Rui Costa', 'Jan Nowak, Kofi Mensah'])
    assert.ok(
      told.some((line) => line.startsWith('meeting occurred') && line.endsWith(`: ${names}`)),
      `${names} in ${told.join('; ')}`,
    );
});
