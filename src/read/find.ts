import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Failure } from '../model/outcome.ts';
import { EXTENSIONS } from './formats/index.ts';
import { failureOf } from './trouble.ts';

/** What a walk over the user's paths meets, one by one. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number }
  | { readonly kind: 'stdin' }
  /** A file in a folder whose name is not that of a report. */
  | { readonly kind: 'skipped'; readonly path: string }
  | { readonly kind: 'refused'; readonly path: string; readonly failure: Failure };

/**
 * Goes through files and folders (`-` is standard input) in the order given, folders by name and with all that is in them; hidden files
 * are left out. A file that the user names is read whatever it is called; in folders its ending decides. A folder is entered once, however many links lead to it; a link that leads back to a folder that holds it is refused.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<Found> {
  const entered = new Set<string>();
  for (const given of paths) {
    if (given === '-') yield { kind: 'stdin' };
    else yield* visit(tidied(given), true, [], entered);
  }
}

async function* visit(path: string, named: boolean, above: readonly string[], entered: Set<string>): AsyncGenerator<Found> {
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (error) {
    // What stands in a folder and cannot be found by its name has a name that is no text.
    const nameless = !named && path.includes('\ufffd');
    yield refused(path, nameless ? { what: 'has a name that is not valid UTF-8', where: path, remedy: 'Rename it.' } : failureOf(error, path));
    return;
  }
  if (stats.isDirectory()) yield* enter(path, `${stats.dev}:${stats.ino}`, above, entered);
  else if (!named && !EXTENSIONS.has(extname(path).toLowerCase())) yield { kind: 'skipped', path };
  else if (stats.isFile()) yield { kind: 'file', path, bytes: stats.size };
  else yield refused(path, { what: `is ${kindOf(stats)}, not a file`, where: path, remedy: 'Name a file or a folder, or - for standard input.' });
}

async function* enter(path: string, folder: string, above: readonly string[], entered: Set<string>): AsyncGenerator<Found> {
  if (above.includes(folder)) {
    const what = 'is a link that leads back to a folder that holds it';
    yield refused(path, { what, where: path, remedy: 'Remove the link; what lies in the folder is read without it.' });
    return;
  }
  if (entered.has(folder)) return;
  entered.add(folder);
  let names: string[];
  try {
    names = await readdir(path);
  } catch (error) {
    yield refused(path, failureOf(error, path));
    return;
  }
  for (const name of names.sort()) if (!name.startsWith('.')) yield* visit(tidied(join(path, name)), false, [...above, folder], entered);
}

function refused(path: string, failure: Failure): Found {
  return { kind: 'refused', path, failure };
}

/** The path as the user gave it, without detours and trailing slashes, parted by forward slashes. */
function tidied(path: string): string {
  const short = normalize(path);
  const bare = short.length > 1 && short.endsWith(sep) ? short.slice(0, -1) : short;
  return sep === '/' ? bare : bare.replaceAll(sep, '/');
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return 'a device';
  return 'something special';
}
