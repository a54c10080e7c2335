import { stat } from 'node:fs/promises';
import type { Failure } from '../model/outcome.ts';
import { findFiles } from './find.ts';

/** A file that is new or has changed, and the state it is in: as text, to be compared with the state it is found in later. */
export interface Changed {
  readonly path: string;
  readonly state: string;
}

/** What has changed at the paths since the states that are known. */
export interface Changes {
  readonly files: readonly Changed[];
  /** Files that seem to be written yet and are better left until they are still. */
  readonly unstill: number;
  readonly refused: readonly Failure[];
}

/** A file that was written to this many milliseconds ago is taken to be whole. */
const STILL_FOR = 3000;

/** Looks through files and folders for what is not as it was. No file is opened; those that go away meanwhile are passed over. */
export async function changedFiles(paths: readonly string[], known: ReadonlyMap<string, string>, now: () => number = Date.now): Promise<Changes> {
  const files: Changed[] = [];
  const refused: Failure[] = [];
  let unstill = 0;
  for await (const found of findFiles(paths)) {
    if (found.kind === 'refused') refused.push(found.failure);
    if (found.kind !== 'file') continue;
    const state = await stateOf(found.path);
    if (state === null || known.get(found.path) === state.text) continue;
    const age = now() - state.written;
    // A time to come is a clock gone wrong, not a file that is being written.
    if (age < STILL_FOR && age > -STILL_FOR) unstill++;
    else files.push({ path: found.path, state: state.text });
  }
  return { files, unstill, refused };
}

/** Whether a file is still in the state in which it was found. */
export async function isUnchanged({ path, state }: Changed): Promise<boolean> {
  return (await stateOf(path))?.text === state;
}

async function stateOf(path: string): Promise<{ readonly text: string; readonly written: number } | null> {
  try {
    const { size, mtimeMs, ino } = await stat(path);
    return { text: `${size} ${Math.round(mtimeMs)} ${ino}`, written: mtimeMs };
  } catch {
    return null;
  }
}
