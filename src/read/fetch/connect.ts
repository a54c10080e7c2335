import { lookup as systemLookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { fail, type Outcome } from '../../model/outcome.ts';
import { Refusal } from '../refusal.ts';

/** Where a name leads: its addresses. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export interface Connecting {
  readonly headers: Readonly<Record<string, string>>;
  /** Whether an IP address may be connected to. */
  readonly allows: (address: string) => boolean;
  readonly resolve: Resolve;
  /** Milliseconds without a byte. */
  readonly patience: number;
  readonly signal: AbortSignal;
}

/** The system's way of finding addresses. */
export const resolveBySystem: Resolve = (host) =>
  new Promise((resolve, reject) => {
    systemLookup(host, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses.map((a) => a.address))));
  });

/**
 * Asks a server for an address. The host's addresses are looked up once and checked, and the connection goes to one of those that were
 * checked: a name that leads elsewhere the second time it is asked for leads nowhere.
 */
export async function connect(url: URL, how: Connecting): Promise<Outcome<IncomingMessage>> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !how.allows(host)) return { ok: false, failure: refusalOf(url, host).failure };
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const { headers, signal } = how;
    const asked = request(url, { headers, signal, agent: false, lookup: checkedLookup(url, how), timeout: how.patience }, (answer) =>
      resolve({ ok: true, value: answer }),
    );
    asked.on('timeout', () => asked.destroy(new Refusal(unanswered(url, how.patience))));
    asked.on('error', (error) => (error instanceof Refusal ? resolve({ ok: false, failure: error.failure }) : reject(error)));
    asked.end();
  });
}

function checkedLookup(url: URL, { resolve, allows }: Connecting): LookupFunction {
  return (host, options, done) => {
    const none = options.all === true ? [] : '';
    resolve(host).then(
      (addresses) => {
        const closed = addresses.find((a) => !allows(a));
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        const [first] = found;
        if (closed !== undefined) done(refusalOf(url, closed), none as string, 4);
        else if (first === undefined) done(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), none as string, 4);
        else if (options.all === true)
          (done as unknown as (error: null, found: readonly { readonly address: string; readonly family: number }[]) => void)(null, found);
        else done(null, first.address, first.family);
      },
      (error) => done(error, none as string, 4),
    );
  };
}

function refusalOf(url: URL, address: string): Refusal {
  const what = `leads to ${address}, which is no public address: this machine, a private network, or none that a server has`;
  return new Refusal({ what, where: url.href, remedy: 'Save what is there to a file, and add that.' });
}

function unanswered(url: URL, patience: number) {
  const outcome = fail(`does not answer: no byte in ${Math.round(patience / 1000)} seconds`, url.href, 'Try again later.');
  if (outcome.ok) throw new Error('a failure is none');
  return outcome.failure;
}
