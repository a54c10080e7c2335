import type { Sentence, Token } from '../../model/annotation.ts';
import type { Candidate } from './candidate.ts';

const VAGUE = new Set(
  'new landmark historic major key important long-awaited recent significant separate similar proposed possible potential planned existing current so-called big final draft initial ambitious far-reaching comprehensive-looking multibillion multi-billion lucrative massive record fresh second third first'.split(
    ' ',
  ),
);
const QUOTES = /^["“”«»'‘’`]+$/;
const COMPLEMENT = new Set(['on', 'for', 'of', 'concerning', 'regarding', 'about', 'in', 'towards', 'toward', 'to']);
const MOST = 16;

/** An instrument's title as the report words it, and how much of a title it is: a name in quotation marks or capitals says more than a description. */
export interface Title {
  readonly text: string;
  readonly weight: number;
  /** The words of it that tell this instrument from others of its kind. */
  readonly words: readonly string[];
  /** The index after its last token. */
  readonly last: number;
}

/** The title of a candidate: a quoted or capitalised name around the noun, else the noun with its modifiers and what it is on or for. */
export function titleOf(sentence: Sentence, text: string, candidate: Candidate): Title {
  let first = candidate.modifiers;
  while (first < candidate.first && VAGUE.has((sentence.tokens[first] as Token).text.toLowerCase())) first++;
  // The number of a list: "2. Agreement between …"
  while (first < candidate.first && /^(?:\W+|\d{1,2}[.)])$/.test((sentence.tokens[first] as Token).text)) first++;
  // "ten-year roadmap"
  if (
    /^(?:year|month|week|page|point|dollar|euro|peso|pound|rupee|yen|won|crown)$/i.test((sentence.tokens[first] as Token).text) &&
    sentence.tokens[first - 1]?.text === '-'
  )
    first++;
  const clause = underWhich(sentence, candidate.last);
  const opening =
    clause?.first ?? afterSigning(sentence, candidate.last) ?? afterPartner(sentence, candidate.last) ?? afterTime(sentence, candidate.last);
  const end = clause?.last ?? complementEnd(sentence, opening);
  const last = end > opening ? end : candidate.last;
  const apart = opening > candidate.last && last > opening;
  const slice = (from: number, to: number): string => text.slice((sentence.tokens[from] as Token).start, (sentence.tokens[to - 1] as Token).end);
  const spelt = (apart ? `${slice(first, candidate.last)} ${clause ? '… ' : ''}${slice(opening, last)}` : slice(first, last))
    .replace(/\s+/g, ' ')
    .replace(/["“”«»]|(?<!\w)['‘’`]|['‘’`](?!\w)/g, '')
    .replace(/\*+/g, '')
    .trim();
  const capitals = sentence.tokens.slice(first, last).filter((t) => /^[A-Z]/.test(t.text)).length;
  const head = /^[A-Z]/.test((sentence.tokens[candidate.first] as Token).text);
  const words = sentence.tokens
    .slice(first, last)
    .filter((_, k) => first + k < candidate.first || first + k >= opening)
    .flatMap(contentOf);
  const weight =
    (head && capitals >= 2 ? 10 : 0) +
    Math.min(spelt.split(' ').length, 9) +
    (candidate.plural ? -1 : 0) -
    (words.length === 0 ? 4 : 0) -
    (/^deals?$/.test(candidate.noun) ? 8 : 0);
  return { text: spelt, weight, words, last };
}

function contentOf(token: Token): string[] {
  return ['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(token.upos) ? [token.lemma.toLowerCase()] : [];
}

/** "a contract under which the ministry will acquire 80 jets": what it is on, told by a clause, from behind its verb up to a comma; null without. */
function underWhich(sentence: Sentence, start: number): { readonly first: number; readonly last: number } | null {
  if (!/^under which$/i.test(`${sentence.tokens[start]?.text} ${sentence.tokens[start + 1]?.text}`)) return null;
  const verb = sentence.tokens.findIndex((t, k) => k > start && t.upos === 'VERB');
  const last = sentence.tokens.findIndex((t, k) => k > verb && /^[,;.:]$/.test(t.text));
  return verb > start && last > verb + 1 && last - start <= MOST ? { first: verb + 1, last } : null;
}

/** Past the verb in "Agreements were signed between the two countries on fisheries"; null where there is none. */
function afterSigning(sentence: Sentence, start: number): number | null {
  let k = start;
  while (/^(?:were|was|have|has|had|been|also|then|later)$/i.test(sentence.tokens[k]?.text ?? '')) k++;
  if (k === start || !/^(?:signed|concluded|inked|reached)$/i.test(sentence.tokens[k]?.text ?? '')) return null;
  const between = sentence.tokens[k + 1]?.text.toLowerCase() === 'between';
  const on = between ? sentence.tokens.findIndex((t, i) => i > k + 1 && t.text.toLowerCase() === 'on') : k + 1;
  if (on < 0 || on > k + 12 || sentence.tokens[on]?.text.toLowerCase() !== 'on' || timeLike(sentence, on + 1)) return null;
  return sentence.tokens.slice(k + 1, on).some((t) => /^(?:VBD|VBZ|VBP|MD|WDT|,)$/.test(t.xpos)) ? null : on;
}

/** Past the partner in "a memorandum with Chile on fisheries"; null where there is none. */
function afterPartner(sentence: Sentence, start: number): number | null {
  if (sentence.tokens[start]?.text.toLowerCase() !== 'with') return null;
  for (let k = start + 1; k < Math.min(sentence.tokens.length, start + 8); k++) {
    const { text, upos } = sentence.tokens[k] as Token;
    if (/^(?:on|for|concerning|regarding)$/i.test(text)) return k > start + 1 && !timeLike(sentence, k + 1) ? k : null;
    if (!/^(?:PROPN|NOUN|ADJ|DET|ADP|PART)$/.test(upos)) return null;
  }
  return null;
}

/** Past a time that stands between the noun and what it is on: "an agreement on Tuesday on fisheries". */
function afterTime(sentence: Sentence, start: number): number {
  const time = sentence.tokens[start]?.text.toLowerCase() === 'on' ? start + 1 : start;
  const behind = sentence.tokens[time + 1]?.text.toLowerCase() ?? '';
  return timeLike(sentence, time) && /^(?:on|for|concerning|regarding)$/.test(behind) && !timeLike(sentence, time + 2) ? time + 1 : start;
}

/** The index after the complement that begins at `start`: "on easier trade in the field of …", up to a comma, a clause or another preposition. */
function complementEnd(sentence: Sentence, start: number): number {
  let k = start;
  let end = start;
  const opener = (sentence.tokens[k] as Token | undefined)?.text.toLowerCase() ?? '';
  if (sentence.tokens[k] && QUOTES.test((sentence.tokens[k] as Token).text)) k++;
  const introduces = (sentence.tokens[k] as Token | undefined)?.text.toLowerCase() ?? opener;
  if (!COMPLEMENT.has(introduces) || (introduces === 'in' && !/^(?:the|areas?|fields?)$/i.test(sentence.tokens[k + 1]?.text ?? ''))) return start;
  if (
    introduces === 'in' &&
    !/^(?:areas?|fields?|spheres?|domains?|sectors?)$/i.test(sentence.tokens[k + 2]?.text ?? sentence.tokens[k + 1]?.text ?? '')
  )
    return start;
  // "signed an agreement on Tuesday", "for the first time": when, not what.
  if (timeLike(sentence, k + 1)) return start;
  if (introduces === 'for' && /^(?:signature|approval|ratification|consideration|now|good)$/i.test(sentence.tokens[k + 1]?.text ?? '')) return start;
  if (introduces === 'to' && (sentence.tokens[k + 1]?.xpos !== 'VB' || /^deals?$/i.test(sentence.tokens[start - 1]?.text ?? ''))) return start;
  for (; k < sentence.tokens.length && k - start < MOST; k++) {
    const token = sentence.tokens[k] as Token;
    const word = token.text.toLowerCase();
    if (token.text === ',' && inCapitals(sentence, k)) continue;
    if (/^[,;:.()–—]$/.test(token.text) || (QUOTES.test(token.text) && k > start)) break;
    if (/^(?:VBD|VBZ|VBP|MD|WDT|WP|WRB)$/.test(token.xpos) || token.upos === 'AUX') break;
    if (k > start && /^(?:between|with|during|after|before|since|at|by|when|while|under|following|from|as|that|per|worth|here|also)$/.test(word))
      break;
    // "… of 2021", "raises the memorandum on … to a treaty"
    if (k > start && /^(?:of (?:19|20)\d\d|to an?)$/.test(`${word} ${sentence.tokens[k + 1]?.text ?? ''}`)) break;
    if (/^(?:in|on|for)$/.test(word) && k > start && (timeLike(sentence, k + 1) || placeLike(sentence, k))) break;
    if (k > start && /^(?:later|earlier|this|next|last|today|yesterday|tomorrow|soon)$/.test(word)) break;
    if (token.upos === 'CCONJ' && /^(?:a|an|the|two|three|another)$/i.test(sentence.tokens[k + 1]?.text ?? '')) break;
    if (token.upos === 'CCONJ' && sentence.tokens[k + 1]?.upos === 'VERB' && sentence.tokens[k + 1]?.xpos !== 'VBG') break;
    if ((token.upos === 'SCONJ' && k > start) || (token.upos === 'PRON' && token.xpos !== 'PRP$' && k > start)) break;
    // "a memorandum on mining"
    const gerund = token.xpos === 'VBG' && k === start + 1;
    if (/^(?:NOUN|PROPN|NUM|X)$/.test(token.upos) || gerund) end = k + 1;
  }
  return end;
}

/** A comma inside a name: "Agreement on Reciprocal, Fair, and Balanced Trade". */
function inCapitals(sentence: Sentence, comma: number): boolean {
  const capital = (k: number): boolean => /^[A-Z]/.test(sentence.tokens[k]?.text ?? '');
  const after = sentence.tokens[comma + 1]?.text.toLowerCase() === 'and' ? comma + 2 : comma + 1;
  return capital(comma - 1) && capital(after) && sentence.tokens[after]?.upos === 'ADJ';
}

function timeLike(sentence: Sentence, k: number): boolean {
  const word = sentence.tokens[k]?.text ?? '';
  return (
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|\d{4}|today|yesterday|tomorrow|now|time)$/i.test(
      word,
    ) ||
    (/^(?:the|a)$/i.test(word) &&
      /^(?:same|sidelines|margins|first|eve|occasion|day|morning|evening|time)$/i.test(sentence.tokens[k + 1]?.text ?? ''))
  );
}

function placeLike(sentence: Sentence, k: number): boolean {
  return (sentence.tokens[k] as Token).text.toLowerCase() === 'in' && sentence.names.some((n) => n.first === k + 1 && n.type === 'place');
}
