import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { footOf, mastheadOf } from './masthead.ts';

/** The states of the persons of a text, by name. */
async function statesIn(text: string): Promise<ReadonlyMap<string, string | null>> {
  const { scene } = await settingOf(text, '2024-05-14');
  return new Map(scene.actors.map((a) => [a.name, a.country]));
}

test('a paper leaves out that its own people are of its state', async () => {
  const states = await statesIn(
    'The Kampala Ledger, Tuesday\n\nThe Finnish trade minister, Antti Laine, left Entebbe on Monday. "He bought coffee and no more," lecturer Grace Auma told reporters. Peter Okot said that buyers had stayed away.',
  );
  assert.equal(states.get('Antti Laine'), 'FIN');
  assert.equal(states.get('Grace Auma'), 'UGA');
  assert.equal(states.get('Peter Okot'), 'UGA');
});

test('nobody becomes a citizen of where a report is from who serves a body of no state or manages a firm of which nothing is told', async () => {
  const states = await statesIn(
    'The Kampala Ledger, Tuesday\n\nKarin Dahl, who heads the UNHCR office, told reporters that tents were short. The chief executive of Velmora Robotics, Iris Brandt, said that a plant would follow.',
  );
  assert.equal(states.get('Karin Dahl'), null);
  assert.equal(states.get('Iris Brandt'), null);
});

test('a mayor and a governor serve the state in which their town lies', async () => {
  const states = await statesIn(
    'PARIS, May 14 - The mayor of Kisumu, Daniel Ochieng, and Surabaya Mayor Retno Wulandari spoke at the congress. Gdansk councillor Jan Kos listened.',
  );
  assert.deepEqual([states.get('Daniel Ochieng'), states.get('Retno Wulandari'), states.get('Jan Kos')], ['KEN', 'IDN', 'POL']);
});

test('those who came along with a visitor are of his state, however often "by" is said', async () => {
  const states = await statesIn(
    'DUBAI, May 14 - President Emilio Duarte of Argentina, who was accompanied by Marta Soler and by Foreign Minister Luis Rojas, will fly on to Qatar on Friday.',
  );
  assert.equal(states.get('Luis Rojas'), 'ARG');
});

test('an assembly that many states have is of the state that the report is about', async () => {
  const states = await statesIn(
    'LUSAKA, May 14 - Zambia has postponed the debate. Speaker Nelly Banda of the National Assembly told reporters that the budget came late. The National Assembly sits again in June.',
  );
  assert.equal(states.get('National Assembly'), 'ZMB');
});

test('the head of a text tells whose it is: a paper and its town, a state above its ministry, a byline with the outlet', () => {
  assert.deepEqual(mastheadOf('FISHERMEN WAIT\n\nThe Bay Sentinel, Mombasa\n\nNo boat left.'), { country: 'KEN', official: false });
  assert.deepEqual(mastheadOf('REPUBLIC OF GHANA\nMINISTRY OF TRADE AND INDUSTRY\nNews, 8. 10. 2024\n\nToday'), { country: 'GHA', official: true });
  assert.deepEqual(mastheadOf('By Ana Prieto, Correo de Tarija (English page)\n\nThe minister'), { country: 'BOL', official: false });
  assert.deepEqual(mastheadOf('Embassy of Norway, Bangkok\n8 March 2025\n\nWelcome'), { country: 'NOR', official: true });
  assert.equal(mastheadOf('By Ana Prieto, staff writer\n\nThe minister flew to Peru on Monday.'), null);
  assert.equal(mastheadOf('Talks in Peru\n\nThe ministers met.'), null);
});

test('the foot of a text may tell it: a national agency, an address', () => {
  assert.equal(footOf('The talks go on.\n\n(With input from APP)'), 'PAK');
  assert.equal(footOf('The talks go on.\n\nauma@ledger.co.ug'), 'UGA');
  assert.equal(footOf('The talks go on.\n\nWrite to us at letters@ledger.com'), null);
  assert.equal(footOf('Ana asked the app for the way to Lahore, and it sent her to a sea that was not there at all.'), null);
});

test('firms and societies bear the name of their town; those of many namesakes tell nothing', async () => {
  const { scene } = await settingOf(
    'The Lagos Chamber of Commerce signed the paper with Doha Steel Holding. A professor of Georgetown University was there.',
    '2024-05-14',
  );
  const bodies = new Map(scene.actors.filter((a) => a.actor === 'organisation').map((a) => [a.name, a.country]));
  assert.equal(bodies.get('Lagos Chamber of Commerce'), 'NGA');
  assert.equal(bodies.get('Doha Steel Holding'), 'QAT');
  assert.equal(bodies.get('Georgetown University') ?? null, null);
});

test('a body that only its head is named with is of the state of its head; what a minister is in charge of is no body', async () => {
  const { scene } = await settingOf(
    'The mayor of Kisumu met Ana Prieto of Chile, director of the Harvest Institute. The Kenyan minister for Works and Housing, Peter Okot, was there.',
    '2024-05-14',
  );
  const bodies = new Map(scene.actors.filter((a) => a.actor === 'organisation').map((a) => [a.name, a.country]));
  assert.equal(bodies.get('Harvest Institute'), 'CHL');
  assert.equal(bodies.get('Works and Housing') ?? null, null);
});

test('a state that only the names of its offices hold acts in them', async () => {
  const { scene } = await settingOf('The Bolivian Air Force flew the doctors home. They had eaten Italian bread.', '2024-05-14');
  const states = scene.actors.filter((a) => a.actor === 'state' && !a.described).map((a) => a.country);
  assert.deepEqual(states, ['BOL']);
});

test('an envoy who hands over credentials is sent by another state than that of the report', async () => {
  const states = await statesIn(
    'LA PAZ, May 14 - Norway fills its post in the Andes. Ambassador Karin Dahl presented her credentials to President Luis Rojas on Monday. Bolivia welcomed her.',
  );
  assert.equal(states.get('Karin Dahl'), 'NOR');
  assert.equal(states.get('Luis Rojas'), 'BOL');
});
