import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { fail, type Outcome, succeed } from '../model/outcome.ts';
import { type Stages, version } from '../pipeline/index.ts';
import { generations, isDerived, openStore, openViews, type Views } from '../record/index.ts';
import { serveApp } from './app.ts';
import { type Deriver, derivingAside } from './keep/deriver.ts';
import { Keeper } from './keep/keeper.ts';

/** How to serve a record. */
export interface ServeOptions {
  /** 0 for any free port. Of several the first that is free. */
  readonly port: number | readonly number[];
  /** Whether to make an empty record where there is none. */
  readonly create?: boolean;
  /** The address to listen on; without it the machine's own loopback address, and no token is needed. */
  readonly host?: string | undefined;
  readonly user: string;
  readonly now: () => Date;
  readonly stages: Stages;
  /** How entries are derived: in a thread of their own, unless a test says otherwise. */
  readonly deriver?: Deriver;
  /** The folder of the built page. */
  readonly page?: string;
  readonly token?: string;
  /** Told of what takes long before the record can be shown. */
  readonly notice?: (text: string) => void;
}

/** A record being served. */
export interface Served extends AsyncDisposable {
  /** Where to find it, with the token where one is needed. */
  readonly address: string;
  readonly token: string | null;
  /** Ends it: answers under way are finished, idle connections are closed. */
  close(): Promise<void>;
}

const loopback = '127.0.0.1';
/** How long one view may take inside the database. */
const patience = 5000;

/** Opens the record in a folder and serves it until closed. Fails where there is no record or the port is taken. */
export async function startServer(folder: string, options: ServeOptions): Promise<Outcome<Served>> {
  // Bringing the tables up to date waits for other processes; after that nothing may hold up readers, and `Keeper` waits instead.
  const patient = await openStore(folder, { create: options.create ?? false });
  if (!patient.ok) return patient;
  await patient.value.close();
  const opened = await openStore(folder, { create: false, patience: 50 });
  if (!opened.ok) return opened;
  const store = opened.value;
  const views = await openViews(store);
  const keeper = new Keeper(store, options.deriver ?? derivingAside(folder));
  const token = options.token ?? (options.host === undefined || isLoopback(options.host) ? null : randomBytes(24).toString('base64url'));
  const { user, now } = options;
  const ready = await readyToShow(views, keeper, options.notice ?? (() => {}));
  if (!ready.ok) {
    await Promise.all([keeper.close(), views.close(), store.close()]);
    return ready;
  }
  const serving = { store, views, keeper, user, now, version, patience, run: randomBytes(6).toString('base64url') };
  const page = options.page ?? join(import.meta.dirname, '..', '..', 'dist', 'page');
  const app = serveApp(serving, { hosts: hostsOf(options.host), token, page });
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  const listening = await listen(server, [options.port].flat(), options.host ?? loopback);
  const close = async () => {
    await ended(server);
    await keeper.close();
    await views.close();
    await store.close();
  };
  if (!listening.ok) {
    await close();
    return listening;
  }
  // A process may have been killed between keeping reports and deriving what they say; the page says that it is being done.
  if (!(await isDerived(store, options.stages.rules.deriving))) void keeper.work(0);
  const address = `http://${inAddress(options.host ?? loopback)}:${listening.value}/${token === null ? '' : `?token=${token}`}`;
  return succeed({ address, token, close, [Symbol.asyncDispose]: close });
}

/** Entries that an older program derived lack what views are answered from: they are derived anew before the first look. */
async function readyToShow(views: Views, keeper: Keeper, notice: (text: string) => void): Promise<Outcome<unknown>> {
  const seen = await views.look(patience, generations);
  if (!seen.ok || seen.value.claims === 0 || seen.value.rules !== '') return seen;
  notice('an older version derived the entries; this one derives them anew, which may take minutes …');
  const worked = await keeper.work(2 ** 31 - 1);
  return worked.pending ? succeed(null) : worked.outcome;
}

async function listen(server: Server, ports: readonly number[], host: string): Promise<Outcome<number>> {
  for (const port of ports) {
    const trouble = await listenAt(server, port, host);
    if (trouble === null) return succeed((server.address() as AddressInfo).port);
    if (trouble.code !== 'EADDRINUSE') return fail(`cannot listen there (${trouble.code ?? trouble.message})`, `${host}:${port}`, otherPort);
  }
  const [first, ...others] = ports;
  const what = others.length === 0 ? `port ${first} is taken` : `the ports ${first} to ${others.at(-1)} are all taken`;
  return fail(what, `${host}:${first}`, otherPort);
}

const otherPort = 'Give another with --port, as in --port 8080; 0 takes any that is free.';

/** Null once the server listens; else why it does not. */
function listenAt(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const refused = (error: NodeJS.ErrnoException) => resolve(error);
    server.once('error', refused);
    server.listen(port, host, () => {
      server.off('error', refused);
      resolve(null);
    });
  });
}

async function ended(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // A download under way may take a while; whoever ends the server does not wait for it.
  setTimeout(() => server.closeAllConnections(), 1000).unref();
  await closed;
}

/** Whether an address is this machine's own and nobody else's. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** The names that a request may address the server by. */
function hostsOf(host: string | undefined): ReadonlySet<string> {
  const own = ['localhost', loopback, '[::1]'];
  if (host === undefined) return new Set(own);
  const everywhere = host === '0.0.0.0' || host === '::';
  const machine = Object.values(networkInterfaces()).flatMap((addresses) => (addresses ?? []).map((a) => inAddress(a.address)));
  return new Set([...own, inAddress(host).toLowerCase(), ...(everywhere ? [...machine, hostname().toLowerCase()] : [])]);
}

/** A host as it stands in an address: version 6 in brackets. */
function inAddress(host: string): string {
  return host.includes(':') ? `[${host.replace(/%.*$/, '')}]` : host;
}
