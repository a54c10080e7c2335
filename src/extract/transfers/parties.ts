import type { Sentence } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import { type Company, clauseAt, completed, prepositionals, type SceneIndex, sorted, statesOfNouns } from '../parties/index.ts';
import { rootOf } from '../tree.ts';
import type { Deed } from './deed.ts';
import type { Item } from './items.ts';

/** Who supplies an item to whom, all pairs; empty where one side stays unknown. */
export function pairsOf(
  index: SceneIndex,
  s: number,
  deed: Deed,
  item: Item,
  company: Company,
): { readonly supplier: Country; readonly recipient: Country }[] {
  let suppliers = deed.suppliers;
  let recipients = deed.recipients.length > 1 ? deed.recipients.filter((c) => !suppliers.includes(c)) : deed.recipients;
  if (suppliers.length > 1) suppliers = suppliers.filter((c) => !recipients.includes(c));
  if (suppliers.length === 0) suppliers = suppliersFor(index, s, deed, item, recipients, company);
  if (recipients.length === 0) recipients = recipientsFor(index, s, deed, suppliers, company);
  return suppliers.flatMap((supplier) => recipients.filter((r) => r !== supplier).map((recipient) => ({ supplier, recipient })));
}

function suppliersFor(index: SceneIndex, s: number, deed: Deed, item: Item, recipients: readonly Country[], company: Company): readonly Country[] {
  const other = (states: readonly Country[]): readonly Country[] => states.filter((c) => !recipients.includes(c));
  if (item.stated !== null && !recipients.includes(item.stated)) return [item.stated];
  const told = other(anywhere(index, s, ['from', 'with', 'by']));
  if (told.length === 1 || (told.length > 1 && item.origin === null)) return told;
  if (deed.fromMaker && item.origin !== null && !recipients.includes(item.origin)) return [item.origin];
  return partnerOf(recipients, s, company);
}

function recipientsFor(index: SceneIndex, s: number, deed: Deed, suppliers: readonly Country[], company: Company): readonly Country[] {
  const sentence = index.sentences[s] as Sentence;
  const told = anywhere(index, s, ['to', 'for']).filter((c) => !suppliers.includes(c));
  if (told.length > 0) return told;
  // "won an order from Hungary to supply"
  const partners = deed.stage === 'ordered' ? anywhere(index, s, ['from', 'with']).filter((c) => !suppliers.includes(c)) : [];
  if (partners.length > 0) return partners;
  // "The Bulgarian minister said the jets ordered from Sweden …"
  const speaker = statesOfNouns(index, s, clauseAt(sentence, rootOf(sentence)).subjects);
  if (deed.stage !== 'offered' && speaker.length === 1 && deed.fromMaker && !suppliers.includes(speaker[0] as Country)) return speaker;
  return partnerOf(suppliers, s, company);
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
