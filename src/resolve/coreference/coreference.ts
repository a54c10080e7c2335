import { agglomerate } from './agglomerate.ts';
import { entityFeatures } from './entity-features.ts';
import { eventFeatures } from './event-features.ts';
import { type CorefModel, type Synonyms, scoreOfPair, synonymsOf } from './model.ts';
import type { Pair } from './pair.ts';
import { type MentionProfile, type MentionSpot, profileOf } from './profile.ts';
import { likenessOf, type TextRead } from './texts.ts';

/** What a model is for: things that happen, or whoever and whatever takes part. */
export type CorefKind = 'events' | 'entities';

/** Mentions ready for comparison, topic by topic: only mentions of one topic are ever compared. */
export interface Prepared {
  readonly profiles: readonly MentionProfile[];
  readonly topics: readonly (readonly number[])[];
  pair(a: number, b: number): Pair;
}

/** Reads what mentions are compared by. The order of texts and mentions does not matter to what is found later. */
export function prepare(texts: readonly TextRead[], spots: readonly MentionSpot[]): Prepared {
  const profiles = spots.map((spot) => {
    const sentence = texts[spot.text]?.sentences[spot.sentence];
    if (sentence === undefined) throw new Error(`no sentence ${spot.sentence} in text ${spot.text}`);
    return profileOf(sentence, spot);
  });
  const likeness = likenessOf(texts);
  const topics = new Map<string, number[]>();
  spots.forEach((spot, mention) => {
    const topic = texts[spot.text]?.topic as string;
    topics.set(topic, [...(topics.get(topic) ?? []), mention]);
  });
  return {
    profiles,
    topics: [...topics.values()],
    pair: (a, b) => ({ a: profiles[a] as MentionProfile, b: profiles[b] as MentionProfile, likeness }),
  };
}

/** The features of a pair, for either kind. */
export function featuresOf(kind: CorefKind, pair: Pair, synonyms: Synonyms): string[] {
  return kind === 'events' ? eventFeatures(pair, synonyms) : entityFeatures(pair, synonyms);
}

/** Groups mentions that mean the same: the chain of each, named by a mention in it. */
export function coreferenceOf(kind: CorefKind, prepared: Prepared, model: CorefModel): number[] {
  const synonyms = synonymsOf(model);
  const chains = prepared.profiles.map((_, mention) => mention);
  for (const mentions of prepared.topics) {
    const scores = new Float32Array((mentions.length * (mentions.length - 1)) / 2);
    mentions.forEach((b, i) => {
      for (let j = 0; j < i; j++)
        scores[(i * (i - 1)) / 2 + j] = scoreOfPair(model, featuresOf(kind, prepared.pair(mentions[j] as number, b), synonyms));
    });
    agglomerate(mentions.length, scores, model.join).forEach((root, i) => {
      chains[mentions[i] as number] = mentions[root] as number;
    });
  }
  return chains;
}
