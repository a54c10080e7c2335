import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { cooperationOf } from './cooperation.ts';

/** What a text tells of cooperation, one line each, in alphabetical order: parties, area, stage. */
async function told(text: string): Promise<string[]> {
  const { scene, engagements } = await settingOf(text);
  return cooperationOf(scene, engagements)
    .map((c) => `${c.parties.join('-')} ${c.area} ${c.stage}`)
    .sort();
}

test('what one state gives another for its borders or in a disaster is help in that', async () => {
  assert.deepEqual(await told('Norway has provided Malawi with scanners for border posts since 2018.'), ['MWI-NOR border-security under-way']);
  assert.deepEqual(await told('Peru will send tents and blankets to Ecuador.'), ['ECU-PER humanitarian intended']);
});

test('what is sold, sent home or only asked for is no help', async () => {
  assert.deepEqual(await told('Norway sold Malawi five trawlers.'), []);
  assert.deepEqual(await told('Malawi asked Norway to send tents.'), []);
  assert.deepEqual(await told('Norway sent two envoys to Malawi.'), []);
});

test('a report of home affairs that names another state once tells of no cooperation with it', async () => {
  const home =
    'The plan invests in housing and in partnerships between schools and firms. It pays for roads. It pays for bridges. It pays for trams.';
  assert.deepEqual(
    await told(`Both countries have parks, France said of Canada. ${home} It pays for ferries. It pays for canals. It pays for locks.`),
    [],
  );
});
