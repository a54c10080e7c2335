import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSmallReader } from '../../annotate/index.ts';
import type { Annotation, Annotator } from '../../model/annotation.ts';
import { reportIdOf } from '../../model/digest.ts';
import type { Report } from '../../model/report.ts';
import { castOf } from './index.ts';

let reader: Annotator;
before(async () => {
  reader = await openSmallReader();
});
after(async () => {
  await reader.close();
});

/** Names and states of all persons and organisations of a report, and whom a description in it means. */
async function read(text: string) {
  const report: Report = {
    id: reportIdOf('2024-05-14', null, null, text),
    path: null,
    url: null,
    source: null,
    title: null,
    published: '2024-05-14',
    language: 'en',
    text,
  };
  const [annotation] = await reader.annotate([text]);
  const cast = castOf(report, annotation as Annotation);
  const sides = Object.fromEntries(cast.actors.filter((a) => a.actor !== 'state').map((a) => [a.name, a.country]));
  const meant = (words: string): readonly string[] =>
    cast.mentions.find((m) => text.slice(m.start, m.end) === words)?.actors.map((id) => cast.actors.find((a) => a.id === id)?.name ?? '') ?? [];
  return { sides, meant };
}

test('whom a guest calls on is of the other state, though no state is said', async () => {
  const { sides } = await read(
    'Defence Minister Anil Gupta held talks with his Danish counterpart Lars Holm in Copenhagen, the ministry in New Delhi said. He also called on Prime Minister Mette Juhl.',
  );
  assert.deepEqual([sides['Anil Gupta'], sides['Mette Juhl']], ['IND', 'DNK']);
});

test('those who accompany a minister are of the side of the minister', async () => {
  const { sides } = await read(
    'JAKARTA - President Budi Santoso hosted Australian Prime Minister Paul Jones on Tuesday. Jones was accompanied by Foreign Minister Anne White and Trade Minister Tom Green.',
  );
  assert.deepEqual([sides['Budi Santoso'], sides['Anne White'], sides['Tom Green']], ['IDN', 'AUS', 'AUS']);
});

test('one who is met where the sentence has just gone is at home there', async () => {
  const { sides } = await read(
    'ATHENS - Prime Minister Nikos Pappas will fly to Cairo on Thursday, where he is scheduled to meet President Hassan Mahmoud.',
  );
  assert.deepEqual([sides['Nikos Pappas'], sides['Hassan Mahmoud']], ['GRC', 'EGY']);
});

test('a rank between title and name does not hide the state before the title', async () => {
  const { sides } = await read('CAIRO - Russian Defence Minister, General of the Army Ivan Petrov has arrived in Egypt.');
  assert.equal(sides['Ivan Petrov'], 'RUS');
});

test('a plain possessive gives the state of a person without a title', async () => {
  const { sides } = await read("Poland's Jan Kowalski met Kenya's Peter Otieno in Warsaw.");
  assert.deepEqual([sides['Jan Kowalski'], sides['Peter Otieno']], ['POL', 'KEN']);
});

test('the head of a firm or of an agency has its state', async () => {
  const { sides } = await read(
    'The contract was signed in Dubai by Paul Martin, chief executive of Dassault Aviation, and Saeed Al Amri, head of the Emirati procurement agency Tawazun.',
  );
  assert.deepEqual([sides['Paul Martin'], sides['Saeed Al Amri']], ['FRA', 'ARE']);
});

test('a parliament of a common name is that of the state where the report is at home', async () => {
  const { sides } = await read('NAIROBI - The pact has to be approved by the National Assembly, Defence Minister Peter Otieno said.');
  assert.equal(sides['National Assembly'], 'KEN');
});

test('who wrote a report or took its picture is no one in it', async () => {
  const { sides } = await read(
    'MANILA - Defence Minister Carlos Reyes met U.S. Defense Secretary John Miller on Monday. (Photo: Ana Ruiz / Pool)\n\n(Reporting by Karen Diaz; Editing by Mark Doyle)',
  );
  assert.deepEqual(Object.keys(sides).sort(), ['Carlos Reyes', 'John Miller']);
});

test('exercises, camps, arms and shortened agreements do not act', async () => {
  const { sides } = await read(
    'Troops from Kenya will join the exercise Desert Shield at Camp Navarro in June. The Mutual Logistics Agreement (MLA) was signed by Kenya, and the MLA was praised. Bayraktar drones and the Arrow 3 were shown. Arrow is costly.',
  );
  assert.deepEqual(sides, {});
});

test('the three are those who met, and the ministers are those of the meeting, not of a remark from outside', async () => {
  const three = await read(
    'Israeli Defence Minister Dan Katz visited Cyprus for talks with his Cypriot and Greek counterparts, Andreas Petrou and Nikos Pappas. The three inspected an honour guard.',
  );
  assert.deepEqual(three.meant('The three'), ['Dan Katz', 'Andreas Petrou', 'Nikos Pappas']);
  const two = await read(
    'Greek Foreign Minister Nikos Pappas hosted U.S. Secretary of State John Miller on Monday. Turkish Foreign Minister Mehmet Demir dismissed the visit. The ministers will meet again in Athens.',
  );
  assert.deepEqual(two.meant('The ministers'), ['Nikos Pappas', 'John Miller']);
});

test('a title that many states give is that of the only one of them that the report speaks of, else of the one it makes everybody think of', async () => {
  const here = await read(
    'Defense Secretary Walt Harmon met Iraqi Prime Minister Salim al-Rubaie in Baghdad on Monday. Later Harmon flew on to visit U.S. troops in the north.',
  );
  assert.equal(here.sides['Walt Harmon'], 'USA');
  const nowhere = await read('Foreign Secretary Hugh Alder joined French Foreign Minister Luc Perrin in Paris on Monday for talks on Sudan.');
  assert.equal(nowhere.sides['Hugh Alder'], 'GBR');
});

test('a state behind “in” is where somebody is, and not whose minister', async () => {
  const { sides } = await read(
    'British Minister for Trade Hugh Alder visited Kenya and Uganda in May. In Kenya Minister Alder met farmers, and in Uganda he met students.',
  );
  assert.equal(sides['Hugh Alder'], 'GBR');
});
