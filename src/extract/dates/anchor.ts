import type { Sentence, Token } from '../../model/annotation.ts';
import type { Dating } from '../../model/date.ts';
import type { Day } from '../../model/report.ts';
import { ancestors, dependents, isRelation } from '../tree.ts';
import { daysBetween } from './calendar.ts';
import { outlookAt } from './outlook.ts';

const aside = ['acl', 'advcl', 'nmod:poss', 'compound', 'appos'];

/**
 * Whether a time sets the day for what the text tells next: it stands in a main clause that tells what happened, not in an aside
 * ("the agreement signed in 2014", "Thursday's talks", "who arrived on Monday") nor in a clause that looks ahead or far back.
 */
export function anchorsDiscourse(sentence: Sentence, head: number, dating: Dating, today: Day): boolean {
  if (dating.how === 'unknown' || dating.start > today) return false;
  const outlook = outlookAt(sentence, head);
  // "have signed a pact yesterday": a perfect with its day tells the news.
  const news = outlook.time === 'perfect' && dating.precision === 'day' && daysBetween(dating.start, today) <= 7;
  if (outlook.time !== 'past' && outlook.time !== 'present' && !news) return false;
  return ![head, ...ancestors(sentence, head)].some((k) => isAside(sentence, k));
}

/** "X will buy ships under a contract signed on Tuesday": the lead of a report tells the news in an aside, and what follows goes on from its day. */
export function newsInAside(sentence: Sentence, head: number, dating: Dating, today: Day): boolean {
  if (dating.how !== 'derived' || dating.precision !== 'day' || dating.start !== dating.end) return false;
  const before = daysBetween(dating.start, today);
  const above = sentence.tokens[(sentence.tokens[head] as Token).head];
  return before >= 0 && before < 7 && above?.deprel === 'acl' && above.xpos === 'VBN';
}

/** A clause with "when" tells of the day of its main clause: "adopted a statement when they met on Wednesday". */
function isAside(sentence: Sentence, k: number): boolean {
  const token = sentence.tokens[k] as Token;
  if (isRelation(token, 'advcl') && dependents(sentence, k).some((d) => sentence.tokens[d]?.text.toLowerCase() === 'when')) return false;
  return aside.some((relation) => isRelation(token, relation));
}

/** The token that the tree attaches the words of a time by: the one among them whose head lies outside them. */
export function headToken(sentence: Sentence, { first, last }: { readonly first: number; readonly last: number }): number {
  let fallback = first;
  for (let k = first; k < last; k++) {
    const token = sentence.tokens[k] as Token;
    if (token.head >= first && token.head < last) continue;
    if (!['ADP', 'PUNCT', 'DET', 'ADV'].includes(token.upos)) return k;
    fallback = k;
  }
  return fallback;
}
