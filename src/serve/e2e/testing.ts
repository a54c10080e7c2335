import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';

const root = join(import.meta.dirname, '..', '..', '..');
const cli = join(root, 'src', 'cli.ts');

/** Reports by the names of their files. */
export type Texts = Readonly<Record<string, string>>;

/** A record with a server on it and a browser beside it, for the tests of one file. */
export interface Stage {
  /** Where the page is: `http://127.0.0.1:PORT`. */
  readonly base: string;
  readonly browser: Browser;
  /** What went wrong in any page so far: errors, refusals of the content security policy, requests to anywhere else. */
  readonly troubles: string[];
  /** Reads more into the record, on the command line, while the server runs. */
  add(reports: Texts): void;
  /** A page of a browser of its own, so many pixels wide. */
  page(options?: { readonly width?: number; readonly dark?: boolean; readonly touch?: boolean }): Promise<Page>;
  close(): Promise<void>;
}

/** Reads the examples and more reports into a new record, serves it, and opens a browser. The page is built where that is needed. */
export async function openStage(more: Texts): Promise<Stage> {
  run([join(root, 'bin', 'page.mjs')]);
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-page-'));
  const record = join(folder, 'record');
  const texts = join(folder, 'reports');
  mkdirSync(texts);
  const add = (reports: Texts, ...paths: readonly string[]) => {
    for (const [name, text] of Object.entries(reports)) writeFileSync(join(texts, name), text);
    run([cli, 'add', texts, ...paths, '--record', record]);
  };
  add(more, join(root, 'examples', 'reports'));
  const server = spawn(process.execPath, [cli, 'serve', '--port', '0', '--record', record], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const base = await addressOf(server);
  const browser = await openBrowser();
  const troubles: string[] = [];
  return {
    base,
    browser,
    troubles,
    add,
    page: async ({ width = 1280, dark = false, touch = false } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: dark ? 'dark' : 'light',
        hasTouch: touch,
        baseURL: base,
        acceptDownloads: true,
      });
      // A machine that is busy with other things is no reason to fail.
      context.setDefaultTimeout(90_000);
      await watch(context, base, troubles);
      return context.newPage();
    },
    close: async () => {
      await browser.close();
      server.kill('SIGTERM');
      await new Promise((resolve) => (server.exitCode === null && server.signalCode === null ? server.once('exit', resolve) : resolve(null)));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A page at an address, with its first answers there. */
export async function visit(stage: Stage, path: string, options?: Parameters<Stage['page']>[0]): Promise<Page> {
  const page = await stage.page(options);
  await page.goto(path);
  await settled(page);
  return page;
}

/** All words of a place, also those that are hidden. */
export async function wordsOf(place: Locator): Promise<string> {
  return (await place.textContent()) ?? '';
}

/** Waits until a view has read what it shows. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await until(async () => (await page.locator('.loading').count()) === 0);
}

/** Waits until something holds; throws after a minute, since a machine that is busy with other things is no reason to fail. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`still not so after a minute: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** How many pixels a page is wider than its window. */
export async function excess(page: Page): Promise<number> {
  return Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
}

/** Notes what must never happen, and lets no request leave this machine: the page has to work with the network unplugged. */
async function watch(context: BrowserContext, base: string, troubles: string[]): Promise<void> {
  await context.route(
    (url) => !url.href.startsWith(base),
    (route) => {
      troubles.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  await context.addInitScript(
    "document.addEventListener('securitypolicyviolation', (e) => console.error('policy:', e.violatedDirective, e.blockedURI))",
  );
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => troubles.push(`thrown: ${error.error().message}`));
  context.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

function run(args: readonly string[]): void {
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${args.join(' ')}\n${done.stdout}${done.stderr}`);
}

async function addressOf(server: ChildProcess): Promise<string> {
  let told = '';
  return new Promise((resolve, reject) => {
    const hear = (piece: Buffer) => {
      told += piece.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(told) ?? [];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${told}`)));
  });
}

// Browsers that may be there already; the one in the packages is for Linux on x64 alone.
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'] });
}

async function browserPath(): Promise<string> {
  const asked = process.env.RAPPORTEUR_BROWSER;
  if (asked !== undefined) return asked;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // It brings the libraries of a bare system along, and unpacks them for what it takes to be such a one.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
    const { default: packed } = await import('@sparticuz/chromium');
    return packed.executablePath();
  }
  const found = INSTALLED.find((path) => existsSync(path));
  if (found === undefined) throw new Error('No browser: install Chrome or Chromium, or name one in RAPPORTEUR_BROWSER.');
  return found;
}
