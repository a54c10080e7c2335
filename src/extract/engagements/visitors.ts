import { datingAt } from '../dates/index.ts';
import { type Ground, sentenceAt, sideOf, wordAt } from './ground.ts';
import type { Telling } from './telling.ts';

/** Visits that a word beside a person implies: "his visiting Israeli counterpart", "the visiting French minister". */
export function visitorTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  const found: Telling[] = [];
  for (let i = 0; i < here.tokens.length; i++) {
    if (wordAt(here, i) !== 'visiting') continue;
    const mention = (ground.mentions[sentence] ?? []).find(
      (m) => m.first <= i + 1 && i + 1 < m.last && m.actors.length === 1 && m.form !== 'pronoun',
    );
    const actor = mention?.actors[0];
    // "visiting" before a title is an adjective; as a verb it has its goal behind it ("visiting India").
    if (actor === undefined || ground.actors.get(actor)?.actor !== 'person') continue;
    const side = sideOf(ground, actor);
    const others = (ground.mentions[sentence] ?? []).flatMap((m) => m.actors).flatMap((a) => sideOf(ground, a) ?? []);
    found.push({
      kind: 'visit',
      status: 'occurred',
      sentence,
      token: i,
      parties: [{ actor, role: 'guest' }],
      states: [...new Set(others.filter((c) => c !== side))].slice(0, 1),
      place: null,
      date: datingAt(ground.scene, sentence, i),
      about: null,
      refersBack: true,
      widens: false,
      ahead: false,
      vague: false,
      span: { start: here.start, end: here.end },
    });
  }
  return found;
}
