import type { Sentence } from '../../model/annotation.ts';
import type { ActorClaim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Mention, PlaceMention, Scene } from '../../model/scene.ts';
import type { Span } from '../../model/span.ts';
import { type CastIndex, castIndex } from '../cast/index.ts';
import { type Together, togetherIn } from './context.ts';

/** A scene with its mentions and places sorted by sentence, so that no extractor scans the whole report for one sentence. */
export interface SceneIndex {
  readonly scene: Scene;
  readonly cast: CastIndex;
  readonly sentences: readonly Sentence[];
  mentionsIn(sentence: number): readonly Mention[];
  placesIn(sentence: number): readonly PlaceMention[];
  actor(id: ClaimId): ActorClaim | undefined;
  /** The number of the sentence that holds the first character of the span; -1 where none does. */
  sentenceOf(span: Span): number;
  /** Whom the report names together; read when it is first asked for. */
  together(): Together;
}

/** Sorts a scene for look-up. */
export function indexScene(scene: Scene): SceneIndex {
  const cast = castIndex(scene);
  let together: Together | undefined;
  const index: SceneIndex = {
    scene,
    cast,
    sentences: cast.sentences,
    mentionsIn: (s) => cast.mentions[s] ?? [],
    placesIn: (s) => cast.places[s] ?? [],
    actor: (id) => cast.actors.get(id),
    sentenceOf: (span) => sentenceAt(cast.sentences, span.start),
    together() {
      together ??= togetherIn(index);
      return together;
    },
  };
  return index;
}

function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle] as Sentence;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
