import type { ClaimId } from '../../model/ids.ts';
import { clauseVerb, datingAt } from '../dates/index.ts';
import { dependents, isRelation } from '../tree.ts';
import { agentsAt } from './agents.ts';
import { agentsOf, governedBy } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, sideOf, tokenAt, wordAt } from './ground.ts';
import { joined, nobody, type Parties, partiesOfAll } from './parties.ts';
import { partnerAfter } from './partners.ts';
import { placeAt } from './places.ts';
import { type Standing, standingOfVerb } from './status.ts';
import type { Telling } from './telling.ts';

// Documents are signed, plants and exercises opened, at ceremonies; reports say so by whom they name as looking on.

const opening = new Set('inaugurate unveil commission christen open'.split(' '));
const signing = new Set('sign ink initial'.split(' '));
const attending = new Set('attend witness oversee watch preside join take participate grace see supervise'.split(' '));
const openingNouns = new Set('inauguration opening unveiling commissioning christening rollout roll-out groundbreaking'.split(' '));
const built =
  /\b(?:line|plant|factory|facility|facilities|cent(?:re|er)|base|embassy|consulate|memorial|monument|shipyard|hospital|school|headquarters|port|terminal|bridge)\b/i;
const onlookers =
  /\bceremon(?:y|ies)\b|\bin the presence of\b|\b(?:witnessed|overseen|watched|presided over|attended) by\b|\blook(?:ed|ing) on\b|\bas witness(?:es)?\b/i;
const presided = /\b(?:presided over by|presided over|attended by|witnessed by|overseen by|in the presence of|led by|co-?chaired by)\b/i;
const lateron = /\b(?:the|this) (?:[\w-]+ )?(?:ceremon(?:y|ies)|event)\b|\bthe [\w-]*(?:signing|opening|inauguration) ceremony\b/i;
const speaking = /^(?:say|tell|note|add|announce|state|report|declare|write|explain|remark|stress|comment)$/;

/** Ceremonies of signing and opening: "signed the accord in the presence of X", "witnessed the signing of", "X attended the inauguration of". */
export function signingTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  const text = textOf(ground, sentence);
  const watched = onlookers.test(text);
  const found: Telling[] = [];
  for (let i = 0; i < here.tokens.length; i++) {
    const token = tokenAt(here, i);
    const lemma = lemmaAt(here, i);
    if (token.upos === 'VERB' && !isRelation(token, 'amod')) {
      const opens = opening.has(lemma) && built.test(text);
      if ((signing.has(lemma) || opens) && (watched || spokenOfLater(ground, sentence))) {
        // Whoever is said to look on in the sentence was there; otherwise only those who signed.
        const there = watched ? peopleOf(ground, sentence) : nobody;
        const signed = partiesOfAll(ground, sentence, agentsOf(here, i));
        found.push(...telling(ground, sentence, i, opens ? 'opening' : 'signing', joined(signed, watched ? there : doers(ground, sentence, i))));
        break;
      }
      if (lemma === 'represent' && dependents(here, i, 'nsubj:pass').length > 0)
        found.push(...telling(ground, sentence, i, null, partiesOfAll(ground, sentence, agentsOf(here, i)), true));
    }
    const about = lemma === 'signing' || wordAt(here, i) === 'signing' ? 'signing' : openingNouns.has(lemma) ? 'opening' : undefined;
    const event = lemma === 'event' && dependents(here, i, 'det').some((k) => wordAt(here, k) === 'the');
    if ((about === undefined && !event) || token.upos === 'ADJ') continue;
    const verb = attendedBy(ground, sentence, i);
    if (verb !== undefined) found.push(...telling(ground, sentence, verb, about ?? null, doers(ground, sentence, verb), event));
  }
  return found.length > 0 ? found : presidedTellings(ground, sentence, text);
}

/** "opened with a ceremony at X, presided over by A and B". */
function presidedTellings(ground: Ground, sentence: number, text: string): Telling[] {
  const here = sentenceAt(ground, sentence);
  const noun = here.tokens.findIndex((t) => /^ceremony$/i.test(t.lemma));
  const cue = presided.exec(text);
  if (noun < 0 || cue === null) return [];
  const verb = here.tokens.findIndex((t) => t.start >= here.start + cue.index && t.upos === 'VERB');
  const after = peopleOf(ground, sentence, here.start + cue.index);
  const opens = here.tokens.some((t) => t.upos === 'VERB' && /^(?:open|begin|start|kick|launch)$/i.test(t.lemma));
  const above = clauseVerb(here, noun);
  const told = above >= 0 && tokenAt(here, above).upos === 'VERB' ? above : here.tokens.findIndex((t, k) => k < noun && t.upos === 'VERB');
  return verb < 0 || after.actors.length === 0 ? [] : telling(ground, sentence, told < 0 ? noun : told, opens ? 'opening' : null, after);
}

function telling(ground: Ground, sentence: number, verb: number, about: string | null, parties: Parties, back = false): Telling[] {
  const here = sentenceAt(ground, sentence);
  const status: Standing = tokenAt(here, verb).upos === 'VERB' ? standingOfVerb(here, verb) : 'occurred';
  if (status === 'idle' || (back && parties.actors.length === 0)) return [];
  const people = parties.actors.filter((a) => ground.actors.get(a)?.actor === 'person');
  return [
    {
      kind: 'ceremony',
      status,
      sentence,
      token: verb,
      parties: people.map((actor) => ({ actor, role: 'attendee' })),
      states: [...new Set(people.flatMap((a) => sideOf(ground, a) ?? []))],
      place: placeAt(ground, sentence, verb),
      date: datingAt(ground.scene, sentence, verb),
      about,
      refersBack: back,
      widens: back,
      ahead: false,
      vague: false,
      span: { start: here.start, end: here.end },
    },
  ];
}

function textOf(ground: Ground, sentence: number): string {
  const here = sentenceAt(ground, sentence);
  return ground.scene.report.text.slice(here.start, here.end).replace(/\s/g, ' ');
}

/** Whether one of the next sentences speaks of "the ceremony" or "the event". */
function spokenOfLater(ground: Ground, sentence: number): boolean {
  return [1, 2, 3, 4].map((n) => sentence + n).some((s) => s < ground.sentences.length && lateron.test(textOf(ground, s)));
}

/** The subject of the verb and those who did it with him. */
function doers(ground: Ground, sentence: number, verb: number): Parties {
  const here = sentenceAt(ground, sentence);
  const beside = partiesOfAll(ground, sentence, governedBy(here, verb, 'with', 'alongside'));
  return joined(agentsAt(ground, sentence, verb), beside.animate ? beside : partnerAfter(ground, sentence, verb, ['with', 'alongside']));
}

/** The verb by which somebody attends what the noun names. */
function attendedBy(ground: Ground, sentence: number, noun: number): number | undefined {
  const here = sentenceAt(ground, sentence);
  const verb = tokenAt(here, noun).head;
  if (verb < 0 || tokenAt(here, verb).upos !== 'VERB' || !attending.has(lemmaAt(here, verb))) return undefined;
  return ['obj', 'obl'].some((r) => isRelation(tokenAt(here, noun), r)) ? verb : undefined;
}

/** The people whom the sentence names from an offset on, but those whose words or possessions it tells. */
export function peopleOf(ground: Ground, sentence: number, from = 0): Parties {
  const here = sentenceAt(ground, sentence);
  const people: ClaimId[] = [];
  for (const mention of ground.mentions[sentence] ?? []) {
    const head = tokenAt(here, mention.head);
    const speaks = isRelation(head, 'nsubj') && head.head >= 0 && speaking.test(lemmaAt(here, head.head));
    if (mention.start < from || speaks || isRelation(head, 'nmod:poss')) continue;
    people.push(...mention.actors.filter((a) => ground.actors.get(a)?.actor === 'person'));
  }
  return { actors: [...new Set(people)], states: [], animate: people.length > 0 };
}
