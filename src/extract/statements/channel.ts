import type { Span } from '../../model/span.ts';
import type { Channel } from '../../model/vocabulary.ts';
import type { Attribution } from './attribution.ts';
import { type Clause, tokenAt } from './clause.ts';

// Through what someone spoke, by the words around the cue: "in a tweet", "told a news conference", "a statement said".

const CHANNELS: readonly (readonly [Channel, RegExp])[] = [
  [
    'tweet',
    /\b(?:re)?tweet(?:s|ed|ing)?\b|\bon (?:twitter|x|social media|facebook|truth social|weibo|telegram)\b|\b(?:twitter|facebook|social media) post\b/i,
  ],
  ['interview', /\binterview(?:s|ed)?\b/i],
  [
    'speech',
    /\b(?:speech|addressing|keynote|rally|(?:news|press|media) (?:conference|briefing)|told (?:the )?(?:parliament|lawmakers|congress|senate|knesset|assembly|reporters|journalists|troops|a crowd)|speaking (?:at|to|in|after|before|during|alongside)|(?:an|his|her|their|the) (?:\w+ )?(?:address|remarks) (?:to|at|in|on|before))\b/i,
  ],
  ['statement', /\b(?:statement|communiqu[eé]|press release|release|readout)\b/i],
];

/** The channel of an attribution, from the words of its cue's sentence that are not its content; null where they do not tell. */
export function channelOf(text: string, clause: Clause, attribution: Attribution): Channel | null {
  const around = outside(text, clause, attribution.content);
  for (const [channel, pattern] of CHANNELS) if (pattern.test(around)) return channel;
  return null;
}

/** The words of the cue's sentence but for the content. */
function outside(text: string, clause: Clause, content: readonly Span[]): string {
  let rest = '';
  for (let i = 0; i < clause.sentence.tokens.length; i++) {
    const token = tokenAt(clause, i);
    rest += content.some((s) => s.start < token.end && token.start < s.end) ? '\n' : ` ${text.slice(token.start, token.end)}`;
  }
  return rest.replace(/ +/g, ' ');
}
