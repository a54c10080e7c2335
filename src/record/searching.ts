import { sql } from 'kysely';
import { type Listed, listedById } from './listing.ts';
import { queryOf, type Searched, type Term } from './search-index.ts';
import { inTime } from './sqlite-reading.ts';
import type { Look } from './views.ts';

/** Words found in a text: the stretches of `text` that were met. */
export interface FoundText {
  readonly text: string;
  readonly hits: readonly (readonly [number, number])[];
}

export interface FoundSentences extends FoundText {
  /** What stands before and after it in its paragraph, cut where it is long. */
  readonly before: string;
  readonly after: string;
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string;
}

/** What a page is looking for as it is typed: actors by name, entries and sentences by all their words, the best first. */
export interface FoundAll {
  readonly actors: readonly (FoundText & { readonly listed: Listed })[];
  readonly entries: readonly (FoundText & { readonly listed: Listed })[];
  readonly sentences: readonly FoundSentences[];
}

// Ranking looks at every hit; beyond so many the words are too common for a rank to mean much, and the first will do.
const rankedAtMost = 20_000;
const longestShown = 400;
const longestAround = 160;

/** Searches actors, entries and sentences. `textOf` gives what of an entry is shown, in which the words are marked. */
export async function searchAll(look: Look, words: string, limit: number, textOf: (listed: Listed) => string): Promise<FoundAll> {
  const terms = queryOf(words, true);
  if (terms.length === 0) return { actors: [], entries: [], sentences: [] };
  const actors = await namesMatching(look, terms, limit);
  const entries = await entriesMatching(look, terms, limit);
  return {
    actors: await marked(look, 'name', terms, actors, (listed) => nameShown(listed, terms)),
    entries: await marked(look, 'entry', terms, entries, textOf),
    sentences: await sentencesMatching(look, terms, limit),
  };
}

/** The actors of whom some name holds all the words, those of whom most is told first. */
export async function namesMatching(look: Look, terms: readonly Term[], limit: number): Promise<readonly Listed[]> {
  const documents = look.search.matching('name', terms);
  if (documents === null) return [];
  const rows = await look.db
    .selectFrom('entry')
    .select('id')
    .where(sql<boolean>`doc in (${documents})`)
    .where(inTime(sql.ref('entry.doc')))
    .orderBy('weight', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return inOrder(
    look,
    rows.map((r) => r.id),
  );
}

async function entriesMatching(look: Look, terms: readonly Term[], limit: number): Promise<readonly Listed[]> {
  const docs = await ranked(look, 'entry', terms, limit * 3);
  if (docs.length === 0) return [];
  const rows = await look.db.selectFrom('entry').select(['doc', 'id', 'section']).where('doc', 'in', docs).execute();
  const place = new Map(docs.map((doc, i) => [doc, i]));
  // Actors are found by name, and a shared passage only repeats what its reports say.
  const shown = rows
    .filter((r) => r.section !== 'actors' && r.section !== 'origins')
    .sort((a, b) => (place.get(a.doc) ?? 0) - (place.get(b.doc) ?? 0));
  return inOrder(
    look,
    shown.slice(0, limit).map((r) => r.id),
  );
}

async function sentencesMatching(look: Look, terms: readonly Term[], limit: number): Promise<readonly FoundSentences[]> {
  const docs = await ranked(look, 'sentence', terms, limit);
  if (docs.length === 0) return [];
  const rows = await look.db
    .selectFrom('sentence')
    .innerJoin('report', 'report.id', 'sentence.report')
    .select(['doc', 'report', 'start', 'end', 'title', 'source', 'published', 'text'])
    .where('doc', 'in', docs)
    .execute();
  const place = new Map(docs.map((doc, i) => [doc, i]));
  rows.sort((a, b) => (place.get(a.doc) ?? 0) - (place.get(b.doc) ?? 0));
  const texts = rows.map((r) => r.text.slice(r.start, Math.min(r.end, r.start + longestShown)));
  const hits = await look.search.hits(look.db, 'sentence', terms, texts);
  return rows.map(({ report, start, end, title, source, published, text }, i) => ({
    ...{ report, start, end, title, source, published, ...around(text, start, end) },
    text: texts[i] ?? '',
    hits: hits[i] ?? [],
  }));
}

/** The words of its paragraph around a sentence; cut between words. */
function around(text: string, start: number, end: number): { readonly before: string; readonly after: string } {
  const before =
    text
      .slice(Math.max(0, start - longestAround), start)
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  const after = text.slice(end, end + longestAround).split(/\n\s*\n/)[0] ?? '';
  return {
    before: before.length < longestAround ? before.trimStart() : before.replace(/^\S*\s*/, '… '),
    after: after.length < longestAround ? after.trimEnd() : after.replace(/\s*\S*$/, ' …'),
  };
}

async function ranked(look: Look, searched: Searched, terms: readonly Term[], limit: number): Promise<readonly number[]> {
  const documents = look.search.matching(searched, terms);
  if (documents === null) return [];
  const counted = await sql<{ n: number }>`select count(*) as n from (select 1 from (${documents}) limit ${rankedAtMost})`.execute(look.db);
  const common = (counted.rows[0]?.n ?? 0) >= rankedAtMost;
  if (!common) return (await look.search.find(look.db, searched, terms, limit)).map((hit) => hit.doc);
  const first = await sql<{ rowid: number }>`select rowid from (${documents}) limit ${limit}`.execute(look.db);
  return first.rows.map((r) => r.rowid);
}

async function inOrder(look: Look, ids: readonly string[]): Promise<readonly Listed[]> {
  const listed = await listedById(look, ids);
  return ids.flatMap((id) => listed.get(id) ?? []);
}

async function marked(look: Look, searched: Searched, terms: readonly Term[], listed: readonly Listed[], textOf: (l: Listed) => string) {
  const texts = listed.map(textOf);
  const hits = await look.search.hits(look.db, searched, terms, texts);
  return listed.map((l, i) => ({ listed: l, text: texts[i] ?? '', hits: hits[i] ?? [] }));
}

// The form of the name that was meant: the first that begins with the first word, else the usual one.
function nameShown({ entry }: Listed, terms: readonly Term[]): string {
  if (!('roles' in entry)) return '';
  const wanted = (terms[0]?.words ?? '').toLowerCase();
  const forms = [entry.name, ...entry.names.map((n) => n.text)];
  return forms.find((form) => form.toLowerCase().includes(wanted)) ?? entry.name;
}
