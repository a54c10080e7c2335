import type { Sentence, Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import type { Dating } from '../../model/date.ts';
import type { InstrumentStatus } from '../../model/vocabulary.ts';
import { datingAt } from '../dates/index.ts';
import { assertionOf, type Company, completed, type SceneIndex, sorted, statesOfWords } from '../parties/index.ts';
import { ACTS } from './acts.ts';
import type { Candidate } from './candidate.ts';

/** What the head of a list of papers says of all of them: "The following documents were signed:". */
export interface ListHead {
  readonly parties: readonly Country[];
  readonly status: InstrumentStatus;
  readonly date: Dating;
}

const PAPERS = /\b(?:documents?|papers?|agreements?|instruments?|memorand\w+|mous|accords?|deals?|contracts?|declarations?|texts?)\b/i;
const LONGEST = 40;
const NEAR_HEAD = 7;

/** The head of the list that a candidate begins an item of; null where it stands in no list of papers. */
export function listHeadOf(index: SceneIndex, { sentence: own, modifiers }: Candidate, company: Company): ListHead | null {
  const ahead = (index.sentences[own] as Sentence).tokens.slice(0, modifiers);
  if (modifiers > NEAR_HEAD || ahead.some((t) => /^(?:VERB|AUX|PRON|ADP)$/.test(t.upos) && t.text.toLowerCase() !== 'of')) return null;
  const { text } = index.scene.report;
  for (let s = own - 1; s >= Math.max(0, own - LONGEST); s--) {
    const sentence = index.sentences[s] as Sentence;
    const words = text.slice(sentence.start, sentence.end).trim();
    if (/:$/.test(words)) return PAPERS.test(words) ? headAt(index, s, company) : null;
    // An item is a line of its own that tells nothing: a number, a dash, the name of a paper.
    if (sentence.tokens.some((t) => /^(?:VBD|MD)$/.test(t.xpos)) && !/[;,]$/.test(words)) return null;
  }
  return null;
}

function headAt(index: SceneIndex, s: number, company: Company): ListHead | null {
  const sentence = index.sentences[s] as Sentence;
  const verb = sentence.tokens.findIndex((t) => t.upos === 'VERB' && ACTS.has(t.lemma.toLowerCase()));
  if (verb < 0) return null;
  const status = ACTS.get((sentence.tokens[verb] as Token).lemma.toLowerCase()) as InstrumentStatus;
  const assertion = assertionOf(sentence, verb);
  if (assertion === 'denied') return null;
  const named = sorted(statesOfWords(index, s, 0, sentence.tokens.length).map((f) => f.country));
  const parties = named.length >= 2 ? named : (completed(company[s], named, { near: 6 })[0] ?? company[s]?.told[0] ?? company[s]?.sole ?? []);
  return { parties, status: assertion === 'fact' ? status : 'negotiated', date: datingAt(index.scene, s, verb) };
}
