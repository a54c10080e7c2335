import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

const notBuilt = `The page is not built yet. Run \`npm run build:page\` in Rapporteur's folder and load this again.\nThe API works without it: /api/openapi.json tells of it.\n`;

/** Adds the built page: its files, and its first document for every other address, since the page itself knows what they mean. */
export function addPage(app: OpenAPIHono, folder: string): void {
  app.get('/*', (c) => {
    const file = fileOf(folder, c.req.path);
    // A name with a hash of what it holds never changes.
    if (file !== null) return send(c, file, /[.-][\w-]{8,}\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
    const wantsFile = extname(c.req.path) !== '' && c.req.header('sec-fetch-mode') !== 'navigate';
    const first = join(folder, 'index.html');
    if (!existsSync(first)) return c.text(notBuilt, 503);
    return wantsFile ? c.text('There is no such file.\n', 404) : send(c, first, 'no-cache');
  });
}

/** The file that an address means; null where there is none inside the folder. */
function fileOf(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = normalize(join(folder, decoded));
  if (!file.startsWith(normalize(folder) + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function send(c: Context, file: string, caching: string): Response {
  const { size, mtimeMs } = statSync(file);
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  if (c.req.header('if-none-match') === tag) return c.body(null, 304, { etag: tag, 'cache-control': caching });
  const headers = {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': String(size),
    'cache-control': caching,
    etag: tag,
  };
  return c.body(Readable.toWeb(createReadStream(file)) as ReadableStream, 200, headers);
}
