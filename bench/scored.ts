import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keepResults } from './results.ts';

// Accuracy of the whole way, with the real command: reports in, record out, and a scorer from outside over what is exported.
// The annotated data are not ours to ship; they lie beside the checkout, or where RAPPORTEUR_DATA says.

const root = join(import.meta.dirname, '..');
const data = process.env.RAPPORTEUR_DATA ?? join(root, '..', 'shared');
const cli = join(root, 'src', 'cli.ts');

/** Reads `reports` into a fresh record and hands the path of its export to `use`; all of it is removed afterwards. */
export function withExport<T>(reports: string, extra: readonly string[], use: (exported: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  try {
    const record = join(folder, 'record');
    const added = spawnSync(process.execPath, [cli, 'add', reports, '--record', record, ...extra], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (added.status !== 0 && added.status !== 1) throw new Error(`add ended with ${added.status ?? added.signal}`);
    const exported = join(folder, 'record.json');
    const out = spawnSync(process.execPath, [cli, 'export', '--format', 'json', '--record', record], {
      stdio: ['ignore', openSync(exported, 'w'), 'inherit'],
    });
    if (out.status !== 0) throw new Error(`export ended with ${out.status ?? out.signal}`);
    return use(exported);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `--reader R` of a benchmark's arguments, handed on to `add`. */
function readerOf(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--reader');
  return at < 0 ? [] : args.slice(at, at + 2);
}

/** Results with another reader than the program's own choice are kept by themselves. */
function named(name: string, args: readonly string[]): string {
  const [, reader] = readerOf(args);
  return reader === undefined ? name : `${name}-${reader}`;
}

/** Runs one scorer over one folder of reports, keeps its figures and prints what it prints; says so aloud where the data are absent. */
function score(name: string, scorer: string, reports: string, gold: string, args: readonly string[], extra: readonly string[] = []): void {
  const needed = [join(data, 'score', scorer), join(data, reports), join(data, gold)];
  const absent = needed.find((path) => !existsSync(path));
  if (absent) {
    console.log(`skipped: ${absent} is not here`);
    return;
  }
  withExport(join(data, reports), [...extra, ...readerOf(args)], (exported) => {
    const call = [needed[0] as string, exported, needed[2] as string];
    const json = spawnSync(process.execPath, [...call, '--json'], { encoding: 'utf8' }).stdout;
    keepResults(named(name, args), JSON.parse(json));
    if (args.includes('--json')) process.stdout.write(json);
    else spawnSync(process.execPath, call, { stdio: 'inherit' });
  });
}

/** Two real reports of one event against what a person read in them. */
export function benchSeeds(args: readonly string[]): void {
  score('seeds', 'score-record.mjs', 'seeds', 'gold/seeds.json', args);
}

/** Readouts: was the contact found, with both people, of the right kind, on the right day. */
export function benchReadouts(args: readonly string[]): void {
  score('readouts', 'score-readouts.mjs', 'data/readouts/reports', 'data/readouts/gold.json', args);
}

/** Attributions in news articles: source, cue, content. The articles bear no date; none of the scores needs one. */
export function benchAttribution(args: readonly string[]): void {
  score('attribution', 'score-attribution.mjs', 'data/attribution/polnear/dev/text', 'data/attribution/polnear/dev/attributions', args, [
    '--date',
    '2016-09-15',
  ]);
}

/** An event: a folder of reports beside its gold, or one of the annotated data's own reports. */
type Event = string | { readonly name: string; readonly report: string };

/** The events that a benchmark is asked for: the folder of the project that they are of, null for another, and where each has its reports and its gold. */
export interface EventsAsked {
  readonly set: string | null;
  readonly events: readonly { readonly name: string; readonly reports: string; readonly gold: string }[];
}

/** `--fresh`, `--real` or `--in FOLDER` of a benchmark's arguments; without any of them the events that rules were mended on. */
export function eventsAsked(args: readonly string[]): EventsAsked {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { fresh: { type: 'boolean' }, real: { type: 'boolean' }, in: { type: 'string' } },
  });
  // Those in fresh/ were written by somebody who did not know the rules; whoever mends rules on one moves it to events/.
  const set = values.fresh ? 'fresh' : values.real ? 'real' : 'events';
  const other = typeof values.in === 'string' ? values.in : null;
  const folder = other ?? join(import.meta.dirname, set);
  const events = (JSON.parse(readFileSync(join(folder, 'events.json'), 'utf8')) as Event[]).map((event) => {
    const [name, reports] = typeof event === 'string' ? [event, join(folder, event)] : [event.name, join(data, event.report)];
    return { name, reports, gold: join(folder, `${name}.gold.json`) };
  });
  return { set: other === null ? set : null, events };
}

/**
 * Reports on events, each with what a person read in them: pairs written for this purpose, or `--real`: single documents of the annotated data.
 * `--fresh`: those that no rule was mended on; `--in FOLDER`: those of another folder of the same form, whose figures are printed and not kept.
 */
export function benchEvents(args: readonly string[]): void {
  const scorer = join(data, 'score', 'score-record.mjs');
  if (!existsSync(scorer)) {
    console.log(`skipped: ${scorer} is not here`);
    return;
  }
  const { set, events } = eventsAsked(args);
  const macro: Record<string, { macroF1: number; sections: Record<string, number> }> = {};
  for (const { name: event, reports, gold } of events) {
    if (!existsSync(reports)) {
      console.log(`skipped: ${reports} is not here`);
      return;
    }
    withExport(reports, readerOf(args), (exported) => {
      const run = spawnSync(process.execPath, [scorer, exported, gold, '--json'], { encoding: 'utf8' });
      const summary = JSON.parse(run.stdout) as { macroF1: number; sections: Record<string, { f1: number }> };
      const sections = Object.fromEntries(Object.entries(summary.sections).map(([name, s]) => [name, s.f1]));
      macro[event] = { macroF1: summary.macroF1, sections };
      const shown = Object.entries(sections).map(([name, f1]) => `${name} ${f1.toFixed(2)}`);
      if (!args.includes('--json')) console.log(`${event.padEnd(24)} ${summary.macroF1.toFixed(3)}   ${shown.join('  ')}`);
    });
  }
  const mean = +(Object.values(macro).reduce((sum, e) => sum + e.macroF1, 0) / events.length).toFixed(3);
  if (set !== null) keepResults(named(set, args), { mean, events: macro });
  console.log(args.includes('--json') ? JSON.stringify({ mean, events: macro }) : `mean ${mean.toFixed(3)}`);
}
