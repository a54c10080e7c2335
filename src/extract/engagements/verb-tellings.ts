import type { Sentence } from '../../model/annotation.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { EngagementKind } from '../../model/vocabulary.ts';
import { mentionAt } from '../cast/index.ts';
import { datingAt } from '../dates/index.ts';
import { dependents, isRelation } from '../tree.ts';
import { agentsAt } from './agents.ts';
import { governedBy, hasParticle, isPassive, objectsOf, subjectsOf } from './arguments.ts';
import { type Ground, isTime, lemmaAt, sentenceAt, sideOf, tokenAt, wordAt } from './ground.ts';
import { byVerb, type ContactVerb, contactVerbs } from './lexicon.ts';
import { type Parties, partiesOfAll, peopleNoun } from './parties.ts';
import { doersOf, partnerAfter } from './partners.ts';
import { placeAt } from './places.ts';
import { eachAlone, eachOf, oneByOne, pairedOff, saidAgain } from './separate.ts';
import { standingOfVerb } from './status.ts';
import type { Party, Telling } from './telling.ts';

const byTelephone =
  /\b(?:by|over|on|via) (?:the )?(?:tele)?phone\b|\bphone call\b|\bby (?:video|telephone)\b|\bvia (?:video|telephone|teleconference)|\bvideo ?(?:link|conference|call)\b/i;
/** Verbs of talking that say nothing of how: "discussed it with X by telephone" is a call. */
const saysHow = new Set(['discuss', 'consult', 'confer']);
const diplomats = /\b(?:ambassadors?|charg[ée]|envoys?|diplomats?|attach[ée]s?|consuls?)\b/i;
const inPerson = /\b(?:on the (?:sidelines|margins)|in person|face[ -]to[ -]face|at the (?:White House|Kremlin|\w+ [Pp]alace))\b/;

/** Meetings, receptions and calls that a verb tells: "met with", "was received by", "spoke today with", "called on". */
export function contactTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  const found: Telling[] = [];
  for (let i = 0; i < here.tokens.length; i++) {
    if (tokenAt(here, i).upos !== 'VERB' || isRelation(tokenAt(here, i), 'amod')) continue;
    for (const frame of byVerb(contactVerbs, here, i) ?? []) {
      const tellings = tellingsOf(ground, sentence, i, frame);
      found.push(...tellings);
      if (tellings.length > 0) break;
    }
  }
  return found;
}

/** What the verb tells of, one telling for each of those who were met one by one. */
function tellingsOf(ground: Ground, sentence: number, verb: number, frame: ContactVerb): Telling[] {
  const here = sentenceAt(ground, sentence);
  if (frame.needs !== undefined && !hasParticle(here, verb, frame.needs)) return [];
  // "called on Iran to stop" is a demand; "called him to congratulate" is a call.
  // "gathered for a summit" is told of the summit.
  if (
    /^(?:gather|assemble|convene|conven)$/.test(lemmaAt(here, verb)) &&
    governedBy(here, verb, 'for', 'at').some((k) => /^(?:summit|conference|forum|meeting|session|exercise|ceremony)$/.test(lemmaAt(here, k)))
  )
    return [];
  if (frame.needs === 'on' && dependents(here, verb, 'xcomp', 'ccomp').length > 0) return [];
  const status = standingOfVerb(here, verb, sentence === 0);
  if (status === 'idle') return [];
  const [named, partner] = partiesOf(ground, sentence, verb, frame);
  // A parser may call the partner a second subject.
  const others = named.actors.filter((a) => !partner.actors.includes(a));
  const active = others.length > 0 ? { ...named, actors: others } : named;
  if (!plausible(ground, sentence, verb, frame, active, partner)) return [];
  const place = placeAt(ground, sentence, verb, ...(lemmaAt(here, verb) === 'welcome' ? ['to'] : []));
  const clause = ground.scene.report.text.slice(here.start, here.end);
  const { kind, vague } = kindOf(frame.kind, lemmaAt(here, verb), clause, place !== null);
  const apart = oneByOne(ground, sentence, verb) || saidAgain(ground, sentence, verb, ...frame.partner);
  const met = apart ? pairedOff(ground, active, partner) : [partner];
  // "was received by A, and by B": each of those who act met him alone.
  const acting = isPassive(here, verb) && saidAgain(ground, sentence, verb, 'by') ? eachOf(ground, active) : [active];
  const pairs = acting.flatMap((one) => met.map((some) => ({ one, some })));
  return pairs.map(({ one, some }) => ({
    kind,
    status,
    sentence,
    token: verb,
    parties: [
      ...rolesOf(one, frame.host === 'subject' ? 'host' : frame.host && 'guest'),
      ...rolesOf({ ...some, actors: some.actors.filter((a) => !one.actors.includes(a)) }, frame.host === 'partner' ? 'host' : frame.host && 'guest'),
    ],
    states: [...new Set([...one.states, ...some.states])],
    place,
    date: datingAt(ground.scene, sentence, verb),
    about: eachAlone(ground, sentence, verb) ? 'one-on-one' : null,
    refersBack:
      (frame.passing === true && kind === frame.kind) ||
      (vague && frame.kind === 'call' && !partner.animate && !subjectNamed(ground, sentence, verb)),
    widens: false,
    ahead: false,
    vague: vague || (frame.passing === true && kind === frame.kind),
    span: { start: here.start, end: here.end },
  }));
}

/** Whether the subject names those who spoke; "the pair talked about" goes on with what was told. */
function subjectNamed(ground: Ground, sentence: number, verb: number): boolean {
  return subjectsOf(sentenceAt(ground, sentence), verb).some((k) => mentionAt(ground, sentence, k)?.form === 'name');
}

/** Whether those whom the words bring in can be the parties of such a contact. */
function plausible(ground: Ground, sentence: number, verb: number, frame: ContactVerb, active: Parties, partner: Parties): boolean {
  const here = sentenceAt(ground, sentence);
  const lemma = lemmaAt(here, verb);
  const people = (parties: Parties) => parties.actors.filter((a) => isPerson(ground, a));
  if (!partner.animate) {
    // "the foreign ministers of X, Y and Z met": one description for several.
    const several = active.actors.length > 1 || active.states.length > 1;
    if (frame.mutual !== true || !several || !alone(ground, sentence, verb)) return false;
    // "The Norwegian and Finnish presidents spoke": states do not telephone.
    const heads = subjectsOf(here, verb).some((k) => tokenAt(here, k).xpos === 'NNS' && peopleNoun.test(tokenAt(here, k).text));
    return frame.kind !== 'call' || people(active).length > 1 || (heads && active.states.length > 1);
  }
  if (partner.actors.length > 0 && partner.actors.every((a) => active.actors.includes(a))) return false;
  if (active.actors.length + active.states.length === 0 && !isPassive(here, verb)) return false;
  // People speak with people; "talking to our allies, India among them" is no call, nor is "called the leader a dictator".
  if (frame.kind === 'call' && people(partner).length === 0) return false;
  // "hosts 50,000 troops" tells where they are stationed.
  if (
    lemma === 'host' &&
    partner.actors.length === 0 &&
    objectsOf(here, verb).some((k) => /^(?:troops?|forces?|base|ships?|warships?|vessels?|aircraft|soldiers?|personnel)$/.test(lemmaAt(here, k)))
  )
    return false;
  // Ambassadors are summoned to hear a protest; others to court.
  if (lemma === 'summon')
    return (
      diplomats.test(
        here.tokens
          .slice(verb + 1, verb + 9)
          .map((t) => t.text)
          .join(' '),
      ) && people(partner).length > 0
    );
  // "saw X leave", "saw X as a friend": one is seen at a meeting who holds an office on another side, and nothing is said of what he did.
  if (lemma === 'see')
    return (
      people(partner).length > 0 &&
      people(active).length > 0 &&
      differ(ground, active, partner) &&
      dependents(here, verb, 'xcomp', 'ccomp').length === 0 &&
      governedBy(here, verb, 'as').length === 0
    );
  if (lemma === 'call' && namesHim(ground, sentence, verb)) return false;
  // One visits people whose office is known; "St. Michael's" is a church.
  if (lemma === 'visit') return people(partner).some((a) => sideOf(ground, a) !== null);
  // States and bodies are welcomed into alliances; a reception is for people, named or described.
  const received = (a: ClaimId) =>
    isPerson(ground, a) || (ground.actors.get(a)?.actor === 'organisation' && ground.actors.get(a)?.described === true);
  return frame.host === undefined || partner.actors.length === 0 || partner.actors.some(received);
}

/** Whether the two sides are known and not the same. */
function differ(ground: Ground, a: Parties, b: Parties): boolean {
  const sides = (p: Parties) => new Set(p.actors.flatMap((x) => sideOf(ground, x) ?? []));
  const [x, y] = [sides(a), sides(b)];
  return x.size > 0 && y.size > 0 && [...x].every((c) => !y.has(c));
}

/** "called the leader a dictator", "called X “very smart”": a second description follows the one called. */
function namesHim(ground: Ground, sentence: number, verb: number): boolean {
  const here = sentenceAt(ground, sentence);
  const objects = objectsOf(here, verb);
  const mention = objects.length === 0 ? null : mentionAt(ground, sentence, objects[0] as number);
  const next = here.tokens[mention === null ? (objects[0] ?? verb) + 1 : mention.last];
  return next !== undefined && (/^["“'‘]$/.test(next.text) || /^(?:a|an|the|very|his|her|out)$/i.test(next.text) || next.upos === 'ADJ');
}

/** Nothing stands where a partner would: not "met their commitments", "spoke at the forum", "spoke to the need". */
function alone(ground: Ground, sentence: number, verb: number): boolean {
  const here = sentenceAt(ground, sentence);
  const objects = objectsOf(here, verb).filter((k) => wordAt(here, k) !== 'other' && !oneOnOne(here, k) && !isTime(ground, sentence, k));
  const elsewhere = lemmaAt(here, verb) === 'meet' ? [] : governedBy(here, verb, 'at', 'to', 'with');
  return objects.length === 0 && elsewhere.length === 0;
}

/** "met one on one" */
function oneOnOne(sentence: Sentence, k: number): boolean {
  return [k, k + 1, k + 2].map((w) => wordAt(sentence, w)).join(' ') === 'one on one';
}

/** A verb of speaking tells a call, unless the words put the two in one place. */
function kindOf(kind: EngagementKind, lemma: string, clause: string, placed: boolean): { kind: EngagementKind; vague: boolean } {
  // "conferred", "consulted" do not say how.
  if (kind !== 'call') return byTelephone.test(clause) && saysHow.has(lemma) ? { kind: 'call', vague: false } : { kind, vague: lemma === 'confer' };
  if (byTelephone.test(clause)) return { kind, vague: false };
  return placed || inPerson.test(clause) ? { kind: 'meeting', vague: true } : { kind, vague: true };
}

function rolesOf(parties: Parties, role: Party['role'] | undefined): Party[] {
  return parties.actors.map((actor) => ({ actor, role: role ?? 'attendee' }));
}

function isPerson(ground: Ground, actor: ClaimId): boolean {
  return ground.actors.get(actor)?.actor === 'person';
}

/** The one who acts and the one met, passive or active, with a look along the words where the tree has no answer. */
function partiesOf(ground: Ground, sentence: number, verb: number, frame: ContactVerb): [Parties, Parties] {
  const here = sentenceAt(ground, sentence);
  const at = (tokens: readonly number[]) => partiesOfAll(ground, sentence, tokens);
  const prepositions = frame.partner.filter((p) => p !== 'obj');
  if (frame.partner.includes('obj') && isPassive(here, verb)) return [doersOf(ground, sentence, verb), agentsAt(ground, sentence, verb)];
  const objects = frame.partner.includes('obj') ? objectsOf(here, verb).filter((k) => !isTime(ground, sentence, k)) : [];
  const obliques = [...governedBy(here, verb, ...prepositions), ...callersOf(ground, sentence, verb, objects)];
  let partner = at([...objects, ...obliques]);
  if (partner.actors.length === 0 && objects.every((k) => tokenAt(here, k).upos === 'PROPN')) {
    const found = partnerAfter(ground, sentence, verb, frame.partner);
    if (found.actors.length > 0) partner = found;
  }
  return [agentsAt(ground, sentence, verb), partner];
}

/** "received a visit from X", "hosted a visit by X": those who came. */
function callersOf(ground: Ground, sentence: number, verb: number, objects: readonly number[]): number[] {
  const here = sentenceAt(ground, sentence);
  const visit = /^(?:receive|host)$/.test(lemmaAt(here, verb)) ? objects.find((k) => lemmaAt(here, k) === 'visit') : undefined;
  return visit === undefined ? [] : [...governedBy(here, visit, 'from', 'by'), ...governedBy(here, verb, 'from')];
}
