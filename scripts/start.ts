// Reads the example reports into a record, shows the record of the two states that it says most about, and serves the page until
// stopped. Run twice it does no harm: the same reports change nothing, and a record that holds the user's own reports gets no examples
// put into it. Where nobody sits at a terminal (in CI, in a pipe) it ends after the brief; `--serve` and `--no-serve` say otherwise.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'src', 'cli.ts');
const examples = 'examples/reports';
const switches = ['--serve', '--no-serve'];
const given = process.argv.slice(2).filter((arg) => !switches.includes(arg));
const attended = process.stdout.isTTY === true && process.stdin.isTTY === true && !process.env.CI;
const serving = process.argv.includes('--serve') || (attended && !process.argv.includes('--no-serve'));

function rapporteur(args: readonly string[], output: 'inherit' | 'pipe'): { readonly status: number; readonly text: string } {
  const stdio = ['inherit', output, output === 'pipe' ? 'ignore' : 'inherit'] as const;
  const run = spawnSync(process.execPath, [cli, ...args, ...given], { cwd: root, stdio: [...stdio], encoding: 'utf8' });
  return { status: run.status ?? 1, text: run.stdout ?? '' };
}

/** Whether the record holds reports that are not among the examples. */
function holdsOthers(): boolean {
  const listed = rapporteur(['reports', '--json'], 'pipe');
  if (listed.status !== 0) return false;
  const { reports } = JSON.parse(listed.text) as { reports: readonly { readonly path: string | null }[] };
  return reports.some((r) => !r.path?.startsWith(`${examples}/`));
}

if (holdsOthers()) process.stderr.write('The record holds reports of your own, so the examples are left out of it.\n');
else {
  const added = rapporteur(['add', examples], 'inherit');
  if (added.status > 1) process.exit(added.status);
}
process.stdout.write('\n');
const shown = rapporteur(['brief'], 'inherit');
process.stderr.write('\nNext: `npm run -s rapporteur -- add YOUR-REPORTS --record DIR`, `npm run -s rapporteur -- --help`.\n');
process.exitCode = shown.status;
if (serving && shown.status === 0) {
  spawnSync(process.execPath, [join(root, 'bin', 'page.mjs')], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  process.stdout.write('\n');
  const served = spawn(process.execPath, [cli, 'serve', ...given], { cwd: root, stdio: 'inherit' });
  // Ctrl-C reaches the server as well, which ends well; this process only waits for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => served.kill('SIGTERM'));
  served.on('exit', (code) => {
    process.exitCode = code ?? 0;
  });
} else process.stderr.write('See it as a page: `npm run -s rapporteur -- serve`.\n');
