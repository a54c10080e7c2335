import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keepResults } from './results.ts';
import { eventsAsked, withExport } from './scored.ts';

/** Of the entries that a person read in the reports, how many each reader's record misses. */
export interface Missed {
  /** Missed whoever reads: by the rules, or by both readers. */
  both: number;
  /** Missed with that reader alone: by its trees or its names. */
  small: number;
  full: number;
}

/**
 * `bench missed [--fresh | --in FOLDER] [--json]`: whether what the record misses of the events is missed for the reader's trees and names or for the
 * rules: what one reader finds and the other does not is the other's; what neither finds is taken to be the rules', though both readers may err alike.
 */
export async function benchMissed(args: readonly string[]): Promise<void> {
  const data = process.env.RAPPORTEUR_DATA ?? join(import.meta.dirname, '..', '..', 'shared');
  const scorer = join(data, 'score', 'score-record.mjs');
  if (!existsSync(scorer)) return void console.log(`skipped: ${scorer} is not here`);
  const { set, events } = eventsAsked(args);
  const sections: Record<string, Missed> = {};
  for (const { reports, gold } of events) {
    const [small, full] = (['small', 'full'] as const).map((reader) =>
      withExport(reports, ['--reader', reader], (exported) => missing(scorer, exported, gold)),
    ) as [ReadonlyMap<string, string>, ReadonlyMap<string, string>];
    for (const [entry, section] of new Map([...small, ...full])) {
      const tally = sections[section] ?? { both: 0, small: 0, full: 0 };
      sections[section] = tally;
      tally[small.has(entry) && full.has(entry) ? 'both' : small.has(entry) ? 'small' : 'full']++;
    }
  }
  const sum = (key: keyof Missed): number => Object.values(sections).reduce((n, s) => n + s[key], 0);
  const all = { both: sum('both'), small: sum('small'), full: sum('full') };
  if (set !== null) keepResults(`missed-${set}`, { all, sections });
  if (args.includes('--json')) console.log(JSON.stringify({ all, sections }));
  else console.table({ ...sections, all });
}

/** The gold entries that the scorer calls missing, each with its section. */
function missing(scorer: string, exported: string, gold: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let section = '';
  for (const line of spawnSync(process.execPath, [scorer, exported, gold], { encoding: 'utf8' }).stdout.split('\n')) {
    section = /^(\w+)/.exec(line)?.[1] ?? section;
    if (line.trimStart().startsWith('missing: ')) found.set(`${section} ${line}`, section);
  }
  return found;
}
