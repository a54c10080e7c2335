// Reads the example reports into a record and shows the record of the two states that it says most about. Run twice it does no
// harm: the same reports change nothing, and a record that holds the user's own reports gets no examples put into it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cli = join(root, 'src', 'cli.ts');
const examples = 'examples/reports';

function rapporteur(args: readonly string[], output: 'inherit' | 'pipe'): { readonly status: number; readonly text: string } {
  const stdio = ['inherit', output, output === 'pipe' ? 'ignore' : 'inherit'] as const;
  const run = spawnSync(process.execPath, [cli, ...args, ...process.argv.slice(2)], { cwd: root, stdio: [...stdio], encoding: 'utf8' });
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
