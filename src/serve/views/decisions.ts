import { listed as inList, inWords, shortened } from '../../brief/index.ts';
import { claimsIn } from '../../model/judgement.ts';
import {
  claimsPlaced,
  countDecisions,
  type DecisionRows,
  decisionOf,
  generations,
  type Look,
  listedById,
  pageOfDecisions,
  textsOf,
} from '../../record/index.ts';
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
  const before = await takenBack(look, decisions);
  const told = await inWordsOf(look, [...decisions, ...before.values()]);
  return told.slice(0, decisions.length).map((d) => {
    const earlier = d.of === null ? undefined : before.get(d.of);
    const own = earlier === undefined ? undefined : told[decisions.length + [...before.values()].indexOf(earlier)];
    return own === undefined ? d : { ...d, label: `taken back: ${own.label}` };
  });
}

/** The decisions that others take back, by what these name. */
async function takenBack(look: Look, decisions: readonly DecisionRows[]): Promise<ReadonlyMap<string, DecisionRows>> {
  const found = new Map<string, DecisionRows>();
  for (const { judged } of decisions) {
    const undo = judged[0]?.judgement;
    const earlier = undo?.verdict === 'undo' ? await decisionOf(look, undo.of) : undefined;
    if (undo?.verdict === 'undo' && earlier !== undefined) found.set(undo.of, earlier);
  }
  return found;
}

async function inWordsOf(look: Look, decisions: readonly DecisionRows[]): Promise<readonly Decision[]> {
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
    return { claim, entry: at?.entry ?? null, section: known?.section ?? null, label: label ?? ownName(at), quote: quoteOf(at, texts) };
  };
  // Only the newest judgements can be ahead of the entries.
  const ahead = now !== (entries ?? 0);
  const nameOf = (id: string) => around.actors.get(id)?.name ?? id;
  return decisions.map((d, i) => decisionInWords(d, aboutOf, nameOf, ahead && i === 0));
}

function decisionInWords(
  { by, at, judged }: DecisionRows,
  aboutOf: (claim: string) => About,
  nameOf: (actor: string) => string,
  pending: boolean,
): Decision {
  const [first] = judged.map((j) => j.judgement);
  if (first === undefined) throw new Error(`a decision of ${by} at ${at} without judgements`);
  const action = actionOf(judged.map((j) => j.judgement.verdict));
  const about = [...new Set(judged.flatMap((j) => claimsIn(j.judgement)))].slice(0, 40).map(aboutOf);
  const correction = first.verdict === 'correct' ? first : null;
  return {
    ...{ id: first.id, action, by, at, note: first.note, pending, about },
    label: labelOf(action, about, correction, nameOf),
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

function labelOf(
  action: Action,
  about: readonly About[],
  correction: { readonly field: string; readonly value: string } | null,
  nameOf: (actor: string) => string,
): string {
  const named = [...new Set(about.map((a) => shortened(a.label ?? a.quote ?? a.claim, about.length > 1 ? 60 : 120)))];
  const few = named.length > 3 ? [...named.slice(0, 3), `${named.length - 3} more`] : named;
  const what = inList(few);
  if (correction !== null) return `${inWords(correction.field)} of ${what} is ${correctionInWords(correction.field, correction.value, nameOf)}`;
  if (action === 'merge') return named.length > 1 ? `${what} are one` : `${what}: made one`;
  if (action === 'split') return `${what}: taken apart`;
  if (action === 'distinguish') return `${what} are different`;
  return action === 'undo' ? 'an earlier decision no longer holds' : `${what}: ${action}ed`;
}

/** The name that a claim on an actor gives, for where no entry has it any more. */
function ownName(at: { readonly body: string } | undefined): string | null {
  const claim = at === undefined ? null : (JSON.parse(at.body) as { readonly described?: boolean; readonly name?: string });
  return claim?.described === undefined ? null : (claim.name ?? null);
}

function quoteOf(at: { readonly report: string; readonly body: string } | undefined, texts: ReadonlyMap<string, string>): string | null {
  const text = at === undefined ? undefined : texts.get(at.report);
  if (at === undefined || text === undefined) return null;
  const [span] = (JSON.parse(at.body) as { evidence: readonly { start: number; end: number }[] }).evidence;
  return span === undefined ? null : shortened(text.slice(span.start, span.end), 300);
}
