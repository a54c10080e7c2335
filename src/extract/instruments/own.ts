import type { Sentence, Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import type { Dating } from '../../model/date.ts';
import type { InstrumentKind } from '../../model/vocabulary.ts';
import { type SceneIndex, sorted, statesOfWords, statesSpelt } from '../parties/index.ts';

/** The paper that a report itself is: a joint statement with its heading and its words. */
export interface OwnPaper {
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly parties: readonly Country[];
  /** The sentence that says whose it is. */
  readonly sentence: number;
  readonly date: Dating;
}

const HEADING = /\bjoint\b[^:;.]{0,50}?\b(?:statements?|declaration|communiqu[eé])\b|\b(?:declaration|communiqu[eé]|joint vision)\b/i;
// Whoever tells of a statement, or speaks, does not issue it.
const TELLING =
  /^(?:remarks|readout|fact sheet|background|transcript|excerpts?|press (?:briefing|conference)|statement (?:by|from|of)|message|news|on\b)|\b(?:remarks|press statements|press conference|readout|issues?|issued|releases?|released|signs?|signed|adopts?|adopted|endorses?|endorsed|welcomes?|urges?|calls?|says?|said|after|hails?|rejects?|slams?|condemns?|agree[sd]?|approves?|independence|(?:disaster|emergency) declaration)\b/i;
const ISSUERS =
  /\b(?:leaders|heads? of (?:state|government)|presidents?|prime ministers?|ministers?|secretar(?:y|ies)|governments?|delegations?|chancellors?|kings?|sides|parties|chiefs|commission|session)\b/i;
const LOOKED_AT = 5;
const MOST = 8;

/** The joint statement, declaration or communiqué that the report is, by its heading and the states that its heading or opening names; null where it is none. */
export function ownPaper(index: SceneIndex): OwnPaper | null {
  const { report } = index.scene;
  const heading = headingOf(index);
  if (heading === null) return null;
  const named = statesOfTitle(heading);
  const opening = openingOf(index);
  const parties = named.length >= 2 ? named : (opening?.states ?? []);
  if (parties.length < 2 || parties.length > MOST) return null;
  // "X Declaration" alone may be anything; the leaders of its states must speak in it.
  if (!/\bjoint\b/i.test(heading) && opening === null) return null;
  const { published } = report;
  return {
    kind: /\bvision\b/i.test(heading) ? 'vision-statement' : 'joint-statement',
    title: heading.replace(/\s+/g, ' ').trim(),
    parties,
    sentence: opening?.sentence ?? 0,
    date: { how: 'assumed', start: published, end: published, precision: 'day', because: 'the report is the statement itself' },
  };
}

/** The title of the report or a heading at the head of its text that is that of a joint paper. */
function headingOf({ scene: { report }, sentences }: SceneIndex): string | null {
  const lines = sentences.slice(0, 3).map((s) => report.text.slice(s.start, s.end).replace(/^date \S+ /, ''));
  const headings = [report.title ?? '', ...lines.filter((line) => line.length < 160 && !/[.!?]["”]?$/.test(line.trim()))];
  return headings.find((line) => HEADING.test(line) && !TELLING.test(line)) ?? null;
}

function statesOfTitle(title: string): readonly Country[] {
  const tokens = title
    .split(/[\s,:–—-]+|(?=[’'])/u)
    .flatMap((text, k): Token[] =>
      text === ''
        ? []
        : [{ start: k * 100, end: k * 100 + text.length, text, lemma: text.toLowerCase(), upos: 'PROPN', xpos: 'NNP', head: -1, deprel: 'dep' }],
    );
  const sentence: Sentence = { start: 0, end: 0, paragraph: 0, tokens, names: [] };
  return sorted(statesSpelt(sentence, 0, tokens.length).map((f) => f.country));
}

/** The first of the opening sentences in which those who lead two states or more speak or are told of. */
function openingOf(index: SceneIndex): { readonly sentence: number; readonly states: readonly Country[] } | null {
  const { text } = index.scene.report;
  for (let s = 0; s < Math.min(LOOKED_AT, index.sentences.length); s++) {
    const sentence = index.sentences[s] as Sentence;
    const issuers = ISSUERS.exec(text.slice(sentence.start, sentence.end));
    if (issuers === null) continue;
    const states = sorted(statesOfWords(index, s, 0, sentence.tokens.length).map((f) => f.country));
    if (states.length >= 2) return { sentence: s, states };
  }
  return null;
}
