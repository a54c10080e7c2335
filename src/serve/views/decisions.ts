import { listed as inList, inWords, shortened } from '../../brief/index.ts';
import { claimsIn } from '../../model/judgement.ts';
import { claimsPlaced, countDecisions, type DecisionRows, generations, type Look, listedById, pageOfDecisions, textsOf } from '../../record/index.ts';
import type { About, Action, Decision, DecisionPage, Paging } from '../contract/index.ts';
import { isPairOfTexts, sealed, unsealed } from '../cursor.ts';
import { type Answer, answer } from '../problem.ts';
import { correctionInWords } from './fields.ts';
import { aroundEntries, lineOf } from './items.ts';

/** One page of what was decided, the newest first. */
export async function decisionsView(look: Look, { limit, cursor }: Paging): Promise<Answer<DecisionPage>> {
  const after = unsealed(cursor, isPairOfTexts);
  if (!after.ok) return after;
  const { items, next } = await pageOfDecisions(look, limit, after.value);
  return answer({ items: await decisionsInWords(look, items), next: sealed(next), total: (await countDecisions(look)).decisions });
}

/** Decisions with what they speak of, as it stands now. */
export async function decisionsInWords(look: Look, decisions: readonly DecisionRows[]): Promise<readonly Decision[]> {
  const claims = [...new Set(decisions.flatMap((d) => d.judged.flatMap((j) => claimsIn(j.judgement))))].slice(0, 2000);
  const placed = await claimsPlaced(look, claims);
  const listed = await listedById(
    look,
    [...placed.values()].flatMap((p) => p.entry ?? []),
  );
  const around = await aroundEntries(
    look,
    [...listed.values()].map((l) => l.entry),
  );
  const texts = await textsOf(
    look,
    [...placed.values()].slice(0, 200).map((p) => p.report),
  );
  const { claims: now, entries } = await generations(look);
  const aboutOf = (claim: string): About => {
    const at = placed.get(claim);
    const known = at?.entry == null ? undefined : listed.get(at.entry);
    const label = known === undefined ? null : lineOf(known.section, known.entry, around, known);
    return { claim, entry: at?.entry ?? null, section: known?.section ?? null, label, quote: quoteOf(at, texts) };
  };
  // Only the newest judgements can be ahead of the entries.
  const ahead = now !== (entries ?? 0);
  return decisions.map((d, i) => decisionOf(d, aboutOf, ahead && i === 0));
}

function decisionOf({ by, at, judged }: DecisionRows, aboutOf: (claim: string) => About, pending: boolean): Decision {
  const [first] = judged.map((j) => j.judgement);
  if (first === undefined) throw new Error(`a decision of ${by} at ${at} without judgements`);
  const action = actionOf(judged.map((j) => j.judgement.verdict));
  const about = [...new Set(judged.flatMap((j) => claimsIn(j.judgement)))].slice(0, 40).map(aboutOf);
  const correction = first.verdict === 'correct' ? first : null;
  return {
    ...{ id: first.id, action, by, at, note: first.note, pending, about },
    label: labelOf(action, about, correction),
    field: correction?.field ?? null,
    value: correction?.value ?? null,
    of: first.verdict === 'undo' ? first.of : null,
    undone: judged.every((j) => !j.standing),
  };
}

/** What a person did, from the verdicts that it came down to. */
function actionOf(verdicts: readonly string[]): Action {
  if (verdicts.includes('undo')) return 'undo';
  if (verdicts.includes('different')) return verdicts.length === 1 ? 'distinguish' : 'split';
  if (verdicts.includes('same')) return 'merge';
  return verdicts.includes('reject') ? 'reject' : verdicts.includes('correct') ? 'correct' : 'confirm';
}

function labelOf(action: Action, about: readonly About[], correction: { readonly field: string; readonly value: string } | null): string {
  const named = [...new Set(about.map((a) => shortened(a.label ?? a.quote ?? a.claim, 120)))];
  const few = named.length > 3 ? [...named.slice(0, 3), `${named.length - 3} more`] : named;
  const what = inList(few);
  if (correction !== null) return `${inWords(correction.field)} of ${what} is ${correctionInWords(correction.field, correction.value)}`;
  if (action === 'merge') return named.length > 1 ? `${what} are one` : `${what}: made one`;
  if (action === 'split') return `${what}: taken apart`;
  if (action === 'distinguish') return `${what} are different`;
  return action === 'undo' ? 'an earlier decision no longer holds' : `${what}: ${action}ed`;
}

function quoteOf(at: { readonly report: string; readonly body: string } | undefined, texts: ReadonlyMap<string, string>): string | null {
  const text = at === undefined ? undefined : texts.get(at.report);
  if (at === undefined || text === undefined) return null;
  const [span] = (JSON.parse(at.body) as { evidence: readonly { start: number; end: number }[] }).evidence;
  return span === undefined ? null : shortened(text.slice(span.start, span.end), 300);
}
