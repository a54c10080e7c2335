import type { OpenAPIHono } from '@hono/zod-openapi';
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import type { Look } from '../../record/index.ts';
import { ApiError } from '../contract/index.ts';
import { type Answer, answerOf } from '../problem.ts';
import { respond } from '../respond.ts';
import type { Serving } from '../serving.ts';

/** One thing that can be read: where, what may be asked, what comes back, and how it is found. */
export interface Read<Q extends z.ZodObject, P extends z.ZodObject> {
  readonly path: string;
  readonly about: string;
  readonly query?: Q;
  readonly params?: P;
  readonly gives: z.ZodType;
  view(look: Look, asked: z.output<Q> & z.output<P>, serving: Serving): Promise<Answer<unknown>>;
}

const nothing = z.object({});

/** Error answers, for the description of every route. */
export const errors = Object.fromEntries(
  [400, 401, 403, 404, 409, 413, 415, 500, 503].map((status) => [
    status,
    { description: 'What went wrong, and what to do about it.', content: { 'application/json': { schema: ApiError } } },
  ]),
);

/** Adds something that can be read. Every answer carries an ETag, which any change of the record changes; a view that the reader has already is not made again. */
export function addRead<Q extends z.ZodObject, P extends z.ZodObject>(app: OpenAPIHono, serving: Serving, read: Read<Q, P>): void {
  const { path, about, gives, view } = read;
  const query = read.query ?? nothing;
  const params = read.params ?? nothing;
  const route = createRoute({
    method: 'get',
    path,
    summary: about,
    request: { query, params },
    responses: {
      200: { description: about, content: { 'application/json': { schema: gives } } },
      304: { description: 'What was given before still holds (`If-None-Match`).' },
      ...errors,
    },
  });
  app.openapi(route, (async (c: Context) => {
    const tag = await recordTag(serving);
    if (unchanged(c, tag)) return c.body(null, 304, { etag: tag });
    const asked = { ...(c.req.valid('query' as never) as object), ...(c.req.valid('param' as never) as object) } as z.output<Q> & z.output<P>;
    const outcome = answerOf(await serving.views.look(serving.patience, (look) => view(look, asked, serving)), 'too-slow');
    const response = respond(c, outcome.ok ? outcome.value : outcome);
    if (response.status === 200) response.headers.set('etag', tag);
    return response;
  }) as never);
}

/** The tag of the record's present state, in this run of the server; whether something is being derived is part of it. */
export async function recordTag({ views, keeper, run }: Serving): Promise<string> {
  const { deriving, failure } = keeper.state();
  return `W/"${run}-${await views.version()}${deriving ? '-d' : ''}${failure === null ? '' : '-f'}"`;
}

function unchanged(c: Context, tag: string): boolean {
  const known = c.req.header('if-none-match');
  return known?.split(',').some((t) => t.trim() === tag) ?? false;
}
