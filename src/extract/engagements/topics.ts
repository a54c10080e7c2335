import { areasIn } from '../../knowledge/index.ts';
import type { EngagementClaim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { dependents, isRelation, subtree } from '../tree.ts';
import { objectsOf } from './arguments.ts';
import { type Ground, isTime, lemmaAt, sentenceAt, tokenAt, wordAt } from './ground.ts';
import { engagementNouns } from './lexicon.ts';

type Topics = EngagementClaim['topics'];

const withObject = new Set('discuss review cover include address explore tackle raise'.split(' '));
const withPreposition: Readonly<Record<string, readonly string[]>> = {
  focus: ['on'],
  centre: ['on', 'around'],
  center: ['on', 'around'],
  touch: ['on', 'upon'],
  dwell: ['on'],
  revolve: ['around'],
  speak: ['about', 'regarding'],
  talk: ['about'],
  consult: ['on'],
  exchange: ['on'],
};
const nounTopics = ['on', 'about', 'regarding', 'concerning'];
/** "topics such as", "issues including": the topics are what follows. */
const empty =
  /^(?:topics?|issues?|matters?|subjects?|range|number|variety|host|views?|areas?|questions?|things?|developments|discussions?|talks?|meetings?|opinions?)$/i;

/** What was talked about, as the sentences that speak of an engagement word it, each phrase with the area that it names. */
export function topicsIn(ground: Ground, sentences: readonly number[]): Topics {
  const found: Topics[number][] = [];
  for (const s of sentences) {
    for (const token of topicHeads(ground, s)) {
      const span = phraseAt(ground, s, token);
      const text = ground.scene.report.text.slice(span.start, span.end).replace(/\s+/g, ' ');
      if (text.length < 4 || text.length > 240 || found.some((t) => t.text === text)) continue;
      found.push({ text, area: areasIn(text)[0] ?? null, span });
      if (found.length >= 12) return found;
    }
  }
  return found;
}

function topicHeads(ground: Ground, s: number): number[] {
  const here = sentenceAt(ground, s);
  const heads: number[] = [];
  for (let i = 0; i < here.tokens.length; i++) {
    const token = tokenAt(here, i);
    const lemma = lemmaAt(here, i);
    if (token.upos === 'VERB' && withObject.has(lemma)) {
      const passive = dependents(here, i, 'nsubj:pass');
      heads.push(...(passive.length > 0 ? passive : objectsOf(here, i)));
    } else if (token.upos === 'VERB' && withPreposition[lemma] !== undefined) heads.push(...tied(ground, s, i, withPreposition[lemma]));
    else if (token.upos === 'NOUN' && engagementNouns[lemma] !== undefined) heads.push(...tied(ground, s, i, nounTopics));
  }
  return heads.filter((h) => !isTime(ground, s, h)).flatMap((h) => contentOf(ground, s, h));
}

function tied(ground: Ground, s: number, i: number, prepositions: readonly string[]): number[] {
  const here = sentenceAt(ground, s);
  return dependents(here, i, 'obl', 'nmod').filter(
    (k) => dependents(here, k, 'case').some((c) => prepositions.includes(wordAt(here, c))) && tokenAt(here, k).upos !== 'NUM',
  );
}

/** The head and what is coordinated with it; an empty noun gives way to what it is said to hold ("issues concerning", "topics such as"). */
function contentOf(ground: Ground, s: number, head: number): number[] {
  const here = sentenceAt(ground, s);
  const token = tokenAt(here, head);
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return [];
  const within = empty.test(token.text)
    ? dependents(here, head, 'nmod', 'obl').filter(
        (k) => !dependents(here, k, 'case').some((c) => wordAt(here, c) === 'of' && !empty.test(tokenAt(here, k).text)),
      )
    : [];
  const first = within.length > 0 ? within.flatMap((k) => (empty.test(tokenAt(here, k).text) ? contentOf(ground, s, k) : [k])) : [head];
  const all = first.flatMap((k) => [k, ...dependents(here, k, 'conj')]);
  return all.filter((k) => !empty.test(tokenAt(here, k).text) && ['NOUN', 'PROPN'].includes(tokenAt(here, k).upos));
}

/** The phrase without what is coordinated with it, the preposition before it, and clauses that hang on it. */
function phraseAt(ground: Ground, s: number, head: number): Span {
  const here = sentenceAt(ground, s);
  const stop = (k: number) => ['conj', 'cc', 'acl', 'punct', 'parataxis', 'advcl', 'appos'].some((r) => isRelation(tokenAt(here, k), r));
  const inside = subtree(here, head, (t, k) => stop(k) || (t.head === head && isRelation(t, 'case')));
  const run = inside.filter((k) => k <= head || k - head <= inside.filter((x) => x > head && x <= k).length + 1);
  return { start: tokenAt(here, run[0] ?? head).start, end: tokenAt(here, run.at(-1) ?? head).end };
}
