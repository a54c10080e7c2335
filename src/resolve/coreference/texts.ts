import type { Sentence } from '../../model/annotation.ts';
import { cosine, isMatter, vectorOf, type WordVector, wordOf } from './words.ts';

/** A text whose mentions are compared. Only texts of one `topic` are: whoever asks says which texts may tell of the same things. */
export interface TextRead {
  readonly topic: string;
  readonly sentences: readonly Sentence[];
}

/** What is known of texts beside one another: how like two of them are, and how rare a word is among them. */
export interface TextLikeness {
  /** Cosine of the two texts' words, nought to one; one for the same text. */
  between(a: number, b: number): number;
  /** How many of all the texts of its topic are as like `a` as `b` is, or more, as a share: small where `b` is among the nearest. */
  rank(a: number, b: number): number;
  /** Cosine of two sentences' words. */
  ofSentences(a: number, sentenceOfA: number, b: number, sentenceOfB: number): number;
  /** The share of its topic's texts that hold the word. */
  spread(text: number, word: string): number;
  /** How like the texts of its topic are on the whole: the mean cosine of their words, common ones and all. */
  cohesion(text: number): number;
  /** Words that stand side by side, or as name and description of one another, in texts of that topic. */
  beside(text: number): ReadonlySet<string>;
}

/** Counts words over texts, topic by topic: what is common to a topic tells its texts apart no more than "the" does. */
export function likenessOf(texts: readonly TextRead[]): TextLikeness {
  const words = texts.map((text) => text.sentences.map(matterWords));
  const topics = new Map<string, { size: number; holding: Map<string, number>; beside: Set<string> }>();
  texts.forEach(({ topic, sentences }, index) => {
    const known = topics.get(topic) ?? { size: 0, holding: new Map<string, number>(), beside: new Set<string>() };
    topics.set(topic, known);
    known.size++;
    for (const word of new Set(words[index]?.flat())) known.holding.set(word, (known.holding.get(word) ?? 0) + 1);
    for (const sentence of sentences) for (const pair of neighbours(sentence)) known.beside.add(pair);
  });
  const topicOf = (text: number) => topics.get(texts[text]?.topic as string) as { size: number; holding: Map<string, number>; beside: Set<string> };
  const spread = (text: number, word: string): number => {
    const { size, holding } = topicOf(text);
    return (holding.get(word) ?? 0) / size;
  };
  const rarity = (text: number) => {
    const { size, holding } = topicOf(text);
    return (word: string): number => Math.log((size + 1) / ((holding.get(word) ?? 0) + 0.5));
  };
  const whole = words.map((sentences, text) => vectorOf(sentences.flat(), rarity(text)));
  const single = words.map((sentences, text) => sentences.map((sentence) => vectorOf(sentence, rarity(text))));
  const cohesions = new Map<string, number>();
  const plain = words.map((sentences) => vectorOf(sentences.flat(), () => 1));
  const cohesion = (text: number): number => {
    const topic = texts[text]?.topic as string;
    const found = cohesions.get(topic);
    if (found !== undefined) return found;
    const those = plain.filter((_, i) => texts[i]?.topic === topic);
    const pairs = those.flatMap((x, i) => those.slice(0, i).map((y) => cosine(x, y)));
    const mean = pairs.length === 0 ? 1 : pairs.reduce((sum, x) => sum + x, 0) / pairs.length;
    cohesions.set(topic, mean);
    return mean;
  };
  const known = new Float64Array(texts.length ** 2).fill(-1);
  const between = (a: number, b: number): number => {
    const at = Math.min(a, b) * texts.length + Math.max(a, b);
    if ((known[at] as number) < 0) known[at] = a === b ? 1 : cosine(whole[a] as WordVector, whole[b] as WordVector);
    return known[at] as number;
  };
  const ranked = new Map<number, readonly number[]>();
  // How like the others of its topic are to a text, the likest first.
  const likes = (a: number): readonly number[] => {
    const sorted = ranked.get(a);
    if (sorted) return sorted;
    const all = texts.flatMap((text, b) => (b !== a && text.topic === texts[a]?.topic ? [between(a, b)] : [])).sort((x, y) => y - x);
    ranked.set(a, all);
    return all;
  };
  return {
    between,
    rank: (a, b) => {
      const all = likes(a);
      const mine = between(a, b);
      return all.length === 0 ? 0 : all.filter((x) => x > mine).length / all.length;
    },
    ofSentences: (a, i, b, j) => cosine(single[a]?.[i] as WordVector, single[b]?.[j] as WordVector),
    spread,
    cohesion,
    beside: (text) => topicOf(text).beside,
  };
}

function matterWords(sentence: Sentence): string[] {
  return sentence.tokens.filter((t) => isMatter(t.upos)).map((t) => wordOf(t.upos === 'PROPN' ? t.text : t.lemma));
}

/** "noun name" pairs that the sentence holds for one thing: a title before a name, an apposition, a copula. */
function neighbours(sentence: Sentence): string[] {
  return sentence.tokens.flatMap((token) => {
    const head = sentence.tokens[token.head];
    if (head === undefined) return [];
    const pair = `${wordOf(token.lemma)} ${wordOf(head.lemma)}`;
    const turned = `${wordOf(head.lemma)} ${wordOf(token.lemma)}`;
    if (token.deprel === 'appos' || (token.deprel === 'compound' && head.upos === 'PROPN' && token.upos === 'NOUN') || token.deprel === 'flat')
      return [pair, turned];
    const copula =
      token.deprel === 'nsubj' && head.upos === 'NOUN' && sentence.tokens.some((t) => sentence.tokens[t.head] === head && t.deprel === 'cop');
    return copula ? [pair, turned] : [];
  });
}
