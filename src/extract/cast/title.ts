import type { Territory } from './geography.ts';
import { isHead } from './title-head.ts';
import { leftOf } from './title-left.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { rightOf } from './title-right.ts';
import { type Line, looksPersonal, type Word } from './words.ts';

/** Every title phrase of a sentence, left to right, none inside another. */
export function titlePhrasesOf(line: Line, territories: readonly Territory[]): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  for (let i = 0; i < line.words.length; i++) {
    if (!isHead(line, territories, i)) continue;
    const phrase = phraseAround(line, territories, i, phrases.at(-1)?.last ?? 0);
    if (phrase === null) continue;
    phrases.push(phrase);
    i = phrase.last - 1;
  }
  return phrases;
}

function phraseAround(line: Line, territories: readonly Territory[], head: number, from: number): TitlePhrase | null {
  const word = line.words[head] as Word;
  const left = leftOf(line, territories, head, from);
  const right = rightOf(line, territories, head);
  const counterpart = /^(?:counterpart|colleague|number$)/.test(word.key);
  const plural =
    word.upos === 'NOUN' || word.upos === 'PROPN' ? /(?:s|men)$/.test(word.key) && !/ss$/.test(word.key) && !/^[A-Z]+$/.test(word.text) : false;
  if (
    !word.capital &&
    left.titleFirst === head &&
    right.last === head + 1 &&
    left.owner === null &&
    left.side === null &&
    left.determiner === null &&
    !plural &&
    !looksPersonal(line.words[head + 1])
  )
    return null;
  return {
    first: left.first,
    last: right.last,
    head,
    titleFirst: left.titleFirst,
    titleLast: right.titleLast,
    side: plural && Math.max(left.sides.length, right.sides.length) > 1 ? null : (left.side ?? right.side),
    sides: right.sides.length > 1 ? right.sides : left.sides,
    receiving: right.receiving,
    owner: left.owner,
    determiner: left.determiner,
    plural,
    counterpart,
    body: right.body ?? left.body,
  };
}
