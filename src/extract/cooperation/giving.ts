import { areasNamed } from '../../knowledge/index.ts';
import type { Sentence, Token } from '../../model/annotation.ts';
import type { Area } from '../../model/area.ts';
import { assertionOf, clauseAt, clauseEnd, type SceneIndex, sorted, statesActing, statesOfNouns } from '../parties/index.ts';
import { type Deed, STAGES } from './schooling.ts';

const GIVING = /^(?:give|provide|supply|donate|send|deliver|grant|gift|offer|finance|fund|present|contribute|dispatch|extend)$/;
// What one state gives another for these is help in them; arms and goods of trade are transfers.
const HELPED: ReadonlySet<Area> = new Set<Area>(['border-security', 'humanitarian', 'health', 'cyber', 'counter-terrorism', 'peacekeeping']);
const RELIEF =
  /\b(?:relief (?:items|supplies|goods|aid)|(?:food|emergency|disaster|flood) aid|food(?:stuffs)?|animal feed|fodder|tents|blankets|medical supplies|medicines?|rescuers|rescue teams?)\b/i;

/** What one state gives another for its borders, its sick or those struck by disaster: help in that area, told in one sentence. */
export function helpIn(index: SceneIndex, s: number): Deed[] {
  const sentence = index.sentences[s] as Sentence;
  return sentence.tokens.flatMap((token, k) => (token.upos === 'VERB' && GIVING.test(token.lemma.toLowerCase()) ? helpAt(index, s, k) : []));
}

function helpAt(index: SceneIndex, s: number, verb: number): Deed[] {
  const sentence = index.sentences[s] as Sentence;
  const clause = clauseAt(sentence, verb);
  const assertion = assertionOf(sentence, verb);
  if (clause.passive || assertion === 'denied' || assertion === 'asked' || assertion === 'possible') return [];
  const givers = statesActing(index, s, clause);
  const takers = statesOfNouns(index, s, [
    ...clause.recipients,
    ...clause.obliques.filter((o) => o.preposition === 'to').map((o) => o.head),
    ...(clause.obliques.some((o) => o.preposition === 'with') ? clause.objects : []),
  ]).filter((state) => !givers.includes(state));
  if (givers.length !== 1 || takers.length !== 1) return [];
  const from = (sentence.tokens[verb] as Token).end;
  const words = index.scene.report.text.slice(from, (sentence.tokens[clauseEnd(sentence, verb) - 1] as Token).end);
  // "send 60 students of medicine to universities"
  if (/\b(?:students?|pupils|universit(?:y|ies)|schools?|academ(?:y|ies))\b/i.test(words)) return [];
  const areas = areasNamed(words).flatMap((term) => (HELPED.has(term.area) ? [{ area: term.area, text: words.slice(term.start, term.end) }] : []));
  const relief = RELIEF.exec(words)?.[0];
  const found =
    relief !== undefined && !areas.some(({ area }) => area === 'humanitarian') ? [...areas, { area: 'humanitarian' as const, text: relief }] : areas;
  return found.map(({ area, text }) => ({ parties: sorted([...givers, ...takers]), area, stage: STAGES[assertion], text }));
}
