import type { ActorClaim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Source } from './attribution.ts';
import { type Clause, tokenAt } from './clause.ts';
import type { Page } from './page.ts';

// Reports let one speaker go on: after somebody's words, "he added" and "the minister said" are that speaker's, whoever else was named since.

/** Who spoke last, and in which sentence those words ended. */
export interface LastSpeaker {
  readonly actor: ActorClaim;
  readonly sentence: number;
  /** Whether they spoke through a written statement, which is "it" afterwards. */
  readonly written: boolean;
}

/** How many sentences after somebody's words a pronoun or a title still goes on with that speaker. */
const STILL = 1;
const SMALL_WORDS = /^(?:the|a|an|his|her|its|their|this|that|visiting|former|also|,)$/;

/**
 * The last speaker where the source is a pronoun or a bare title that fits; null where it names someone or does not fit. `from` is the sentence in which
 * the words begin that the source is given: a quotation of several sentences may come before its "she said".
 */
export function speakerGoingOn(page: Page, source: Source | null, last: LastSpeaker | null, from: number): ClaimId | null {
  const opens = Math.min(from, source?.sentence ?? from);
  if (!source || !last || source.sentence < last.sentence || opens - last.sentence > STILL) return null;
  const clause = page.clauses[source.sentence] as Clause;
  const word = tokenAt(clause, source.head).text.toLowerCase();
  if (word === 'he' || word === 'she') return last.actor.actor === 'person' ? last.actor.id : null;
  if (word === 'it') return last.actor.actor !== 'person' || last.written ? last.actor.id : null;
  return fitsTitle(page.text.slice(source.span.start, source.span.end), last.actor) ? last.actor.id : null;
}

/** Whether every word of a description without a name is a word of one of the actor's titles: "the defence minister". */
function fitsTitle(description: string, actor: ActorClaim): boolean {
  if (!/^the\b/i.test(description) || actor.actor !== 'person') return false;
  const words = plain(description).filter((w) => !SMALL_WORDS.test(w));
  return words.length > 0 && actor.roles.some((role) => words.every((w) => plain(role.title).includes(w)));
}

function plain(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/defence/g, 'defense')
    .split(/[^\p{L}]+/u)
    .filter((w) => w !== '');
}
