import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';

/** The states of the persons and organisations of a text, by name. */
async function statesIn(text: string): Promise<ReadonlyMap<string, string | null>> {
  const { scene } = await settingOf(text, '2024-05-14');
  return new Map(scene.actors.map((a) => [a.name, a.country]));
}

test('the service named behind a name tells the side', async () => {
  const states = await statesIn(
    'The exercise was opened in Nairobi on Monday. Captain Mark Ellis of the Royal Australian Navy gave a speech. Ana Prieto, who heads the Chilean Red Cross, thanked him. Sergeant Jan Kos, an instructor of the Polish Land Forces, showed the vehicle.',
  );
  assert.deepEqual([states.get('Mark Ellis'), states.get('Ana Prieto'), states.get('Jan Kos')], ['AUS', 'CHL', 'POL']);
});

test('those who came with the minister of a state are of that state', async () => {
  const states = await statesIn(
    'Defence Minister Kofi Mensah of Ghana received the Finnish Minister of Defence in Accra. Accompanying the Finnish Minister were the Chief of Staff, Mr. Antti Laine; and Brigadier General Eero Salo.',
  );
  assert.deepEqual([states.get('Antti Laine'), states.get('Eero Salo')], ['FIN', 'FIN']);
});

test('whoever signs on behalf of a state is of that state', async () => {
  const states = await statesIn(
    'The vehicles were handed over in Lima by the Ambassador of Spain, Marta Soler. The keys were accepted on behalf of the Peruvian side by General Hugo Paz.',
  );
  assert.equal(states.get('Hugo Paz'), 'PER');
});

test('an embassy that informs in the first words is at home in its state', async () => {
  const states = await statesIn(
    'The Embassy of Colombia informs that the Minister of Defence, Luis Rojas, yesterday spoke with the Minister of Defence of Spain, Elena Vidal. Ambassador Paula Niño was then received in Madrid by the Secretary of State for Defence of Spain, Jorge Ruiz.',
  );
  assert.deepEqual([states.get('Luis Rojas'), states.get('Paula Niño'), states.get('Jorge Ruiz')], ['COL', 'COL', 'ESP']);
});

test('seas, camps and money that bear the name of a state bring in none', async () => {
  const { scene } = await settingOf(
    'The ministers of Ghana and Chile met at Burma Camp and spoke of the South China Sea, the Gulf of Guinea and a loan of 5 million US dollars.',
    '2024-05-14',
  );
  const states = scene.actors.filter((a) => a.actor === 'state').map((a) => a.country);
  assert.deepEqual(states.sort(), ['CHL', 'GHA']);
});

test('a state that is much named, and whose offices are marked, is not where the report is at home', async () => {
  const states = await statesIn(
    'President Kofi Asante has asked Turkey for a repair shop for the vehicles that Turkey sold. Turkey’s Defence Minister, Tevfik Demir, called on him. Demir signed a memorandum with his Ghanaian counterpart.\n\nGeneral Yaw Nartey, the Chief of the Defence Staff, defended it.\n\nTurkey and Turkish firms are pleased.',
  );
  assert.equal(states.get('Tevfik Demir'), 'TUR');
  assert.notEqual(states.get('Yaw Nartey'), 'TUR');
});

test('managers are of the state of their firm, be it named or described', async () => {
  const states = await statesIn(
    'A Turkish company will lay the railway to Kigoma in Tanzania. The company’s regional manager, Emre Demir, said work would start in March.\n\nEstonian maker Telvar showed a robot. Telvar’s chief executive, Marek Ilves, named no price.',
  );
  assert.deepEqual([states.get('Emre Demir'), states.get('Marek Ilves')], ['TUR', 'EST']);
});

test('an officer of another state in apposition to a post is of that state', async () => {
  const states = await statesIn(
    'Armenia’s council secretary, Vahan Sarian, and a deputy commander of the French gendarmerie, General Lucie Moreau, inspected the border.',
  );
  assert.equal(states.get('Lucie Moreau'), 'FRA');
});

test('whoever receives a guest whom only a pronoun names is of another state; a degree received makes no host', async () => {
  const states = await statesIn(
    'The Ministry of Defence of Norway informs that Minister Karin Dahl is in Bolivia for talks. Dahl came with officers. On Monday Prime Minister Ana Prieto received her in La Paz for a conversation about mines.',
  );
  assert.notEqual(states.get('Ana Prieto'), 'NOR');
  const none = await statesIn('President Joan Hill of Ghana spoke of China. Lisa Brandt received her degree from Accra.');
  assert.notEqual(none.get('Lisa Brandt'), 'CHN');
});

test('people whom only their nationality names are guests as well', async () => {
  const states = await statesIn(
    'Finland and Nepal will talk more. On Monday the two Finns paid a courtesy call on Prime Minister Sita Rana in Kathmandu.',
  );
  assert.equal(states.get('Sita Rana'), 'NPL');
});

test("their ambassador is that of the people just spoken of; the Pope's secretary serves the Holy See", async () => {
  const states = await statesIn(
    "BANGKOK, May 14 - Yesterday 27 Chileans crossed the bridge. Their ambassador, Marta Soler, waited for them. Pope's Secretary of State Cardinal Pietro Bruni sent a telegram.",
  );
  assert.equal(states.get('Marta Soler'), 'CHL');
  assert.equal(states.get('Pietro Bruni'), 'VAT');
});

test('who speaks on behalf of a government is at home there, and its ambassadors abroad are its own', async () => {
  const states = await statesIn(
    'Statement on the flood in Lusaka, Zambia\n\nOn behalf of the Government of Nepal, I express my condolences. Ambassador Sita Rana in Lusaka is in contact with the authorities of Zambia. Zambia has our prayers, and Zambia will rebuild.',
  );
  assert.equal(states.get('Sita Rana'), 'NPL');
});
