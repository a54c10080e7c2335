import type { Sentence, Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Scene, TimeMention } from '../../model/scene.ts';
import { type CastIndex, castIndex } from '../cast/index.ts';
import { type Speaker, speakersOf } from './first-person.ts';

/** A scene with its people and places laid out by sentence. */
export interface Ground extends CastIndex {
  readonly scene: Scene;
  /** Times by sentence. */
  readonly times: readonly (readonly TimeMention[])[];
  /** Who says "I", by sentence. */
  readonly speakers: readonly (Speaker | undefined)[];
}

/** Lays out a scene for the look-ups of this stage. */
export function groundOf(scene: Scene): Ground {
  const times: TimeMention[][] = scene.annotation.sentences.map(() => []);
  for (const time of scene.times) times[time.sentence]?.push(time);
  return { ...castIndex(scene), scene, times, speakers: speakersOf(scene) };
}

export function sentenceAt(ground: Ground, sentence: number): Sentence {
  return ground.sentences[sentence] as Sentence;
}

export function tokenAt(sentence: Sentence, i: number): Token {
  return sentence.tokens[i] as Token;
}

export function lemmaAt(sentence: Sentence, i: number): string {
  return (sentence.tokens[i] as Token).lemma.toLowerCase();
}

export function wordAt(sentence: Sentence, i: number): string {
  return sentence.tokens[i]?.text.toLowerCase() ?? '';
}

/** The country that an actor acts for; a state's own. */
export function sideOf(ground: Ground, actor: ClaimId): Country | null {
  return ground.actors.get(actor)?.country ?? null;
}

/** Whether the token is part of a time ("met today"), which parsers take for an object. */
export function isTime(ground: Ground, sentence: number, i: number): boolean {
  return (ground.times[sentence] ?? []).some((t) => t.first <= i && i < t.last);
}
