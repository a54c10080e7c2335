import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSmallReader } from '../../annotate/index.ts';
import type { Annotation, Annotator } from '../../model/annotation.ts';
import type { ActorClaim } from '../../model/claim.ts';
import { reportIdOf } from '../../model/digest.ts';
import type { Report } from '../../model/report.ts';
import { type Cast, castOf } from './index.ts';

let reader: Annotator;
before(async () => {
  reader = await openSmallReader();
});
after(async () => {
  await reader.close();
});

const reportOf = (text: string, source: string | null = null): Report => ({
  id: reportIdOf('2024-05-14', source, null, text),
  path: null,
  url: null,
  source,
  title: null,
  published: '2024-05-14',
  language: 'en',
  text,
});

async function read(
  text: string,
  source: string | null = null,
): Promise<{ readonly report: Report; readonly cast: Cast; readonly person: (name: string) => ActorClaim }> {
  const report = reportOf(text, source);
  const [annotation] = await reader.annotate([text]);
  const cast = castOf(report, annotation as Annotation);
  const person = (name: string): ActorClaim => {
    const found = cast.actors.find((a) => a.name === name);
    assert.ok(found, `${name} is none of ${cast.actors.map((a) => a.name).join(', ')}`);
    return found;
  };
  return { report, cast, person };
}

/** Whom the mention with these words means, by name. */
function meant(cast: Cast, report: Report, words: string): readonly string[] {
  const mention = cast.mentions.find((m) => report.text.slice(m.start, m.end) === words);
  assert.ok(mention, `no mention "${words}"`);
  return mention.actors.map((id) => cast.actors.find((a) => a.id === id)?.name ?? '');
}

test('a counterpart has the side that is said and the title of the other', async () => {
  const { person } = await read('Kenyan Defence Minister Peter Otieno met his visiting Danish counterpart Lars Holm in Nairobi on Monday.');
  assert.equal(person('Peter Otieno').country, 'KEN');
  assert.equal(person('Lars Holm').country, 'DNK');
  assert.equal(person('Lars Holm').roles[0]?.title, 'Defence Minister');
});

test('an envoy serves the state that sends, not the one that receives', async () => {
  const { person } = await read("Israel's Defense Attache to Greece Col. Dan Regev and French Ambassador to Greece Luc Morel attended.");
  assert.equal(person('Dan Regev').country, 'ISR');
  assert.equal(person('Luc Morel').country, 'FRA');
});

test('a surname may look like a nationality', async () => {
  const { person } = await read("The delegation included the Defense Ministry's Chief of Staff Ronit Israeli and Policy Bureau Director Gil Shamir.");
  assert.equal(person('Ronit Israeli').roles[0]?.title, 'Chief of Staff');
  assert.equal(person('Gil Shamir').roles[0]?.title, 'Policy Bureau Director');
});

test('everyone in a delegation is of its side', async () => {
  const text =
    'Accompanying the minister as part of the Norwegian delegation were Military Secretary Brig.-Gen. Nils Berg and Head of the Export Control Directorate Kari Lund.';
  const { person } = await read(text);
  assert.equal(person('Nils Berg').country, 'NOR');
  assert.equal(person('Kari Lund').country, 'NOR');
});

test('a title behind the name counts as well', async () => {
  const { person } = await read("Hossein Rezai, Iran's foreign minister, arrived in Muscat. President Omar Diallo of Guinea left.");
  assert.equal(person('Hossein Rezai').country, 'IRN');
  assert.equal(person('Hossein Rezai').roles[0]?.title, 'foreign minister');
  assert.equal(person('Omar Diallo').country, 'GIN');
});

test('a report leaves out whose its own offices are', async () => {
  const text =
    'Defence Minister Ravi Menon received his French counterpart Paul Girard in New Delhi. Girard also called on Prime Minister Anil Rao. India and France signed a roadmap, the defence ministry said. The French embassy welcomed it.';
  const { cast, person } = await read(text);
  assert.equal(person('Ravi Menon').country, 'IND');
  assert.equal(person('Anil Rao').country, 'IND');
  assert.equal(cast.actors.find((a) => a.name === 'defence ministry')?.country, 'IND');
  assert.equal(cast.actors.find((a) => a.name === 'French embassy')?.country, 'FRA');
});

test('the issuer of a readout is the home of its unmarked offices', async () => {
  const { report, cast, person } = await read(
    'President Ann Miller spoke today with Chancellor Karl Weiss of Germany. The President thanked him.',
    'The White House',
  );
  assert.equal(person('Ann Miller').country, 'USA');
  assert.equal(person('Karl Weiss').country, 'DEU');
  assert.deepEqual(meant(cast, report, 'The President'), ['Ann Miller']);
});

test('short names, pronouns and descriptions lead back to the person', async () => {
  const text =
    'Polish Defence Minister Jan Nowak visited Kyiv on Friday. He met Ukrainian President Petro Melnyk. The Polish defence minister said the talks with Melnyk were useful. Both leaders were pleased.';
  const { report, cast } = await read(text);
  assert.deepEqual(meant(cast, report, 'He'), ['Jan Nowak']);
  assert.deepEqual(meant(cast, report, 'The Polish defence minister'), ['Jan Nowak']);
  assert.deepEqual(meant(cast, report, 'Melnyk'), ['Petro Melnyk']);
});

test('an acronym and the words that explain it are one body', async () => {
  const { cast } = await read(
    'The agreement was signed between the Indian DRDO (Defence Research and Development Organisation) and Bharat Dynamics Limited (BDL).',
  );
  const bodies = cast.actors.filter((a) => a.actor === 'organisation');
  assert.equal(bodies.length, 2);
  assert.ok(bodies.every((b) => b.country === 'IND'));
});

test('adjectives, documents and weapons are no actors', async () => {
  const { cast } = await read("The two sides adopted the Indo-Israeli 'Vision Statement' on Spike missiles in the Gulf region.");
  assert.deepEqual(
    cast.actors.filter((a) => !a.described).map((a) => a.name),
    [],
  );
});

test('both sides and the two countries mean two states', async () => {
  const { report, cast } = await read(
    'Japan and Vietnam held talks in Hanoi. Both sides signed a protocol, and the two countries will train together.',
  );
  assert.deepEqual(meant(cast, report, 'Both sides'), ['Japan', 'Vietnam']);
  assert.deepEqual(meant(cast, report, 'the two countries'), ['Japan', 'Vietnam']);
});

test('every span of a cast quotes what stands there', async () => {
  const text = 'Turkish Foreign Minister Can Demir met H.E. Mr. Ali Al Harbi, Minister of State of the UAE, in Ankara. “We agree,” he said.';
  const { report, cast } = await read(text);
  for (const actor of cast.actors) {
    assert.ok(actor.evidence.length > 0);
    for (const { text: form, span } of actor.names) assert.equal(report.text.slice(span.start, span.end), form);
  }
  assert.ok(cast.places.some((p) => p.name === 'Ankara' && p.country === 'TUR'));
});

test('a report without names has an empty cast', async () => {
  const { cast } = await read('It rained all day.');
  assert.deepEqual(cast.actors, []);
});

test('a mark that an officer has left the service is no part of his name', async () => {
  const { person } = await read(
    "Sierra Leone's Deputy Minister of Defence, Colonel (Rtd) Sahr Bockarie Lansana, met Brig. (Retd.) Amina Yusuf of Nigeria in Freetown on Tuesday.",
  );
  assert.equal(person('Sahr Bockarie Lansana').country, 'SLE');
  assert.equal(person('Amina Yusuf').country, 'NGA');
});

test('letters behind a name tell of a service or a seat and are no part of it', async () => {
  const { person } = await read(
    'The ship was commanded by Captain Maria Luz Reyes-Ibarra PN, who met Hon. Peter Tsiamalili MP in Port Moresby on Tuesday.',
  );
  assert.ok(person('Maria Luz Reyes-Ibarra'));
  assert.ok(person('Peter Tsiamalili'));
});

test('the language of an edition is no state of its outlet', async () => {
  const text = 'Defence Minister Ana Kovač met the ambassador of Kenya in Zagreb on Tuesday. Croatia and Kenya signed nothing, the minister said.';
  assert.notEqual((await read(text, 'Morski Glasnik, English edition')).person('Ana Kovač').country, 'GBR');
});

test('a rank stands beside the office before it', async () => {
  const { person } = await read('The paper was signed by the acting director, Lieutenant Colonel Ane Solberg.');
  assert.deepEqual(
    person('Ane Solberg')
      .roles.map((role) => role.title)
      .sort(),
    ['Lieutenant Colonel', 'acting director'],
  );
});
