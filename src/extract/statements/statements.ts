import type { EngagementClaim, StatementClaim } from '../../model/claim.ts';
import { claimIdOf } from '../../model/digest.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Scene } from '../../model/scene.ts';
import { covers, type Span } from '../../model/span.ts';
import type { Attribution, Source } from './attribution.ts';
import { channelOf } from './channel.ts';
import { type Clause, tokenAt } from './clause.ts';
import { attributionsOf, byPlace } from './find.ts';
import { fittingPronoun, type LastSpeaker, speakerGoingOn } from './follow.ts';
import { principalOf, speaksForAnother } from './mouthpiece.ts';
import { occasionOf } from './occasion.ts';
import { type Page, pageOf, sentenceAt } from './page.ts';
import { actorOf, type MentionsBySentence, mentionsBySentence } from './speaker.ts';
import { wordsOf, wordsOfNobody } from './words.ts';

/**
 * Who said what in one report: every attribution with its source, cue and content, direct, mixed and indirect. Spans are those of the
 * report's text. The three parts and the three modes are those of Pareti, "A database of attribution relations" (LREC 2012).
 */
export function statementsOf(scene: Scene, engagements: readonly EngagementClaim[]): StatementClaim[] {
  const page = pageOf(scene.report.text, scene.annotation);
  const mentions = mentionsBySentence(scene);
  const actors = new Map(scene.actors.map((a) => [a.id, a]));
  const people = new Set(scene.actors.filter((a) => a.actor === 'person').map((a) => a.id));
  let issuer: ClaimId | null = null;
  let last: LastSpeaker | null = null;
  return [...attributionsOf(page)].sort(byPlace).map((attribution) => {
    const source = namedSource(page, attribution.source);
    // A turn's label says itself who speaks.
    const goingOn = attribution.verbatim && attribution.head < 0 ? null : last;
    const from = Math.min(...attribution.content.map((s) => s.start));
    const meant = speakerOf(page, mentions, source, goingOn, from, issuer);
    const speaker = source ? fittingPronoun(page, mentions, source, meant, actors) : meant;
    const claim = claimOf(scene, page, mentions, engagements, attribution, speaker);
    if (claim.channel === 'statement' && speaker) issuer = speaker;
    const actor = speaker ? actors.get(speaker) : undefined;
    const end = Math.max(...[...claim.content, ...claim.cue].map((s) => s.end));
    last = actor ? { actor, sentence: sentenceAt(page, end - 1), end, people, written: claim.channel === 'statement' } : null;
    return claim;
  });
}

/** Who a source is: the speaker that goes on, whoever is mentioned there, or for whom a document or a spokesperson speaks. */
function speakerOf(
  page: Page,
  mentions: MentionsBySentence,
  source: Source | null,
  last: LastSpeaker | null,
  from: number,
  issuer: ClaimId | null,
): ClaimId | null {
  if (!source) return null;
  const named = speakerGoingOn(page, mentions, source, last, from) ?? actorOf(page, mentions, source);
  return named ?? (speaksForAnother(page, source) ? principalOf(page, mentions, source, issuer) : null);
}

function claimOf(
  scene: Scene,
  page: Page,
  mentions: MentionsBySentence,
  engagements: readonly EngagementClaim[],
  attribution: Attribution,
  speaker: ClaimId | null,
): StatementClaim {
  const { report } = scene;
  const clause = page.clauses[attribution.sentence] as Clause;
  const content = [...attribution.content].sort((a, b) => a.start - b.start);
  const told = wordsOf(page, content, attribution.verbatim === true);
  const unnamed = speaker === null && (attribution.source === null || isPronoun(page, attribution.source));
  const { mode, text } = unnamed ? wordsOfNobody(page, content, told) : told;
  const via = attribution.via.map((s) => actorOf(page, mentions, s)).filter((id) => id !== null && id !== speaker);
  const spots = [...content, ...attribution.cue].flatMap((s) => [s.start, s.end]);
  return {
    id: claimIdOf(report.id, 'statement', ...spots),
    report: report.id,
    kind: 'statement',
    evidence: evidenceOf(page, clause, content),
    speaker,
    via: [...new Set(via)].filter((id) => id !== null),
    mode,
    text,
    source: attribution.source ? [attribution.source.span] : [],
    cue: attribution.cue,
    content,
    channel: channelOf(page.text, clause, attribution),
    engagement: occasionOf(clause, attribution, speaker, mentions, engagements),
  };
}

function isPronoun(page: Page, { sentence, head }: Source): boolean {
  return tokenAt(page.clauses[sentence] as Clause, head).upos === 'PRON';
}

/** The source that can be looked up: for "who" and "which" the noun that they stand for. */
function namedSource(page: Page, source: Source | null): Source | null {
  if (!source) return null;
  const clause = page.clauses[source.sentence] as Clause;
  const token = tokenAt(clause, source.head);
  if (!/^W/.test(token.xpos) || token.head < 0) return source;
  const verb = tokenAt(clause, token.head);
  return verb.deprel === 'acl:relcl' && verb.head >= 0 ? { ...source, head: verb.head } : source;
}

/** The sentence of the cue, then the sentences of the content that it does not hold. */
function evidenceOf(page: Page, clause: Clause, content: readonly Span[]): Span[] {
  const evidence: Span[] = [{ start: clause.sentence.start, end: clause.sentence.end }];
  for (const span of content) {
    const first = (page.clauses[sentenceAt(page, span.start)] as Clause).sentence;
    const last = (page.clauses[sentenceAt(page, span.end - 1)] as Clause).sentence;
    const stretch = { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) };
    if (!evidence.some((e) => covers(e, stretch))) evidence.push(stretch);
  }
  return evidence;
}
