import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commitHere, keepResults } from './results.ts';

const HERE = join(import.meta.dirname, '..');
/** Loaded ahead of the child, of whatever revision it is: says at the end what processor time all its threads took. */
const CLOCK = "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stdout.write('\\n'+(user+system)/1e6)})";

/** One run of one side: what `speed-child.ts` prints, and CPU seconds. */
interface Run {
  readonly reports: number;
  readonly sentences: number;
  readonly words: number;
  readonly claims: number;
  readonly entries: number;
  readonly peakMiB: number;
  readonly cpu: number;
}

/**
 * What adding the same reports costs in processor time at another revision and here, by turns, so that whatever else the machine does falls on both; and what
 * it costs to begin. The revision is laid out beside this tree and read with the packages of this one.
 */
export function benchSince(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      limit: { type: 'string', default: '150' },
      rounds: { type: 'string', default: '4' },
      reader: { type: 'string', default: 'small' },
      keep: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const [revision, folder] = positionals;
  if (revision === undefined || folder === undefined) {
    process.stderr.write('usage: npm run -s bench -- since REVISION DIR [--limit N] [--rounds N] [--reader small|full] [--keep NAME] [--json]\n');
    process.exitCode = 2;
    return;
  }
  const place = mkdtempSync(join(tmpdir(), 'rapporteur-since-'));
  const then = join(place, 'then');
  try {
    git('worktree', 'add', '--detach', then, revision);
    symlinkSync(join(HERE, 'node_modules'), join(then, 'node_modules'));
    const turns = (limit: string) => byTurns(Number(values.rounds), then, [resolve(folder), limit, values.reader]);
    // The first of these only fills the cache of compiled code.
    byTurns(1, then, [resolve(folder), '1', values.reader]);
    const begun = turns('1');
    const figures = figuresOf(git('rev-parse', '--short', revision), begun, turns(values.limit));
    if (values.keep !== undefined) {
      const kept = join(import.meta.dirname, 'results', `${values.keep}.json`);
      const { machine: _, ...notes } = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Record<string, unknown>) : {};
      const command = `npm run -s bench -- since ${revision} DIR --limit ${values.limit} --rounds ${values.rounds} --reader ${values.reader}`;
      keepResults(values.keep, { ...notes, command, ...figures });
    }
    process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : table(figures));
  } finally {
    spawnSync('git', ['worktree', 'remove', '--force', then], { cwd: HERE });
    rmSync(place, { recursive: true, force: true });
  }
}

/** Both sides, one after the other, and the other way round the next time. */
function byTurns(rounds: number, then: string, args: readonly string[]): { readonly before: readonly Run[]; readonly now: readonly Run[] } {
  const before: Run[] = [];
  const now: Run[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 1) now.push(run(HERE, args));
    before.push(run(then, args));
    if (round % 2 === 0) now.push(run(HERE, args));
  }
  return { before, now };
}

function run(tree: string, args: readonly string[]): Run {
  const child = spawnSync(process.execPath, [...process.execArgv, '--import', CLOCK, 'bench/speed-child.ts', ...args], {
    cwd: tree,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`adding reports in ${tree} failed`);
  const [figures = '', cpu] = child.stdout.split('\n');
  return { ...(JSON.parse(figures) as Omit<Run, 'cpu'>), cpu: Math.round(Number(cpu) * 1000) / 1000 };
}

function figuresOf(revision: string, begun: ReturnType<typeof byTurns>, added: ReturnType<typeof byTurns>) {
  const [before, now] = [added.before[0], added.now[0]] as [Run, Run];
  const start = { before: median(begun.before, 'cpu'), now: median(begun.now, 'cpu') };
  const whole = { before: median(added.before, 'cpu'), now: median(added.now, 'cpu') };
  return {
    before: revision,
    now: commitHere(),
    same: { reports: now.reports, sentences: now.sentences, words: now.words },
    start,
    cpuSeconds: {
      before: added.before.map((r) => r.cpu),
      now: added.now.map((r) => r.cpu),
      ratio: round(whole.now / whole.before),
      ratioWithoutStart: round((whole.now - start.now) / (whole.before - start.before)),
    },
    entriesAndClaims: { before: { claims: before.claims, entries: before.entries }, now: { claims: now.claims, entries: now.entries } },
    peakMiB: { before: median(added.before, 'peakMiB'), now: median(added.now, 'peakMiB') },
  };
}

function median(runs: readonly Run[], of: 'cpu' | 'peakMiB'): number {
  const sorted = runs.map((r) => r[of]).sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return round(((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2, 1000);
}

function round(n: number, parts = 1000): number {
  return Math.round(n * parts) / parts;
}

function table({ before, now, same, start, cpuSeconds, entriesAndClaims, peakMiB }: ReturnType<typeof figuresOf>): string {
  const row = (name: string, a: string | number, b: string | number): string =>
    `${name.padEnd(24)}${String(a).padStart(30)}${String(b).padStart(30)}\n`;
  return [
    `${same.reports} reports, ${same.sentences.toLocaleString('en')} sentences, ${same.words.toLocaleString('en')} words\n`,
    row('', before, now),
    row('CPU seconds', cpuSeconds.before.join(' '), cpuSeconds.now.join(' ')),
    row('of them to begin', start.before, start.now),
    row('claims', entriesAndClaims.before.claims, entriesAndClaims.now.claims),
    row('entries', entriesAndClaims.before.entries, entriesAndClaims.now.entries),
    row('peak memory, MiB', peakMiB.before, peakMiB.now),
    `${cpuSeconds.ratio} times the time (medians); ${cpuSeconds.ratioWithoutStart} times without what it takes to begin\n`,
  ].join('');
}

function git(...args: readonly string[]): string {
  const done = spawnSync('git', args, { cwd: HERE, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`git ${args[0]}: ${done.stderr}`);
  return done.stdout.trim();
}
