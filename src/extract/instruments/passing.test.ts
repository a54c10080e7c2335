import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { instrumentsOf } from './instruments.ts';

/** What a text tells of instruments, one line each: kind, parties, status, title. */
async function told(text: string): Promise<string[]> {
  const { scene, engagements } = await settingOf(text);
  return instrumentsOf(scene, engagements).map((c) => `${c.instrument} ${c.parties.join('-')} ${c.status}: ${c.title}`);
}

test('states whose trade a declaration condemns are not bound by it', async () => {
  assert.deepEqual(await told('Ghana and Togo adopted a joint declaration that condemns military cooperation between Iran and Sudan.'), [
    'joint-statement GHA-TGO adopted: joint declaration',
  ]);
});

test('what something is described as is no paper', async () => {
  assert.deepEqual(await told('The spokesman described the visit as a bilateral arrangement between Kenya and Chad.'), []);
});

test('who says that a pact will end has ended it', async () => {
  assert.deepEqual(await told('Australia said it would end a military training agreement with Tonga.'), [
    'agreement AUS-TON terminated: military training agreement',
  ]);
});

test('a letter signed in the same breath as a purchase is with the same partner', async () => {
  assert.deepEqual(await told('Tunisia ordered three Bayraktar TB2 drones from Turkey and signed a letter of intent on Spike missiles.'), [
    'letter-of-intent TUN-TUR signed: letter of intent on Spike missiles',
  ]);
});

test('commanders of the three navies sign for the three countries just told of', async () => {
  assert.deepEqual(
    await told('The ministers of Greece, Italy and Malta met in Athens. The commanders of the three navies signed a declaration of intent there.'),
    ['letter-of-intent GRC-ITA-MLT signed: declaration of intent'],
  );
});

test('agreements that were signed on two matters are told beside the treaty of the day', async () => {
  assert.deepEqual(
    await told(
      'Chad and Peru signed a partnership treaty on Monday. Agreements were also signed between the governments of the two countries on the construction of a ferry port and on cooperation in medicine.',
    ),
    [
      'treaty PER-TCD signed: partnership treaty',
      'agreement PER-TCD signed: Agreements on the construction of a ferry port and on cooperation in medicine',
    ],
  );
});

test('names right before a "which" signed what it tells of', async () => {
  assert.deepEqual(await told('The mission is joined by Norway and Denmark, which signed a contract for five used corvettes with Riga in 2021.'), [
    'contract DNK-LVA-NOR signed: contract for five used corvettes',
  ]);
});

test('what two who have just met sign is theirs, whoever else the report names', async () => {
  assert.deepEqual(
    await told(
      'Presidents of Togo, Benin and Mali met in Lomé. The minister of Togo met the minister of Mali on Monday. They signed a protocol on cattle.',
    ),
    ['protocol MLI-TGO signed: protocol on cattle'],
  );
});

test('a communiqué in which leaders stress something has been issued', async () => {
  assert.deepEqual(await told('The presidents of Togo and Benin met in Lomé. In the final communiqué the two leaders stressed the need for rain.'), [
    'joint-statement BEN-TGO adopted: final communiqué',
  ]);
  assert.deepEqual(await told('The presidents of Togo and Benin met in Lomé. In a village a teacher read the declaration.'), []);
});

test('an exchange of notes by which another paper takes force is no paper of its own', async () => {
  assert.deepEqual(await told('The fisheries agreement between Togo and Benin entered into force following an exchange of notes.'), [
    'agreement BEN-TGO in-force: fisheries agreement',
  ]);
});
