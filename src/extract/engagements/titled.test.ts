import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';

async function told(title: string): Promise<string[]> {
  const text =
    'PRESIDENT COSTA: It is good to see you again, President Nowak. Portugal and Poland are friends.\n\nPRESIDENT NOWAK: Thank you. Poland will not forget it.\n\nPRESIDENT COSTA: Thank you all.';
  const { engagements } = await settingOf(text, '2023-06-08', 'Office of the President of Portugal', title);
  return engagements.map(
    (c) => `${c.engagement} ${c.date.how === 'unknown' ? '?' : c.date.start} ${c.place?.country ?? '-'} ${c.participants.length}`,
  );
}

test('those whose remarks before a meeting a title announces met on the day', async () => {
  assert.deepEqual(await told('Remarks by President Costa and President Nowak of Poland Before Bilateral Meeting'), ['meeting 2023-06-08 - 2']);
  assert.deepEqual(await told('Remarks by President Costa and President Nowak of Poland in Joint Press Conference | Warsaw, Poland'), [
    'meeting 2023-06-08 POL 2',
  ]);
});

test('remarks of one, or of two about something, are no meeting', async () => {
  assert.deepEqual(await told('Remarks by President Costa in Press Conference'), []);
  assert.deepEqual(await told('Remarks by President Costa and President Nowak of Poland on Energy'), []);
});
