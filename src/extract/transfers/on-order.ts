import type { Sentence, Token } from '../../model/annotation.ts';
import { clauseAt, clauseEnd, prepositionals, type SceneIndex, sorted, statesActing, statesOfNouns } from '../parties/index.ts';
import type { Deed } from './deed.ts';
import type { Item } from './items.ts';

/** What "Kenya has twelve vehicles on order from Turkey" tells; null where the noun at token `noun` is no such order. */
export function onOrderDeed(index: SceneIndex, s: number, noun: number, items: readonly Item[]): Deed | null {
  const sentence = index.sentences[s] as Sentence;
  if (sentence.tokens[noun]?.text.toLowerCase() !== 'order' || sentence.tokens[noun - 1]?.text.toLowerCase() !== 'on') return null;
  const verb = sentence.tokens.findLastIndex((t, k) => k < noun && t.lemma === 'have' && !t.deprel.startsWith('aux'));
  const moved = items.filter((i) => i.first > verb && i.last <= noun - 1);
  if (verb < 0 || moved.length === 0 || noun - 1 - (moved.at(-1) as Item).last > 1) return null;
  const suppliers = prepositionals(sentence, noun + 1, Math.max(noun + 1, clauseEnd(sentence, verb)))
    .filter((o) => o.preposition === 'from' || o.preposition === 'with')
    .map((o) => o.head);
  return {
    token: noun,
    suppliers: sorted(statesOfNouns(index, s, suppliers)),
    recipients: statesActing(index, s, clauseAt(sentence, verb)),
    items: moved,
    stage: 'ordered',
    fromMaker: true,
  };
}

/** "won an order to build three vessels for Chile", "corvettes that Germany is building for Chile": built for another state without any licence, they are ordered. */
export function isBuiltFor(token: Token, text: string): boolean {
  return /^(?:build|construct|manufacture|produce|assemble)$/.test(token.lemma) && !/\blicen[cs]/i.test(text);
}
