import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from '../../testing/told.ts';

test('an exercise of rescuers or coast guards is an exercise, and is told by its days', async () => {
  const told = await tell('The Polish Coast Guard and the Norwegian Coast Guard held a search-and-rescue exercise off Bergen on 5 and 6 June.');
  assert.deepEqual(told, ['exercise occurred 2023-06-05 NOR: Norwegian Coast Guard, Polish Coast Guard']);
});

test('so many days from a day are the days of the exercise, whatever day it was closed on', async () => {
  const told = await tell(
    'The Polish Navy and the Norwegian Navy closed the joint exercise Longbow in Bergen on Tuesday. An officer said that the exercise, which lasted for five days from 2 June, was a success.',
  );
  assert.deepEqual(told, ['exercise occurred 2023-06-02 NOR: Norwegian Navy, Polish Navy']);
});

test('an exercise has its day from the clause that tells when it ended', async () => {
  const told = await tell('Exercise Longbow, which finished on Tuesday, was held off Bergen by Poland and Norway.');
  assert.deepEqual(told, ['exercise occurred 2023-06-06 NOR: Norway, Poland']);
});

test('a day on which an exercise began is its own also where a clause stands between; teams that take part do not hold it', async () => {
  const told = await tell('Poland and Norway ended Exercise Longbow. The joint exercise, in which teams of both navies took part, began on May 29.');
  assert.ok(
    told.some((line) => line.startsWith('exercise occurred 2023-05-29')),
    told.join('\n'),
  );
});

test('an exercise whose closing somebody watched was on, and has the day on which it began', async () => {
  const told = await tell(
    'Polish Chief of Staff General Jan Nowak witnessed the closing of the Poland-Norway exercise Longbow at Bergen. The joint exercise began on May 24.',
  );
  assert.ok(
    told.some((line) => line.startsWith('exercise occurred 2023-05-24 NOR')),
    told.join('\n'),
  );
  const read = await tell('Polish Chief of Staff General Jan Nowak watched a film of the opening of an exercise book in Bergen.');
  assert.ok(
    read.every((line) => !line.startsWith('exercise')),
    read.join('\n'),
  );
});
