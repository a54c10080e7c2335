import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { instrumentsOf } from './instruments.ts';

/** What a text tells of instruments, one line each: kind, parties, status, title. */
async function told(text: string): Promise<string[]> {
  const { scene, engagements } = await settingOf(text);
  return instrumentsOf(scene, engagements).map((c) => `${c.instrument} ${c.parties.join('-')} ${c.status}: ${c.title}`);
}

test('two agreements that each say what they are on stay two', async () => {
  assert.deepEqual(
    await told(
      'Norway and Chile agreed to begin negotiations on an agreement on the exchange of classified information. The two countries concluded an agreement on defence cooperation in 2014.',
    ),
    [
      'agreement CHL-NOR negotiated: agreement on the exchange of classified information',
      'agreement CHL-NOR signed: agreement on defence cooperation',
    ],
  );
});

test('a day between an agreement and its subject does not hide the subject', async () => {
  assert.deepEqual(await told('Kenya and Ghana signed an agreement on Tuesday on the recruitment of nurses.'), [
    'agreement GHA-KEN signed: agreement on the recruitment of nurses',
  ]);
});

test('states bound by an agreement since a year have one in force', async () => {
  const { scene, engagements } = await settingOf('Portugal and Brazil have been bound since 2009 by a defence cooperation agreement.');
  const [agreement] = instrumentsOf(scene, engagements);
  assert.equal(agreement?.status, 'in-force');
  assert.ok(agreement?.date.how === 'stated' || agreement?.date.how === 'derived');
});

test('plans, roadmaps and signed orders are papers too', async () => {
  assert.deepEqual(await told('Turkey and Oman signed an implementation plan for defence cooperation on Monday.'), [
    'other OMN-TUR signed: implementation plan for defence cooperation',
  ]);
  assert.deepEqual(await told('Oman signed an order for 12 Caracal helicopters with France.'), [
    'contract FRA-OMN signed: order for 12 Caracal helicopters',
  ]);
  assert.deepEqual(await told('Oman cancelled an order for 12 Caracal helicopters from France.'), []);
});

test('what the three ministers sign binds all three', async () => {
  const [declaration] = await told(
    'Defence ministers of Estonia, Latvia and Lithuania met in Riga on Friday. The three ministers adopted a joint declaration.',
  );
  assert.equal(declaration, 'joint-statement EST-LTU-LVA adopted: joint declaration');
});

test('"several agreements" are no instrument of their own where one is told by name', async () => {
  assert.deepEqual(await told('Ghana and Togo signed several agreements in Accra. Ghana and Togo signed a memorandum on fisheries.'), [
    'memorandum GHA-TGO signed: memorandum on fisheries',
  ]);
});

test('what a new paper replaces is another paper of the same states', async () => {
  assert.deepEqual(
    await told(
      'Finland and Estonia signed a statement of intent on deepening defence cooperation on Friday. It replaces the framework agreement on defence cooperation signed in 2012.',
    ),
    [
      'letter-of-intent EST-FIN signed: statement of intent on deepening defence cooperation',
      'agreement EST-FIN signed: framework agreement on defence cooperation',
    ],
  );
});

test('a paper that two states have had since a year is in force', async () => {
  assert.deepEqual(await told('Oman and Finland have had a memorandum of understanding on defence materiel since 2017.'), [
    'memorandum FIN-OMN in-force: memorandum of understanding on defence materiel',
  ]);
});

test('an exercise that implements a memorandum tells by whom it was signed', async () => {
  assert.deepEqual(
    await told('The exercise implements the Memorandum of Understanding on Defence Cooperation that Chile and Peru signed in Lima in March 2021.'),
    ['memorandum CHL-PER signed: Memorandum of Understanding on Defence Cooperation'],
  );
});

test('a deed of donation and a general agreement on cooperation are papers, a general agreement is none', async () => {
  assert.deepEqual(await told('Croatia handed over ten vehicles to Ghana. The Deed of Donation was signed by the ministers of Croatia and Ghana.'), [
    'other GHA-HRV signed: Deed of Donation',
  ]);
  assert.deepEqual(await told('Chile and Peru signed a general cooperation agreement in Lima in 2021.'), [
    'agreement CHL-PER signed: general cooperation agreement',
  ]);
  assert.deepEqual(await told('Chile and Peru reached a general agreement.'), []);
});
