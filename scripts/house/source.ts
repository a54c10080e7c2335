import { globSync, readFileSync } from 'node:fs';

/** One file of the project as the house checks look at it. */
export interface Source {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What a house check found: where, and what is wrong there. */
export interface Finding {
  readonly where: string;
  readonly what: string;
}

/** The project's own files of TypeScript and JavaScript. */
export function sources(root: string): readonly Source[] {
  return globSync(['src/**/*.ts', 'src/**/*.tsx', 'bench/**/*.ts', 'scripts/**/*.ts', 'training/**/*.ts', 'bin/*.mjs'], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('/.work/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));
}

/** Whether a file holds tests, or what only tests use: `src/testing/`, and a stage's own `testing.ts`. */
export function isTest({ path }: Pick<Source, 'path'>): boolean {
  return path.endsWith('.test.ts') || path.endsWith('/testing.ts') || path.startsWith('src/testing/');
}

/** The text with comments and the insides of strings blanked out, at the same offsets: what is left is code, so that brackets can be counted. */
export function codeOnly(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|(?<=[(,=>:[!&|?{};\n]\s*|return\s+)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/g,
    (match) => match.replace(/[^\n]/g, ' '),
  );
}

/** Where the bracket that opens at `open` closes, in text that is code only. */
export function closingOf(code: string, open: number): number {
  let depth = 0;
  for (let i = open; i < code.length; i++) {
    if ('([{'.includes(code[i] as string)) depth++;
    else if (')]}'.includes(code[i] as string) && --depth === 0) return i;
  }
  return code.length;
}
