import type { Sentence, Token } from '../../model/annotation.ts';
import type { CooperationClaim, EngagementClaim, InstrumentClaim } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import { claimIdOf } from '../../model/digest.ts';
import type { Scene } from '../../model/scene.ts';
import { trimmed } from '../../model/span.ts';
import type { CooperationStage, InstrumentStatus } from '../../model/vocabulary.ts';
import { ownPaper } from '../instruments/index.ts';
import { assertionOf, companyOf, indexScene, isQuestion, type SceneIndex, statesOfEngagement, statesSpelt } from '../parties/index.ts';
import { ancestors } from '../tree.ts';
import { type Cue, cuesIn, stageOf } from './cues.ts';
import { helpIn } from './giving.ts';
import { partiesOf } from './parties.ts';
import { areasOf } from './phrases.ts';
import { type Deed, schoolingIn } from './schooling.ts';
import { type Scope, scopeOf } from './scope.ts';

const RANK: Readonly<Record<CooperationStage, number>> = { discussed: 0, intended: 1, agreed: 2, 'under-way': 3 };
const BREAKING = new Set(
  'sever cut suspend freeze downgrade break strain halt end sour damage harm undermine hinder oppose condemn criticize criticise denounce'.split(' '),
);

/**
 * What states do together, or say that they will: one claim for each area and set of states, with all sentences that speak of it. Scene and
 * its engagements and instruments in, claims out, in the order of the text.
 */
export function cooperationOf(
  scene: Scene,
  engagements: readonly EngagementClaim[],
  instruments: readonly InstrumentClaim[] = [],
  index: SceneIndex = indexScene(scene),
): CooperationClaim[] {
  const company = companyOf(index, engagements);
  const own = ownPaper(index)?.parties ?? [];
  const claims = new Map<string, CooperationClaim>();
  const add = (claim: CooperationClaim): void => {
    const key = `${claim.parties.join()} ${claim.area}`;
    const known = claims.get(key);
    claims.set(key, known ? joined(known, claim) : claim);
  };
  for (const [s, sentence] of index.sentences.entries()) {
    if (isQuestion(sentence)) continue;
    for (const deed of [...schoolingIn(index, s, company[s]), ...helpIn(index, s)]) add(claimFrom(index, sentence, deed));
    for (const cue of cuesIn(sentence, scene.report.text, index.sentences[s - 1])) {
      const agreed = cue.contents ? partiesAgreed(instruments, sentence) : null;
      const ours = own.length >= 2 && isOurs(sentence, own);
      const partiesHere = (scope: Scope): readonly (readonly Country[])[] => (ours ? [own] : partiesOf(index, s, cue, scope, company, agreed));
      for (const claim of claimsOf(index, sentence, cue, partiesHere)) add(claim);
    }
  }
  for (const claim of [...agreedOn(scene, instruments), ...exercised(scene, engagements)]) add(claim);
  return [...claims.values()];
}

const DEALT_WITH: Partial<Record<InstrumentStatus, CooperationStage>> = { discussed: 'discussed', negotiated: 'intended' };

/** What states sign a paper on they do together, or mean to: the areas of a paper's title, unless it only sells, states or ends something. */
function agreedOn({ report }: Scene, instruments: readonly InstrumentClaim[]): CooperationClaim[] {
  const telling = instruments.filter(
    (paper) =>
      paper.parties.length >= 2 && paper.status !== 'terminated' && !/^(?:contract|joint-statement|vision-statement)$/.test(paper.instrument),
  );
  return telling.flatMap((paper) =>
    paper.areas.map((area) => ({
      id: claimIdOf(report.id, 'cooperation', paper.parties.join(), area),
      report: report.id,
      evidence: paper.evidence.slice(0, 1),
      kind: 'cooperation' as const,
      parties: paper.parties,
      area,
      stage: DEALT_WITH[paper.status] ?? ('agreed' as const),
      text: paper.title,
    })),
  );
}

const MANY = 8;

/** States whose forces exercise together cooperate in that, in whatever words the exercise is told. */
function exercised({ report }: Scene, engagements: readonly EngagementClaim[]): CooperationClaim[] {
  return engagements.flatMap((engagement) => {
    const parties = statesOfEngagement(engagement);
    const held = engagement.status === 'occurred' || engagement.status === 'planned';
    if (engagement.engagement !== 'exercise' || !held || parties.length < 2 || parties.length > MANY) return [];
    const evidence = engagement.evidence.slice(0, 1);
    const [span] = evidence;
    return {
      id: claimIdOf(report.id, 'cooperation', parties.join(), 'exercises'),
      report: report.id,
      evidence,
      kind: 'cooperation' as const,
      parties,
      area: 'exercises' as const,
      stage: engagement.status === 'planned' ? ('intended' as const) : ('under-way' as const),
      text:
        span === undefined
          ? 'exercise'
          : (/\b[\w-]* ?(?:exercises?|drills?|man(?:oeu|eu)v(?:re|er)s?)\b/i.exec(report.text.slice(span.start, span.end))?.[0] ?? 'exercise'),
    };
  });
}

function claimFrom({ scene: { report } }: SceneIndex, sentence: Sentence, { parties, area, stage, text }: Deed): CooperationClaim {
  const { start, end } = trimmed(report.text, sentence);
  return {
    id: claimIdOf(report.id, 'cooperation', parties.join(), area),
    report: report.id,
    evidence: [{ start, end }],
    kind: 'cooperation',
    parties,
    area,
    stage,
    text,
  };
}

/** "We will train officers together", in a statement of two states: what they say of themselves, unless the sentence names a third. */
function isOurs(sentence: Sentence, own: readonly Country[]): boolean {
  return (
    sentence.tokens.some((t) => /^(?:we|our|us)$/i.test(t.text)) &&
    statesSpelt(sentence, 0, sentence.tokens.length).every((found) => own.includes(found.country))
  );
}

function claimsOf(
  index: SceneIndex,
  sentence: Sentence,
  cue: Cue,
  partiesHere: (scope: Scope) => readonly (readonly Country[])[],
): CooperationClaim[] {
  const { report } = index.scene;
  if (isBroken(sentence, cue)) return [];
  const scope = scopeOf(sentence, cue);
  const areas = areasOf(sentence, report.text, cue, scope);
  if (areas.length === 0) return [];
  const sets = partiesHere(scope);
  const stage = stageOf(sentence, cue);
  const { start, end } = trimmed(report.text, sentence);
  return sets.flatMap((parties) =>
    areas.map(({ area, text }) => ({
      id: claimIdOf(report.id, 'cooperation', parties.join(), area),
      report: report.id,
      evidence: [{ start, end }],
      kind: 'cooperation' as const,
      parties,
      area,
      stage,
      text,
    })),
  );
}

/** The parties of the instrument that the report spoke of last, up to the end of the sentence; null where it named none before. */
function partiesAgreed(instruments: readonly InstrumentClaim[], sentence: Sentence): readonly Country[] | null {
  let last: { readonly start: number; readonly parties: readonly Country[] } | null = null;
  for (const { evidence, parties } of instruments)
    for (const { start } of evidence) if (start < sentence.end && (last === null || start > last.start)) last = { start, parties };
  return last !== null && last.parties.length >= 2 ? last.parties : null;
}

/** Ties that are cut and cooperation that is denied are none. */
function isBroken(sentence: Sentence, cue: Cue): boolean {
  const verb = [cue.first, ...ancestors(sentence, cue.first)].find((k) => sentence.tokens[k]?.upos === 'VERB');
  if (verb === undefined) return false;
  return BREAKING.has((sentence.tokens[verb] as Token).lemma.toLowerCase()) || assertionOf(sentence, verb) === 'denied';
}

function joined(a: CooperationClaim, b: CooperationClaim): CooperationClaim {
  const evidence = a.evidence.some((e) => b.evidence[0]?.start === e.start) ? a.evidence : [...a.evidence, ...b.evidence];
  return { ...a, evidence, stage: RANK[b.stage] > RANK[a.stage] ? b.stage : a.stage };
}
