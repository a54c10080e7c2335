import type { Built } from './builder.ts';
import type { Declared } from './declared.ts';
import { isThing, type LinkedArticle } from './linked-data.ts';

/** Where browsers and their helpers note the address in a page that they save. */
const SAVED = /(?:saved from url=\(\d+\)|Page saved with \w+\s+url:\s*|Mirrored from\s+|Source URL:\s*)\s*(\S+)/i;
/** What a link carries to tell who followed it: no part of the address. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|smid|ref_src|at_\w+|ns_\w+|s_cid|ocid)$/i;

/** The canonical address of a page: what it declares, else where it was fetched or saved from. Null where none is known. */
export function addressOf(page: Built, declared: Declared, linked: LinkedArticle | null, fetched: string | null): string | null {
  const saved = page.comments.map((c) => SAVED.exec(c)?.[1]).find((url) => url !== undefined) ?? null;
  const from = whole(fetched, null) ?? whole(saved, null);
  const main = linked?.article.mainEntityOfPage;
  const stated = [
    declared.link('canonical'),
    declared.meta('og:url'),
    linked?.article.url,
    isThing(main) ? main['@id'] : main,
    declared.meta('dc.identifier', 'twitter:url'),
  ];
  const addresses = stated.map((url) => (typeof url === 'string' ? whole(url, from) : null)).filter((url) => url !== null);
  // A site that names its front page as the address of every article is mistaken.
  return addresses.find((url) => new URL(url).pathname.length > 1) ?? from ?? addresses[0] ?? null;
}

/** An address of the web without what tracks its readers and without the place in the page; null where it is none. */
export function whole(url: string | null, base: string | null): string | null {
  if (url === null || (base === null && !/^https?:\/\//i.test(url.trim()))) return null;
  try {
    const parsed = base === null ? new URL(url.trim()) : new URL(url.trim(), base);
    if (!/^https?:$/.test(parsed.protocol)) return null;
    for (const key of [...parsed.searchParams.keys()]) if (TRACKING.test(key)) parsed.searchParams.delete(key);
    parsed.hash = '';
    return parsed.href;
  } catch {
    return null;
  }
}
