// Installs the packages of the lock file where they are missing. Plain JavaScript that an old Node can run: it comes before
// everything else. With the packages comes Node 24 itself, which runs all the rest.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs `npm ci` unless the packages of the lock file are there; exits with npm's own status where it fails. */
export function install() {
  if (isInstalled()) return;
  process.stderr.write('rapporteur: installing what is missing (once) …\n');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    // What onnxruntime-node would fetch from elsewhere is for graphics cards; npm 10 does not know `allowScripts`, which keeps it from that.
    env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' },
  });
  if (npm.status !== 0) {
    process.stderr.write('rapporteur: `npm ci` failed; what it says stands above. Mend that and run the command again.\n');
    process.exit(npm.status ?? 1);
  }
}

// npm leaves a copy of the lock file with what it has installed. Packages for other machines are optional and absent from it.
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const present = packagesIn(installed);
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function packagesIn(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages;
}

install();
