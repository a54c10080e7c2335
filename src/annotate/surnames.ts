import type { Name, NameType, Sentence } from '../model/annotation.ts';

/** Kinds that the network gives a bare surname it does not know; a place or a nationality is left alone: there are people called Jordan. */
const DOUBTFUL: ReadonlySet<NameType> = new Set(['organisation', 'armament', 'event', 'work', 'other']);
const SHORTEST = 3;

/**
 * Sentences of one text -> the same with bare surnames marked as persons, where the text somewhere has the full name ("Sergei
 * Shoigu" … "Shoigu said"). A sentence alone often does not tell whether an unknown word is a person; the text does.
 */
export function markSurnames(sentences: readonly Sentence[]): readonly Sentence[] {
  const surnames = new Set<string>();
  const elsewhere = new Set<string>();
  for (const { tokens, names } of sentences) {
    for (const { first, last, type } of names) {
      const word = tokens[last - 1]?.text ?? '';
      if (type === 'person' && last - first > 1 && word.length >= SHORTEST && /^\p{Lu}\p{Ll}/u.test(word)) surnames.add(word);
      if (last - first === 1 && (type === 'place' || type === 'nationality')) elsewhere.add(word);
    }
  }
  for (const word of elsewhere) surnames.delete(word);
  if (surnames.size === 0) return sentences;
  return sentences.map((sentence) => (sentence.tokens.some((token) => surnames.has(token.text)) ? marked(sentence, surnames) : sentence));
}

function marked(sentence: Sentence, surnames: ReadonlySet<string>): Sentence {
  const names: Name[] = [];
  let next = 0;
  sentence.tokens.forEach((token, index) => {
    const name = sentence.names[next];
    if (name !== undefined && index >= name.first) {
      if (index === name.first) names.push(isDoubtful(name) && surnames.has(token.text) ? { ...name, type: 'person' } : name);
      if (index === name.last - 1) next += 1;
    } else if (surnames.has(token.text) && (token.upos === 'PROPN' || token.upos === 'NOUN')) {
      names.push({ first: index, last: index + 1, start: token.start, end: token.end, type: 'person' });
    }
  });
  return { ...sentence, names };
}

function isDoubtful(name: Name): boolean {
  return name.last - name.first === 1 && DOUBTFUL.has(name.type);
}
