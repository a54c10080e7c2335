import type { StatementClaim } from '../../model/claim.ts';
import type { Discrepancy, Statement } from '../../model/entry.ts';
import type { Sources } from '../sources.ts';
import { mainWording } from '../statements/entry.ts';
import { inOrder, type SaidWord, saidWords } from '../statements/order.ts';
import { matterWords, overlapOf } from '../words.ts';
import { classesBy, discrepancyOf } from './variants.ts';

// Quotations that differ in this many telling words each, and share less than this, cannot both be the words that were said.
const OWN_WORDS = 2;
const SHARED = 0.75;
// Quotations that have less than this of the shorter one in common are of other sentences.
const LEAST_SHARED = 0.25;
// Where so many words agree in order, other words in their midst are another wording of the same.
const ROW = 4;
const MOSTLY = 0.6;

/** Whether reports put different words between quotation marks for one statement. Mere parts of a longer quotation do not differ. */
export function wordingDiscrepancy(entry: Statement, claims: readonly StatementClaim[], { reports, kept }: Sources): Discrepancy[] {
  const direct = claims.filter((c) => c.mode !== 'indirect');
  if (direct.length < 2 || direct.length > 200) return [];
  const quoted = direct.map((claim) => ({ claim, words: kept.once(matterWords, claim.text), said: kept.once(saidWords, claim.text) }));
  const classes = classesBy(quoted, (a, b) => !differ(a.words, b.words) && !exchange(a.said, b.said));
  const variants = classes.map((members) => ({
    value: mainWording(members.map((m) => m.claim)).text,
    spots: members.flatMap(({ claim }) => claim.content.map((span) => ({ report: claim.report, span }))),
  }));
  return [discrepancyOf('wording', entry.id, variants, reports)].filter((d) => d !== null);
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const { jaccard, contained, shared } = overlapOf(a, b);
  return contained >= LEAST_SHARED && a.size - shared >= OWN_WORDS && b.size - shared >= OWN_WORDS && jaccard < SHARED;
}

/** "our finest allies", "our closest allies": the same words in a row, and in their midst some that exclude one another. */
function exchange(a: readonly SaidWord[], b: readonly SaidWord[]): boolean {
  const alike = inOrder(a, b);
  return alike?.exchanged === true && alike.agreeing >= ROW && alike.agreeing >= MOSTLY * Math.min(a.length, b.length);
}
