// A record being served to tests: no port, no thread, no browser.
import type { TestContext } from 'node:test';
import type { Engagement } from '../model/entry.ts';
import type { Report } from '../model/report.ts';
import { addReports, deriveEntries, type Stages } from '../pipeline/index.ts';
import type { Reconciliation } from '../reconcile/index.ts';
import { openViews, type Store } from '../record/index.ts';
import { verdictsOf } from '../resolve/index.ts';
import { openTestRecord } from '../testing/folder.ts';
import { readings } from '../testing/reports.ts';
import { testStages } from '../testing/stages.ts';
import { serveApp } from './app.ts';
import { type Deriver, derivingHere } from './keep/deriver.ts';
import { Keeper } from './keep/keeper.ts';

export interface TestServer {
  readonly store: Store;
  /** An answer's status, headers and what it holds, as JSON where it is JSON. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answered>;
  ask(path: string, init: RequestInit): Promise<Answered>;
  add(...reports: readonly Report[]): Promise<void>;
  readonly app: ReturnType<typeof serveApp>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely; that they have their form is tested apart.
  readonly body: any;
}

export interface TestServing {
  readonly stages: Stages;
  readonly reports?: readonly Report[];
  readonly token?: string;
  readonly patience?: number;
  readonly page?: string;
  readonly deriver?: (store: Store) => Deriver;
}

const here = 'localhost:7878';

/** Serves a fresh record of some reports until the test ends. */
export async function testServer(t: Pick<TestContext, 'after'>, how: TestServing): Promise<TestServer> {
  const { stages, reports = [], token = null, patience = 5000, page = '/nowhere' } = how;
  const store = await openTestRecord(t as TestContext);
  const add = async (...more: readonly Report[]) => {
    const added = await addReports(store, readings([...more]), stages);
    if (!added.ok) throw new Error(added.failure.what);
  };
  await add(...reports);
  await deriveEntries(store, stages);
  const views = await openViews(store);
  t.after(() => views.close());
  const keeper = new Keeper(store, how.deriver?.(store) ?? derivingHere(store, stages));
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 10, 22, 10, 0, seconds++));
  const serving = { store, views, keeper, user: 'analyst', now, version: '0.0.0', patience, run: 'test' };
  const app = serveApp(serving, { hosts: new Set(['localhost', '127.0.0.1']), token, page });
  const ask = async (path: string, init: RequestInit): Promise<Answered> => {
    const headers = new Headers(init.headers);
    if (!headers.has('host')) headers.set('host', here);
    const response = await app.request(`http://${here}${path}`, { ...init, headers });
    const text = await response.text();
    const json = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : null };
  };
  return {
    ...{ store, app, ask, add },
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, body, headers = {}) =>
      ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }),
  };
}

/** The tests' stages, heeding judgements: what was rejected is left out, a claim that differs from another stands alone, corrections of `about` are made. */
export function heedingStages(): Stages {
  const stages = testStages();
  return {
    ...stages,
    reconcile(reports, claims, resolution, judgements) {
      const { rejected, dismissed, different, corrections } = verdictsOf(judgements);
      const alone = new Set(different.map(([a]) => a));
      const standing = claims.filter((c) => !rejected.has(c.id) && !dismissed.has(c.id));
      const parts = [standing.filter((c) => !alone.has(c.id)), ...standing.filter((c) => alone.has(c.id)).map((c) => [c])];
      const told = parts.map((part) => stages.reconcile(reports, part, resolution, judgements));
      const corrected = (entry: Engagement): Engagement => {
        const own = corrections.find((c) => c.claim.slice(4) === entry.id.slice(4) && c.field === 'about');
        return own === undefined ? entry : { ...entry, about: JSON.parse(own.value) };
      };
      const engagements = told.flatMap((r) => r.entries.engagements.map(corrected)).sort((a, b) => (a.id < b.id ? -1 : 1));
      const [first] = told as [Reconciliation];
      return {
        entries: { ...first.entries, engagements },
        basis: new Map(told.flatMap((r) => [...r.basis])),
        matches: told.flatMap((r) => r.matches),
      };
    },
  };
}
