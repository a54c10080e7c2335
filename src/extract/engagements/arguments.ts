import type { Sentence } from '../../model/annotation.ts';
import { dependents, isRelation } from '../tree.ts';
import { lemmaAt, tokenAt, wordAt } from './ground.ts';

// Who does what to whom, read off a tree that may be wrong in places.

const relative = new Set(['who', 'whom', 'which', 'that', 'whose']);
const praising = new Set('thank congratulate commend praise applaud criticise criticize accuse blame'.split(' '));
const objectControl = new Set('invite ask urge allow order tell call let help see persuade'.split(' '));

/** Whether the verb is passive here: its subject is the one it is done to. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  return (
    dependents(sentence, verb, 'nsubj:pass', 'aux:pass').length > 0 ||
    (tokenAt(sentence, verb).xpos === 'VBN' && dependents(sentence, verb, 'aux').length === 0 && isRelation(tokenAt(sentence, verb), 'acl'))
  );
}

/**
 * The tokens that head the verb's subject, found also where the tree leaves it to be understood: from the first of coordinated verbs, from
 * the verb that governs an infinitive or a participle, from the noun that a relative or a participle modifies.
 */
export function subjectsOf(sentence: Sentence, verb: number, depth = 0): number[] {
  // "A chance to meet.": above the noun is nothing.
  if (verb < 0) return [];
  const own = dependents(sentence, verb, 'nsubj');
  const token = tokenAt(sentence, verb);
  if (own.length > 0) {
    const pronoun = own.find((k) => relative.has(wordAt(sentence, k)));
    return pronoun !== undefined && isRelation(token, 'acl') && token.head >= 0 ? [token.head] : own;
  }
  if (token.head < 0 || depth > 5) return [];
  if (acceptedAt(sentence, verb) !== undefined) return subjectsOf(sentence, acceptedAt(sentence, verb) as number, depth + 1);
  // "took the opportunity to meet": whoever took it.
  const chance = isRelation(token, 'acl') && token.xpos === 'VB' && /^(?:occasion|opportunity|chance)$/.test(lemmaAt(sentence, token.head));
  if (chance) return subjectsOf(sentence, tokenAt(sentence, token.head).head, depth + 1);
  if (isRelation(token, 'acl') || isRelation(token, 'amod')) return [token.head];
  const clausal = ['conj', 'xcomp', 'advcl', 'ccomp', 'parataxis'].some((r) => isRelation(token, r));
  if (!clausal) return [];
  const above = tokenAt(sentence, token.head);
  if (above.upos !== 'VERB' && above.upos !== 'AUX' && dependents(sentence, token.head, 'nsubj').length === 0) {
    return isRelation(token, 'advcl') || isRelation(token, 'conj') ? subjectsOf(sentence, token.head, depth + 1) : [];
  }
  if ((isRelation(token, 'ccomp') || isRelation(token, 'parataxis')) && ['VBD', 'VBZ', 'VBP'].includes(token.xpos)) return [];
  if (isRelation(token, 'xcomp') && objectControl.has(lemmaAt(sentence, token.head))) {
    const objects = dependents(sentence, token.head, 'obj', 'iobj');
    if (objects.length > 0) return objects;
  }
  // "thanked X for hosting": it is X who hosted.
  if (isRelation(token, 'advcl') && token.xpos === 'VBG' && praising.has(lemmaAt(sentence, token.head))) {
    const objects = dependents(sentence, token.head, 'obj');
    if (objects.length > 0) return objects;
  }
  return subjectsOf(sentence, token.head, depth + 1);
}

/** "accepted an invitation to visit": the verb of accepting, whose subject is the one to do what the infinitive says. */
export function acceptedAt(sentence: Sentence, infinitive: number): number | undefined {
  const { head } = tokenAt(sentence, infinitive);
  if (head < 0 || tokenAt(sentence, infinitive).xpos !== 'VB') return undefined;
  const above = lemmaAt(sentence, head) === 'invitation' ? tokenAt(sentence, head).head : head;
  const invited = lemmaAt(sentence, head) === 'invitation' || dependents(sentence, above, 'obj').some((k) => lemmaAt(sentence, k) === 'invitation');
  return above >= 0 && invited && lemmaAt(sentence, above) === 'accept' ? above : undefined;
}

/** The tokens that head the verb's objects. */
export function objectsOf(sentence: Sentence, verb: number): number[] {
  return dependents(sentence, verb, 'obj', 'iobj').filter((k) => !relative.has(wordAt(sentence, k)));
}

/** The preposition of a token: its case marker; the first word of a compound one ("on the sidelines of" is "of" with its noun before). */
export function prepositionOf(sentence: Sentence, i: number): string | undefined {
  // A parser may hang the preposition on the title before a name ("with His Majesty King X").
  const before = dependents(sentence, i, 'nmod', 'compound', 'amod').filter((k) => k < i && !isRelation(tokenAt(sentence, k), 'nmod:poss'));
  // … or on the name after it ("with her counterpart, X").
  const behind = dependents(sentence, i, 'appos', 'flat').flatMap((k) => dependents(sentence, k, 'case').filter((c) => c < i));
  const [marker, second] = [...[i, ...before].flatMap((k) => dependents(sentence, k, 'case')), ...behind];
  // "travels on to Oslo", "flew back to", "up to": the first is an adverb that readers take for a preposition.
  if (
    second !== undefined &&
    second === (marker ?? 0) + 1 &&
    wordAt(sentence, second) === 'to' &&
    /^(?:on|over|back|up|down|through)$/.test(wordAt(sentence, marker ?? 0))
  )
    return 'to';
  return marker === undefined ? undefined : wordAt(sentence, marker);
}

/** The tokens that hang on token `i` by one of the prepositions, whether the tree calls them oblique or nominal. */
export function governedBy(sentence: Sentence, i: number, ...prepositions: readonly string[]): number[] {
  return dependents(sentence, i, 'obl', 'nmod').filter((k) => {
    if (isRelation(tokenAt(sentence, k), 'nmod:poss')) return false;
    const marker = prepositionOf(sentence, k);
    return marker !== undefined && prepositions.includes(marker);
  });
}

/** The agents of a passive. */
export function agentsOf(sentence: Sentence, verb: number): number[] {
  return governedBy(sentence, verb, 'by');
}

/** Whether a particle or adverb of that form hangs on the verb or follows it ("kicked off", "sat down"). */
export function hasParticle(sentence: Sentence, verb: number, particle: string): boolean {
  return (
    wordAt(sentence, verb + 1) === particle || dependents(sentence, verb, 'compound:prt', 'advmod').some((k) => wordAt(sentence, k) === particle)
  );
}
