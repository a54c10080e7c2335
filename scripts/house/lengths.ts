import type { Finding, Source } from './source.ts';

const longest = 300;

/** Files too long to be one concept. */
export function tooLong(files: readonly Source[]): readonly Finding[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > longest ? [{ where: path, what: `${lines} lines; more than ${longest} are more than one concept` }] : [];
  });
}
