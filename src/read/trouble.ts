import type { Failure } from '../model/outcome.ts';
import { Refusal } from './refusal.ts';

const KNOWN: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOENT: ['does not exist', 'Check the path.'],
  ENOTDIR: ['does not exist', 'Check the path: a part of it is a file, not a folder.'],
  EACCES: ['may not be read', 'Give yourself the right to read it, or leave it out.'],
  EPERM: ['may not be read', 'Give yourself the right to read it, or leave it out.'],
  ELOOP: ['is a symbolic link that leads back to itself', 'Remove the link, or name the file it should lead to.'],
  ENAMETOOLONG: ['has a name that is too long for this system', 'Check the path.'],
  EMFILE: ['could not be opened: too many files are open', 'Close other programs, or raise the limit (ulimit -n).'],
  ENFILE: ['could not be opened: too many files are open', 'Close other programs, or raise the limit (ulimit -n).'],
  EIO: ['could not be read: the disk reports an error', 'Check the disk.'],
};

/** What the operating system's error on `path` means for the user, or why a stream was refused. Other errors are bugs and thrown on. */
export function failureOf(error: unknown, path: string): Failure {
  if (error instanceof Refusal) return error.failure;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) throw error;
  const [what, remedy] = KNOWN[code] ?? [`cannot be read (${code})`, null];
  return { what, where: path, remedy };
}
