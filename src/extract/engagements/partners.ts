import { mentionAt } from '../cast/index.ts';
import { agentsOf } from './arguments.ts';
import { type Ground, sentenceAt, tokenAt, wordAt } from './ground.ts';
import { nobody, type Parties, partiesAt, partiesOfAll } from './parties.ts';

// Whom a preposition behind a verb or a noun brings in, by the order of the words where the tree has no answer.

/** Who does what a passive verb tells: its agents, else whoever stands right behind a "by" that follows it. */
export function doersOf(ground: Ground, sentence: number, verb: number): Parties {
  const agents = partiesOfAll(ground, sentence, agentsOf(sentenceAt(ground, sentence), verb));
  return agents.animate ? agents : partnerAfter(ground, sentence, verb, ['by']);
}

/** The mention right after the verb (for a bare object), or right after one of the prepositions that follow it closely, over titles and adverbs. */
export function partnerAfter(ground: Ground, sentence: number, from: number, prepositions: readonly string[]): Parties {
  const here = sentenceAt(ground, sentence);
  const end = Math.min(here.tokens.length, from + 14);
  for (let k = from; k < end; k++) {
    const token = tokenAt(here, k);
    if (k > from && (token.text === ';' || token.upos === 'VERB')) break;
    const opens = k === from ? prepositions.includes('obj') : prepositions.includes(wordAt(here, k));
    if (!opens) continue;
    for (let l = k + 1; l < Math.min(here.tokens.length, k + 10); l++) {
      const mention = mentionAt(ground, sentence, l);
      if (mention !== null) return partiesAt(ground, sentence, mention.head);
      // A capitalised word is part of a title, whatever the tagger makes of it.
      if (['VERB', 'ADP', 'PUNCT', 'AUX', 'SCONJ'].includes(tokenAt(here, l).upos) && !/^\p{Lu}/u.test(tokenAt(here, l).text)) break;
    }
  }
  return nobody;
}
