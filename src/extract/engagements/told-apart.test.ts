import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from '../../testing/told.ts';

test('a pact signed with somebody looking on was signed at a ceremony', async () => {
  const told = await tell(
    'The defence pact was signed on Wednesday in Lisbon by Portuguese Foreign Minister Ana Gomes and Polish Defence Minister Jan Nowak, with President Rui Costa looking on.',
  );
  assert.deepEqual(told, ['ceremony occurred 2023-06-07 PRT: Ana Gomes, Jan Nowak, Rui Costa']);
});

test('whoever attends "the ceremony" was where the plant was opened', async () => {
  const told = await tell(
    "Portugal's Tekno and Poland's Wisla on Tuesday inaugurated an assembly line for helicopters. Polish President Adam Kowal attended the ceremony along with Defence Minister Jan Nowak. Portugal was represented by its defence minister, Rui Costa.",
  );
  assert.deepEqual(told, ['ceremony occurred 2023-06-06 -: Adam Kowal, Jan Nowak, Rui Costa']);
});

test('a welcome with an official ceremony is a ceremony beside the meeting', async () => {
  const told = await tell(
    'Portuguese President Rui Costa welcomed his Polish counterpart Adam Kowal with an official ceremony in Lisbon on Tuesday.',
  );
  assert.deepEqual(told, ['ceremony occurred 2023-06-06 PRT: Adam Kowal, Rui Costa', 'meeting occurred 2023-06-06 PRT: Adam Kowal, Rui Costa']);
});

test('each place to travel on to has the day that stands beside it', async () => {
  const told = await tell('Polish President Adam Kowal is due to travel on to Spain on Friday and to Morocco on Saturday.');
  assert.deepEqual(told, ['visit planned 2023-06-09 ESP: Adam Kowal', 'visit planned 2023-06-10 MAR: Adam Kowal']);
});

test('those who arrived in a capital are on a visit, both of them', async () => {
  const told = await tell(
    'Polish Foreign Minister Adam Kowal and Polish Defence Minister Jan Nowak, who arrived in the Portuguese capital on Sunday, met Portuguese President Rui Costa.',
  );
  assert.ok(told.includes('visit occurred 2023-06-04 PRT: Adam Kowal, Jan Nowak'), told.join('\n'));
});

test('a visit that was called off bears the day it was planned for', async () => {
  const told = await tell(
    'A visit by Polish Prime Minister Adam Kowal to Portugal that had been planned for May was called off, the foreign ministry said last week.',
  );
  assert.deepEqual(told, ['visit cancelled 2023-05-01 PRT: Adam Kowal']);
});

test('an earlier call and an earlier meeting are not the talks of today', async () => {
  const told = await tell(
    'Polish President Adam Kowal held talks with Portuguese President Rui Costa in Lisbon on Wednesday. Kowal and Costa held a telephone conversation in March. Kowal previously met with Costa in Krakow on January 30, 2023.',
  );
  assert.deepEqual(told, [
    'call occurred 2023-03-01 -: Adam Kowal, Rui Costa',
    'meeting occurred 2023-01-30 POL: Adam Kowal, Rui Costa',
    'meeting occurred 2023-06-07 PRT: Adam Kowal, Rui Costa',
  ]);
});

test('talks that a signing comes ahead of are planned', async () => {
  const told = await tell(
    'The agreement was signed in London by two ministers, ahead of talks between Kenyan President Peter Kamau and British Prime Minister John Hill on Friday.',
  );
  assert.deepEqual(told, ['meeting planned 2023-06-09 GBR: John Hill, Peter Kamau']);
});

test('an exercise is told by its name with the troops that take part', async () => {
  const told = await tell('In November, about 2,000 troops from Poland and Portugal will take part in Iron Wolf, an exercise off Madeira.');
  assert.deepEqual(told, ['exercise planned 2023-11-01 PRT: Poland, Portugal']);
});

test('the two navies are those of the states the report is about', async () => {
  const told = await tell('Poland and Portugal are close allies. Next year the two navies plan to conduct a drill in the Baltic Sea.');
  assert.deepEqual(told, ['exercise planned 2024-01-01 -: Poland, Portugal']);
});

test('the three are the people of the sentence that names three', async () => {
  const told = await tell(
    'Cypriot Minister Nikos Georgiou, Greek Minister Petros Lambrou and Israeli Minister Dan Levi met in Nicosia on Thursday. The three were received by Cypriot President Andreas Nikolaou.',
  );
  assert.ok(
    told.some((line) => line.endsWith('Andreas Nikolaou, Dan Levi, Nikos Georgiou, Petros Lambrou')),
    told.join('\n'),
  );
});

test('a wreath laid together with somebody was laid by both', async () => {
  const told = await tell(
    'Polish Minister Adam Kowal arrived in Lisbon, where he laid a wreath at the memorial together with Portuguese Minister Rui Costa.',
  );
  assert.ok(
    told.some((line) => line.startsWith('ceremony') && line.endsWith('Adam Kowal, Rui Costa')),
    told.join('\n'),
  );
});

test('the day of what was spoken about is not that of the talks', async () => {
  const told = await tell(
    'Polish President Adam Kowal spoke today with Portuguese President Rui Costa. The two leaders discussed the ceasefire based on the plan of May 27, 2022.',
  );
  assert.deepEqual(told, ['call occurred 2023-06-08 -: Adam Kowal, Rui Costa']);
});

test('who faces the press together has met', async () => {
  const told = await tell(
    '“We agree,” Polish Defence Minister Jan Nowak said at a joint news conference with Ghanaian Defence Minister Kofi Mensah on Monday.',
  );
  assert.deepEqual(told, ['meeting occurred 2023-06-05 -: Jan Nowak, Kofi Mensah']);
  assert.deepEqual(await tell('“We agree,” Polish Defence Minister Jan Nowak said at a news conference with reporters from Ghana on Monday.'), []);
});

test('talks after which somebody came home were not on the day of the return', async () => {
  const told = await tell(
    'Polish Defence Minister Jan Nowak returned to Warsaw on Wednesday after talks with Ghanaian Defence Minister Kofi Mensah in Accra.',
  );
  assert.ok(
    told.some((line) => line.startsWith('meeting occurred ? GHA')),
    told.join('\n'),
  );
});

test('an exercise whose closing is witnessed and that began on a day is one', async () => {
  const told = await tell(
    'The army chief witnessed the closing of the joint Polish-Ghanaian exercise “Long Spear” at Tamale, Ghana, on Monday.\n\nThe two-week exercise, in which teams of both armies took part, began on May 25.',
  );
  assert.equal(told.filter((line) => line.startsWith('exercise')).length, 1, told.join('\n'));
});
