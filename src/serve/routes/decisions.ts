import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { claimsIn, type Judgement } from '../../model/judgement.ts';
import { claimsDecidedOn, claimsPlaced, decisionOf, generations, listJudgements } from '../../record/index.ts';
import { type Decided, Decided as DecidedSchema, DecisionFile, Imported, NewDecision, Skip, Skipped } from '../contract/index.ts';
import { judgementsFor } from '../keep/decide.ts';
import { type Answer, answer, answerOf } from '../problem.ts';
import { problemResponse, refused, respond } from '../respond.ts';
import type { Serving } from '../serving.ts';
import { decisionsInWords } from '../views/decisions.ts';
import { errors } from './reads.ts';

const largest = 64 * 1024;
const largestFile = 16 * 1024 * 1024;
const Waiting = z.object({
  wait: z.coerce.number().min(0).max(60).default(3).meta({ description: 'How many seconds to wait until the entries have been derived anew.' }),
});

/** Adds all that can be written. */
export function addDecisions(app: OpenAPIHono, serving: Serving): void {
  const json = <T extends z.ZodType>(schema: T, description: string) => ({ description, content: { 'application/json': { schema } } });
  const body = <T extends z.ZodType>(schema: T) => ({ body: { required: true, content: { 'application/json': { schema } } } });

  const decide = createRoute({
    method: 'post',
    path: '/api/decisions',
    summary: 'Merge, split, distinguish, correct, reject, confirm, undo.',
    middleware: limited(largest),
    request: { ...body(NewDecision), query: Waiting },
    responses: {
      200: json(DecidedSchema, 'The decision, worked into the entries.'),
      202: json(DecidedSchema, 'The decision is kept; the entries are being derived.'),
      ...errors,
    },
  });
  app.openapi(decide, (async (c: Context) => {
    const decision = c.req.valid('json' as never) as z.output<typeof NewDecision>;
    const { wait } = c.req.valid('query' as never) as z.output<typeof Waiting>;
    const decided = await decidedOn(serving, decision, wait * 1000);
    return respond(c, decided, decided.ok && decided.value.pending ? 202 : 200);
  }) as never);

  const skip = createRoute({
    method: 'post',
    path: '/api/review/skip',
    summary: 'Puts an item of the review aside, or back.',
    middleware: limited(largest),
    request: body(Skip),
    responses: { 200: json(Skipped, 'Where the item stands now.'), ...errors },
  });
  app.openapi(skip, (async (c: Context) => {
    const { id, skip } = c.req.valid('json' as never) as Skip;
    const done = await serving.keeper.skip(id, skip, serving.now().toISOString());
    return respond(c, done.ok ? answer({ id, skipped: skip }) : answerOf(done));
  }) as never);

  const take = createRoute({
    method: 'post',
    path: '/api/decisions/import',
    summary: 'Adds decisions that were exported elsewhere; those that are here already stay as they are.',
    middleware: limited(largestFile),
    request: { ...body(DecisionFile), query: Waiting },
    responses: { 200: json(Imported, 'How many were new.'), ...errors },
  });
  app.openapi(take, (async (c: Context) => {
    const { judgements, claims } = c.req.valid('json' as never) as z.output<typeof DecisionFile>;
    const { wait } = c.req.valid('query' as never) as z.output<typeof Waiting>;
    const added = answerOf(await serving.keeper.put(judgements, claims));
    if (!added.ok) return refused(c, added.problem);
    const worked = added.value > 0 ? await serving.keeper.work(wait * 1000) : { pending: false };
    const generation = answerOf(await serving.views.look(serving.patience, async (look) => (await generations(look)).claims));
    if (!generation.ok) return refused(c, generation.problem);
    return c.json({ added: added.value, known: judgements.length - added.value, pending: worked.pending, generation: generation.value });
  }) as never);

  const give = createRoute({
    method: 'get',
    path: '/api/decisions/export',
    summary: 'All decisions, to be loaded elsewhere.',
    responses: { 200: json(DecisionFile, 'The judgements, the oldest first.'), ...errors },
  });
  app.openapi(give, (async (c: Context) => {
    c.header('content-disposition', 'attachment; filename="decisions.json"');
    const judgements = await listJudgements(serving.store);
    const claims = [...(await claimsDecidedOn(serving.store.db, judgements)).values()];
    return c.json({ format: 'rapporteur-decisions/1', judgements, claims });
  }) as never);
}

function limited(maxSize: number) {
  const say = `at most ${Math.round(maxSize / 1024)} KiB are taken`;
  return bodyLimit({ maxSize, onError: (c) => problemResponse(c, 'too-large', `this is too large: ${say}`, 'body', 'Send less at once.') });
}

/** Takes a decision: keeps it, sees it worked in, and tells what became of it. */
async function decidedOn(serving: Serving, decision: z.output<typeof NewDecision>, wait: number): Promise<Answer<Decided>> {
  const { keeper, views, patience, user, now } = serving;
  const who = { by: decision.by ?? user, at: now().toISOString(), note: decision.note ?? null };
  const judged = answerOf(await views.look(patience, (look) => judgementsFor(look, decision, who)), 'too-slow');
  if (!judged.ok) return judged;
  if (!judged.value.ok) return judged.value;
  const judgements = judged.value.value;
  const put = answerOf(await keeper.put(judgements));
  if (!put.ok) return put;
  const worked = await keeper.work(wait);
  // A derivation that failed takes nothing back: the decision is kept, and `/api/status` says what failed.
  const pending = worked.pending || !worked.outcome.ok;
  const changes = worked.pending || !worked.outcome.ok ? null : worked.outcome.value;
  return answerOf(
    await views.look(patience, async (look) => {
      const rows = await decisionOf(look, judgements[0]?.id ?? '');
      const [told] = await decisionsInWords(look, rows === undefined ? [] : [rows]);
      if (told === undefined) throw new Error('a decision was kept and is not there');
      const placed = await claimsPlaced(
        look,
        claimsOn(
          judgements,
          told.about.map((a) => a.claim),
        ),
      );
      const entries = [...new Set([...placed.values()].flatMap((p) => p.entry ?? []))].sort();
      const added = changes === null ? 0 : Object.values(changes.added).reduce((n, ids) => n + ids.length, 0);
      return {
        ...{ decision: told, pending, generation: (await generations(look)).claims },
        changes: changes === null ? null : { added, changed: changes.changed, removed: changes.removed, entries },
      };
    }),
  );
}

function claimsOn(judgements: readonly Judgement[], about: readonly string[]): readonly string[] {
  return [...new Set([...judgements.flatMap(claimsIn), ...about])].slice(0, 1000);
}
