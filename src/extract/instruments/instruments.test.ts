import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InstrumentClaim } from '../../model/claim.ts';
import { periodOf } from '../../model/date.ts';
import { settingOf } from '../../testing/scenes.ts';
import { instrumentsOf } from './instruments.ts';

async function claimsIn(text: string, published?: string): Promise<readonly InstrumentClaim[]> {
  const { scene, engagements } = await settingOf(text, published);
  return instrumentsOf(scene, engagements);
}

/** What a text tells of instruments, one line each: kind, parties, status. */
async function told(text: string): Promise<string[]> {
  return (await claimsIn(text)).map((c) => `${c.instrument} ${c.parties.join('-')} ${c.status}`);
}

test('one instrument named in three ways is one claim under its best title', async () => {
  const [pact, ...others] = await claimsIn(
    'Japan and Britain signed a defence pact in London on Wednesday. ' +
      'Prime Minister Fumio Kishida of Japan and his British counterpart, Rishi Sunak, put their names to the Reciprocal Access Agreement at the Tower of London. ' +
      'The treaty must be ratified by both parliaments before it takes effect.',
  );
  assert.deepEqual(others, []);
  assert.equal(pact?.title, 'Reciprocal Access Agreement');
  assert.deepEqual([pact?.parties, pact?.status, pact?.evidence.length], [['GBR', 'JPN'], 'signed', 3]);
});

test('a title in quotation marks loses the marks', async () => {
  const [agreement] = await claimsIn(
    'An "Agreement on Cooperation in the Field of Defence Industry" was signed between Turkey and Kosovo in Ankara.',
  );
  assert.equal(agreement?.title, 'Agreement on Cooperation in the Field of Defence Industry');
  assert.deepEqual(agreement?.parties, ['TUR', 'XKX']);
});

test('what is only to be signed is still being negotiated', async () => {
  assert.deepEqual(await told('Spain and Ukraine are to sign a bilateral security agreement on Monday.'), ['agreement ESP-UKR negotiated']);
  assert.deepEqual(await told('Vietnam and South Korea are expected to sign a memorandum of understanding on hydrography later this year.'), [
    'memorandum KOR-VNM negotiated',
  ]);
});

test('a letter and a contract signed in one breath are two instruments', async () => {
  const kinds = await told('Armenia on Monday signed a contract with France for three radars, and a letter of intent on the delivery of missiles.');
  assert.deepEqual(kinds, ['contract ARM-FRA signed', 'letter-of-intent ARM-FRA signed']);
});

test('an agreement that is only talked about keeps its signing but has no day', async () => {
  const [agreement] = await claimsIn('The ministers discussed a cooperation agreement signed between Greece and Egypt.');
  assert.ok(agreement);
  assert.deepEqual([agreement.parties, agreement.status, periodOf(agreement.date).precision], [['EGY', 'GRC'], 'signed', 'unknown']);
});

test('what was signed in a year long past bears that year', async () => {
  const [treaty] = await claimsIn('France and Italy signed the Quirinale Treaty in November 2021.');
  assert.ok(treaty);
  assert.deepEqual([treaty.title, periodOf(treaty.date).start], ['Quirinale Treaty', '2021-11-01']);
});

test('the parties of a compound name are bound', async () => {
  assert.deepEqual(await told('The US-Kenya trade agreement was finalised on Friday.'), ['agreement KEN-USA finalised']);
});

test('an institution without a state is a body and no party', async () => {
  const [agreement] = await claimsIn('Pakistan and the IMF have reached a staff level agreement.');
  assert.deepEqual(agreement?.parties, ['PAK']);
  assert.equal(agreement?.bodies.length, 1);
});

test('agreement in the everyday sense is no instrument', async () => {
  assert.deepEqual(await told('Poland and Lithuania are in agreement about the threat.'), []);
  assert.deepEqual(await told('There is broad agreement between Poland and Lithuania on the need for help.'), []);
  assert.deepEqual(await told('Ethiopia and Sudan accused each other of breaching a ceasefire agreement.'), []);
});

test('an instrument that somebody denies is none', async () => {
  assert.deepEqual(await told('Egypt denied that it had signed an arms agreement with Russia.'), []);
});

test('withdrawing ends an agreement and renewing extends it', async () => {
  assert.deepEqual(await told('Uzbekistan has terminated its gas agreement with Russia.'), ['agreement RUS-UZB terminated']);
  assert.deepEqual(await told('Japan and India renewed a memorandum on naval logistics.'), ['memorandum IND-JPN extended']);
});

test('both sides are those whose meeting it was', async () => {
  const lines = await told('The defence ministers of Serbia and Cyprus met in Nicosia on Monday. The two sides signed a protocol on training.');
  assert.deepEqual(lines, ['protocol CYP-SRB signed']);
});

test('a bargain inside one country binds no states', async () => {
  assert.deepEqual(await told('The government reached a deal with the unions on Friday. Opposition leaders called the agreement a betrayal.'), []);
});

test('a dateline in capitals signs nothing', async () => {
  assert.deepEqual(await told('LISBON (Lusa) - Portugal and Brazil signed a defence framework agreement on Tuesday.'), ['agreement BRA-PRT signed']);
});

test('a name within a name is one instrument', async () => {
  const claims = await claimsIn('Kenya and Japan have agreed to a Framework for an Agreement on Fair, Open, and Balanced Trade.');
  assert.equal(claims.length, 1);
});

test('an agreement that binds somebody else is left out of comparisons', async () => {
  assert.deepEqual(await told('It is the first such pact that Tokyo has concluded with any country except the United States.'), []);
});

test('whoever announces a pact between others is no party to it', async () => {
  const [pact] = await claimsIn('Jordan and Kuwait have agreed on a trade pact between the two countries, the White House announced on Tuesday.');
  assert.deepEqual([pact?.parties, pact?.bodies], [['JOR', 'KWT'], []]);
});
