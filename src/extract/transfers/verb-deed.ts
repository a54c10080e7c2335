import type { Sentence, Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import type { TransferStage } from '../../model/vocabulary.ts';
import {
  type Assertion,
  assertionOf,
  type Clause,
  clauseAt,
  clauseEnd,
  namesStranger,
  type Oblique,
  type SceneIndex,
  sorted,
  statesActing,
  statesMeant,
  statesOfNouns,
} from '../parties/index.ts';
import { dependents, isRelation, rootOf } from '../tree.ts';
import type { Deed } from './deed.ts';
import type { Item } from './items.ts';
import { ARRIVING_VERBS, BINDING_NOUNS, type DeedWord, GIVING_VERBS, WITH_VERBS } from './lexicon.ts';
import { isBuiltFor } from './on-order.ts';
import { itemsBetween, itemsUnder, reachOf } from './reach.ts';

/** What the verb at token `verb` tells of a transfer; null where it moves no arms or did not happen. */
export function verbDeed(index: SceneIndex, s: number, verb: number, word: DeedWord, items: readonly Item[]): Deed | null {
  const sentence = index.sentences[s] as Sentence;
  const token = sentence.tokens[verb] as Token;
  if (isBuiltFor(token, index.scene.report.text.slice(sentence.start, sentence.end))) return buildingDeed(index, s, verb, items);
  const stage = stageOf(sentence, verb, word, assertionOf(sentence, verb));
  if (stage === null) return null;
  const clause = clauseAt(sentence, verb);
  const reach = reachOf(sentence, verb, clauseEnd(sentence, verb));
  const states = (heads: readonly number[]): readonly Country[] => statesMeant(index, s, heads);
  const by = (...prepositions: string[]): readonly Country[] =>
    obliqueStates(states, { ...clause, obliques: withStocks(sentence, clause.obliques) }, prepositions);
  const subjects = statesActing(index, s, clause);
  // "sent Patriots to the country": not themselves, whoever was taken for it.
  const others = clause.obliques.filter((o) => /^(?:country|nation|side|neighbou?r)$/.test((sentence.tokens[o.head] as Token).lemma));
  const misled = states(others.map((o) => o.head)).some((c) => subjects.includes(c));
  const fromMaker = word.direction === 'acquire' && word.stage !== 'delivered';

  if (ARRIVING_VERBS.has(token.lemma)) {
    const moved = itemsUnder(sentence, items, clause.subjects);
    return moved.length === 0
      ? null
      : { token: verb, suppliers: by('from'), recipients: by('in', 'at', 'to'), items: moved, stage, fromMaker: false };
  }
  if (clause.passive) {
    const withItems = itemsBetween(sentence, items, verb + 1, reach, ['with']).filter((i) => precededBy(sentence, i, 'with'));
    if (word.direction === 'supply' && WITH_VERBS.has(token.lemma) && withItems.length > 0)
      return {
        token: verb,
        suppliers: by('by', 'from'),
        recipients: subjects,
        items: withItems,
        stage,
        fromMaker,
      };
    const moved = itemsUnder(sentence, items, clause.subjects);
    // "Athens was offered 1,200 vehicles by Washington"
    const kept = moved.length === 0 && GIVING_VERBS.has(token.lemma) ? itemsBetween(sentence, items, verb + 1, reach) : [];
    if (kept.length > 0) return { token: verb, suppliers: by('by', 'from'), recipients: subjects, items: kept, stage, fromMaker };
    if (moved.length === 0) return null;
    return word.direction === 'supply'
      ? {
          token: verb,
          suppliers: by('by', 'from'),
          recipients: first(by('to'), by('for')),
          items: moved,
          stage,
          fromMaker,
        }
      : {
          token: verb,
          suppliers: by('from'),
          recipients: first(by('by'), by('for')),
          items: moved,
          stage,
          fromMaker,
        };
  }
  // "has received an order for two ships": the order is received, the ships are not.
  if (clause.objects.some((o) => BINDING_NOUNS.has((sentence.tokens[o] as Token).lemma.toLowerCase()))) return null;
  const relative = clause.objects.some((o) => o < verb)
    ? itemsUnder(
        sentence,
        items,
        clause.objects.filter((o) => o < verb),
      )
    : [];
  // "vehicles, of which it bought four"
  const ofWhich =
    isRelation(token, 'acl') &&
    token.head >= 0 &&
    sentence.tokens.slice(token.head, verb).some((t, k, all) => t.text === 'of' && all[k + 1]?.text === 'which');
  if (ofWhich) {
    // What stands right before the "of which"; else what the tree ties it to ("an order for vehicles, of which").
    const comma = sentence.tokens.findIndex((t, k, all) => k > token.head && t.text === 'of' && all[k + 1]?.text === 'which') - 1;
    const beside = items.filter((i) => i.last === comma);
    relative.push(...(beside.length > 0 ? beside : itemsUnder(sentence, items, [token.head])));
  }
  const prepositions = WITH_VERBS.has(token.lemma) ? ['with'] : [];
  const moved = [...relative, ...itemsBetween(sentence, items, verb + 1, reach, prepositions)];
  if (moved.length === 0) return null;
  if (word.direction === 'acquire') {
    // Who buys for another state supplies it.
    const beneficiary = states(
      clause.obliques.filter((o) => o.preposition === 'for' && !isApposed(sentence, o.head, verb)).map((o) => o.head),
    ).filter((c) => !subjects.includes(c));
    if (beneficiary.length > 0 && subjects.length > 0)
      return { token: verb, suppliers: subjects, recipients: beneficiary, items: moved, stage, fromMaker: false };
    const sellers = first(by('from'), by('with'));
    // "plans to buy 16 jets": nobody has said from whom
    return {
      token: verb,
      suppliers: sellers,
      recipients: subjects,
      items: moved,
      stage,
      fromMaker,
      stranger: stage === 'offered' && sellers.length === 0,
      strangeBuyer: subjects.length === 0 && namesStranger(index, s, clause.subjects),
    };
  }
  // "gave Ukraine tanks", "supplied Ukraine with tanks", also where the tree sees two objects
  const start = Math.min(...moved.map((i) => i.first));
  const objects = clause.objects.filter((o) => o < start && !moved.some((i) => i.first <= o && o < i.last));
  const addressees = sorted(moved.flatMap((i) => i.addressee ?? []));
  const told = first(addressees, states(clause.recipients), by('to'), states(objects), by('for'));
  const recipients = misled ? told.filter((c) => !subjects.includes(c)) : told;
  const stranger = subjects.length === 0 && namesStranger(index, s, clause.subjects);
  return { token: verb, suppliers: subjects, recipients, items: moved, stage, fromMaker, stranger };
}

/** What is built, without a licence, by the firm or state of the subject for another state. */
function buildingDeed(index: SceneIndex, s: number, verb: number, items: readonly Item[]): Deed | null {
  const sentence = index.sentences[s] as Sentence;
  const assertion = assertionOf(sentence, verb);
  const clause = clauseAt(sentence, verb);
  const suppliers = builders(index, s, verb, clause, items);
  const customers = clause.obliques.filter((o) => o.preposition === 'for' || (o.preposition === 'with' && bound(sentence, verb)));
  const named = statesOfNouns(
    index,
    s,
    customers.map((o) => o.head),
  );
  // "Latvia awaits two frigates that Italy is building": who awaits them has ordered them.
  const root = rootOf(sentence);
  const awaited = root !== verb && /^(?:wait|await|expect)$/.test(sentence.tokens[root]?.lemma ?? '');
  const recipients = first(named, awaited ? statesActing(index, s, clauseAt(sentence, root)) : []).filter((c) => !suppliers.includes(c));
  const built = itemsUnder(sentence, items, clause.passive ? clause.subjects : clause.objects.filter((o) => o < verb));
  const moved = [...built, ...itemsBetween(sentence, items, verb + 1, reachOf(sentence, verb, clauseEnd(sentence, verb)))];
  const open = assertion === 'fact' || assertion === 'planned' || assertion === 'agreed' || bound(sentence, verb);
  if (suppliers.length !== 1 || recipients.length === 0 || moved.length === 0 || !open) return null;
  return { token: verb, suppliers, recipients, items: moved, stage: 'ordered', fromMaker: false };
}

/** Whoever builds; of "launched the second of five corvettes built for Chile" the subject of the launching, else whose make the arms are. */
function builders(index: SceneIndex, s: number, verb: number, clause: Clause, items: readonly Item[]): readonly Country[] {
  if (!clause.passive) return statesActing(index, s, clause);
  const sentence = index.sentences[s] as Sentence;
  const root = rootOf(sentence);
  const launching =
    root !== verb &&
    /^(?:launch|christen|float|commission|deliver|complete|roll|lay|unveil|finish|begin|start|test)$/.test(sentence.tokens[root]?.lemma ?? '');
  return first(
    statesOfNouns(
      index,
      s,
      clause.obliques.filter((o) => o.preposition === 'by' || o.preposition === 'at').map((o) => o.head),
    ),
    launching ? statesOfNouns(index, s, clauseAt(sentence, root).subjects) : [],
    sorted(itemsUnder(sentence, items, clause.subjects).flatMap((i) => i.stated ?? i.origin ?? [])),
  );
}

/** "from stocks in the United States": whose the stocks are. */
function withStocks(sentence: Sentence, obliques: readonly Oblique[]): readonly Oblique[] {
  return obliques.flatMap((o) =>
    /^(?:stock|stockpile|inventory|surplus|depot|reserve|arsenal)$/.test((sentence.tokens[o.head] as Token).lemma)
      ? [o, ...dependents(sentence, o.head, 'nmod').map((head) => ({ ...o, head }))]
      : [o],
  );
}

function obliqueStates(
  states: (heads: readonly number[]) => readonly Country[],
  clause: Clause,
  prepositions: readonly string[],
): readonly Country[] {
  return sorted(clause.obliques.filter((o) => prepositions.includes(o.preposition)).flatMap((o) => states([o.head])));
}

/** How far a transfer is that is told by this verb; null where the report does not assert it. */
function stageOf(sentence: Sentence, verb: number, word: DeedWord, assertion: Assertion): TransferStage | null {
  const lemma = (sentence.tokens[verb] as Token).lemma;
  if (assertion === 'denied' || assertion === 'asked') return null;
  if (word.stage === 'licensed') return 'licensed';
  if (bound(sentence, verb)) return assertion === 'possible' || assertion === 'wished' ? null : 'ordered';
  if (assertion === 'fact') return word.stage;
  if (assertion === 'agreed') return 'ordered';
  if (assertion === 'planned') return lemma === 'receive' || lemma === 'get' || lemma === 'obtain' ? 'ordered' : 'offered';
  if (assertion === 'wished' && (lemma === 'offer' || (word.direction === 'supply' && isOwnWish(sentence, verb)))) return 'offered';
  // Who is ready to sell offers; who wants to buy has not bought.
  return null;
}

/** "Spain wants to sell": who wishes would do it himself. */
function isOwnWish(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb] as Token;
  return isRelation(token, 'xcomp') && !sentence.tokens.some((t) => t.head === token.head && (isRelation(t, 'obj') || isRelation(t, 'iobj')));
}

/** "from the yard, a spokesman for the Polish firm said": what stands in an apposition says nothing of the verb. */
function isApposed(sentence: Sentence, noun: number, verb: number): boolean {
  for (let k = noun; k >= 0 && k !== verb; k = (sentence.tokens[k] as Token).head) if (isRelation(sentence.tokens[k] as Token, 'appos')) return true;
  return false;
}

/** "signed a contract to supply": the verb hangs on a noun that binds both sides. */
function bound(sentence: Sentence, verb: number): boolean {
  let current = verb;
  for (let step = 0; step < 3; step++) {
    const token = sentence.tokens[current] as Token;
    if (token.head < 0) return false;
    const governor = sentence.tokens[token.head] as Token;
    if (isRelation(token, 'acl') && token.xpos !== 'VBN' && BINDING_NOUNS.has(governor.lemma.toLowerCase())) return true;
    if ((isRelation(token, 'advcl') || isRelation(token, 'xcomp')) && token.xpos === 'VB') {
      const object = sentence.tokens.find(
        (t, k) => t.head === token.head && k < verb && isRelation(t, 'obj') && BINDING_NOUNS.has(t.lemma.toLowerCase()),
      );
      if (object) return true;
    }
    if (!isRelation(token, 'conj')) return false;
    current = token.head;
  }
  return false;
}

function precededBy(sentence: Sentence, item: Item, preposition: string): boolean {
  for (let k = item.first - 1; k >= Math.max(0, item.first - 30); k--) {
    const token = sentence.tokens[k] as Token;
    if (token.text.toLowerCase() === preposition) return true;
    if (token.upos === 'VERB' && token.xpos !== 'VBN' && token.xpos !== 'VBG') return false;
  }
  return false;
}

function first(...lists: readonly (readonly Country[])[]): readonly Country[] {
  return lists.find((list) => list.length > 0) ?? [];
}
