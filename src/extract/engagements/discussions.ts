import { datingAt } from '../dates/index.ts';
import { subjectsOf } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, tokenAt, wordAt } from './ground.ts';
import { partiesOfAll } from './parties.ts';
import { standingOfVerb } from './status.ts';
import type { Telling } from './telling.ts';

const discussing = new Set(
  'discuss exchange review reaffirm reiterate agree affirm consult reflect underscore note express stress emphasize emphasise welcome pledge commit explore tackle deliberate'.split(
    ' ',
  ),
);

/**
 * Sentences in which several parties discuss or agree on something ("the leaders discussed"): they speak of the engagement at which those
 * parties came together, and tell of one only where the report names none.
 */
export function discussionTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  const found: Telling[] = [];
  for (let i = 0; i < here.tokens.length; i++) {
    if (tokenAt(here, i).upos !== 'VERB' || standingOfVerb(here, i) !== 'occurred') continue;
    if (!discussing.has(lemmaAt(here, i)) && !listsTopics(ground, sentence, i)) continue;
    const parties = partiesOfAll(ground, sentence, subjectsOf(here, i));
    if (parties.actors.length < 2 && !listsTopics(ground, sentence, i)) continue;
    found.push({
      kind: 'meeting',
      status: 'occurred',
      sentence,
      token: i,
      parties: parties.actors.map((actor) => ({ actor, role: 'attendee' })),
      states: parties.states,
      place: null,
      // A day further down is that of what they spoke of ("the attack on October 7").
      date: sentence === 0 ? datingAt(ground.scene, sentence, i) : { how: 'unknown' },
      about: null,
      refersBack: true,
      widens: false,
      ahead: false,
      vague: true,
      span: { start: here.start, end: here.end },
    });
  }
  return found;
}

/** "Topics discussed included …", "Various issues were discussed": of the engagement told last, though nobody is named. */
function listsTopics(ground: Ground, sentence: number, verb: number): boolean {
  const here = sentenceAt(ground, sentence);
  if (!/^(?:include|cover|discuss|comprise)$/.test(lemmaAt(here, verb))) return false;
  return subjectsOf(here, verb).some((k) => /^(?:topics?|issues?|matters?|subjects?|agenda)$/.test(wordAt(here, k)));
}
