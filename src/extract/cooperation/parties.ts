import type { Sentence } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import {
  type Company,
  clauseAt,
  completed,
  isWithinOne,
  namesStranger,
  namesUnplaced,
  nounsBetween,
  prepositionals,
  type SceneIndex,
  sorted,
  statesOfCollective,
  statesOfNouns,
  statesSpelt,
} from '../parties/index.ts';
import { ancestors, dependents, rootOf } from '../tree.ts';
import type { Cue } from './cues.ts';
import type { Scope } from './scope.ts';

/**
 * The sets of states whose cooperation a cue speaks of; most often one. Empty where fewer than two can be told. `agreed` are the parties of
 * the agreement spoken of here, whose contents are theirs.
 */
export function partiesOf(
  index: SceneIndex,
  s: number,
  cue: Cue,
  scope: Scope,
  company: Company,
  agreed: readonly Country[] | null,
): readonly (readonly Country[])[] {
  const sentence = index.sentences[s] as Sentence;
  if (cue.contents && agreed !== null) return [agreed];
  const circle = company[s];
  const sets = circle?.here ?? [];
  const head = cue.first;
  const states = (heads: readonly number[]): readonly Country[] => statesOfNouns(index, s, heads);
  const between = nounsBetween(index, s, cue.last, scope.last + 12);
  const apart = states(between);
  if (apart.length >= 2) return spread(apart, sets);
  if (isWithinOne(index, s, between)) return [];
  const spelt = statesSpelt(sentence, scope.first, cue.last).map((f) => f.country);
  if (sorted(spelt).length >= 2 && sentence.tokens[head]?.upos !== 'VERB') return [sorted(spelt)];
  const predicates = [head, ...ancestors(sentence, head)].filter(
    (k) => sentence.tokens[k]?.upos === 'VERB' || dependents(sentence, k, 'nsubj').length > 0,
  );
  const clauses = predicates.slice(0, 3).map((k) => clauseAt(sentence, k));
  const partner = prepositionals(sentence, cue.last, Math.max(scope.last, Math.min(cue.last + 14, sentence.tokens.length)))
    .filter((o) => o.preposition === 'with' && !alongside(sentence, o.head))
    .map((o) => o.head);
  // "to discuss with topics including …"
  const isTopic = (k: number): boolean => /^(?:topic|issue|subject|item|agenda|view|aim)$/.test(sentence.tokens[k]?.lemma ?? '');
  if (partner.some(isTopic)) partner.length = 0;
  // "With the Chilean president he discussed …"
  const fronted = /^with$/i.test(sentence.tokens[0]?.text ?? '') ? prepositionals(sentence, 0, 1).map((o) => o.head) : [];
  if (partner.length === 0) partner.push(...fronted.filter((k) => k < head));
  // "joint drills of Peru and Chile"
  if (cue.sort === 'deed')
    for (const o of prepositionals(sentence, cue.last, Math.min(cue.last + 1, sentence.tokens.length)))
      if (o.preposition === 'by' || o.preposition === 'of') partner.push(o.head);
  // "They spoke of Peru's partnership with Chile": that of the two who are named, not theirs who speak of it
  const above = sentence.tokens[head]?.deprel.startsWith('nmod') ? (sentence.tokens[head]?.head ?? -1) : -1;
  // "Peru's normalisation of ties with Chile"
  const owners = [...dependents(sentence, head, 'nmod:poss'), ...(above < 0 ? [] : dependents(sentence, above, 'nmod:poss'))];
  const owned = sorted([...states(owners), ...states(partner)]);
  if (owned.length === 2 && states(owners).length === 1 && states(partner).length === 1) return [owned];
  // "The two leaders discussed …": whatever states their topics name.
  const group = clauses.flatMap((c) => c.subjects).flatMap((k) => statesOfCollective(index, s, k, circle) ?? []);
  if (group.length >= 2) return [sorted([...group, ...(cue.sort === 'noun' ? states(partner.filter((k) => governs(sentence, head, k))) : [])])];
  const together = clauses
    .flatMap((c) => c.obliques)
    .filter((o) => o.preposition === 'with')
    .map((o) => o.head);
  if (together.some(isTopic)) together.length = 0;
  // "our alliance", says one of the two whom the report is about.
  const main = circle?.told[0] ?? circle?.named ?? circle?.sole;
  if (owners.some((k) => sentence.tokens[k]?.text.toLowerCase() === 'our') && main && apart.length === 0 && partner.length === 0) return [main];
  const named = sorted([...spelt, ...apart, ...states(partner), ...states(together), ...states(owners)]);
  // The subject of the nearest clause that has one with a state: "issued a statement stressing the importance of cooperation".
  const active = clauses.filter((c) => !c.passive && !c.subjects.includes(head));
  const subjects = active.map((c) => c.subjects).find((list) => states(list).length > 0) ?? [];
  // "Britain trains Kenyan soldiers"
  const trained = cue.sort === 'deed' && clauses[0]?.verb === head ? states(clauses[0].objects) : [];
  const found = sorted([...named, ...states(subjects), ...trained]);
  // "He received A and B. With A he discussed …": whoever acted in the sentence before
  if (found.length === 1 && fronted.length > 0 && s > 0) {
    const before = index.sentences[s - 1] as Sentence;
    const topic = statesOfNouns(index, s - 1, clauseAt(before, rootOf(before)).subjects);
    if (topic.length === 1 && !found.includes(topic[0] as Country)) return [sorted([...found, ...topic])];
  }
  // "All communities must work together": somebody, but no state, whatever the rest of the sentence names
  if (cue.sort === 'verb' && partner.length === 0 && isOfOthers(index, s, clauses[0]?.verb === head ? clauses[0].subjects : [])) return [];
  // "Cooperation with Peru and Chile": two partners of somebody who is not named, not of one another
  const partners = states(partner);
  if (cue.sort === 'noun' && partners.length >= 2 && partners.length === found.length) return completed(circle, found);
  if (found.length >= 2 && found.length <= 6) return spread(found, sets);
  if (found.length > 6 || namesStranger(index, s, [...partner, ...between, ...(clauses[0]?.subjects ?? [])])) return [];
  if (found.length < 2 && !(circle?.mutual ?? false) && isWithOthers(index, s, partner)) return [];
  // "the Alliance" where the report is about one of many states
  if (found.length < 2 && sentence.tokens[head]?.text === 'Alliance' && /\bNATO\b/.test(index.scene.report.text)) return [];
  // "Fifteen of them will be built under licence": those of whom the sentence before told
  if (found.length === 0 && cue.sort === 'deed' && sentence.tokens.slice(0, 4).some((t) => /^(?:them|they|it)$/i.test(t.text))) {
    const told = s === 0 ? [] : statesInClause(index, s - 1);
    if (told.length === 2) return [told];
  }
  // "Presidents A and B discussed trade" right after their two states
  if (circle?.close && found.every((c) => circle.close?.includes(c)) && namesUnplaced(index, s, clauses[0]?.subjects ?? [])) return [circle.close];
  // "Cooperation with China is close" of one of two states just named together.
  if (found.length === 1 && partner.length > 0 && circle?.close?.includes(found[0] as Country)) return [circle.close];
  // "Summit participants worked together": somebody, but not the states that were named before
  const stranger =
    cue.sort === 'verb' &&
    (clauses[0]?.subjects ?? []).some((k) => sentence.tokens[k]?.upos === 'NOUN' && !ACTING.test(sentence.tokens[k]?.lemma ?? ''));
  if (found.length === 0 && stranger) return [];
  return completed(circle, found, { near: found.length === 1 ? 4 : cue.sort === 'talk' ? 2 : 1 });
}

const ACTING =
  /^(?:country|nation|state|side|party|minister|leader|president|government|military|army|navy|force|partner|ally|people|delegation|official|pair)$/i;

/** Whether the subject is some people or bodies of no state: communities, firms, residents. */
function isOfOthers(index: SceneIndex, s: number, subjects: readonly number[]): boolean {
  const { tokens } = index.sentences[s] as Sentence;
  return (
    subjects.length > 0 &&
    subjects.every(
      (k) =>
        tokens[k]?.upos === 'NOUN' &&
        !ACTING.test(tokens[k]?.lemma ?? '') &&
        statesOfNouns(index, s, [k]).length === 0 &&
        statesOfCollective(index, s, k, undefined) === null,
    )
  );
}

const SIDE =
  /^(?:country|nation|state|side|party|minister|leader|president|premier|king|government|military|army|navy|force|ministry|counterpart|neighbou?r|us|you|they|we|he|she|it|each|one|another|administration|republic|kingdom|official|prime|chancellor|authority|delegation|team)$/i;

/** "to work with Congress", "in partnership with local schools": those with whom something is done are no side of two states. */
function isWithOthers(index: SceneIndex, s: number, partner: readonly number[]): boolean {
  const sentence = index.sentences[s] as Sentence;
  return partner.length > 0 && partner.every((k) => statesOfNouns(index, s, [k]).length === 0 && !SIDE.test(sentence.tokens[k]?.lemma ?? ''));
}

/** One state's dealings with each of several ("with Japan and with Vietnam") are so many pairs where the engagements of the sentence are. */
function spread(found: readonly Country[], sets: readonly (readonly Country[])[]): readonly (readonly Country[])[] {
  const parts = sets.filter((set) => set.length >= 2 && set.length < found.length && set.every((c) => found.includes(c)));
  const covered = new Set(parts.flat());
  return parts.length >= 2 && found.every((c) => covered.has(c)) ? parts : [found];
}

/** "along with the drought in the south": another topic, no partner. */
function alongside(sentence: Sentence, head: number): boolean {
  const preposition = dependents(sentence, head, 'case').find((k) => sentence.tokens[k]?.text.toLowerCase() === 'with') ?? -1;
  return sentence.tokens[preposition - 1]?.text.toLowerCase() === 'along';
}

/** The states of all who take part in the main clause of a sentence. */
function statesInClause(index: SceneIndex, s: number): readonly Country[] {
  const sentence = index.sentences[s] as Sentence;
  const clause = clauseAt(sentence, rootOf(sentence));
  return statesOfNouns(index, s, [
    ...clause.subjects,
    ...clause.objects,
    ...clause.obliques.filter((o) => /^(?:from|to|with)$/.test(o.preposition)).map((o) => o.head),
  ]);
}

/** Whether the noun hangs on the cue itself, not on another verb or noun of its scope. */
function governs(sentence: Sentence, cue: number, noun: number): boolean {
  let head = sentence.tokens[noun]?.head ?? -1;
  while (head >= 0 && head !== cue && sentence.tokens[noun] && sentence.tokens[head]?.upos === sentence.tokens[noun]?.upos)
    head = sentence.tokens[head]?.head ?? -1;
  return head === cue;
}
