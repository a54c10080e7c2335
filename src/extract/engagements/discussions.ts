import type { ClaimId } from '../../model/ids.ts';
import { datingAt } from '../dates/index.ts';
import { subjectsOf } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, sideOf, tokenAt, wordAt } from './ground.ts';
import { nobody, type Parties, partiesOfAll } from './parties.ts';
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
    const own = partiesOfAll(ground, sentence, subjectsOf(here, i));
    const afterwards = /^(?:after|following) the (?:\w+ )?(?:ceremony|signing|handover|event)\b/i.test(
      ground.scene.report.text.slice(here.start, here.end),
    );
    const parties = afterwards && own.actors.length < 2 && isPair(ground, sentence, i) ? lastTwo(ground, sentence) : own;
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
      date: sentence === 0 || afterwards ? datingAt(ground.scene, sentence, i) : { how: 'unknown' },
      about: null,
      // What two discuss once the ceremony is over is a meeting of its own.
      refersBack: !afterwards || parties.actors.length < 2,
      widens: false,
      ahead: false,
      vague: !afterwards,
      span: { start: here.start, end: here.end },
    });
  }
  return found;
}

/** "the two officials", "both ministers" as the subject. */
function isPair(ground: Ground, sentence: number, verb: number): boolean {
  const here = sentenceAt(ground, sentence);
  return subjectsOf(here, verb).some((k) => [k - 1, k - 2].some((w) => /^(?:two|both)$/.test(wordAt(here, w))));
}

/** The two people of two states whom the report named last. */
function lastTwo(ground: Ground, sentence: number): Parties {
  const last: ClaimId[] = [];
  for (let s = sentence - 1; s >= 0 && last.length < 2; s--)
    for (const { actors } of (ground.mentions[s] ?? []).toReversed())
      for (const a of actors) if (last.length < 2 && ground.actors.get(a)?.actor === 'person' && !last.includes(a)) last.push(a);
  const states = [...new Set(last.flatMap((a) => sideOf(ground, a) ?? []))];
  return states.length === 2 ? { actors: last, states, animate: true } : nobody;
}

/** "Topics discussed included …", "Various issues were discussed": of the engagement told last, though nobody is named. */
function listsTopics(ground: Ground, sentence: number, verb: number): boolean {
  const here = sentenceAt(ground, sentence);
  if (!/^(?:include|cover|discuss|comprise)$/.test(lemmaAt(here, verb))) return false;
  return subjectsOf(here, verb).some((k) => /^(?:topics?|issues?|matters?|subjects?|agenda)$/.test(wordAt(here, k)));
}
