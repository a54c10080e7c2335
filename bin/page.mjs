// Builds the page into dist/page where it is missing or older than what it is made from. In a package the page is there already and its
// sources are not: nothing happens. Plain JavaScript that an old Node can run.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, 'src', 'serve', 'page');
const built = join(root, 'dist', 'page', 'index.html');

/** Builds the page unless it is up to date; says so on standard error. Returns whether there is one. */
export function ensurePage() {
  if (!existsSync(page) || (existsSync(built) && newest(sources()) <= statSync(built).mtimeMs)) return existsSync(built);
  process.stderr.write('rapporteur: building the page …\n');
  const started = Date.now();
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const build = spawnSync(
    process.execPath,
    [join(root, 'bin', 'node24.mjs'), vite, 'build', '--logLevel', 'warn', '--config', join(page, 'vite.config.ts')],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  if (build.status !== 0) {
    process.stderr.write('rapporteur: the page could not be built; why stands above. The rest works without it.\n');
    return false;
  }
  // What was changed during the build is newer than it.
  utimesSync(built, started / 1000, started / 1000);
  return true;
}

/** What the page is made from: its own sources, the words it shares with the briefs, and the packages. */
function sources() {
  return [page, join(root, 'src', 'brief', 'words.ts'), join(root, 'package-lock.json')];
}

function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      const entry = statSync(path);
      if (!entry.isDirectory()) return path.endsWith('.test.ts') ? 0 : entry.mtimeMs;
      return newest([...readdirSync(path).map((name) => join(path, name))]);
    }),
    0,
  );
}

if (process.argv[1]?.endsWith('page.mjs')) process.exitCode = ensurePage() ? 0 : 1;
