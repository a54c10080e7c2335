import { readFileSync } from 'node:fs';
import { readConllu, type TreebankSentence } from '../src/annotate/conllu.ts';
import { segment } from '../src/annotate/sentences.ts';
import { argumentsOf } from './readers/reader.ts';

/** F1 of token and sentence spans, from nought to one. */
export interface SegmentScores {
  readonly tokens: number;
  readonly sentences: number;
}

interface Spans {
  readonly tokens: Set<string>;
  readonly sentences: Set<string>;
}

/** The raw text of a treebank, and where its tokens and sentences lie: a blank line before every paragraph, as its comments mark them, else a space. */
export function rawText(sentences: readonly TreebankSentence[]): { text: string; gold: Spans; starts: readonly number[] } {
  let text = '';
  const gold: Spans = { tokens: new Set(), sentences: new Set() };
  let space = true;
  const starts: number[] = [];
  for (const sentence of sentences) {
    const paragraph = [...sentence.comments.keys()].some((key) => key.startsWith('newpar') || key.startsWith('newdoc'));
    if (text !== '') text += paragraph ? '\n\n' : space ? ' ' : '';
    starts.push(text.length);
    for (const token of sentence.tokens) gold.tokens.add(`${text.length + token.start} ${text.length + token.end}`);
    gold.sentences.add(`${text.length} ${text.length + sentence.text.length}`);
    text += sentence.text;
    space = sentence.spaceAfter.at(-1) ?? true;
  }
  return { text, gold, starts };
}

function f1(found: ReadonlySet<string>, gold: ReadonlySet<string>): number {
  const right = [...found].filter((span) => gold.has(span)).length;
  return Math.round(((2 * right) / Math.max(found.size + gold.size, 1)) * 1e4) / 1e4;
}

/** Scores tokens and sentences on a CoNLL-U file, from its raw text. */
export function scoreTokens(file: string): SegmentScores {
  const { text, gold } = rawText(readConllu(readFileSync(file, 'utf8')));
  const found: Spans = { tokens: new Set(), sentences: new Set() };
  for (const { tokens } of segment(text)) {
    for (const token of tokens) found.tokens.add(`${token.start} ${token.end}`);
    found.sentences.add(`${tokens[0]?.start} ${tokens.at(-1)?.end}`);
  }
  return { tokens: f1(found.tokens, gold.tokens), sentences: f1(found.sentences, gold.sentences) };
}

/** `bench tokens FILE.conllu [--reader small|full] [--json]`: both readers cut by the same rules. */
export async function benchTokens(args: readonly string[]): Promise<void> {
  const { file, json } = argumentsOf(args, 'tokens FILE.conllu');
  const scores = scoreTokens(file);
  if (json) console.log(JSON.stringify(scores));
  else console.table(scores);
}
