import type { EngagementClaim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import { overlaps } from '../../model/span.ts';
import type { EngagementKind } from '../../model/vocabulary.ts';
import type { Attribution } from './attribution.ts';
import { type Clause, childrenOf, tokenAt } from './clause.ts';
import type { MentionsBySentence } from './speaker.ts';

// The engagement at which something was said: "…, he said during his meeting with the president".

const KINDS: ReadonlyMap<string, readonly EngagementKind[]> = new Map([
  ['meeting', ['meeting']],
  ['talk', ['meeting', 'call']],
  ['discussion', ['meeting', 'call']],
  ['negotiation', ['meeting']],
  ['summit', ['meeting', 'conference']],
  ['visit', ['visit']],
  ['trip', ['visit']],
  ['tour', ['visit']],
  ['call', ['call']],
  ['conversation', ['call', 'meeting']],
  ['ceremony', ['ceremony']],
  ['exercise', ['exercise']],
  ['drill', ['exercise']],
  ['conference', ['conference']],
  ['forum', ['conference']],
  ['dialogue', ['conference', 'meeting']],
]);

const PREPOSITIONS = new Set(['during', 'at', 'after', 'in', 'following', 'before', 'on', 'ahead', 'while']);

/** The engagement claim that the words around the cue name; null for none. The best is the one with most of those named, then the nearest. */
export function occasionOf(
  clause: Clause,
  attribution: Attribution,
  speaker: ClaimId | null,
  mentions: MentionsBySentence,
  engagements: readonly EngagementClaim[],
): ClaimId | null {
  for (let i = 0; i < clause.sentence.tokens.length; i++) {
    const token = tokenAt(clause, i);
    const kinds = KINDS.get(token.lemma);
    if (!kinds || token.upos !== 'NOUN' || attribution.content.some((s) => overlaps(s, token))) continue;
    const preposition = childrenOf(clause, i, 'case')[0];
    if (preposition === undefined || !PREPOSITIONS.has(tokenAt(clause, preposition).lemma)) continue;
    const first = clause.leftmost[i] as number;
    const last = clause.rightmost[i] as number;
    const named = (mentions.get(clause.number) ?? []).filter((m) => first <= m.first && m.last - 1 <= last).flatMap((m) => m.actors);
    const best = bestOf(engagements, kinds, new Set(speaker ? [...named, speaker] : named), token.start);
    if (best) return best.id;
  }
  return null;
}

function bestOf(
  engagements: readonly EngagementClaim[],
  kinds: readonly EngagementKind[],
  named: ReadonlySet<ClaimId>,
  at: number,
): EngagementClaim | null {
  let best: EngagementClaim | null = null;
  let most = 0;
  for (const engagement of engagements) {
    if (!kinds.includes(engagement.engagement)) continue;
    const shared = engagement.participants.filter((p) => named.has(p.actor)).length;
    const here = engagement.evidence.some((e) => e.start <= at && at < e.end) ? 1.5 : 0;
    const score = shared + here;
    if (score > most) {
      best = engagement;
      most = score;
    }
  }
  return most >= 1.5 ? best : null;
}
