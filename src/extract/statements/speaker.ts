import type { ClaimId } from '../../model/ids.ts';
import type { Mention, Scene } from '../../model/scene.ts';
import type { Source } from './attribution.ts';

/** The mentions of a scene by sentence, so that a speaker is looked up without a walk over the report. */
export type MentionsBySentence = ReadonlyMap<number, readonly Mention[]>;

/** The mentions of a scene by the number of their sentence. */
export function mentionsBySentence(scene: Scene): MentionsBySentence {
  return Map.groupBy(scene.mentions, (m) => m.sentence);
}

/** Who a source is, by the mention that stands there; null for the unnamed ("officials"), and for several at once. */
export function actorOf(mentions: MentionsBySentence, source: Source | null): ClaimId | null {
  const mention = source ? mentionAt(mentions, source.sentence, source.head) : undefined;
  return mention?.actors.length === 1 ? (mention.actors[0] as ClaimId) : null;
}

/** The mention headed by a token, else the shortest that holds it. */
export function mentionAt(mentions: MentionsBySentence, sentence: number, token: number): Mention | undefined {
  const around = (mentions.get(sentence) ?? []).filter((m) => m.first <= token && token < m.last);
  return around.find((m) => m.head === token) ?? around.sort((a, b) => a.last - a.first - (b.last - b.first))[0];
}
