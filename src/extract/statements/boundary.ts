import { type Clause, childrenOf, tokenAt } from './clause.ts';
import { CUE_VERBS } from './lexicon.ts';

// Where what someone says stops because somebody says something else.

/** How many words after a conjunction the next speaker's verb may come. */
const NEXT_VERB = 14;
const JOINS = /^(?:and|but|while|whereas|though|although|as|or|yet)$/;

/**
 * The last token of a content that seems to run to `last`: cut before ", saying …" and ", said …", before "and added …" of the same speaker, and before
 * ", but the minister said …" of another. `outside` tells whether a token stands outside quotation marks.
 */
export function boundaryOf(clause: Clause, verb: number, first: number, last: number, outside: (i: number) => boolean): number {
  const tense = tokenAt(clause, verb).xpos;
  for (let k = first + 1; k <= last; k++) {
    if (!outside(k)) continue;
    const token = tokenAt(clause, k);
    const before = tokenAt(clause, k - 1);
    if (/^VB[GDZ]$/.test(token.xpos) && before.text === ',' && utters(clause, k)) return k - 2;
    if (!JOINS.test(token.text)) continue;
    if (resumes(clause, k, last, tense)) return before.text === ',' ? k - 2 : k - 1;
    if (before.text === ',' && changesSpeaker(clause, k, last)) return k - 2;
  }
  return last;
}

/** "and added", "but also noted": the same tense right after the conjunction, with no subject of its own. */
function resumes(clause: Clause, conjunction: number, last: number, tense: string): boolean {
  for (let k = conjunction + 1; k <= Math.min(last, conjunction + 3); k++) {
    const token = tokenAt(clause, k);
    if (token.upos === 'ADV' || token.upos === 'AUX') continue;
    return token.xpos === tense && /^VB[DZP]$/.test(tense) && utters(clause, k);
  }
  return false;
}

/** ", while experts say": the first finite verb after the conjunction is one of speech with a subject before it. */
function changesSpeaker(clause: Clause, conjunction: number, last: number): boolean {
  for (let k = conjunction + 1; k <= Math.min(last, conjunction + NEXT_VERB); k++) {
    const token = tokenAt(clause, k);
    if (token.text === ',') return false;
    if (token.upos === 'AUX' && !childrenOf(clause, token.head, 'aux').includes(k)) return false;
    if (token.upos !== 'VERB' || !/^VB[DZPN]$/.test(token.xpos)) continue;
    return k > conjunction + 1 && utters(clause, k);
  }
  return false;
}

function utters(clause: Clause, k: number): boolean {
  const frame = CUE_VERBS.get(tokenAt(clause, k).lemma);
  return frame !== undefined && frame.family === 'speech' && (frame.quote || frame.clause);
}
