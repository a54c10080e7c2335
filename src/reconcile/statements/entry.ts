import type { StatementClaim } from '../../model/claim.ts';
import type { Statement } from '../../model/entry.ts';
import type { ClaimId, EntryId } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import type { StatementMode } from '../../model/vocabulary.ts';
import { evidenceAt, type Reports, type Spot, spotsOf, wordsOf } from '../../resolve/index.ts';
import type { Corroborate, Informant } from '../corroboration.ts';
import { actorsOf, entryIdOf, type Sources } from '../sources.ts';
import { mostFrequent } from '../votes.ts';

const BY_MODE: Readonly<Record<StatementMode, number>> = { direct: 2, mixed: 1, indirect: 0 };

/** The claim whose words stand for the whole statement: quoted before reported, the longest, the earliest. Claims come in anchor order. */
export function mainWording(claims: readonly StatementClaim[]): StatementClaim {
  return [...claims].sort((a, b) => BY_MODE[b.mode] - BY_MODE[a.mode] || b.text.length - a.text.length)[0] as StatementClaim;
}

/** Two wordings in which only punctuation, spelling or capitals differ have one key. */
export function wordingKey(text: string): string {
  return wordsOf(text).join(' ');
}

/** The entry of one statement, from its claims in anchor order; claims in other words are its variants. */
export function statementEntry(
  claims: readonly StatementClaim[],
  sources: Sources,
  occasionOf: (claim: ClaimId) => EntryId | undefined,
  corroborate: Corroborate,
): Statement {
  const { resolution } = sources;
  const { evidence, ...worded } = sources.kept.same('statement as worded', claims[0]?.id ?? '', claims, () => wordedAs(claims, sources.reports));
  const speakers = claims.flatMap((c) => (c.speaker === null ? [] : [resolution.actorOf.get(c.speaker)])).filter((s) => s !== undefined);
  const speaker = mostFrequent(speakers) ?? null;
  const via = actorsOf(
    resolution,
    claims.flatMap((c) => c.via),
  ).filter((actor) => actor !== speaker);
  const occasions = claims.flatMap((c) => (c.engagement === null ? [] : [occasionOf(c.engagement)])).filter((e) => e !== undefined);
  const informants: Informant[] = claims.flatMap((c) => actorsOf(resolution, c.via).map((actor) => ({ report: c.report, actor })));
  return {
    id: entryIdOf('sta', claims[0] as StatementClaim),
    speaker,
    via,
    ...worded.main,
    engagement: mostFrequent(occasions) ?? null,
    variants: worded.variants,
    evidence,
    corroboration: corroborate(evidence, informants),
  };
}

/** What a statement says, whoever said it on whatever occasion. */
function wordedAs(claims: readonly StatementClaim[], reports: Reports) {
  const main = mainWording(claims);
  const mainKey = claims.length === 1 ? '' : wordingKey(main.text);
  const wordings = Map.groupBy(claims, (claim) => (claim === main ? mainKey : wordingKey(claim.text)));
  const wordingOf = (same: readonly StatementClaim[]) => ({
    source: evidenceAt(
      reports,
      spots(same, (c) => c.source),
    ),
    cue: evidenceAt(
      reports,
      spots(same, (c) => c.cue),
    ),
    content: evidenceAt(
      reports,
      spots(same, (c) => c.content),
    ),
  });
  const others = [...wordings.entries()].filter(([key]) => key !== mainKey).map(([, same]) => same);
  return {
    main: {
      mode: main.mode,
      text: main.text,
      ...wordingOf(wordings.get(mainKey) as readonly StatementClaim[]),
      channel: mostFrequent(claims.map((c) => c.channel).filter((channel) => channel !== null)) ?? null,
    },
    variants: others.map((same) => ({ text: mainWording(same).text, ...wordingOf(same), evidence: evidenceAt(reports, same.flatMap(spotsOf)) })),
    evidence: evidenceAt(reports, claims.flatMap(spotsOf)),
  };
}

function spots(claims: readonly StatementClaim[], pick: (claim: StatementClaim) => readonly Span[]): Spot[] {
  return claims.flatMap((claim) => pick(claim).map((span) => ({ report: claim.report, span })));
}
