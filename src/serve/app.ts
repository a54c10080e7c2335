import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { problemResponse } from './respond.ts';
import { addDecisions } from './routes/decisions.ts';
import { addDownloads } from './routes/downloads.ts';
import { addEvents } from './routes/events.ts';
import { addPage } from './routes/page.ts';
import { addViews } from './routes/views.ts';
import { guard } from './safety/guard.ts';
import { safeHeaders } from './safety/headers.ts';
import type { Access, Serving } from './serving.ts';

/** The whole of what is served: the API under /api, the page everywhere else. */
export function serveApp(serving: Serving, access: Access): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const [issue] = result.error.issues;
      const where = issue?.path.map(String).join('.') || null;
      return problemResponse(
        c,
        'bad-request',
        `${where ?? 'the request'} is not as it should be: ${z.prettifyError(result.error).split('\n')[0]?.replace(/^✖ /, '')}`,
        where,
        '`/api/openapi.json` tells what can be asked.',
      );
    },
  });
  app.use(safeHeaders);
  app.use(guard(access));
  addViews(app, serving);
  addDecisions(app, serving);
  addDownloads(app, serving);
  addEvents(app, serving);
  app.get('/api/openapi.json', (c) => c.json(describeApi(app, serving.version)));
  app.all('/api/*', (c) =>
    problemResponse(c, 'not-found', 'there is no such thing to ask for', c.req.path, '`/api/openapi.json` lists what there is.'),
  );
  addPage(app, access.page);
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500)
      return problemResponse(c, 'bad-request', error.message || 'this cannot be read', null, 'Send JSON.');
    process.stderr.write(`rapporteur: ${c.req.method} ${c.req.path} failed, which is a bug: ${error.stack ?? error.message}\n`);
    return problemResponse(
      c,
      'internal',
      'something failed that should not',
      null,
      'What happened stands where `rapporteur serve` runs; please tell the makers of Rapporteur.',
    );
  });
  return app;
}

/** The API as OpenAPI 3.1, made from the schemas that also give the types. */
export function describeApi(app: OpenAPIHono, version: string) {
  const description =
    'A record of what states do together. Offsets count UTF-16 units. What goes wrong answers with one shape; reads carry an ETag; writes need `Content-Type: application/json` and come from the page itself.';
  return app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Rapporteur', version, description } });
}
