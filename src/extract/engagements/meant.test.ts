import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from '../../testing/told.ts';

test('the Pole is the Pole named last, and the two Poles are two', async () => {
  const told = await tell(
    'Polish Defence Minister Jan Nowak arrived in Accra on Monday. The Pole was received by Ghanaian President Kofi Mensah on Tuesday.',
  );
  assert.ok(told.includes('meeting occurred 2023-06-06 GHA: Jan Nowak, Kofi Mensah'), told.join('\n'));
  const both = await tell(
    'Polish Foreign Minister Anna Wilk and Polish Defence Minister Jan Nowak arrived in Accra on Monday. On Tuesday the two Poles met Ghanaian President Kofi Mensah.',
  );
  assert.ok(both.includes('meeting occurred 2023-06-06 GHA: Anna Wilk, Jan Nowak, Kofi Mensah'), both.join('\n'));
});

test('a nationality that describes something means nobody', async () => {
  const told = await tell(
    'Polish Defence Minister Jan Nowak arrived in Accra on Monday. The Polish frigate was welcomed by Ghanaian President Kofi Mensah.',
  );
  assert.ok(!told.some((line) => line.startsWith('meeting')), told.join('\n'));
});

test('the visiting minister is the one who is not at home', async () => {
  const told = await tell(
    'Ghanaian Defence Minister Kofi Mensah and Polish Defence Minister Jan Nowak signed a pact in Accra on Monday. The visiting minister was later received by Ghanaian President Ama Owusu.',
  );
  assert.ok(told.includes('meeting occurred 2023-06-05 GHA: Ama Owusu, Jan Nowak'), told.join('\n'));
});

test('the defence ministers are those who bear the title', async () => {
  const told = await tell(
    'Polish Defence Minister Jan Nowak and Polish Foreign Minister Anna Wilk met Ghanaian Foreign Minister Kofi Mensah and Ghanaian Defence Minister Ama Owusu in Accra on Monday.\n\nThe defence ministers also met one on one on Tuesday.',
  );
  assert.ok(
    told.includes('meeting occurred 2023-06-06 -: Ama Owusu, Jan Nowak') || told.includes('meeting occurred 2023-06-06 GHA: Ama Owusu, Jan Nowak'),
    told.join('\n'),
  );
});
