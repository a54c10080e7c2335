import type { Sentence } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import { type Company, clauseAt, completed, prepositionals, type SceneIndex, sorted, statesOfNouns } from '../parties/index.ts';
import { rootOf } from '../tree.ts';
import type { Deed } from './deed.ts';
import type { Item } from './items.ts';

/** Between whom the transfer that the report told last went, and whether the same sentence told it. */
export interface Carried {
  readonly supplier: Country;
  readonly recipient: Country;
  readonly here: boolean;
}

/** What the tellings before this one give where the words leave a side open. */
export interface Background {
  readonly carried: Carried | null;
  /** Who has supplied arms of this name so far, where it was always the same state. */
  readonly maker: Country | null;
  /** To whom all transfers of the last few sentences went. */
  readonly usual: Country | null;
}

/** Who supplies an item to whom, all pairs; empty where one side stays unknown. `carried` is the transfer told last, whose recipient goes on where the words name none. */
export function pairsOf(
  index: SceneIndex,
  s: number,
  deed: Deed,
  item: Item,
  company: Company,
  { carried, maker, usual }: Background,
): { readonly supplier: Country; readonly recipient: Country }[] {
  // "on top of the four howitzers already handed over": between those of whom the sentence just told
  if (carried?.here && !deed.fromMaker && deed.suppliers.length === 0 && deed.recipients.length === 0)
    return [{ supplier: carried.supplier, recipient: carried.recipient }];
  let suppliers = nearestOf(index, s, item, deed.suppliers, 'from');
  let recipients = deed.recipients.length > 1 ? deed.recipients.filter((c) => !suppliers.includes(c)) : deed.recipients;
  // "bought jets from its ally", which is not the buyer
  if (deed.fromMaker && suppliers.every((c) => recipients.includes(c))) suppliers = [];
  recipients = nearestOf(index, s, item, recipients, 'to');
  if (suppliers.length > 1) suppliers = suppliers.filter((c) => !recipients.includes(c));
  // "welcomes the contract for its own jets": who makes them sells them, whoever speaks of it
  if (deed.fromMaker && suppliers.length === 0 && recipients.length === 1 && recipients[0] === item.origin)
    [suppliers, recipients] = [recipients, []];
  if (suppliers.length === 0) suppliers = suppliersFor(index, s, deed, item, recipients, company, { carried, maker, usual });
  // Nobody offers a maker its own arms.
  if (deed.stage === 'offered' && recipients.length === 1 && suppliers.length === 1 && recipients[0] === item.origin)
    [suppliers, recipients] = [recipients, suppliers];
  if (recipients.length === 0) recipients = recipientsFor(index, s, deed, suppliers, company, { carried, maker, usual });
  return suppliers.flatMap((supplier) => recipients.filter((r) => r !== supplier).map((recipient) => ({ supplier, recipient })));
}

/** "A and B from France and C from Germany": of several sides that each have a preposition of their own, the one next to the right of the item. */
function nearestOf(index: SceneIndex, s: number, item: Item, sides: readonly Country[], preposition: 'from' | 'to'): readonly Country[] {
  if (sides.length < 2) return sides;
  const { tokens } = index.sentences[s] as Sentence;
  const phrases = tokens.flatMap((t, k) => {
    if (t.text.toLowerCase() !== preposition) return [];
    const states = statesOfNouns(
      index,
      s,
      prepositionals(index.sentences[s] as Sentence, k, k + 1).map((o) => o.head),
    ).filter((c) => sides.includes(c));
    return states.length === 0 ? [] : [{ at: k, states }];
  });
  const next = phrases.find((p) => p.at >= item.last);
  return phrases.length < 2 || next === undefined ? sides : next.states;
}

function suppliersFor(
  index: SceneIndex,
  s: number,
  deed: Deed,
  item: Item,
  recipients: readonly Country[],
  company: Company,
  { carried, maker }: Background,
): readonly Country[] {
  const offers = (index.sentences[s] as Sentence).tokens[deed.token]?.lemma === 'offer';
  const other = (states: readonly Country[]): readonly Country[] => states.filter((c) => !recipients.includes(c));
  if (item.stated !== null && !recipients.includes(item.stated)) return [item.stated];
  const told = other(anywhere(index, s, ['from', 'with', 'by']));
  if (told.length === 1 || (told.length > 1 && item.origin === null)) return told;
  // Who is offered arms is most often offered their maker's.
  if ((deed.fromMaker || offers) && item.origin !== null && !recipients.includes(item.origin)) return [item.origin];
  if (deed.fromMaker && maker !== null && !recipients.includes(maker)) return [maker];
  if (deed.stranger) return [];
  // "announced that a boat would be handed over": whoever announces it gives it
  const announcer = announcing(index, s).filter((c) => !recipients.includes(c));
  if (!deed.fromMaker && recipients.length > 0 && deed.stage === 'offered' && announcer.length === 1) return announcer;
  if (item.again && carried?.here && !recipients.includes(carried.supplier)) return [carried.supplier];
  const partner = partnerOf(recipients, s, company);
  return partner.length > 0 ? partner : makerOfOthers(index, s, deed, recipients);
}

function announcing(index: SceneIndex, s: number): readonly Country[] {
  const sentence = index.sentences[s] as Sentence;
  const root = rootOf(sentence);
  if (!/^(?:announce|pledge|promise|confirm|vow|reveal|disclose|declare)$/.test(sentence.tokens[root]?.lemma ?? '')) return [];
  return statesOfNouns(index, s, clauseAt(sentence, root).subjects);
}

/** "J-10C fighters and four frigates from its neighbour": whoever makes the arms named beside them. */
function makerOfOthers(index: SceneIndex, s: number, deed: Deed, recipients: readonly Country[]): readonly Country[] {
  const { tokens } = index.sentences[s] as Sentence;
  const unnamed = tokens.some((t, k) => t.text === 'from' && /^(?:its|their|the)$/.test(tokens[k + 1]?.text ?? '') && tokens[k + 2]?.upos === 'NOUN');
  const makers = sorted(deed.items.flatMap((i) => i.origin ?? [])).filter((c) => !recipients.includes(c));
  return deed.fromMaker && unnamed && makers.length === 1 ? makers : [];
}

function recipientsFor(
  index: SceneIndex,
  s: number,
  deed: Deed,
  suppliers: readonly Country[],
  company: Company,
  { carried, usual }: Background,
): readonly Country[] {
  const sentence = index.sentences[s] as Sentence;
  const told = anywhere(index, s, ['to', 'for']).filter((c) => !suppliers.includes(c));
  if (told.length > 0) return told;
  const root = rootOf(sentence);
  // "thanked Denmark for its decision to hand over 19 jets"
  if (sentence.tokens[root]?.lemma === 'thank') {
    const thankful = statesOfNouns(index, s, clauseAt(sentence, root).subjects).filter((c) => !suppliers.includes(c));
    if (thankful.length > 0) return thankful;
  }
  if (deed.strangeBuyer) return [];
  // "won an order from Hungary to supply"
  const partners = deed.stage === 'ordered' && !deed.fromMaker ? anywhere(index, s, ['from', 'with']).filter((c) => !suppliers.includes(c)) : [];
  if (partners.length > 0) return partners;
  // "The Bulgarian minister said the jets ordered from Sweden …"
  const speaker = statesOfNouns(index, s, clauseAt(sentence, root).subjects);
  if (deed.stage !== 'offered' && speaker.length === 1 && deed.fromMaker && !suppliers.includes(speaker[0] as Country)) return speaker;
  if (!deed.fromMaker && deed.suppliers.length > 0 && carried !== null && !suppliers.includes(carried.recipient)) return [carried.recipient];
  const partner = partnerOf(suppliers, s, company);
  return partner.length === 0 && usual !== null && !suppliers.includes(usual) && !deed.fromMaker ? [usual] : partner;
}

function anywhere(index: SceneIndex, s: number, prepositions: readonly string[]): readonly Country[] {
  const sentence = index.sentences[s] as Sentence;
  const heads = prepositionals(sentence, 0, sentence.tokens.length).filter((o) => prepositions.includes(o.preposition));
  return sorted(heads.flatMap((o) => statesOfNouns(index, s, [o.head])));
}

/** The other side where a sentence stands in the company of exactly two states. */
function partnerOf(known: readonly Country[], s: number, company: Company): readonly Country[] {
  const circle = company[s];
  const sets = known.length === 1 ? (circle?.close?.includes(known[0] as Country) ? [circle.close] : completed(circle, known)) : [];
  const only = sets.length === 1 ? sets[0] : undefined;
  return only === undefined || only.length !== 2 ? [] : only.filter((c) => c !== known[0]);
}
