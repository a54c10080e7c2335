import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSmallReader } from '../../annotate/index.ts';
import type { Report } from '../../model/report.ts';
import { reportOf } from '../../testing/reports.ts';
import { sceneOf } from '../index.ts';
import { engagementsOf } from './index.ts';

async function toldIn(text: string, title: string | null): Promise<string[]> {
  const report: Report = { ...reportOf(text, '2023-06-08', { source: 'Office of the President of Portugal' }), title };
  const [annotation] = await (await openSmallReader()).annotate([text]);
  if (annotation === undefined) throw new Error('the reader gave no annotation');
  return engagementsOf(sceneOf(report, annotation)).map((c) => `${c.engagement} ${c.date.how} ${c.states.join('+')}`);
}

test('“I” in a transcript is whoever has the turn, and what one tells of oneself without a day has none', async () => {
  const told = await toldIn(
    'THE PRESIDENT: Good morning. I spoke today with President Jan Nowak of Poland. I met with Prime Minister Omar Tazi of Morocco.\n\nQ Thank you, sir.\n\nTHE PRESIDENT: Thank you.',
    'Remarks by President Costa on Energy',
  );
  assert.deepEqual(told, ['call derived POL+PRT', 'meeting unknown MAR+PRT']);
});

test('“I was on the phone with” is a call, and whoever is met of one’s own state is no engagement', async () => {
  const told = await toldIn(
    'THE PRESIDENT: I was on the phone today with President Jan Nowak of Poland. I met with Senator Luis Prado.\n\nQ Thank you.\n\nTHE PRESIDENT: Thank you.',
    'Remarks by President Costa on Energy',
  );
  assert.deepEqual(told, ['call derived POL+PRT']);
});

test('“I” in words that the speaker quotes is not the speaker', async () => {
  const told = await toldIn(
    'THE PRESIDENT: People say, “I met with President Jan Nowak of Poland.”\n\nQ Thank you.\n\nTHE PRESIDENT: Thank you.',
    'Remarks by President Costa on Energy',
  );
  assert.ok(!told.some((t) => t.includes('PRT')), told.join('\n'));
});
