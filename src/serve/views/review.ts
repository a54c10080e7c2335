import { counted, inWords } from '../../brief/index.ts';
import { evidenceOf } from '../../model/span.ts';
import {
  claimsById,
  countDoubts,
  type DoubtRow,
  type Listed,
  type Look,
  listedById,
  namesMatching,
  openDoubts,
  queryOf,
  reasonBetween,
  statesOf,
  textsOf,
  withheldById,
} from '../../record/index.ts';
import { type Action, Doubt, type ReviewItem, type ReviewPage, type ReviewQuery } from '../contract/index.ts';
import { isRankAndId, sealed, unsealed } from '../cursor.ts';
import { type Answer, answer, problem } from '../problem.ts';
import { saysOf } from './contexts.ts';
import { actorNames, aroundEntries, itemOf, lineOf } from './items.ts';

const candidatesShown = 5;

/** One page of what waits for a person to decide. */
export async function reviewView(look: Look, query: ReviewQuery): Promise<Answer<ReviewPage>> {
  const after = unsealed(query.cursor, isRankAndId);
  if (!after.ok) return after;
  const reasons = query.reasons?.split(',').map((r) => Doubt.safeParse(r.trim()));
  if (reasons?.some((r) => !r.success))
    return problem('bad-request', 'there is no such reason', 'reasons', `One of these: ${Doubt.options.join(', ')}.`);
  const wanted = { reasons: reasons?.flatMap((r) => r.data ?? []), section: query.section, skipped: query.skipped === 'only' };
  const { items: rows, next } = await openDoubts(look, wanted, query.limit, after.value);
  const ids = rows.flatMap((r) => [r.about, r.entry]);
  const listed = new Map([...(await listedById(look, ids)), ...(await withheldById(look, ids))]);
  const around = await aroundEntries(
    look,
    [...listed.values()].map((l) => l.entry),
  );
  const states = await statesOf(look, [...listed.keys()]);
  const items: ReviewItem[] = [];
  const alike = new Map<string, readonly Listed[]>();
  for (const row of rows) {
    const about = listed.get(row.about);
    if (about === undefined) continue;
    const disagreement = row.reason === 'disagreement' ? listed.get(row.entry) : undefined;
    if (row.reason !== 'single-origin' && row.reason !== 'told-again' && !alike.has(row.about))
      alike.set(row.about, await candidatesFor(look, about));
    const candidates = alike.get(row.about) ?? [];
    items.push({
      ...{ id: row.id, reason: row.reason, section: row.section, skipped: wanted.skipped },
      explanation: explanationOf(row, about),
      item: itemOf(about, around, states.get(about.entry.id) ?? []) as ReviewItem['item'],
      discrepancy: disagreement === undefined ? null : (itemOf(disagreement, around, states.get(row.entry) ?? []) as ReviewItem['discrepancy']),
      pair: await pairOf(look, row),
      candidates: candidates.map((c) => ({ id: c.entry.id, section: c.section, label: lineOf(c.section, c.entry, around, c) })),
      actions: actionsFor(row),
    });
  }
  return answer({ items, next: sealed(next), total: await countDoubts(look, wanted), actors: actorNames(around) });
}

function explanationOf({ reason, field }: DoubtRow, { reports }: Listed): string {
  if (reason === 'disagreement') return `The reports disagree on the ${inWords(field ?? 'matter')}.`;
  if (reason === 'told-again')
    return 'It was rejected, and a further report tells it. Confirm puts it back into the record; Reject leaves it out, with what is new.';
  if (reason === 'low-score') return 'Two reports were taken to speak of one and the same on little evidence.';
  if (reports === 1) return 'One report alone says it.';
  return `${counted(reports, 'report')} say it, but they all come down to one origin.`;
}

function actionsFor({ reason, section }: DoubtRow): readonly Action[] {
  if (reason === 'told-again') return ['confirm', 'reject'];
  const usual: Action[] = ['confirm', 'reject', 'correct', 'merge', 'split'];
  const fitting = section === 'cooperation' ? usual.filter((a) => a !== 'merge') : usual;
  return reason === 'single-origin' ? fitting.filter((a) => a !== 'split') : fitting;
}

async function pairOf(look: Look, { reason, about, a, b }: DoubtRow): Promise<ReviewItem['pair']> {
  if ((reason !== 'low-score' && reason !== 'told-again') || a === null || b === null) return null;
  const match = await reasonBetween(look, about, a, b);
  const claims = await claimsById(look, [a, b] as never);
  const texts = await textsOf(
    look,
    claims.map((c) => c.report),
  );
  const side = async (id: string) => {
    const claim = claims.find((c) => c.id === id);
    const text = claim === undefined ? undefined : texts.get(claim.report);
    if (claim === undefined || text === undefined) return { claim: id, evidence: [], says: null };
    const spans = claim.evidence.slice(0, 3);
    const [says = null] = await saysOf(look, [claim], () => spans, texts);
    return { claim: id, evidence: spans.map((span) => evidenceOf({ id: claim.report, text }, span)), says };
  };
  return { score: match?.score ?? 0, a: await side(a), b: await side(b), features: match?.features ?? [] };
}

/** Of an actor others whose name ends alike; of other entries none: who looks for one to merge with searches. */
async function candidatesFor(look: Look, { entry }: Listed): Promise<readonly Listed[]> {
  if (!('roles' in entry) || entry.kind === 'state') return [];
  const word = entry.name.split(/\s+/).at(-1) ?? '';
  const found = word.length < 3 ? [] : await namesMatching(look, queryOf(`"${word}"`), candidatesShown + 1);
  return found.filter((l) => l.entry.id !== entry.id).slice(0, candidatesShown);
}
