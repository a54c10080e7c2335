import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { problemResponse } from '../respond.ts';
import type { Access } from '../serving.ts';

const cookie = 'rapporteur-token';
const longestAddress = 8000;

/** Refuses what does not come from the page or its reader: other sites pointed here, requests without the token, writes from other sites. */
export function guard({ hosts, token }: Access): MiddlewareHandler {
  return async (c, next) => {
    const host = hostOf(c.req.header('host'));
    if (host === null || !hosts.has(host))
      return problemResponse(c, 'forbidden', 'this server does not go by that name', 'Host', 'Use the address that `rapporteur serve` printed.');
    if (c.req.url.length > longestAddress) return problemResponse(c, 'too-large', 'the address is too long', null, 'Filter by less.');
    if (token !== null) {
      const given = c.req.query('token');
      if (given !== undefined && c.req.method === 'GET' && same(given, token)) return welcomed(c, token);
      if (!same(bearer(c) ?? getCookie(c, cookie) ?? '', token))
        return problemResponse(
          c,
          'unauthorised',
          'this needs the token',
          null,
          'Open the address with the token that `rapporteur serve` printed, or send it as `Authorization: Bearer …`.',
        );
    }
    const refused = c.req.method === 'GET' || c.req.method === 'HEAD' ? crossSiteRead(c) : crossSiteWrite(c);
    return refused ?? (await next());
  };
}

/** The host name of a Host header, without port and in lower case; null where there is none. */
export function hostOf(header: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[^:/?#@\s]+)(?::\d{1,5})?$/i.exec(header ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}

// A browser says for itself where a request comes from; what is no browser says nothing and carries no one's cookies.
function crossSiteWrite(c: Context): Response | null {
  if (c.req.method !== 'POST') return problemResponse(c, 'bad-request', `there is nothing to ${c.req.method} here`, null, 'GET reads, POST writes.');
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  const foreign = (site !== undefined && site !== 'same-origin') || (origin !== undefined && !isOwn(origin, c.req.header('host')));
  if (foreign) return problemResponse(c, 'forbidden', 'another site sent this', 'Origin', 'Decisions are taken on the page itself.');
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? ''))
    return problemResponse(c, 'unsupported', 'what is written comes as JSON', 'Content-Type', 'Send `Content-Type: application/json`.');
  return null;
}

function crossSiteRead(c: Context): Response | null {
  const site = c.req.header('sec-fetch-site');
  const followed = c.req.header('sec-fetch-mode') === 'navigate' && !c.req.path.startsWith('/api/');
  if (site === undefined || site === 'same-origin' || site === 'none' || followed) return null;
  return problemResponse(c, 'forbidden', 'another site asked for this', 'Sec-Fetch-Site', 'Open the page itself.');
}

function isOwn(origin: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === host?.toLowerCase();
  } catch {
    return false;
  }
}

// The token goes into a cookie that no script can read and no other site can send, and out of the address.
function welcomed(c: Context, token: string): Response {
  setCookie(c, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 30 * 86_400 });
  const address = new URL(c.req.url);
  address.searchParams.delete('token');
  return c.redirect(`${address.pathname.replace(/^\/{2,}/, '/')}${address.search}`, 303);
}

function bearer(c: Context): string | undefined {
  return /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
}

function same(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
