import { type Finding, isTest, type Source } from './source.ts';

const longest = 300;

/** Files too long to be one concept. Tests may be longer: one concept can have many stories. */
export function tooLong(files: readonly Source[]): readonly Finding[] {
  return files
    .filter((f) => !isTest(f))
    .flatMap(({ path, text }) => {
      const lines = text.trimEnd().split('\n').length;
      return lines > longest ? [{ where: path, what: `${lines} lines; more than ${longest} are more than one concept` }] : [];
    });
}
