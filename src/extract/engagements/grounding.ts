import type { Sentence } from '../../model/annotation.ts';
import type { Dating } from '../../model/date.ts';
import type { EngagementStatus } from '../../model/vocabulary.ts';
import { clauseVerb } from '../dates/index.ts';
import { dependents, isRelation } from '../tree.ts';
import { agentsAt } from './agents.ts';
import { governedBy, objectsOf, prepositionOf } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, tokenAt, wordAt } from './ground.ts';
import { engagementNouns, happeningVerbs, supportVerbs } from './lexicon.ts';
import { anchorOf } from './noun-kind.ts';
import { joined, nobody, type Parties, partiesOfAll } from './parties.ts';
import { doersOf } from './partners.ts';
import { settingOf } from './setting.ts';
import { isHeading, type Standing, standingOfVerb } from './status.ts';
import { ofItsDay, scheduledFor } from './told-day.ts';

const joining = /^(?:attend|join|participate|take|(?:co-?)?(?:chair|lead|head)|preside)$/;
const arranging = /^(?:schedule|set|expect|plan|slate|due)$/;
const withPreposition = /^(?:take|participate|kick|engage|start|begin|embark|pay)$/;

/** How an engagement's noun comes to say that it takes place: a verb lends it a subject, it happens, something is told to be during it. */
export interface Grounding {
  readonly standing: Standing;
  /** The verb, where one tells it. */
  readonly verb: number | undefined;
  readonly lent: Parties;
  /** It is the setting of something else: "during the talks". */
  readonly adjunct: boolean;
  /** Those lent were there besides others: they attended, joined, or were present. */
  readonly widens?: true;
  /** It is told as lying ahead of something else: "before his talks with". */
  readonly ahead?: true;
  /** It is spoken of as one that has been, at some time before. */
  readonly recalled?: true;
  /** The verb of the relative clause that tells it, with its day and place. */
  readonly relative?: number;
  /** The day that its own words give it. */
  readonly day?: Dating;
}

/** A grounding that tells an engagement of some status. */
export type Told = Grounding & { readonly standing: EngagementStatus };

/** How the noun's sentence says that the engagement takes place; undefined where it is merely spoken of. */
export function groundingOf(ground: Ground, sentence: number, noun: number): Told | undefined {
  const found = standingOfNoun(ground, sentence, noun) ?? ofItsDay(ground, sentence, noun);
  return found === undefined || found.standing === 'idle' ? undefined : { ...found, standing: found.standing };
}

function standingOfNoun(ground: Ground, sentence: number, noun: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  const i = anchorOf(ground, sentence, noun);
  const token = tokenAt(here, i);
  const seen = witnessed(ground, sentence, noun, i);
  if (seen !== undefined) return seen;
  const supporter = supporterBefore(ground, sentence, noun) ?? supporterAbove(ground, sentence, i);
  if (supporter !== undefined) return supported(ground, sentence, i, supporter);
  if (token.head < 0 || dependents(here, i, 'cop').length > 0) return alone(ground, sentence, i);
  if (isRelation(token, 'conj'))
    return engagementNouns[lemmaAt(here, token.head)] === undefined ? undefined : standingOfNoun(ground, sentence, token.head);
  // "Defender, an exercise of …, kicked off": an apposition stands as its name does.
  const loose = isRelation(token, 'parataxis') && engagementNouns[lemmaAt(here, i)] === 'exercise';
  if ((isRelation(token, 'appos') || loose) && engagementNouns[lemmaAt(here, i)] !== 'visit') return asNamed(ground, sentence, token.head, i);
  const told = heldClause(ground, sentence, i);
  if (told !== undefined) return told;
  return (
    happening(ground, sentence, i) ??
    reversed(ground, sentence, i) ??
    scheduledFor(ground, sentence, noun) ??
    recalled(ground, sentence, i) ??
    settingOf(ground, sentence, i, noun)
  );
}

/** "witnessed the closing of the exercise", "attended the opening ceremony of the third edition of the drill": it took place, with whoever else took part. */
function witnessed(ground: Ground, sentence: number, noun: number, i: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  if (engagementNouns[lemmaAt(here, noun)] !== 'exercise') return undefined;
  const { head } = tokenAt(here, i);
  const object =
    head >= 0 && isRelation(tokenAt(here, i), 'obj') && /^(?:witness|observe|watch|oversee|supervise|review|inspect)$/.test(lemmaAt(here, head));
  const verb = object ? head : closingWatched(ground, sentence, noun);
  return verb === undefined ? undefined : { standing: standingOfVerb(here, verb), verb, lent: nobody, adjunct: false };
}

/** The verb by which somebody looks on at what opens or closes the exercise ("attended the closing ceremony of"). */
function closingWatched(ground: Ground, sentence: number, noun: number): number | undefined {
  const here = sentenceAt(ground, sentence);
  const before = here.tokens.slice(Math.max(0, noun - 14), noun);
  const last = before.findLastIndex((t) => /^(?:VB[DZ]|VBN)$/.test(t.xpos) && t.upos === 'VERB');
  const verb = noun - before.length + last;
  const words = before
    .slice(last + 1)
    .map((t) => t.text.toLowerCase())
    .join(' ');
  const staged = /\b(?:closing|opening|conclusion|inauguration|launch|culmination|final day|final phase)\b(?: ceremony)? of\b/.test(words);
  return last >= 0 && staged && /^(?:witness|attend|watch|observe|oversee)$/.test(lemmaAt(here, verb)) ? verb : undefined;
}

/** "took part in Iron Wolf, an exercise off …", "Iron Wolf, an exercise of …, kicked off": as the name before it stands; else as its clause does. */
function asNamed(ground: Ground, sentence: number, name: number, noun: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  const supporter = supporterAbove(ground, sentence, name);
  if (supporter !== undefined) return supported(ground, sentence, name, supporter);
  const found = happening(ground, sentence, name);
  if (found !== undefined || engagementNouns[lemmaAt(here, noun)] !== 'exercise') return found;
  // The tree may hang the apposition on the last name of the clause.
  const verb = clauseVerb(here, name);
  return verb >= 0 && verb < noun && supportVerbs.has(lemmaAt(here, verb)) ? supported(ground, sentence, name, verb) : undefined;
}

/** "the summit, which was held in X on …", "the exercise that took place in X": the clause about it tells it. */
function heldClause(ground: Ground, sentence: number, noun: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  if (!/^(?:conference|exercise)$/.test(engagementNouns[lemmaAt(here, noun)] ?? '')) return undefined;
  const verb = dependents(here, noun, 'acl').find(
    (k) =>
      /^(?:hold|conduct|convene|stage)$/.test(lemmaAt(here, k)) ||
      (tokenAt(here, k).deprel === 'acl:relcl' && /^(?:last|begin|start)$/.test(lemmaAt(here, k))) ||
      (lemmaAt(here, k) === 'take' && wordAt(here, k + 1) === 'place'),
  );
  // "which lasted for four days from 15 July": the day is told with it.
  const dated = (ground.times[sentence] ?? []).some((t) => verb !== undefined && t.first > verb && t.first < verb + 8);
  if (verb === undefined || (!dated && governedBy(here, verb, 'in', 'at', 'on', 'off', 'from').length === 0)) return undefined;
  return { standing: standingOfVerb(here, verb), verb, lent: nobody, adjunct: false, relative: verb };
}

/** The support verb right before the noun ("held bilateral talks") where the tree hangs it elsewhere. */
function supporterBefore(ground: Ground, sentence: number, i: number): number | undefined {
  const here = sentenceAt(ground, sentence);
  let k = i - 1;
  while (k > 0 && i - k < 6 && ['DET', 'ADJ', 'NUM', 'ADV', 'NOUN'].includes(tokenAt(here, k).upos)) k--;
  const token = here.tokens[k];
  if (token?.upos !== 'VERB' || !/^VB[DN]$/.test(token.xpos) || !supportVerbs.has(token.lemma.toLowerCase())) return undefined;
  return ['amod', 'acl', 'compound'].some((r) => isRelation(token, r)) ? k : undefined;
}

/** The support verb that the noun is object, passive subject, or (with its preposition) oblique of. */
function supporterAbove(ground: Ground, sentence: number, i: number): number | undefined {
  const here = sentenceAt(ground, sentence);
  const token = tokenAt(here, i);
  if (token.head < 0 || tokenAt(here, token.head).upos !== 'VERB') return undefined;
  const lemma = lemmaAt(here, token.head);
  // A reader may not know "wound up" for a form of "wind".
  if (!supportVerbs.has(lemma) && !(wordAt(here, token.head) === 'wound' && wordAt(here, token.head + 1) === 'up')) return undefined;
  const oblique = isRelation(token, 'obl') && withPreposition.test(lemma) && ['in', 'on', 'off', 'to'].includes(prepositionOf(here, i) ?? '');
  return oblique || isRelation(token, 'obj') || isRelation(token, 'nsubj:pass') ? token.head : undefined;
}

function supported(ground: Ground, sentence: number, i: number, verb: number): Grounding {
  const here = sentenceAt(ground, sentence);
  const lemma = lemmaAt(here, verb);
  const passive = isRelation(tokenAt(here, i), 'nsubj:pass');
  const lenders = passive ? doersOf(ground, sentence, verb) : agentsAt(ground, sentence, verb);
  const partners = partiesOfAll(
    ground,
    sentence,
    governedBy(here, verb, 'with', 'between', ...(lemma === 'receive' ? ['from'] : []), ...(lemma === 'pay' ? ['on', 'upon'] : [])),
  );
  const widens = joining.test(lemma) ? { widens: true as const } : {};
  // "received a visit from X": whoever receives it is at home.
  const lent = lemma === 'receive' && engagementNouns[lemmaAt(here, i)] === 'visit' && !passive ? partners : joined(lenders, partners);
  return { standing: standingOfVerb(here, verb), verb, lent, adjunct: false, ...widens };
}

/** A noun that heads its sentence: the predicate of a copula ("is on a visit to"), or a heading's ("Talks between X and Y"). */
function alone(ground: Ground, sentence: number, i: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  if (dependents(here, i, 'cop').length === 0) {
    return isHeading(here) ? { standing: 'occurred', verb: undefined, lent: nobody, adjunct: false } : undefined;
  }
  const onVisit = prepositionOf(here, i) === 'on' && engagementNouns[lemmaAt(here, i)] === 'visit';
  if (onVisit) return { standing: 'occurred', verb: i, lent: agentsAt(ground, sentence, i), adjunct: true };
  return { standing: standingOfVerb(here, i), verb: i, lent: nobody, adjunct: true };
}

/** The noun as subject of what happens ("the exercise kicked off", "talks are set to begin"), or of those who "were present at" it. */
function happening(ground: Ground, sentence: number, i: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  const token = tokenAt(here, i);
  if (token.head < 0) return undefined;
  const verb = token.head;
  const lemma = lemmaAt(here, verb);
  if (lemma === 'present' && tokenAt(here, verb).upos !== 'VERB') {
    return { standing: 'occurred', verb, lent: agentsAt(ground, sentence, verb), adjunct: true, widens: true };
  }
  if (!isRelation(token, 'nsubj')) return undefined;
  if (tokenAt(here, verb).upos !== 'VERB') return dependents(here, verb, 'cop').length > 0 ? presupposed(ground, sentence, i, verb) : undefined;
  const arranged = arranging.test(lemma) ? dependents(here, verb, 'xcomp', 'ccomp')[0] : undefined;
  if (arranged !== undefined) return { standing: standingOfVerb(here, arranged), verb, lent: nobody, adjunct: false };
  // "the next meeting is planned for 2024"
  if (arranging.test(lemma) && token.deprel === 'nsubj:pass' && dependents(here, verb, 'aux').some((k) => /^(?:is|are)$/.test(wordAt(here, k))))
    return { standing: 'planned', verb, lent: nobody, adjunct: false };
  if (!happeningVerbs.has(lemma)) return presupposed(ground, sentence, i, verb);
  // "the exercise involved troops from both countries"
  const involved = /^(?:involve|feature|include)$/.test(lemma) ? objectsOf(here, verb) : [];
  const lent = partiesOfAll(ground, sentence, [
    ...governedBy(here, verb, 'with', 'between', ...(involved.length > 0 ? ['from'] : [])),
    ...involved.flatMap((k) => [k, ...governedBy(here, k, 'from', 'of')]),
  ]);
  return { standing: standingOfVerb(here, verb), verb, lent, adjunct: false };
}

// What is done to an engagement that has not been, or not yet.
const unsettling =
  /^(?:propos|rule|reject|suggest|discuss|plan|schedul|arrang|prepar|consider|cancel|expect|request|seek|refus|den|delay|postpon|agree|announce|offer|promis|need|depend|hope|demand|call|put|scrap|abandon|shelv|suspend|possible|likely|imminent|due|unlikely|necessary|important|essential|question|doubt)/;

/**
 * "The visit of X to Y came at …", "her meeting with Z was brief": who speaks of somebody's engagement as a thing that did something takes it for one that
 * has been, whatever the verb.
 */
function presupposed(ground: Ground, sentence: number, i: number, verb: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  if (
    unsettling.test(lemmaAt(here, verb)) ||
    !dependents(here, i, 'det', 'nmod:poss').some((k) => /^(?:the|his|her|their)$/.test(wordAt(here, k)) || isRelation(tokenAt(here, k), 'nmod:poss'))
  )
    return undefined;
  const owned = [...dependents(here, i, 'nmod:poss'), ...governedBy(here, i, 'of', 'by', 'between', 'with')];
  if (partiesOfAll(ground, sentence, owned).actors.length === 0) return undefined;
  const standing = standingOfVerb(here, verb);
  return standing === 'occurred' ? { standing, verb, lent: nobody, adjunct: false } : undefined;
}

/** "welcomed the recent summit between X and Y", "recalled their first meeting in Oslo": what is spoken of as having been, with its own people or place. */
function recalled(ground: Ground, sentence: number, i: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  const token = tokenAt(here, i);
  if (
    token.head < 0 ||
    !isRelation(token, 'obj') ||
    !/^(?:welcome|recall|hail|praise|applaud|commend|note|remember|celebrate)$/.test(lemmaAt(here, token.head))
  )
    return undefined;
  const past = dependents(here, i, 'amod').some((k) =>
    /^(?:recent|last|previous|earlier|first|historic|inaugural|successful)$/.test(wordAt(here, k)),
  );
  const owned = partiesOfAll(ground, sentence, governedBy(here, i, 'between', 'of', 'with'));
  if (!past || owned.states.length < 2) return undefined;
  return { standing: 'occurred', verb: token.head, lent: nobody, adjunct: false, recalled: true };
}

/** The noun as what is called off or denied. */
function reversed(ground: Ground, sentence: number, i: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  const token = tokenAt(here, i);
  if (!isRelation(token, 'nsubj') && !isRelation(token, 'obj')) return undefined;
  // "A visit by X … was called off, the ministry said", with the noun hung on "said"
  const off = isRelation(token, 'nsubj') ? here.tokens.findIndex((_, k) => k > i && isCalledOff(here, k)) : -1;
  // "denied that a visit had been cancelled": then it is as it was.
  const above = off >= 0 ? tokenAt(here, off).head : -1;
  if (above >= 0 && /^(?:deny|refute|dismiss)$/.test(lemmaAt(here, above)) && above < i) return undefined;
  if (off >= 0) return { standing: 'cancelled', verb: off, lent: nobody, adjunct: false };
  // "had been planned but were cancelled"
  const calledOff = [token.head, ...dependents(here, token.head, 'conj')].find((k) => {
    const off = /^(?:call|put)$/.test(lemmaAt(here, k)) && wordAt(here, k + 1) === 'off';
    return off || /^(?:cancel|postpone?|scrap|abandon|suspend)$/.test(lemmaAt(here, k));
  });
  if (calledOff !== undefined && calledOff !== token.head) return { standing: 'cancelled', verb: calledOff, lent: nobody, adjunct: false };
  if (calledOff === undefined && lemmaAt(here, token.head) !== 'deny') return undefined;
  return { standing: standingOfVerb(here, i), verb: token.head, lent: agentsAt(ground, sentence, token.head), adjunct: false };
}

/** Whether the token is the verb of "was called off", "has been cancelled". */
function isCalledOff(sentence: Sentence, k: number): boolean {
  if (!/^(?:was|were|been|be)$/.test(wordAt(sentence, k - 1))) return false;
  const word = wordAt(sentence, k);
  return /^(?:cancell?ed|postponed|scrapped|shelved|abandoned)$/.test(word) || (/^(?:called|put)$/.test(word) && wordAt(sentence, k + 1) === 'off');
}
