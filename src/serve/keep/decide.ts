import type { ClaimId } from '../../model/ids.ts';
import type { Judgement } from '../../model/judgement.ts';
import {
  claimsOfEntry,
  claimsWithheld,
  correctionOf,
  decisionOf,
  entriesById,
  judgementOf,
  type Look,
  type NewJudgement,
  sectionOfEntry,
} from '../../record/index.ts';
import type { NewDecision } from '../contract/index.ts';
import { type Answer, answer, problem } from '../problem.ts';

/** Who decides, and when. */
export interface Who {
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
}

type What<J = Judgement> = J extends Judgement ? Omit<J, 'id' | 'by' | 'at' | 'note'> : never;

const mostClaims = 500;

/** The judgements that a decision comes down to; or why it cannot be taken. Nothing is written. */
export async function judgementsFor(look: Look, decision: NewDecision, who: Who): Promise<Answer<readonly Judgement[]>> {
  const whats = await whatsOf(look, decision);
  if (!whats.ok) return whats;
  return answer(whats.value.map((what) => judgementOf({ ...who, ...what } as NewJudgement)));
}

async function whatsOf(look: Look, decision: NewDecision): Promise<Answer<readonly What[]>> {
  switch (decision.action) {
    case 'merge':
      return merging(look, decision.ids);
    case 'distinguish':
      return distinguishing(look, decision.ids);
    case 'split':
      return splitting(look, decision.id, decision.claims);
    case 'reject': {
      const own = await claimsOf(look, decision.id, 'id');
      if (!own.ok) return own;
      if (own.value.section === 'actors' && own.value.isState)
        return problem('conflict', 'a state cannot be rejected', 'id', 'Reject the entries that say wrong things of it.');
      return answer(own.value.claims.map((claim) => ({ verdict: 'reject', claim, ...(own.value.section === null ? {} : { whole: true }) })));
    }
    case 'confirm': {
      const own = await claimsOf(look, decision.id, 'id');
      // What was rejected is back once nobody holds against any of its claims.
      if (own.ok && own.value.withheld) return answer(own.value.claims.map((claim) => ({ verdict: 'confirm', claim })));
      return own.ok ? answer([{ verdict: 'confirm', claim: own.value.anchor }]) : own;
    }
    case 'correct':
      return correcting(look, decision);
    case 'undo':
      return undoing(look, decision.of);
  }
}

interface Own {
  readonly section: string | null;
  readonly isState: boolean;
  /** It was rejected, and is told again. */
  readonly withheld?: boolean;
  readonly anchor: ClaimId;
  readonly claims: readonly ClaimId[];
}

/** The claims that an id means: of an entry all, of a claim itself. */
async function claimsOf(look: Look, id: string, where: string): Promise<Answer<Own>> {
  const found = await claimsOfEntry(look, id, mostClaims + 1);
  const [first] = found;
  if (first === undefined) {
    const withheld = await claimsWithheld(look, id);
    const [anchor] = withheld;
    if (anchor !== undefined) return answer({ section: 'withheld', isState: false, withheld: true, anchor, claims: withheld });
    const section = id.startsWith('clm-') ? undefined : await sectionOfEntry(look, id);
    if (section === undefined)
      return problem('not-found', `there is no entry and no claim ${id}`, where, 'It may have become part of another entry: load the page again.');
    return problem('conflict', `${id} rests on no claim of its own`, where, 'It follows from other entries: decide on those.');
  }
  if (id.startsWith('clm-')) return answer({ section: null, isState: false, anchor: first.id, claims: [first.id] });
  const section = (await sectionOfEntry(look, id)) ?? null;
  const anchor = found.find((c) => c.id.slice(4) === id.slice(4));
  const isState = /^act-[A-Z]{3}$/.test(id);
  // A visit that only its meetings imply rests on their claims; deciding on it would decide on them.
  if (anchor === undefined && !isState)
    return problem('conflict', 'this follows from other entries', where, 'Decide on the entries that are part of it.');
  if (found.length > mostClaims && !isState)
    return problem('conflict', `more than ${mostClaims} claims stand behind it`, where, 'Decide on single claims.');
  return answer({ section, isState, anchor: (anchor ?? first).id, claims: found.map((c) => c.id) });
}

async function merging(look: Look, ids: readonly string[]): Promise<Answer<readonly What[]>> {
  const owns: Own[] = [];
  for (const id of new Set(ids)) {
    const own = await claimsOf(look, id, 'ids');
    if (!own.ok) return own;
    if (own.value.withheld) return problem('conflict', `${id} was rejected`, 'ids', 'Confirm it first.');
    if (own.value.isState)
      return problem('conflict', 'states are told apart by their codes', 'ids', 'Correct the state of the entry that has the wrong one.');
    owns.push(own.value);
  }
  const [first, ...rest] = owns;
  if (first === undefined || rest.length === 0) return problem('bad-request', 'these are one already', 'ids', 'Give two different ones.');
  const sections = new Set(owns.flatMap((o) => o.section ?? []));
  if (sections.size > 1)
    return problem('conflict', 'only entries of one section can be one', 'ids', `These are of ${[...sections].sort().join(' and ')}.`);
  return answer(rest.map((own) => ({ verdict: 'same', a: first.anchor, b: own.anchor })));
}

async function distinguishing(look: Look, ids: readonly string[]): Promise<Answer<readonly What[]>> {
  const merged = await merging(look, ids);
  return merged.ok ? answer(merged.value.map((what) => (what.verdict === 'same' ? { ...what, verdict: 'different' } : what))) : merged;
}

/** The claims given stay together and away from all others of the entry: one of them stands for them. */
async function splitting(look: Look, id: string, claims: readonly string[]): Promise<Answer<readonly What[]>> {
  const own = await claimsOf(look, id, 'id');
  if (!own.ok) return own;
  const [first, ...others] = own.value.claims.filter((c) => claims.includes(c));
  const rest = own.value.claims.filter((c) => !claims.includes(c));
  const strange = claims.find((c) => !own.value.claims.includes(c as ClaimId));
  if (strange !== undefined)
    return problem('not-found', `${id} does not rest on ${strange}`, 'claims', 'Load the entry again: `says` has its claims.');
  if (first === undefined || rest.length === 0)
    return problem(
      'conflict',
      'a split has to leave something on both sides',
      'claims',
      'Leave at least one claim; to do away with all of them, reject the entry.',
    );
  if (own.value.isState) return problem('conflict', 'states are told apart by their codes', 'id', 'Correct the entries that have the wrong one.');
  return answer([
    ...others.map((b) => ({ verdict: 'same' as const, a: first, b })),
    ...rest.map((b) => ({ verdict: 'different' as const, a: first, b })),
  ]);
}

async function correcting(look: Look, { id, field, value }: Extract<NewDecision, { action: 'correct' }>): Promise<Answer<readonly What[]>> {
  const own = await claimsOf(look, id, 'id');
  if (!own.ok) return own;
  const [placed] = await entriesById(look, [id]);
  if (placed === undefined) return problem('bad-request', 'fields belong to entries, not to claims', 'id', 'Give the id of the entry.');
  const json = correctionOf(placed, field, JSON.stringify(value));
  if (!json.ok) return problem('bad-request', json.failure.what, field, json.failure.remedy);
  return answer([{ verdict: 'correct', claim: own.value.anchor, field, value: json.value }]);
}

/** All judgements of the decision are taken back that still hold. */
async function undoing(look: Look, of: string): Promise<Answer<readonly What[]>> {
  const decision = await decisionOf(look, of);
  if (decision === undefined) return problem('not-found', `there is no decision ${of}`, 'of', '`GET /api/decisions` lists them.');
  const standing = decision.judged.filter((j) => j.standing);
  if (standing.length === 0) return problem('conflict', 'this was undone already', 'of', 'Undo the undoing to have it back.');
  return answer(standing.map((j) => ({ verdict: 'undo', of: j.judgement.id })));
}
