import type { Sentence, Token } from '../../model/annotation.ts';
import { below, phraseWords } from './tree.ts';
import { wordOf } from './words.ts';

/** Who does it, to whom, and what else hangs on the word: the words of each, folded. */
export interface Arguments {
  readonly agent: ReadonlySet<string>;
  readonly patient: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

const SUBJECT = new Set(['nsubj']);
const OBJECT = new Set(['obj', 'iobj']);
const OBLIQUE = new Set(['obl']);
const ON_NOUN = new Set(['nmod', 'compound', 'amod', 'appos']);
const CHAINED = /^(?:xcomp|conj|advcl|parataxis)/;
const LIGHT = new Set('make have take give hold do carry launch conduct stage get face commit cause suffer'.split(' '));

/** The arguments of the word at token `i`, as its tree has them: of a verb by grammatical role, of a noun what it is "of", "by" and "between". */
export function argumentsOf(sentence: Sentence, i: number): Arguments {
  const token = sentence.tokens[i] as Token;
  const agent: string[] = [];
  const patient: string[] = [];
  const other: string[] = [];
  const words = (k: number): string[] => phraseWords(sentence, k, (t) => wordOf(t.lemma));
  if (token.upos === 'VERB' || token.upos === 'AUX') {
    for (const k of below(sentence, subjectBearer(sentence, i), SUBJECT)) (isPassive(sentence, k) ? patient : agent).push(...words(k));
    for (const k of below(sentence, i, OBJECT)) patient.push(...words(k));
    for (const k of below(sentence, i, OBLIQUE)) (sentence.tokens[k]?.deprel === 'obl:agent' ? agent : other).push(...words(k));
    if (token.deprel.startsWith('acl') && token.head >= 0) (token.xpos === 'VBN' ? patient : agent).push(...words(token.head));
  } else {
    for (const k of below(sentence, i, ON_NOUN)) {
      const preposition = sentence.tokens.find((t) => t.head === k && t.deprel === 'case')?.lemma.toLowerCase();
      (preposition === 'by' ? agent : preposition === 'of' || sentence.tokens[k]?.deprel === 'compound' ? patient : other).push(...words(k));
    }
    const verb = sentence.tokens[token.head];
    if (verb !== undefined && token.deprel === 'obj' && LIGHT.has(verb.lemma.toLowerCase()))
      for (const k of below(sentence, token.head, SUBJECT)) agent.push(...words(k));
  }
  return { agent: new Set(agent), patient: new Set(patient), other: new Set(other) };
}

/** The verb that has the subject: the word itself, or the one that it is chained to without a subject of its own. */
function subjectBearer(sentence: Sentence, i: number): number {
  let at = i;
  for (let step = 0; step < 3; step++) {
    const token = sentence.tokens[at] as Token;
    if (below(sentence, at, SUBJECT).length > 0 || !CHAINED.test(token.deprel) || token.head < 0) return at;
    at = token.head;
  }
  return at;
}

function isPassive(sentence: Sentence, subject: number): boolean {
  return sentence.tokens[subject]?.deprel === 'nsubj:pass';
}
