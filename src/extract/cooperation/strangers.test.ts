import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { instrumentsOf } from '../instruments/index.ts';
import { cooperationOf } from './cooperation.ts';

/** The areas that a text tells of, with whose they are, in alphabetical order. */
async function told(text: string): Promise<string[]> {
  const { scene, engagements } = await settingOf(text);
  return cooperationOf(scene, engagements, instrumentsOf(scene, engagements))
    .map((c) => `${c.parties.join('-')} ${c.area}`)
    .sort();
}

test('a state that one place name brings into a report of home affairs is no partner', async () => {
  assert.deepEqual(
    await told(
      'The Canadian government opened new homes on Monday. Canada will strengthen coordination on health between its agencies. The minister thanked a teacher born in Taiwan.',
    ),
    [],
  );
});

test('those whose invasion is answered do not work together with those who answer it', async () => {
  const lines = await told(
    "Canada condemned Russia's invasion on Monday. We are advancing our cybersecurity cooperation in response to Russia's illegal war. Canada will stand firm.",
  );
  assert.deepEqual(lines, []);
});

test('those with whom one state works who are no state bring none in', async () => {
  const lines = await told(
    'Norway and Chile are trading partners. The Norwegian ministry of health will work with local schools on vaccines. It will work with Chile on energy.',
  );
  assert.ok(!lines.some((line) => line.endsWith(' health')), lines.join());
  assert.ok(lines.includes('CHL-NOR energy'), lines.join());
});

test('the partnership of two states of whom two leaders speak is that of the two', async () => {
  const lines = await told(
    "Norwegian Prime Minister Kari Dahl met Canadian Prime Minister Paul Roy in Oslo on Monday. The two discussed Iran's growing defence partnership with Russia.",
  );
  assert.ok(lines.includes('IRN-RUS general'), lines.join());
  assert.ok(!lines.some((line) => line.includes('CAN-NOR-RUS')), lines.join());
});

test('what somebody arms himself with is no area of those who speak against it', async () => {
  const lines = await told(
    "Norwegian Prime Minister Kari Dahl met Canadian Prime Minister Paul Roy in Oslo on Monday. The two leaders committed to work together on North Korea's nuclear and ballistic missile programs.",
  );
  assert.ok(!lines.some((line) => /missile|nuclear/.test(line)), lines.join());
});

test('an office for investor relations is no trade between two states', async () => {
  const lines = await told('Chile and Peru signed a contract for ten boats on Monday. For further information: Head of Investor Relations.');
  assert.ok(!lines.some((line) => line.endsWith(' trade')), lines.join());
});

test('communities that work together are no states, nor are topics of a talk', async () => {
  assert.deepEqual(await told('The ministers of Chile and Peru met in Lima. Chile faces floods, and all villages must cooperate.'), []);
  assert.deepEqual(
    await told(
      'The ministers of Chile and Peru met in Lima. The two ministers discussed topics including counter-terrorism, the harvest, Syria and Libya.',
    ),
    ['CHL-PER counter-terrorism'],
  );
});
