import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import type { Look, Section } from '../../record/index.ts';
import { ActorQuery, Filters } from '../contract/index.ts';
import { answerOf } from '../problem.ts';
import { attached, problemResponse, refused } from '../respond.ts';
import type { Serving } from '../serving.ts';
import { entryNote, listNote } from '../views/notes.ts';
import { errors } from './reads.ts';

const AskedActors = ActorQuery.omit({ limit: true, cursor: true });
const type = 'text/markdown; charset=utf-8';

/** Adds a section's lists as the page shows them, and each of its entries, as Markdown for a note. */
export function addNotes(app: OpenAPIHono, serving: Serving, section: Section): void {
  const responses = { 200: { description: 'Markdown.', content: { 'text/markdown': { schema: z.string() } } }, ...errors };
  // What a note holds is more than a view, and asked for less often.
  const look = async <T>(work: (look: Look) => Promise<T>) => answerOf(await serving.views.look(serving.patience * 10, work), 'too-slow');
  const list = createRoute({
    method: 'get',
    path: `/api/download/${section}.md`,
    summary: `The ${section} that the filters leave, as Markdown; of very many the first.`,
    request: { query: section === 'actors' ? AskedActors : (Filters as unknown as typeof AskedActors) },
    responses,
  });
  app.openapi(list, (async (c: Context) => {
    const asked = c.req.valid('query' as never) as z.output<typeof AskedActors>;
    const note = await look((l) => listNote(l, section, asked));
    if (!note.ok) return refused(c, note.problem);
    attached(c, type, `${section}.md`);
    return c.body(note.value);
  }) as never);
  const one = createRoute({
    method: 'get',
    path: `/api/download/${section}/{file}`,
    summary: `One of the ${section} as Markdown, by its id with \`.md\` behind it.`,
    request: { params: z.object({ file: z.string().regex(/^[a-z]{3}-[0-9A-Za-z]{1,40}\.md$/) }) },
    responses,
  });
  app.openapi(one, (async (c: Context) => {
    const { file } = c.req.valid('param' as never) as { readonly file: string };
    const id = file.slice(0, -'.md'.length);
    const note = await look((l) => entryNote(l, section, id));
    if (!note.ok) return refused(c, note.problem);
    if (note.value === null)
      return problemResponse(c, 'not-found', `there is nothing of the id ${id} here`, 'file', '`/api/search` finds what there is.');
    attached(c, type, file);
    return c.body(note.value);
  }) as never);
}
