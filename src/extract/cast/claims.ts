import { stateName } from '../../knowledge/index.ts';
import type { Sentence } from '../../model/annotation.ts';
import type { ActorClaim } from '../../model/claim.ts';
import { claimIdOf } from '../../model/digest.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Report } from '../../model/report.ts';
import { type Span, trimmed } from '../../model/span.ts';
import type { Draft } from './draft.ts';

/** The id of a draft's claim: from the report, what it is and where it is first spoken of. */
export function draftId(report: Report, draft: Draft): ClaimId {
  // "French and German officers" are two groups in the same words: the state tells them apart.
  return claimIdOf(
    report.id,
    'actor',
    draft.kind,
    nameOf(draft),
    draft.kind === 'state' ? draft.country : draft.first.start,
    draft.described ? draft.country : null,
  );
}

/** The claim of a finished draft; the sentence that gives the role comes first in the evidence. */
export function claimOf(report: Report, sentences: readonly Sentence[], draft: Draft): ActorClaim {
  return {
    id: draftId(report, draft),
    report: report.id,
    evidence: evidenceFor(report, sentences, draft),
    kind: 'actor',
    actor: draft.kind,
    name: nameOf(draft),
    names: draft.names.map(({ text, span }) => ({ text, span })),
    country: draft.country,
    ...(draft.country === null || draft.footing === null ? {} : { footing: draft.footing }),
    roles: draft.roles.map((role) => ({
      title: role.title,
      organisation: role.body === null ? null : draftId(report, role.body),
      country: role.country,
      span: role.span,
    })),
    described: draft.described,
  };
}

/** The fullest form met; capitals throughout only where there is no other. */
function nameOf(draft: Draft): string {
  if (draft.kind === 'state' && draft.country !== null) return stateName(draft.country);
  const proper = draft.names.filter((n) => /\p{Ll}/u.test(n.text) && !/^(?:sheikha?|shaikh|prince|princess) \S+ /i.test(n.text));
  const pool = proper.length > 0 ? proper : draft.names;
  return pool.reduce((best, n) => (n.text.length > best.length ? n.text : best), '') || draft.label;
}

function evidenceFor(report: Report, sentences: readonly Sentence[], draft: Draft): readonly Span[] {
  const met = [...draft.roles.slice(0, 1), { span: draft.first, sentence: draft.sentence }, ...draft.names.slice(0, 1)];
  const spans: Span[] = [];
  for (const { span, sentence } of met) {
    const whole = sentences[sentence] ?? span;
    const found = trimmed(report.text, { start: whole.start, end: whole.end });
    if (!spans.some((s) => s.start === found.start)) spans.push(found);
  }
  return spans;
}
