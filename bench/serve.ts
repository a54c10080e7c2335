import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { productStages } from '../src/pipeline/index.ts';
import { startServer } from '../src/serve/index.ts';
import { keepResults } from './results.ts';

interface Timed {
  readonly view: string;
  readonly times: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  /** Milliseconds of this process's own work, asking and answering, at the 95th percentile: what a machine with nothing else to do would take. */
  readonly work95: number;
  readonly kib: number;
}

/** How long every view of a record takes over HTTP on this machine, for things drawn from all over the record; then how long a decision takes to be answered and to be worked in. The record is copied first. */
export async function benchServe(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '20' },
      decide: { type: 'boolean', default: false },
      'as-it-is': { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    process.stderr.write('usage: npm run -s bench -- serve RECORD [--rounds N] [--decide | --as-it-is] [--json]\n');
    process.exitCode = 2;
    return;
  }
  const copy = mkdtempSync(join(tmpdir(), 'rapporteur-serve-'));
  try {
    cpSync(folder, copy, { recursive: true });
    const stages = productStages();
    const notice = (text: string) => process.stderr.write(`${text}\n`);
    const deriver = values['as-it-is'] ? { deriver: asItIs } : {};
    const started = await startServer(copy, { port: 0, user: 'bench', now: () => new Date(), stages, notice, ...deriver });
    if (!started.ok) throw new Error(started.failure.what);
    await using served = started.value;
    await settled(served.address);
    const views = await viewsOf(served.address, Number(values.rounds));
    const timed: Timed[] = [];
    for (const [view, addresses] of views) timed.push(await timedView(served.address, view, addresses));
    const decision = values.decide ? await timedDecision(served.address) : null;
    const summary = await json(served.address, 'api/summary');
    const figures = { reports: summary.reports, words: summary.words, sections: summary.sections, views: timed, decision };
    keepResults('serve', figures);
    process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : table(figures));
    if (timed.some((t) => t.p95 > 300)) process.exitCode = 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Leaves entries that other rules derived as they are: for views it makes no difference. */
const asItIs: NonNullable<Parameters<typeof startServer>[1]['deriver']> = {
  derive: async () => ({ ok: false, failure: { what: 'left as it is', where: null, remedy: null } }),
  close: async () => {},
};

// biome-ignore lint/suspicious/noExplicitAny: the answers' forms are tested elsewhere.
async function json(address: string, path: string): Promise<any> {
  const response = await fetch(new URL(path, address));
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function settled(address: string): Promise<void> {
  for (;;) {
    const { pending, deriving } = await json(address, 'api/status');
    if (!pending && !deriving) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** What is asked of every view: the pairs, states, actors and entries of which most is told, where a view is slowest, and others by chance of id. */
async function viewsOf(address: string, rounds: number): Promise<ReadonlyMap<string, readonly string[]>> {
  const summary = await json(address, 'api/summary');
  const pairs = (summary.pairs as { states: string[] }[]).map((p) => p.states.join(','));
  const states = (summary.states as { code: string }[]).map((s) => s.code);
  const some = (list: readonly string[]) => Array.from({ length: rounds }, (_, i) => list[i % list.length] as string).filter((x) => x !== undefined);
  const idsOf = async (section: string, order: string) =>
    ((await json(address, `api/${section}?limit=100&order=${order}`)).items as { entry: { id: string } }[]).map((i) => i.entry.id);
  const words = [
    'security',
    'the president of the united states',
    'defense cooperation',
    '"joint statement"',
    'ukraine',
    'agree',
    'minister',
    'nato summit',
    'trade',
    'a',
  ];
  const views = new Map<string, readonly string[]>([
    ['status', some(['api/status'])],
    ['summary', some(['api/summary'])],
    ['states', some(['api/states'])],
    ['between, two states', some(pairs.map((p) => `api/between?states=${p}`))],
    ['between, one state', some(states.map((s) => `api/between?states=${s}`))],
    ['network', some(['api/network', ...pairs.map((p) => `api/network?states=${p}`), ...states.map((s) => `api/network?states=${s}`)])],
    ['network of states', some(['api/network?kinds=states', ...states.map((s) => `api/network?kinds=states&states=${s}`)])],
    ['places', some(['api/places', ...states.map((s) => `api/places?states=${s}`)])],
    ['search', some(words.map((w) => `api/search?q=${encodeURIComponent(w)}`))],
    ['review', some(['api/review', 'api/review?reasons=low-score', 'api/review?reasons=disagreement', 'api/review?limit=200'])],
    ['decisions', some(['api/decisions'])],
  ]);
  const reports = (await json(address, 'api/reports?limit=200')).items as { id: string }[];
  views.set(
    'reports',
    some(['api/reports', 'api/reports?order=oldest&limit=200', ...states.map((s) => `api/reports?states=${s}`), 'api/reports?words=security']),
  );
  views.set('report', some(reports.map((r) => `api/reports/${r.id}`)));
  for (const section of ['actors', 'engagements', 'instruments', 'cooperation', 'transfers', 'statements', 'discrepancies', 'origins']) {
    const filters = ['', ...states.slice(0, 5).map((s) => `&states=${s}`), '&words=security', '&from=2022-01-01&to=2022-12-31', '&corroboration=2'];
    const order = section === 'actors' ? 'most' : 'strongest';
    views.set(`${section}, list`, some(filters.flatMap((f) => [`api/${section}?limit=50${f}`, `api/${section}?limit=200&order=oldest${f}`])));
    const ids = await idsOf(section, order);
    if (ids.length > 0) views.set(`${section}, one`, some(ids.map((id) => `api/${section}/${id}`)));
  }
  return views;
}

async function timedView(address: string, view: string, paths: readonly string[]): Promise<Timed> {
  const took: number[] = [];
  const work: number[] = [];
  let bytes = 0;
  for (const path of paths) {
    const start = performance.now();
    const before = process.threadCpuUsage();
    const response = await fetch(new URL(path, address));
    const text = await response.text();
    took.push(performance.now() - start);
    const { user, system } = process.threadCpuUsage(before);
    work.push((user + system) / 1000);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    bytes = Math.max(bytes, text.length);
  }
  const at = (share: number, of: readonly number[]) => Math.round((of.toSorted((a, b) => a - b)[Math.ceil(share * of.length) - 1] ?? 0) * 10) / 10;
  return {
    view,
    times: took.length,
    p50: at(0.5, took),
    p95: at(0.95, took),
    most: at(1, took),
    work95: at(0.95, work),
    kib: Math.round(bytes / 1024),
  };
}

/** Milliseconds until a confirmation is kept, and until the entries have been derived anew. */
async function timedDecision(address: string): Promise<{ readonly answered: number; readonly workedIn: number; readonly reads: number }> {
  const { items } = await json(address, 'api/engagements?limit=1');
  const start = performance.now();
  const body = JSON.stringify({ action: 'confirm', id: items[0].entry.id });
  const response = await fetch(new URL('api/decisions?wait=0', address), { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  if (!response.ok) throw new Error(await response.text());
  const answered = performance.now() - start;
  const reading: number[] = [];
  for (let pending = true; pending; ) {
    const asked = performance.now();
    await json(address, 'api/engagements?limit=50');
    reading.push(performance.now() - asked);
    pending = (await json(address, 'api/status')).pending;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  reading.sort((a, b) => a - b);
  return {
    answered: Math.round(answered),
    workedIn: Math.round(performance.now() - start),
    reads: Math.round(reading[Math.floor(reading.length * 0.95)] ?? 0),
  };
}

function table({
  reports,
  views,
  decision,
}: {
  reports: number;
  views: readonly Timed[];
  decision: { answered: number; workedIn: number; reads: number } | null;
}): string {
  const row = (cells: readonly (string | number)[]) =>
    `${String(cells[0]).padEnd(22)}${cells
      .slice(1)
      .map((c) => String(c).padStart(9))
      .join('')}\n`;
  const lines = views.map((v) => row([v.view, v.times, v.p50, v.p95, v.most, v.work95, v.kib]));
  const decided =
    decision === null
      ? ''
      : `a decision is kept after ${decision.answered} ms and worked in after ${(decision.workedIn / 1000).toFixed(1)} s; meanwhile a list takes ${decision.reads} ms (p95)\n`;
  return `${reports} reports; milliseconds\n${row(['view', 'asked', 'p50', 'p95', 'most', 'work p95', 'KiB'])}${lines.join('')}${decided}`;
}
