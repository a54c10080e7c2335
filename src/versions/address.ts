// What addresses carry only to tell whence a reader came.
const TRACKING =
  /^(?:utm_.*|ga_.*|pk_.*|mtm_.*|hsa_.*|mc_[ce]id|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|s_cid|cmpid|cmp|ocid|ncid|icid|smid|spm|_ga|_gl|vero_id|oly_(?:anon|enc)_id|__twitter_impression|ref|ref_src|ref_url|referrer|share|shared|sharetype|from_source|at_(?:medium|campaign|custom\d?))$/i;
const AMP_PARAMETERS = /^(?:amp|amp_js_v|amp_gsa|usqp|outputtype|_amp)$/i;
const INDEX = /\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i;
// The caches that serve copies of pages under addresses of their own.
const AMP_CACHE = /^https?:\/\/(?:[\w-]+\.cdn\.ampproject\.org\/(?:[cv]\/)|(?:www\.)?google\.[a-z.]+\/amp\/)(s\/)?/i;

/**
 * The normal form of a report's address, by which two addresses of one report are known to be one: no scheme, port, `www.`, `m.` or `amp.`, no
 * fragment, no tracking or AMP parameters, the others sorted, no AMP suffix, no index page, no slash at the end. Null for what is no address of a
 * report: another scheme, or the front page of a site, where today's report is another than yesterday's.
 */
export function addressKey(address: string): string | null {
  const plain = address.trim().replace(AMP_CACHE, (_, secure) => (secure ? 'https://' : 'http://'));
  if (!URL.canParse(plain)) return null;
  const url = new URL(plain);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.host
    .replace(/:(?:80|443)$/, '')
    .replace(/\.(?=$|:)/, '')
    .replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, '');
  const path = pathOf(url.pathname);
  const query = queryOf(url.searchParams);
  return path === '' && query === '' ? null : `${host}${path}${query}`;
}

function pathOf(path: string): string {
  return evenly(path)
    .replace(/\/{2,}/g, '/')
    .replace(INDEX, '/')
    .replace(/\/+$/, '')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/\/amp(?:\.html?)?$/i, '')
    .replace(/\.amp(?=\.html?$)|\.amp$/i, '')
    .replace(/\/+$/, '');
}

/** The same letters however they are escaped; what cannot be undone stays as it is. */
function evenly(path: string): string {
  try {
    return decodeURIComponent(path.replace(/%2f/gi, '%252F')).normalize('NFC');
  } catch {
    return path;
  }
}

function queryOf(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name]) => !TRACKING.test(name) && !AMP_PARAMETERS.test(name));
  const sorted = kept.map(([name, value]) => (value === '' ? name : `${name}=${value}`)).sort();
  return sorted.length === 0 ? '' : `?${sorted.join('&')}`;
}
