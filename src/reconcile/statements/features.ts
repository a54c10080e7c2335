import type { Feature } from '../../model/reason.ts';
import { feature } from '../../resolve/index.ts';
import { daysApart } from '../days.ts';
import { inOrder, saidWords } from './order.ts';
import { type Likeness, likeness, type Utterance } from './utterance.ts';

/** The score from which two claims report one utterance. */
export const SAME_UTTERANCE = 4;

const NEVER = -20;
// So many words in a row, and so much of the shorter quotation, are not chosen twice.
const ROW = 5;
const MOSTLY = 0.7;
// A wording so many times as long as the other is the speech that the other may be a piece of.
const SPEECH = 8;
const PIECE = 0.6;
const LONG = 60;
// Quotations this close in one report are pieces of one utterance, parted by "he said".
const ADJOINING = 200;

/** Every reason for and against two claims reporting one utterance. */
export function utteranceFeatures(a: Utterance, b: Utterance, weights: Float64Array): Feature[] {
  const like = likeness(a, b, weights);
  const features = [speakerFeature(a, b, like.all), wordsFeature(a, b, like), occasionFeature(a, b), timeFeature(a, b, like.all)];
  return features.filter((f) => f !== null);
}

/** Whether two claims cannot report one utterance: different speakers, or one report gives both at different places in different words. */
export function keptApart(a: Utterance, b: Utterance, weights: Float64Array): boolean {
  if (a.speaker !== undefined && b.speaker !== undefined && a.speaker !== b.speaker && !passedOn(a, b)) return likeness(a, b, weights).all < 0.8;
  return a.claim.report === b.claim.report && !adjoining(a, b) && likeness(a, b, weights).all < 0.6;
}

const adjoining = (a: Utterance, b: Utterance): boolean =>
  a.speaker === b.speaker &&
  Math.max(a.where.start - b.where.end, b.where.start - a.where.end) <= ADJOINING &&
  a.claim.mode !== 'indirect' &&
  b.claim.mode !== 'indirect';

const passedOn = (a: Utterance, b: Utterance): boolean =>
  (a.speaker !== undefined && b.via.includes(a.speaker)) || (b.speaker !== undefined && a.via.includes(b.speaker));

function speakerFeature(a: Utterance, b: Utterance, all: number): Feature | null {
  if (a.speaker === undefined || b.speaker === undefined) return all >= 0.6 ? null : feature('speaker-unknown', -2, 'One does not name the speaker.');
  if (a.speaker === b.speaker) return feature('speaker', 1.5, 'Both name the same speaker.');
  if (passedOn(a, b)) return feature('passed-on', 0, 'One names as speaker whoever passes the words on in the other.');
  return feature('speaker-differs', -2.5, 'They name different speakers.');
}

function wordsFeature(a: Utterance, b: Utterance, { all, shorter, shared }: Likeness): Feature {
  const percent = `${Math.round(shorter * 100)} % of the telling words of the shorter one`;
  if (a.claim.report === b.claim.report && all < 0.6 && shorter < 0.85)
    return feature('words-differ', NEVER, 'One report gives both in different words.');
  if (all >= 0.8 && shared >= 6) return feature('words', 5, 'The words are nearly the same.');
  if (all >= 0.7 && shared >= 3) return feature('words', 4, 'The words are mostly the same.');
  // A speech has nearly any few words somewhere; a piece of it has them together.
  const [few, many] = [Math.min(a.words.length, b.words.length), Math.max(a.words.length, b.words.length)];
  const speech = many > SPEECH * few;
  if (shorter >= 0.85 && shared >= 4 && (!speech || isPiece(a, b))) return feature('words-contained', 3.5, 'The words of one are part of the other.');
  const paraphrased = a.claim.mode === 'indirect' && b.claim.mode === 'indirect';
  // Of two speeches of one speaker a third of the words is the same whatever they are on.
  const speeches = few > LONG && all < 0.5;
  if (shared >= 4 && !speech && !speeches && (all >= (paraphrased ? 0.45 : 0.3) || shorter >= (paraphrased ? 0.65 : 0.5)))
    return feature('words-similar', Math.round(40 * Math.max(all, shorter * 0.8)) / 10, `They share ${percent}.`);
  if (shared >= 2 && shorter >= 0.3 && goOnAlike(a, b))
    return feature('words-in-order', 3, 'Most words of the shorter quotation stand in the same order in the other.');
  return feature('words-differ', -4, `They share only ${percent}.`);
}

/** Whether most words of the shorter wording stand in one stretch of the longer one. */
function isPiece(a: Utterance, b: Utterance): boolean {
  const [x, y] = [saidWords(a.claim.text), saidWords(b.claim.text)];
  return (inOrder(x, y)?.agreeing ?? 0) >= PIECE * Math.min(x.length, y.length);
}

/** Whether two quotations of one speaker, of two reports, are mostly the same words in the same order, small ones among them. */
function goOnAlike(a: Utterance, b: Utterance): boolean {
  if (a.speaker === undefined || a.speaker !== b.speaker || a.claim.report === b.claim.report) return false;
  if (a.claim.mode === 'indirect' || b.claim.mode === 'indirect') return false;
  const [x, y] = [saidWords(a.claim.text), saidWords(b.claim.text)];
  const alike = inOrder(x, y);
  if (alike === null || alike.agreeing < ROW || alike.agreeing < MOSTLY * Math.min(x.length, y.length)) return false;
  const matter = Math.min(...[x, y].map((words) => words.filter((word) => word.telling).length));
  return alike.telling >= 2 && alike.telling * 2 >= matter;
}

function occasionFeature(a: Utterance, b: Utterance): Feature | null {
  if (a.occasion === undefined || b.occasion === undefined) return null;
  return a.occasion === b.occasion
    ? feature('occasion', 1, 'Both were said at the same engagement.')
    : feature('occasion-differs', -1, 'They were said at different engagements.');
}

function timeFeature(a: Utterance, b: Utterance, all: number): Feature | null {
  const gap = Math.abs(a.published - b.published);
  if (gap <= 2) return feature('near-in-time', 1, 'The reports are of the same days.');
  if (gap <= 10) return null;
  return all >= 0.8 && gap <= 60 ? null : feature('far-in-time', -2, `The reports are ${daysApart(gap)}.`);
}
