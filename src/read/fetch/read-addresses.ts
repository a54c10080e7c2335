import type { Outcome } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';
import { readMaterial } from '../formats/index.ts';
import { materialOfBytes } from '../formats/material.ts';
import { howOf, type Reading, type ReadOptions } from '../readings.ts';
import { type FetchOptions, fetchAddress, type Mark } from './fetch.ts';

/** What became of one address. */
export type Visit =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed' }
  /** With the server's mark for next time. */
  | { readonly kind: 'fetched'; readonly mark: Mark };

/**
 * Fetches an address and reads what is there: a feed, a page, a PDF, an archive. One that the server says is unchanged gives no readings;
 * one that cannot be fetched gives its failure. What became of it is told to `visited` once all of it has been read.
 */
export async function* readAddress(
  address: string,
  options: Omit<ReadOptions, 'stdin'> & { readonly fetch: FetchOptions },
  visited: (visit: Visit) => void = () => {},
): AsyncGenerator<Reading> {
  const fetched = await fetchAddress(address, options.fetch);
  if (!fetched.ok) {
    visited({ kind: 'failed' });
    return yield { ...fetched, path: address, bytes: 0 };
  }
  if (fetched.value.kind === 'unchanged') return visited({ kind: 'unchanged' });
  const { url, bytes, mediaType, mark } = fetched.value;
  let untold = bytes.length;
  const reports: AsyncIterable<Outcome<Report>> = readMaterial(materialOfBytes(bytes, { name: address, url, mediaType }), howOf(options));
  for await (const report of reports) {
    yield { ...report, path: address, bytes: untold };
    untold = 0;
  }
  visited({ kind: 'fetched', mark });
}
