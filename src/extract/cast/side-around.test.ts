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
