import { fail, type Outcome } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';

/** A reader with a fault for each of some kinds of files, for showing that faults are found. */
export async function* read(bytes: Uint8Array, name: string): AsyncGenerator<Outcome<Report>> {
  if (name.endsWith('.html')) throw new TypeError('no such element');
  if (name.endsWith('.md')) for (;;);
  if (name.endsWith('.csv')) await new Promise(() => {});
  if (name.endsWith('.eml')) yield fail(' ', name);
  if (name.endsWith('.txt')) yield { ok: true, value: { text: '' } as Report };
  if (name.endsWith('.zip')) void Promise.reject(new Error('nobody looked'));
  yield fail(`holds ${bytes.length} bytes of no form`, name);
}
