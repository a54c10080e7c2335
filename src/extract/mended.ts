import type { Annotation, Sentence, Token } from '../model/annotation.ts';
import { dependents, isRelation, rootOf } from './tree.ts';

// Readers learn from text without datelines, and now and then give a verb more subjects than a clause can have. What is mended here no correct
// tree holds, so that correct trees come out as they went in.

/** The annotation with its trees mended where they break the rules that every tree follows. */
export function mended(annotation: Annotation): Annotation {
  const sentences = annotation.sentences.map((sentence, s) =>
    prepositionsAgain(lateSubjects(ofWhatStandsBefore(nounsAsTagged(verbForRoot(withPlainTags(s > 1 ? sentence : datelineApart(sentence))))))),
  );
  return sentences.every((s, i) => s === annotation.sentences[i]) ? annotation : { ...annotation, sentences };
}

const LONGEST_DATELINE = 16;

/** The number of tokens of the dateline that opens a sentence, its dash or colon included; nought without one. */
export function datelineLength({ tokens }: Sentence): number {
  const end = tokens.findIndex((t, i) => i > 0 && i < LONGEST_DATELINE && isDash(t, tokens[i - 1], tokens[i + 1]));
  if (end < 1) return 0;
  const words = tokens.slice(0, end).filter((t) => /[\p{L}\d]/u.test(t.text));
  const plain = words.every((t) => /^[\p{Lu}\d]/u.test(t.text) || /^(?:and|of|al|de|la|the)$/.test(t.text));
  const dated =
    /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '') || words.some((t) => /^\d/.test(t.text)) || tokens.slice(1, end).some((t) => t.text === '(');
  return plain && dated ? end + 1 : 0;
}

/** A dash, or a colon, with a space behind it; a hyphen joins two words. */
function isDash(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!/^(?:-{1,3}|–|—|:)$/.test(token.text) || after === undefined || after.start === token.end) return false;
  return token.text !== '-' || before === undefined || before.end < token.start || /^[\p{L})]/u.test(before.text);
}

/** "OSLO (Agency) - Norway and Chile signed": place and day of the dateline are no part of the clause, and nothing of the clause hangs on them. */
function datelineApart(sentence: Sentence): Sentence {
  const length = datelineLength(sentence);
  const root = rootOf(sentence);
  if (length === 0 || root < length) return sentence;
  // What hung on the dateline as if in apposition is the subject that the clause then lacks, or goes on with its list.
  const orphans = sentence.tokens.flatMap((t, k) =>
    k >= length && k < root && t.head >= 0 && t.head < length && /^(?:NOUN|PROPN|PRON)$/.test(t.upos) ? [k] : [],
  );
  const subject = dependents(sentence, root, 'nsubj').find((k) => k >= length) ?? orphans[0];
  const tokens = sentence.tokens.map((token, k): Token => {
    if (k < length) return token.head >= length ? { ...token, head: root, deprel: isRelation(token, 'punct') ? 'punct' : 'dep' } : token;
    if (token.head < 0 || token.head >= length) return token;
    if (k === subject) return { ...token, head: root, deprel: 'nsubj' };
    if (subject !== undefined && k > subject && orphans.includes(k)) return { ...token, head: subject, deprel: 'conj' };
    return { ...token, head: root, deprel: isRelation(token, 'punct') ? token.deprel : 'dep' };
  });
  return { ...sentence, tokens };
}

/** What ends in "-ing" is no past participle, and a word written small before a noun is no name, whatever stands around them. */
function withPlainTags(sentence: Sentence): Sentence {
  const tokens = sentence.tokens.map((t): Token => {
    if (t.upos === 'VERB' && /^VB[ND]$/.test(t.xpos) && /..ing$/.test(t.text)) return { ...t, xpos: 'VBG' };
    // "the defence attaché": a noun's tag and a noun's place.
    if (t.upos === 'VERB' && /^NNS?$/.test(t.xpos) && ['nsubj', 'obj', 'appos', 'compound', 'nmod'].some((r) => isRelation(t, r)))
      return { ...t, upos: 'NOUN' };
    const small = t.upos === 'PROPN' && t.xpos === 'NNP' && /^\p{Ll}{3,}$/u.test(t.text) && (isRelation(t, 'compound') || isRelation(t, 'amod'));
    return small ? { ...t, upos: 'NOUN', xpos: 'NN' } : t;
  });
  return tokens.every((t, k) => t === sentence.tokens[k]) ? sentence : { ...sentence, tokens };
}

/** "Captain X of the Navy called it a success": the only finite verb of a sentence, with an object, is its root, and the noun that the tree took for one the subject. */
function verbForRoot(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const root = rootOf(sentence);
  if (!/^(?:NOUN|PROPN)$/.test(tokens[root]?.upos ?? '') || dependents(sentence, root, 'cop').length > 0 || tokens.at(-1)?.text !== '.')
    return sentence;
  const finite = tokens.flatMap((t, k) =>
    (/^(?:VB[DZP]|MD)$/.test(t.xpos) && t.deprel !== 'acl:relcl') || goesOnAfterClause(sentence, root, k) ? [k] : [],
  );
  const [verb] = finite;
  if (verb === undefined || finite.length > 1 || verb < root || tokens[verb]?.deprel !== 'acl') return sentence;
  const governs = goesOnAfterClause(sentence, root, verb) || dependents(sentence, verb, 'obj', 'ccomp').some((k) => k > verb);
  if (!governs || dependents(sentence, verb, 'nsubj').length > 0) return sentence;
  const mended = tokens.map((t, k): Token => {
    if (k === verb) return { ...t, head: -1, deprel: 'root', xpos: t.xpos === 'VBN' ? 'VBD' : t.xpos };
    if (k === root) return { ...t, head: verb, deprel: 'nsubj' };
    return t.head === root && k > verb ? { ...t, head: verb } : t;
  });
  return { ...sentence, tokens: mended };
}

/** "Exercise X, which ended on Friday, involved troops": behind the second comma of a relative clause the sentence goes on with its verb. */
function goesOnAfterClause({ tokens }: Sentence, root: number, k: number): boolean {
  const token = tokens[k] as Token;
  const clause = tokens.findIndex((t, r) => r > root && r < k && t.deprel === 'acl:relcl' && t.head === root);
  const closed = tokens[k - 1]?.text === ',' && clause > 0 && clause < k - 1;
  return closed && token.xpos === 'VBN' && token.deprel === 'acl' && token.head === root && /ed$/.test(token.text);
}

/** "in meeting with officials": what bears a noun's tag and is brought in by a preposition is a noun, not a clause. */
function nounsAsTagged(sentence: Sentence): Sentence {
  const marks = new Map<number, number>();
  for (const [k, token] of sentence.tokens.entries()) {
    if (token.upos !== 'VERB' || !/^NNS?$/.test(token.xpos) || !['advcl', 'acl'].some((r) => isRelation(token, r))) continue;
    const mark = dependents(sentence, k, 'mark').find((m) =>
      /^(?:in|at|after|before|during|on|following)$/i.test((sentence.tokens[m] as Token).text),
    );
    if (mark !== undefined && dependents(sentence, k, 'obj', 'nsubj').length === 0) marks.set(k, mark);
  }
  const determined = new Set(sentence.tokens.flatMap((t, k) => (t.upos === 'VERB' && hasArticle(sentence, k) ? [k] : [])));
  if (marks.size === 0 && determined.size === 0) return sentence;
  const tokens = sentence.tokens.map((t, k): Token => {
    if (determined.has(k)) return { ...t, upos: 'NOUN', xpos: 'NN' };
    if (marks.has(k)) return { ...t, upos: 'NOUN', deprel: sentence.tokens[t.head]?.upos === 'VERB' ? 'obl' : 'nmod' };
    return marks.get(t.head) === k ? { ...t, upos: 'ADP', xpos: 'IN', deprel: 'case' } : t;
  });
  return { ...sentence, tokens };
}

/** "undertake a state visit": what bears an article and is an object, a subject or an oblique is a noun, whatever its tag. */
function hasArticle(sentence: Sentence, k: number): boolean {
  const token = sentence.tokens[k] as Token;
  return (
    ['obj', 'nsubj', 'obl'].some((r) => isRelation(token, r)) &&
    /^VB[PZ]?$/.test(token.xpos) &&
    dependents(sentence, k, 'det').some((d) => d < k && /^(?:an?|the)$/i.test((sentence.tokens[d] as Token).text)) &&
    dependents(sentence, k, 'obj', 'nsubj', 'aux').length === 0
  );
}

// Verbs that take an "of" beside their object.
const TAKES_OF =
  /^(?:accuse|acquit|advise|apprise|approve|assure|clear|convict|convince|cure|deprive|die|dispose|expect|hear|inform|make|notify|persuade|rid|remind|rob|speak|strip|suspect|tell|think|warn)$/;

/** "witnessed the signing of an agreement": an "of" right behind a noun goes with the noun, but for the few verbs that take one. */
function ofWhatStandsBefore(sentence: Sentence): Sentence {
  const moved = new Map<number, number>();
  for (const [k, token] of sentence.tokens.entries()) {
    if (token.deprel !== 'obl' || token.head < 0 || token.head > k || TAKES_OF.test((sentence.tokens[token.head] as Token).lemma)) continue;
    const of = dependents(sentence, k, 'case').find((c) => (sentence.tokens[c] as Token).text === 'of');
    const noun = of === undefined ? undefined : sentence.tokens[of - 1];
    if (of !== undefined && noun?.upos === 'NOUN' && noun.head === token.head && ['obj', 'obl', 'nsubj'].some((r) => isRelation(noun, r)))
      moved.set(k, of - 1);
  }
  if (moved.size === 0) return sentence;
  return { ...sentence, tokens: sentence.tokens.map((t, k) => (moved.has(k) ? { ...t, head: moved.get(k) as number, deprel: 'nmod' } : t)) };
}

const RECEIVES = /^(?:receive|host|welcome|greet|visit)$/;

/** "met with President A, Prime Minister B": a subject behind its verb, where one stands before it and a comma parts it from another name, is the next of the list. */
function lateSubjects(sentence: Sentence): Sentence {
  const moved = new Map<number, number>();
  const objects = new Set<number>();
  const said = new Map<number, number>();
  for (const [k, token] of sentence.tokens.entries()) {
    const verb = token.head;
    if (verb < 0 || k < verb || token.deprel !== 'nsubj' || token.upos === 'PRON') continue;
    if (!dependents(sentence, verb, 'nsubj').some((other) => other < verb)) continue;
    // "A and B are to meet, Minister C said": the verb of saying behind has no other subject.
    const { deprel, head: outer } = sentence.tokens[verb] as Token;
    if (/^(?:ccomp|parataxis)$/.test(deprel) && outer > k && dependents(sentence, outer, 'nsubj').length === 0) {
      said.set(k, outer);
      continue;
    }
    // "received in his office today General B"
    if (RECEIVES.test((sentence.tokens[verb] as Token).lemma) && dependents(sentence, verb, 'obj', 'aux:pass').length === 0) objects.add(k);
    const first = dependents(sentence, verb, 'obl', 'obj').findLast((other) => other < k && (sentence.tokens[other] as Token).upos === 'PROPN');
    if (first !== undefined && sentence.tokens.slice(first, k).some((t) => t.text === ',')) moved.set(k, first);
  }
  if (moved.size === 0 && objects.size === 0 && said.size === 0) return sentence;
  const tokens = sentence.tokens.map((t, k): Token => {
    if (objects.has(k)) return { ...t, deprel: 'obj' };
    if (said.has(k)) return { ...t, head: said.get(k) as number };
    return moved.has(k) ? { ...t, head: moved.get(k) as number, deprel: 'conj' } : t;
  });
  return { ...sentence, tokens };
}

/** "was received by A, and by B": what is coordinated with a preposition of its own goes on with what that preposition brought in before. */
function prepositionsAgain(sentence: Sentence): Sentence {
  const caseOf = (k: number): string | undefined => {
    const [marker] = dependents(sentence, k, 'case');
    return marker === undefined ? undefined : (sentence.tokens[marker] as Token).text.toLowerCase();
  };
  const moved = new Map<number, number>();
  for (const [k, token] of sentence.tokens.entries()) {
    if (token.deprel !== 'conj' || token.head < 0) continue;
    const own = caseOf(k);
    const [marker] = dependents(sentence, k, 'case');
    if (own === undefined || !/^(?:by|with)$/.test(own) || sentence.tokens[(marker as number) - 1]?.text !== 'and' || caseOf(token.head) === own)
      continue;
    const first = sentence.tokens.findLastIndex(
      (t, m) => m > token.head && m < k && ['obl', 'nmod'].some((r) => isRelation(t, r)) && caseOf(m) === own,
    );
    if (first >= 0) moved.set(k, first);
  }
  if (moved.size === 0) return sentence;
  return { ...sentence, tokens: sentence.tokens.map((t, k) => (moved.has(k) ? { ...t, head: moved.get(k) as number } : t)) };
}
