// Runs a TypeScript file on Node 24, whichever Node starts this: the Node at hand where it is new enough, else the one that the
// packages bring. Plain JavaScript that an old Node can run.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const old = Number(process.versions.node.split('.')[0]) < 24;

/** The Node to run on; ends the process with a message where there is none. */
function findNode() {
  if (!old) return process.execPath;
  try {
    return join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    process.stderr.write(
      `rapporteur: needs Node 24 or later, this is ${process.versions.node}. Run \`npm install\` here first, or install Node 24.\n`,
    );
    process.exit(2);
  }
}

// Compiled code is kept among the packages of the clone: it halves the time to start, most of which goes into taking types away.
const packages = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules');
const cache = existsSync(packages) ? { NODE_COMPILE_CACHE: join(packages, '.cache', 'rapporteur') } : {};

// A small young generation, and an old one that is swept when it has grown by two fifths: with Node's own habits on big machines a long
// `add` takes twice the memory and is hardly faster.
const flags = ['--max-semi-space-size=4', '--heap-growing-percent=40'];

/** Runs `script` with the arguments and takes over its exit status; signals are passed on. */
export function runOnNode24(script, args) {
  const child = spawn(findNode(), [...flags, script, ...args], { stdio: 'inherit', env: { ...cache, ...process.env } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // As a shell has it: 128 and the signal's number.
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

if (process.argv[1]?.endsWith('node24.mjs')) runOnNode24(process.argv[2], process.argv.slice(3));
