import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import { z } from 'zod';
import { csvLine, headOf, Offsets, rowOf } from '../../export/index.ts';
import {
  type Cursor,
  type Entry,
  entriesById,
  type Listed,
  type ListOrder,
  type Look,
  listEntries,
  openViews,
  type Section,
  textsOf,
} from '../../record/index.ts';
import { ActorQuery, Between, Filters, SectionName, States } from '../contract/index.ts';
import { answerOf } from '../problem.ts';
import { attached, refused } from '../respond.ts';
import type { Serving } from '../serving.ts';
import { aroundEntries } from '../views/items.ts';
import { wantedOf } from '../views/lists.ts';
import { briefView } from '../views/selection.ts';
import { addNotes } from './notes.ts';
import { errors } from './reads.ts';

const atOnce = 200;
// A download may take longer than a view, but not for ever.
const patience = 120_000;

const Asked = Filters;
const AskedActors = ActorQuery.omit({ limit: true, cursor: true });
const AskedBrief = z.object({ states: States, ...Between.shape });

/** Adds what can be taken away: lists as CSV, JSON or Markdown, filtered as on the page, single entries and the brief of two states as Markdown. */
export function addDownloads(app: OpenAPIHono, serving: Serving): void {
  for (const section of SectionName.options) {
    for (const form of ['csv', 'json'] as const) addList(app, serving, section, form);
    addNotes(app, serving, section);
  }
  const route = createRoute({
    method: 'get',
    path: '/api/download/brief.md',
    summary: 'The brief of two states.',
    request: { query: AskedBrief },
    responses: { 200: { description: 'Markdown.', content: { 'text/markdown': { schema: z.string() } } }, ...errors },
  });
  app.openapi(route, (async (c: Context) => {
    const asked = c.req.valid('query' as never) as z.output<typeof AskedBrief>;
    const looked = answerOf(await serving.views.look(serving.patience * 10, (look) => briefView(look, asked)), 'too-slow');
    const brief = looked.ok ? looked.value : looked;
    if (!brief.ok) return refused(c, brief.problem);
    attached(c, 'text/markdown; charset=utf-8', `brief-${(asked.states ?? []).join('-')}.md`);
    return c.body(brief.value);
  }) as never);
}

function addList(app: OpenAPIHono, serving: Serving, section: Section, form: 'csv' | 'json'): void {
  const query = section === 'actors' ? AskedActors : (Asked as unknown as typeof AskedActors);
  const type = form === 'csv' ? 'text/csv' : 'application/json';
  const route = createRoute({
    method: 'get',
    path: `/api/download/${section}.${form}`,
    summary: `The ${section} that the filters leave, as ${form.toUpperCase()}.`,
    request: { query },
    responses: { 200: { description: 'A file.', content: { [type]: { schema: form === 'csv' ? z.string() : z.unknown() } } }, ...errors },
  });
  app.openapi(route, ((c: Context) => {
    const asked = c.req.valid('query' as never) as z.output<typeof AskedActors>;
    attached(c, `${type}; charset=utf-8`, `${section}.${form}`);
    return stream(c, async (out) => {
      // A connection of its own: whoever downloads much does not keep the page waiting.
      await using views = await openViews(serving.store);
      const done = await views.look(patience, async (look) => {
        const pages = pagesOf(look, section, asked);
        for await (const piece of form === 'csv' ? csvOf(look, section, pages) : jsonOf(look, section, pages)) {
          if (out.aborted) return;
          await out.write(piece);
        }
      });
      // Half a file must not look like a whole one.
      if (!done.ok) await out.write(`\n${done.failure.what}\n`);
    });
  }) as never);
}

async function* pagesOf(look: Look, section: Section, asked: z.output<typeof AskedActors>): AsyncGenerator<readonly Entry[]> {
  const order: ListOrder = asked.order;
  let after: Cursor | null = null;
  do {
    const page: { readonly items: readonly Listed[]; readonly next: Cursor | null } = await listEntries(
      look,
      wantedOf(section, asked),
      order,
      atOnce,
      after,
    );
    const whole = await entriesById(
      look,
      page.items.map((i) => i.entry.id),
    );
    yield whole.map((p) => p.entry);
    after = page.next;
  } while (after !== null);
}

async function* csvOf(look: Look, section: Section, pages: AsyncIterable<readonly Entry[]>): AsyncGenerator<string> {
  // Spreadsheets take a file for UTF-8 only where it says so.
  yield `\ufeff${csvLine(headOf(section))}`;
  for await (const entries of pages) {
    const { actors } = await aroundEntries(look, entries);
    yield entries.map((e) => csvLine(rowOf(section, e, (id) => actors.get(id)?.name ?? id))).join('');
  }
}

/** Entries as in the export: offsets count code points. */
async function* jsonOf(look: Look, section: Section, pages: AsyncIterable<readonly Entry[]>): AsyncGenerator<string> {
  const offsets = new Offsets();
  const seen = new Set<string>();
  let before = `{"format":"rapporteur/1","${section}":[\n`;
  for await (const entries of pages) {
    const fresh = [...new Set(reportsIn(entries))].filter((id) => !seen.has(id));
    for (let i = 0; i < fresh.length; i += 50) {
      for (const [id, text] of await textsOf(look, fresh.slice(i, i + 50))) offsets.note({ id: id as never, text });
    }
    for (const id of fresh) seen.add(id);
    for (const entry of entries) {
      yield `${before}${JSON.stringify(offsets.inCodePoints(entry))}`;
      before = ',\n';
    }
  }
  yield before === ',\n' ? '\n]}\n' : `${before}]}\n`;
}

function reportsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const own = (value as { report?: unknown }).report;
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(value).flatMap(reportsIn)];
}
