import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { transfersOf } from './transfers.ts';

/** What a text tells of transfers, one line each: supplier, recipient, number, item, stage. */
async function told(text: string): Promise<string[]> {
  const { scene } = await settingOf(text);
  return transfersOf(scene).map((c) => [`${c.supplier}>${c.recipient}`, c.quantity, c.item, c.stage].filter((x) => x !== null).join(' '));
}

test('the one to whom the transfer before went receives the next one too, where nobody else is named', async () => {
  assert.deepEqual(await told('Norway gave Ukraine 20 howitzers, while Denmark is donating 19 F-16s.'), [
    'NOR>UKR 20 howitzers delivered',
    'DNK>UKR 19 F-16s delivered',
  ]);
});

test('arms told by their number alone are those that were named before', async () => {
  assert.deepEqual(await told('South Korea delivered 24 howitzers to Norway in 2020, and Finland has ordered 96.'), [
    'KOR>NOR 24 howitzers delivered',
    'KOR>FIN 96 howitzers ordered',
  ]);
});

test('an offer that is turned down was made to whoever turned it down', async () => {
  assert.deepEqual(await told("Argentina turned down Pakistan's offer of twelve JF-17 fighters last year."), ['PAK>ARG 12 JF-17 fighters offered']);
});

test('what a yard builds for a navy its state has ordered', async () => {
  assert.deepEqual(await told("Spain's Navantia launched the second of five Avante 2200 corvettes built for the Royal Saudi Naval Forces."), [
    'ESP>SAU 5 Avante 2200 corvettes ordered',
  ]);
});

test('of two who sign a contract for arms the one who makes them sells them', async () => {
  assert.deepEqual(await told("Kongsberg and Lithuania's defence ministry signed a contract for NASAMS launchers."), [
    'NOR>LTU NASAMS launchers ordered',
  ]);
});
