import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { openSmallReader } from '../../annotate/index.ts';
import type { Annotation, Annotator } from '../../model/annotation.ts';
import type { StatementClaim } from '../../model/claim.ts';
import { claimIdOf, reportIdOf } from '../../model/digest.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Report } from '../../model/report.ts';
import type { Mention } from '../../model/scene.ts';
import { statementsOf } from './statements.ts';

let reader: Annotator;
before(async () => {
  reader = await openSmallReader();
});

interface Told {
  readonly claim: StatementClaim;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

async function told(text: string, mentionsIn: (annotation: Annotation) => Mention[] = () => []): Promise<Told[]> {
  const id = reportIdOf('2023-05-04', null, null, text);
  const report: Report = { id, path: null, url: null, source: null, title: null, published: '2023-05-04', language: 'en', text };
  const annotation = (await reader.annotate([text]))[0];
  assert.ok(annotation);
  const words = (spans: StatementClaim['content']) => spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  return statementsOf({ report, annotation, actors: [], mentions: mentionsIn(annotation), times: [], places: [] }, []).map((claim) => ({
    claim,
    source: words(claim.source),
    cue: words(claim.cue),
    content: words(claim.content),
  }));
}

const spoken = (all: readonly Told[]) => all.filter((t) => t.claim.mode !== 'indirect');

test('a quotation broken by its cue is one statement', async () => {
  const [one, ...more] = spoken(await told('“Our navies know each other well,” said Minister Anita Anand, “and they will sail together again.”'));
  assert.equal(more.length, 0);
  assert.equal(one?.claim.text, 'Our navies know each other well, and they will sail together again.');
  assert.equal(one?.claim.mode, 'direct');
  assert.match(one?.source ?? '', /Anand/);
});

test('sentences of one quotation are one statement', async () => {
  const [one] = spoken(await told('"We are old friends. We build ships together. That will go on," the minister told reporters in Lisbon.'));
  assert.equal(one?.claim.text, 'We are old friends. We build ships together. That will go on');
  assert.equal(one?.cue, 'told');
});

test('a second quotation after the cue goes on with the same speaker', async () => {
  const all = spoken(await told('"This is a good day," the prime minister said. "It will be remembered."'));
  assert.deepEqual(
    all.map((t) => t.claim.text),
    ['This is a good day. It will be remembered.'],
  );
});

test('a quotation after the cue that runs into the next paragraph stands for itself', async () => {
  const text =
    '“Portugal builds good ships,” said Nuno Melo. “Portugal and Brazil share an ocean.\n\n"Together we can keep it safe.”\n\nThe visit ends on Friday.';
  const all = spoken(await told(text));
  assert.deepEqual(
    all.map((t) => t.claim.text),
    ['Portugal builds good ships', 'Portugal and Brazil share an ocean. Together we can keep it safe.'],
  );
  assert.match(all[1]?.source ?? '', /Melo/);
});

test('a term in quotation marks does not make a paraphrase a quotation', async () => {
  const all = await told(
    'A "letter of intent" on patrol boats and on the training of their crews was exchanged by the two ministers, the ministry said.',
  );
  assert.deepEqual(spoken(all), []);
  assert.ok(all.some((t) => t.cue === 'said' && t.claim.mode === 'indirect'));
});

test('what is said of something is no term for it', async () => {
  const texts = spoken(
    await told(
      'The new plan is a "very welcome change," Nuno Melo said.\n\nNuno Melo dismissed as "pure invention" a report that the yard would close.',
    ),
  );
  assert.deepEqual(
    texts.map((t) => t.claim.text),
    ['very welcome change', 'pure invention'],
  );
});

test('a dash opens speech where somebody says I or we, and items of a list elsewhere', async () => {
  const all = spoken(await told('– We have sold the boats, Nuno Melo said. – I am glad of it.\n\n– Portugal will sell the boats, Nuno Melo said.'));
  assert.deepEqual(
    all.map((t) => [t.source, t.claim.mode, t.claim.text]),
    [['Nuno Melo', 'direct', 'We have sold the boats. I am glad of it.']],
  );
});

test('a quotation goes on behind a speaker of many words', async () => {
  const text =
    '"This was our back yard," said Nuno Melo, director of the school of ships and harbours at the Royal Institute of the Sea in Porto, "but it slips away."';
  assert.deepEqual(
    spoken(await told(text)).map((t) => t.claim.text),
    ['This was our back yard, but it slips away.'],
  );
});

test('what somebody did according to an adviser is the adviser’s quotation', async () => {
  const text = 'The guests called on the president, who, according to the adviser Nuno Melo, "knew much about ships and harbours".';
  assert.deepEqual(
    spoken(await told(text)).map((t) => [t.cue, t.claim.text]),
    [['according to', 'knew much about ships and harbours']],
  );
});

test('a clause that is half quotation is mixed and its text is the quoted half', async () => {
  const [one] = spoken(await told('The ministry said both sides "agreed to look again at the old treaty and at fishing rights".'));
  assert.equal(one?.claim.mode, 'mixed');
  assert.equal(one?.claim.text, 'agreed to look again at the old treaty and at fishing rights');
  assert.equal(one?.source, 'The ministry');
});

test('a quotation that never closes is still somebody’s', async () => {
  const [one] = spoken(await told('"Both sides adopted the \'Vision for the Ocean," the ministry said in a statement.'));
  assert.equal(one?.claim.text, "Both sides adopted the 'Vision for the Ocean");
  assert.equal(one?.claim.channel, 'statement');
});

test('the channel is told by the words around the cue', async () => {
  const text = '"Good talks today," the defence minister said in a tweet.\n\n"We shall see," she said in an interview with a radio station.';
  assert.deepEqual(
    spoken(await told(text)).map((t) => t.claim.channel),
    ['tweet', 'interview'],
  );
});

test('who passes words on is not their speaker', async () => {
  const [one] = spoken(await told('"Our door is open," Margarita Robles said, according to the Spanish embassy.'));
  assert.match(one?.source ?? '', /Robles/);
  assert.equal(one?.claim.text, 'Our door is open');
  const [other] = spoken(await told('"We have much to do together," a Spanish statement quoted Robles as saying after the meeting.'));
  assert.equal(other?.source, 'Robles');
});

test('indirect speech keeps its clause', async () => {
  const [one] = await told('The spokesman said that the two countries would sign the treaty in May.');
  assert.equal(one?.source, 'The spokesman');
  assert.equal(one?.content, 'that the two countries would sign the treaty in May');
});

test('a cue at the end of the sentence has its content before it', async () => {
  const [one] = await told('The frigate will be delivered next year, the ministry said.');
  assert.equal(one?.source, 'the ministry');
  assert.match(one?.content ?? '', /^The frigate will be delivered next year/);
});

test('what others say inside a statement is part of it', async () => {
  const all = await told('The president said the opposition denied the report.');
  assert.equal(all.length, 1);
  assert.equal(all[0]?.source, 'The president');
});

test('each turn of a transcript is one statement', async () => {
  const text = 'THE PRESIDENT:  Thank you. I think we made progress.\n\nQ    When do you meet again?\n\nTHE PRESIDENT:  Soon. I think in May.\n';
  const all = await told(text);
  assert.deepEqual(
    all.map((t) => [t.source, t.claim.text, t.claim.mode]),
    [
      ['THE PRESIDENT', 'Thank you. I think we made progress.', 'direct'],
      ['Q', 'When do you meet again?', 'direct'],
      ['THE PRESIDENT', 'Soon. I think in May.', 'direct'],
    ],
  );
});

test('every span of a statement quotes the report', async () => {
  const text = 'Poland plans to buy tanks, Marta Nowak said. "It is time," she added. According to the ministry, talks go on.';
  for (const { claim } of await told(text))
    for (const span of [...claim.evidence, ...claim.content, ...claim.cue, ...claim.source]) {
      assert.ok(span.start < span.end && span.end <= text.length);
      assert.equal(text.slice(span.start, span.end).trim().length, span.end - span.start);
    }
});

/** A mention of each of the names wherever a token spells it, each its own actor. */
function mentionsOf(names: Readonly<Record<string, ClaimId>>): (annotation: Annotation) => Mention[] {
  return (annotation) =>
    annotation.sentences.flatMap((s, sentence) =>
      s.tokens.flatMap((t, i) => {
        const actor = names[t.text];
        const place = { start: t.start, end: t.end, sentence, first: i, last: i + 1, head: i };
        return actor ? [{ ...place, form: 'name' as const, actors: [actor] }] : [];
      }),
    );
}

test('speaker and messengers are the actors mentioned there', async () => {
  const id = (name: string) => claimIdOf(reportIdOf('2023-05-04', null, null, name), 'actor', name);
  const names = { Robles: id('Robles'), embassy: id('embassy'), ministry: id('ministry'), Lusa: id('Lusa') };
  const [one, two] = await told(
    '"Our door is open," Robles said, according to the embassy.\n\nTalks will go on, Lusa reported, citing the ministry.',
    mentionsOf(names),
  );
  assert.deepEqual([one?.claim.speaker, one?.claim.via], [names.Robles, [names.embassy]]);
  assert.deepEqual([two?.claim.speaker, two?.claim.via], [names.ministry, [names.Lusa]]);
});

test('a statement speaks for whoever issued it', async () => {
  const id = (name: string) => claimIdOf(reportIdOf('2023-05-04', null, null, name), 'actor', name);
  const names = { ministry: id('ministry') };
  const all = await told('"We agree," the ministry said in a statement. The statement said that talks would go on.', mentionsOf(names));
  assert.deepEqual(
    all.map((t) => t.claim.speaker),
    [names.ministry, names.ministry],
  );
});

test('a courtesy call is no call for anything', async () => {
  assert.deepEqual(await told('The minister called on President Marcelo and left for Porto.'), []);
});

test('a headline names its speaker before or after the colon', async () => {
  const [after] = await told('Portugal and Brazil to build patrol ships together: minister\n\nThe two ministers met in Lisbon.');
  assert.deepEqual([after?.source, after?.content], ['minister', 'Portugal and Brazil to build patrol ships together']);
});

test('the name of an exercise in quotation marks is nobody’s words', async () => {
  assert.deepEqual(spoken(await told('The ministry praised the "Atlantic Shield" exercise. Officials named it "Ocean of Peace".')), []);
});

test('a paragraph after "said:" is what was said, with or without a sign of quotation', async () => {
  const plain = await told('Defence Minister Helena Carreiras said:\n\nWe stand by our friends. We always have.\n\nThe visit ended on Friday.');
  assert.deepEqual(
    spoken(plain).map((t) => t.claim.text),
    ['We stand by our friends. We always have.'],
  );
  const marked = await told('The admiral said:\n\n> The sea joins us.\n\nHe left.');
  assert.deepEqual(
    spoken(marked).map((t) => [t.source, t.claim.text]),
    [['The admiral', 'The sea joins us.']],
  );
});

test('short fragments are words, terms after a determiner are not', async () => {
  const texts = async (text: string) => spoken(await told(text)).map((t) => t.claim.text);
  assert.deepEqual(await texts('The minister said that ties with Angola were "especially important" in these years.'), ['especially important']);
  assert.deepEqual(await texts('The minister said that a "road map" for the coming years had been drawn up by both sides.'), []);
});

test('a pronoun after somebody’s words is that speaker, "it" after a statement too', async () => {
  const id = (name: string) => claimIdOf(reportIdOf('2023-05-04', null, null, name), 'actor', name);
  const names = { Costa: id('Costa'), Lisbon: id('Lisbon') };
  const text = '"We agree," Costa said in a statement about Lisbon. "Talks will go on," it added.';
  const annotation = (await reader.annotate([text]))[0];
  assert.ok(annotation);
  const report: Report = {
    id: reportIdOf('2023-05-04', null, null, text),
    path: null,
    url: null,
    source: null,
    title: null,
    published: '2023-05-04',
    language: 'en',
    text,
  };
  const base = { report: report.id, evidence: [{ start: 0, end: 1 }], kind: 'actor' as const, names: [], country: null, roles: [], described: false };
  const actors = [
    { ...base, id: names.Costa, actor: 'person' as const, name: 'Costa' },
    { ...base, id: names.Lisbon, actor: 'state' as const, name: 'Lisbon' },
  ];
  const claims = statementsOf({ report, annotation, actors, mentions: mentionsOf(names)(annotation), times: [], places: [] }, []);
  assert.deepEqual(
    claims.map((c) => c.speaker),
    [names.Costa, names.Costa],
  );
});

test('whoever carried the remarks passes them on', async () => {
  const id = (name: string) => claimIdOf(reportIdOf('2023-05-04', null, null, name), 'actor', name);
  const names = { Costa: id('Costa'), Lusa: id('Lusa') };
  const [one] = await told('"We agree," Costa said in remarks carried by Lusa. The visit went on.', mentionsOf(names));
  assert.deepEqual([one?.claim.speaker, one?.claim.via], [names.Costa, [names.Lusa]]);
});

test('a dateline speaks for nobody', async () => {
  const [one] = await told('LISBON — Prime Minister Antonio Costa said Portugal would send two frigates.');
  assert.match(one?.source ?? '', /Costa/);
  assert.equal(one?.content, 'Portugal would send two frigates');
});
