import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { problemResponse } from '../respond.ts';
import type { Serving } from '../serving.ts';
import { statusView } from '../views/overview.ts';
import { errors, recordTag } from './reads.ts';

/** How often the record is looked at for who listens, and how often a silent line is kept open, in milliseconds. */
const pause = 500;
const silence = 15_000;
const listenersAtMost = 50;

/** Adds the stream of events: where the record stands, whenever that changes, so that a page need not ask again and again. */
export function addEvents(app: OpenAPIHono, serving: Serving): void {
  let listeners = 0;
  const route = createRoute({
    method: 'get',
    path: '/api/events',
    summary: 'Server-sent events: `status`, with what `/api/status` gives, at once and whenever reports, decisions or entries change.',
    responses: { 200: { description: 'A stream.', content: { 'text/event-stream': { schema: z.string() } } }, ...errors },
  });
  app.openapi(route, ((c: Context) => {
    if (listeners >= listenersAtMost)
      return problemResponse(c, 'unavailable', `${listenersAtMost} listen already`, null, 'Ask `/api/status` from time to time instead.');
    listeners++;
    c.header('cache-control', 'no-store');
    return streamSSE(c, async (out) => {
      out.onAbort(() => {});
      try {
        let told = '';
        for (let quiet = 0; !out.aborted && !out.closed; quiet += pause) {
          const tag = await recordTag(serving);
          if (tag !== told) {
            const status = await serving.views.look(serving.patience, (look) => statusView(look, serving.keeper.state()));
            if (status.ok) await out.writeSSE({ event: 'status', data: JSON.stringify(status.value) });
            told = tag;
            quiet = 0;
          } else if (quiet >= silence) {
            await out.write(': still here\n\n');
            quiet = 0;
          }
          await out.sleep(pause);
        }
      } finally {
        listeners--;
      }
    });
  }) as never);
}
