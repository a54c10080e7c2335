import { dependents, isRelation } from '../tree.ts';
import { agentsAt } from './agents.ts';
import { agentsOf, governedBy, prepositionOf, subjectsOf } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, tokenAt, wordAt } from './ground.ts';
import { engagementNouns, happeningVerbs, supportVerbs } from './lexicon.ts';
import { anchorOf } from './noun-kind.ts';
import { joined, nobody, type Parties, partiesOfAll } from './parties.ts';
import { isHeading, type Standing, standingOfVerb } from './status.ts';

const during = new Set(['during', 'in', 'at', 'after', 'following', 'on', 'amid', 'throughout', 'upon', 'while', 'alongside', 'within', 'since']);
const beforehand = new Set(['before', 'ahead', 'prior', 'until', 'for']);
const joining = /^(?:attend|join|participate|take)$/;
const arranging = /^(?:schedule|set|expect|plan|slate|due)$/;

/** How an engagement's noun comes to say that it takes place: a verb lends it a subject, it happens, something is told to be during it. */
export interface Grounding {
  readonly standing: Standing;
  /** The verb, where one tells it. */
  readonly verb: number | undefined;
  readonly lent: Parties;
  readonly adjunct: boolean;
  /** Those lent were there besides others: they attended, joined, or were present. */
  readonly widens?: true;
  /** It is told as lying ahead of something else: "before his talks with". */
  readonly ahead?: true;
}

/** How the noun's sentence says that the engagement takes place; undefined where it is merely spoken of. */
export function groundingOf(ground: Ground, sentence: number, noun: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  const i = anchorOf(ground, sentence, noun);
  const token = tokenAt(here, i);
  const preposition = prepositionOf(here, i);
  if (token.head < 0 && supporterBefore(ground, sentence, noun) === undefined) {
    const onVisit = preposition === 'on' && engagementNouns[lemmaAt(here, i)] === 'visit';
    if (onVisit && dependents(here, i, 'cop').length > 0)
      return { standing: 'occurred', verb: i, lent: agentsAt(ground, sentence, i), adjunct: true };
    if (dependents(here, i, 'cop').length > 0) return { standing: standingOfVerb(here, i), verb: i, lent: nobody, adjunct: true };
    return isHeading(here) ? { standing: 'occurred', verb: undefined, lent: nobody, adjunct: false } : undefined;
  }
  if (isRelation(token, 'conj')) {
    const first = groundingOf(ground, sentence, token.head);
    return engagementNouns[lemmaAt(here, token.head)] === undefined ? undefined : first;
  }
  if (isRelation(token, 'appos') && engagementNouns[lemmaAt(here, i)] !== 'visit')
    return token.head === i ? undefined : clauseGrounding(ground, sentence, token.head);
  const verb = supporterBefore(ground, sentence, noun) ?? token.head;
  const lemma = lemmaAt(here, verb);
  const isVerb = tokenAt(here, verb).upos === 'VERB';
  if (
    isVerb &&
    supportVerbs.has(lemma) &&
    (verb !== token.head ||
      isRelation(token, 'obj') ||
      isRelation(token, 'nsubj:pass') ||
      (isRelation(token, 'obl') &&
        /^(?:take|participate|kick|engage|start|begin|embark|pay)$/.test(lemma) &&
        (preposition === 'in' || preposition === 'on' || preposition === 'off' || preposition === 'to')))
  ) {
    const passive = isRelation(token, 'nsubj:pass');
    const lenders = passive ? partiesOfAll(ground, sentence, agentsOf(here, verb)) : agentsAt(ground, sentence, verb);
    const partners = governedBy(here, verb, 'with', 'between', ...(lemma === 'receive' ? ['from'] : []));
    return {
      standing: standingOfVerb(here, verb),
      verb,
      lent: joined(lenders, partiesOfAll(ground, sentence, partners)),
      adjunct: false,
      ...(joining.test(lemma) ? { widens: true } : {}),
    };
  }
  const arranged =
    isVerb && (isRelation(token, 'nsubj') || isRelation(token, 'nsubj:pass')) && arranging.test(lemma)
      ? dependents(here, verb, 'xcomp', 'ccomp')
      : [];
  if (arranged.length > 0) return { standing: standingOfVerb(here, arranged[0] as number), verb, lent: nobody, adjunct: false };
  if (lemma === 'present' && !isVerb) {
    return { standing: 'occurred', verb, lent: partiesOfAll(ground, sentence, subjectsOf(here, verb)), adjunct: true, widens: true };
  }
  if (isVerb && happeningVerbs.has(lemma) && (isRelation(token, 'nsubj') || isRelation(token, 'nsubj:pass'))) {
    return {
      standing: standingOfVerb(here, verb),
      verb,
      lent: partiesOfAll(ground, sentence, governedBy(here, verb, 'with', 'between', 'by')),
      adjunct: false,
    };
  }
  if (isVerb && (isRelation(token, 'nsubj') || isRelation(token, 'nsubj:pass') || isRelation(token, 'obj')) && undoes(here, verb)) {
    return { standing: standingOfVerb(here, i), verb, lent: agentsAt(ground, sentence, verb), adjunct: false };
  }
  if (isRelation(token, 'nmod:poss')) return plannedByWord(ground, sentence, i);
  if (preposition === undefined) return countedVisit(ground, sentence, i) ?? plannedByWord(ground, sentence, i);
  if (during.has(preposition)) {
    const above = clauseAbove(here, i);
    const standing = above === undefined ? 'occurred' : standingOfVerb(here, above);
    return { standing, verb: above, lent: participantsOfSetting(ground, sentence, i, above), adjunct: true };
  }
  if (beforehand.has(preposition) && preposition !== 'for')
    return { standing: 'planned', verb: clauseAbove(here, i), lent: nobody, adjunct: true, ahead: true };
  return plannedByWord(ground, sentence, i);
}

/** The support verb right before the noun ("held bilateral talks") where the tree hangs it elsewhere. */
function supporterBefore(ground: Ground, sentence: number, i: number): number | undefined {
  const here = sentenceAt(ground, sentence);
  let k = i - 1;
  while (k > 0 && i - k < 6 && ['DET', 'ADJ', 'NUM', 'ADV', 'NOUN'].includes(tokenAt(here, k).upos)) k--;
  const token = here.tokens[k];
  const misplaced =
    token !== undefined && token.upos === 'VERB' && ['amod', 'acl', 'compound'].some((r) => isRelation(token, r)) && /^VB[DN]$/.test(token.xpos);
  return misplaced && supportVerbs.has(token.lemma.toLowerCase()) ? k : undefined;
}

/** A noun in apposition ("Defender, an exercise of …, kicked off") stands as its name does: as the subject of what happens, or not at all. */
function clauseGrounding(ground: Ground, sentence: number, i: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  const token = tokenAt(here, i);
  const happens = token.head >= 0 && isRelation(token, 'nsubj') && happeningVerbs.has(lemmaAt(here, token.head));
  return happens ? { standing: standingOfVerb(here, token.head), verb: token.head, lent: nobody, adjunct: false } : undefined;
}

/** "…, his fourth visit to X": told beside what happened there. */
function countedVisit(ground: Ground, sentence: number, i: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  if (
    engagementNouns[lemmaAt(here, i)] !== 'visit' ||
    dependents(here, i, 'nmod:poss').length === 0 ||
    !/^(?:appos|parataxis|dep|obl|nmod|advcl)/.test(tokenAt(here, i).deprel)
  )
    return undefined;
  const above = clauseAbove(here, i);
  return above === undefined ? undefined : { standing: standingOfVerb(here, above), verb: above, lent: nobody, adjunct: true };
}

/** "the upcoming visit", "a planned summit": told as to come, whatever the verb. */
function plannedByWord(ground: Ground, sentence: number, i: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  const coming = dependents(here, i, 'amod').some((k) => /^(?:upcoming|forthcoming|planned|scheduled)$/.test(wordAt(here, k)));
  return coming ? { standing: 'planned', verb: undefined, lent: nobody, adjunct: false } : undefined;
}

function undoes(sentence: ReturnType<typeof sentenceAt>, verb: number): boolean {
  const lemma = lemmaAt(sentence, verb);
  return (
    /^(?:cancel|postpone|scrap|abandon|deny|suspend)$/.test(lemma) || ((lemma === 'call' || lemma === 'put') && wordAt(sentence, verb + 1) === 'off')
  );
}

/**
 * Whoever a clause is about took part in what it is set in: "is in Tokyo on a visit", "promoted cooperation in a meeting with officials".
 * Not where the noun names its people itself ("during talks between", "after Modi's visit").
 */
function participantsOfSetting(ground: Ground, sentence: number, i: number, verb: number | undefined): Parties {
  const here = sentenceAt(ground, sentence);
  if (verb === undefined || dependents(here, i, 'nmod:poss').length > 0 || governedBy(here, i, 'between', 'by', 'of', 'among').length > 0)
    return nobody;
  // "mediation in the talks with X" is told of the mediation.
  if (tokenAt(here, i).head !== verb && dependents(here, i, 'det').length > 0) return nobody;
  const agents = agentsAt(ground, sentence, verb);
  // "X and Y discussed energy in talks in Oslo": with nobody else named, they are the ones.
  if (engagementNouns[lemmaAt(here, i)] !== 'visit' && governedBy(here, i, 'with').length === 0 && agents.actors.length < 2) return nobody;
  return { ...agents, actors: agents.actors.filter((a) => ground.actors.get(a)?.actor === 'person') };
}

function clauseAbove(sentence: ReturnType<typeof sentenceAt>, i: number): number | undefined {
  for (let k = tokenAt(sentence, i).head, steps = 0; k >= 0 && steps < 40; k = tokenAt(sentence, k).head, steps++) {
    if (tokenAt(sentence, k).upos === 'VERB' || dependents(sentence, k, 'cop').length > 0) return k;
  }
  return undefined;
}
