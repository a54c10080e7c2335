import type { InstrumentClaim } from '../../model/claim.ts';
import type { ActorId, EntryId } from '../../model/ids.ts';
import type { Feature } from '../../model/reason.ts';
import type { InstrumentKind } from '../../model/vocabulary.ts';
import { feature } from '../../resolve/index.ts';
import { daysApart, gapBetween, type Stretch } from '../days.ts';
import { overlapOf } from '../words.ts';

/** The score from which two claims are of one instrument. */
export const SAME_INSTRUMENT = 4;

const NEVER = -20;

/** An instrument claim made ready for comparison. */
export interface Paper {
  readonly claim: InstrumentClaim;
  readonly published: number;
  readonly when: Stretch | null;
  /** The words of its title that tell it from others of its kind. */
  readonly title: ReadonlySet<string>;
  /** The numbers in its title: "contract for 64 vehicles". */
  readonly counts: ReadonlySet<string>;
  readonly bodies: ReadonlySet<ActorId>;
  readonly occasion: EntryId | undefined;
  /** Whether its report tells of no other instrument of that kind between those parties. */
  readonly alone: boolean;
  /** Whether its report tells of no other instrument between those parties at all. */
  readonly single: boolean;
}

// Kinds that newsrooms use for one another; an "agreement" may be any of these.
const LOOSE = new Set<InstrumentKind>(['agreement', 'memorandum', 'treaty', 'protocol', 'contract', 'other']);

const RARE = new Set<InstrumentKind>(['letter-of-intent', 'joint-statement', 'vision-statement', 'treaty']);

/** Every reason for and against two claims being of one instrument. */
export function instrumentFeatures(a: Paper, b: Paper): Feature[] {
  const features = [
    kindFeature(a, b),
    partyFeature(a, b),
    titleFeature(a, b),
    bodyFeature(a, b),
    dateFeature(a, b),
    occasionFeature(a, b),
    areaFeature(a, b),
  ];
  return features.filter((f) => f !== null);
}

/** Whether two claims cannot be of one instrument. */
export function differ(a: Paper, b: Paper): boolean {
  return instrumentFeatures(a, b).some((f) => f.weight <= NEVER);
}

function kindFeature(a: Paper, b: Paper): Feature {
  const [x, y] = [a.claim.instrument, b.claim.instrument];
  if (x === y) return feature('kind', 1.5, `Both are a ${x}.`);
  const general = [a, b].filter((paper) => paper.claim.instrument === 'agreement' || paper.claim.instrument === 'other');
  const loose = general.length > 0 && LOOSE.has(x) && LOOSE.has(y);
  const bodies = overlapOf(a.bodies, b.bodies).shared >= 2;
  if (a.claim.report === b.claim.report && !(loose && bodies && general.some(isBare)))
    return feature('kind-differs', NEVER, `One report tells of a ${x} and of a ${y}.`);
  const sameDay = a.when?.exact === true && b.when?.exact === true && gapBetween(a.when, b.when) === 0;
  if (loose && sameDay && [a, b].some((bare, i, both) => isBare(bare) && (both[1 - i] as Paper).single))
    return feature('kind-unsaid', 1.5, 'One only speaks of an agreement; the other tells of no other paper, and the day is the same.');
  if (loose && (bodies || general.some(isBare) || overlapOf(a.title, b.title).shared > 0))
    return feature('kind-similar', 0.5, `One speaks of a ${x}, the other of a ${y}, words that are used for one another.`);
  // "The agreement" and "the deal" may stand for whatever was signed that day.
  if ((isBare(a) || isBare(b)) && sameDay)
    return a.single && b.single
      ? feature('only-one', 1.5, 'One only speaks of an agreement; it is the one instrument that either report tells of, and the day is the same.')
      : feature('kind-unclear', 0.5, 'One speaks of an agreement without saying of what kind; the day is the same.');
  return loose ? feature('kind-unlike', -1, `One is a ${x}, the other a ${y}.`) : feature('kind-differs', NEVER, `One is a ${x}, the other a ${y}.`);
}

function partyFeature(a: Paper, b: Paper): Feature | null {
  const [x, y] = [new Set(a.claim.parties), new Set(b.claim.parties)];
  if (x.size === 0 || y.size === 0) return null;
  const { jaccard, contained } = overlapOf(x, y);
  if (jaccard === 1) return feature('parties', 1.5, `Both bind ${[...x].sort().join(' and ')}.`);
  return contained === 1
    ? feature('parties-overlap', a.alone && b.alone ? 1 : 0.3, 'One names more parties than the other.')
    : feature('parties-differ', NEVER, 'They bind different states.');
}

function titleFeature(a: Paper, b: Paper): Feature | null {
  if (a.title.size === 0 || b.title.size === 0) return bareFeature(a, b);
  const { contained, shared } = overlapOf(a.title, b.title);
  if (shared > 0) return feature('title', 2 * contained, 'Their titles share telling words.');
  const counts = overlapOf(a.counts, b.counts).shared > 0;
  if (counts && a.claim.instrument === b.claim.instrument) return feature('title-count', 1, 'Their titles name the same number of things.');
  // Two states sign no two letters of intent in a week of which each report tells of another one.
  if (RARE.has(a.claim.instrument) && a.claim.instrument === b.claim.instrument && a.alone && b.alone && Math.abs(a.published - b.published) <= 7)
    return feature('only-one', 0.5, 'Each report of that week tells of only one of that kind between those parties.');
  return feature('title-differs', a.claim.report === b.claim.report ? NEVER : -1, 'Their titles share no telling word.');
}

/** A mention without a title of its own means the one instrument of its kind that is told of. */
function bareFeature(a: Paper, b: Paper): Feature | null {
  if (a.claim.instrument !== b.claim.instrument) return null;
  if (a.claim.report === b.claim.report) return feature('mentioned-again', 1, 'The report comes back to it without naming it again.');
  return a.alone && b.alone ? feature('only-one', 0.7, 'Each report tells of only one of that kind between those parties.') : null;
}

/** A general word and no title: "the agreement", "the deal". */
const isBare = (paper: Paper): boolean => paper.title.size === 0 && (paper.claim.instrument === 'agreement' || paper.claim.instrument === 'other');

function bodyFeature(a: Paper, b: Paper): Feature | null {
  if (a.bodies.size === 0 || b.bodies.size === 0) return null;
  const shared = [...a.bodies].filter((body) => b.bodies.has(body)).length;
  if (shared === 0) return feature('bodies-differ', -2, 'Different institutions are named.');
  return feature('bodies', 1.5 * Math.min(2, shared), 'The same institutions are named.');
}

function dateFeature(a: Paper, b: Paper): Feature | null {
  if (a.when && b.when) {
    const gap = gapBetween(a.when, b.when);
    if (gap === 0) return feature('date', 1, 'Their dates agree.');
    if (gap <= 7) return feature('date-near', 0.3, `Their dates are ${daysApart(gap)}.`);
    return a.when.exact && b.when.exact && gap > 45
      ? feature('date-differs', NEVER, `Their dates are ${daysApart(gap)}.`)
      : feature('date-apart', -1, `Their dates are ${daysApart(gap)}.`);
  }
  const apart = Math.abs(a.published - b.published);
  if (apart <= 30) return feature('near-in-time', 0.5, 'The reports are of the same weeks.');
  return apart > 365 ? feature('far-in-time', -1.5, 'The reports are more than a year apart.') : null;
}

function occasionFeature(a: Paper, b: Paper): Feature | null {
  return a.occasion !== undefined && a.occasion === b.occasion ? feature('occasion', 1.5, 'Both came up at the same engagement.') : null;
}

function areaFeature(a: Paper, b: Paper): Feature | null {
  const [x, y] = [new Set(a.claim.areas), new Set(b.claim.areas)];
  if (x.size === 0 || y.size === 0) return null;
  return overlapOf(x, y).shared > 0
    ? feature('area', 0.5, 'They concern the same area.')
    : feature('area-differs', -0.7, 'They concern different areas.');
}
