// `npm test`: types, lint and format, the rules of the house, then the tests. All of it runs even where an early part fails.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { misplaced } from './house/imports.ts';
import { tooLong } from './house/lengths.ts';
import { missingFromLock, readLock } from './house/lock.ts';
import { sources } from './house/source.ts';
import { duplicateTestNames, emptyTests } from './house/tests.ts';

const root = join(import.meta.dirname, '..');

/** Runs one of the tools under node_modules; what it prints is shown only where it fails. */
function tool(title: string, file: string, args: readonly string[]): boolean {
  const run = spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], { cwd: root, encoding: 'utf8' });
  return told(title, run.status === 0, `${run.stdout}${run.stderr}`);
}

function house(): boolean {
  const files = sources(root);
  const findings = [...[duplicateTestNames, emptyTests, misplaced, tooLong].flatMap((check) => check(files)), ...missingFromLock(readLock(root))];
  return told('house rules', findings.length === 0, findings.map((f) => `${f.where}: ${f.what}`).join('\n'));
}

function told(title: string, ok: boolean, output: string): boolean {
  console.log(`${ok ? 'ok     ' : 'FAILED '} ${title}`);
  if (!ok) console.log(output.trimEnd());
  return ok;
}

function tests(patterns: readonly string[]): boolean {
  const args = [
    `--test-concurrency=${availableParallelism()}`,
    '--test-reporter',
    join(root, 'scripts', 'reporter.ts'),
    '--test-reporter-destination',
    'stdout',
  ];
  return spawnSync(process.execPath, ['--test', ...args, ...patterns], { cwd: root, stdio: 'inherit' }).status === 0;
}

const asked = process.argv.slice(2);
const checked = [
  tool('types', 'typescript/bin/tsc', ['--noEmit']),
  tool('types of the page', 'typescript/bin/tsc', ['--noEmit', '-p', 'src/serve/page']),
  tool('types of the tests of the page', 'typescript/bin/tsc', ['--noEmit', '-p', 'src/serve/page/tsconfig.test.json']),
  tool('lint and format', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  house(),
  tests(asked.length > 0 ? asked : ['src/**/*.test.ts', 'bench/**/*.test.ts', 'scripts/**/*.test.ts', 'training/**/*.test.ts']),
];
process.exitCode = checked.every((ok) => ok) ? 0 : 1;
