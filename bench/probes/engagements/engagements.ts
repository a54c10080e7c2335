import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ReaderName } from '../../../src/model/annotation.ts';
import { readProbes } from './probe.ts';
import { type Found, judged, type Verdict } from './scored.ts';

const folder = import.meta.dirname;

/** `bench probes engagements [--reader R] [--round N] [--wrong] [--json]`: visits, meetings, calls, ceremonies and exercises of short reports. */
export async function benchEngagementProbes(args: readonly string[]): Promise<void> {
  const after = (flag: string): string | undefined => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
  const reader = ReaderName.parse(after('--reader') ?? 'small');
  const round = after('--round');
  const files = readdirSync(folder)
    .filter((f) => f.endsWith('.txt') && (round === undefined || f === `round${round}.txt`))
    .sort();
  const rounds: Record<string, object> = {};
  for (const file of files) {
    const verdicts = await judged(readProbes(join(folder, file)), reader);
    const name = file.replace('.txt', '');
    rounds[name] = figuresOf(verdicts);
    if (args.includes('--wrong')) for (const verdict of verdicts) showWrong(verdict);
    if (!args.includes('--json')) console.log(name, JSON.stringify(rounds[name]));
  }
  if (args.includes('--json')) console.log(JSON.stringify(rounds));
}

/** Precision, recall and F1 over all engagements of a round. */
function figuresOf(verdicts: readonly Verdict[]): object {
  const sum = (count: (v: Verdict) => number): number => verdicts.reduce((n, v) => n + count(v), 0);
  const [hits, missing, extra] = [sum((v) => v.hits), sum((v) => v.missing.length), sum((v) => v.extra.length)];
  const precision = hits / (hits + extra || 1);
  const recall = hits / (hits + missing || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return { probes: verdicts.length, hits, missing, extra, precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}

const rounded = (n: number): number => +n.toFixed(3);

function showWrong({ probe, missing, extra }: Verdict): void {
  if (missing.length + extra.length === 0) return;
  console.log(`\n${probe.name}`);
  for (const m of missing) console.log(`  missing  ${m.line}`);
  for (const e of extra) console.log(`  too much ${told(e)}`);
}

function told({ entry, people, states }: Found): string {
  const named = people.map((p) => `${p.names[0]}/${p.side ?? '-'}`).join(', ');
  return `${entry.kind} ${entry.status} ${entry.date.start ?? '?'} ${entry.place?.country ?? '-'}: ${named} [${states.join(' ')}]`;
}
