import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ReaderName } from '../src/model/annotation.ts';
import { isEnglish } from '../src/model/language.ts';
import type { Report } from '../src/model/report.ts';
import { productStages } from '../src/pipeline/index.ts';
import { readReports } from '../src/read/index.ts';
import { drawn, draws } from './eye/draw.ts';
import { kinds, type Shown, shownEntries } from './eye/entries.ts';
import { type Tally, tallyOf, type Verdict, verdictsIn } from './eye/verdicts.ts';
import { commitHere, keepResults } from './results.ts';

const VERDICTS = join(import.meta.dirname, 'eye', 'verdicts.tsv');
const folder = join(process.env.RAPPORTEUR_DATA ?? join(import.meta.dirname, '..', '..', 'shared'), 'data', 'briefings');

const usage = 'usage: bench eye [--draw SEED [--count N] [--unjudged]] [--reader small|full] [--json]\n';

/**
 * `bench eye --draw SEED`: reports drawn by seed, with what the program makes of each, for a person to judge. `bench eye`: the present program against the
 * verdicts in `eye/verdicts.tsv`, draw by draw, kept in bench/results.
 */
export async function benchEye(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      draw: { type: 'string' },
      count: { type: 'string' },
      unjudged: { type: 'boolean', default: false },
      reader: { type: 'string', default: 'small' },
      json: { type: 'boolean', default: false },
    },
  });
  const reader = ReaderName.safeParse(values.reader);
  if (!reader.success) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  if (!existsSync(folder)) {
    console.log(`skipped: ${folder} is not here`);
    return;
  }
  const verdicts = existsSync(VERDICTS) ? verdictsIn(readFileSync(VERDICTS, 'utf8')) : [];
  if (values.draw === undefined) return score(reader.data, verdicts, values.json);
  const seed = Number(values.draw);
  const count = Number(values.count ?? draws.find((draw) => draw.seed === seed)?.count ?? 40);
  const entries = await entriesOf(drawn(folder, seed, count), reader.data);
  if (values.json) console.log(JSON.stringify(Object.fromEntries(entries)));
  else print(entries, verdicts, values.unjudged);
}

/** What the program makes of each report, read as the only report of a fresh record. Throws where the reader cannot be opened here. */
async function entriesOf(paths: readonly string[], reader: ReaderName): Promise<Map<string, Shown[]>> {
  const stages = productStages();
  const opened = await stages.openAnnotator(reader);
  if (!opened.ok) throw new Error(`${opened.failure.what}. ${opened.failure.remedy}`);
  const { annotator } = opened.value;
  const entries = new Map<string, Shown[]>();
  for (const path of paths) {
    entries.set(path, []);
    for await (const reading of readReports([join(folder, path)])) {
      if (!reading.ok || !isEnglish(reading.value.language)) continue;
      const report: Report = reading.value;
      const [annotation] = await annotator.annotate([report.text]);
      if (annotation === undefined) continue;
      const claims = stages.claimsOf(report, annotation);
      const reports = new Map([[report.id, report]]);
      entries.set(path, shownEntries(path, stages.reconcile(reports, claims, stages.resolve(reports, claims, []), []).entries));
    }
  }
  await annotator.close();
  return entries;
}

function print(entries: ReadonlyMap<string, readonly Shown[]>, verdicts: readonly Verdict[], unjudged: boolean): void {
  const said = new Map(verdicts.map((v) => [v.key, v]));
  for (const [path, all] of entries) {
    const listed = unjudged ? all.filter((entry) => !said.has(entry.key)) : all;
    if (unjudged && listed.length === 0) continue;
    console.log(`\n${join(folder, path)}`);
    for (const { kind, key, fields, quotes } of listed) {
      const verdict = said.get(key);
      console.log(`  ${key} ${kind}: ${fields}${verdict === undefined ? '' : `   [${verdict.verdict}${verdict.cause && `: ${verdict.cause}`}]`}`);
      for (const quote of quotes.slice(0, 3)) console.log(`      “${quote}”`);
    }
  }
}

async function score(reader: ReaderName, verdicts: readonly Verdict[], json: boolean): Promise<void> {
  const judged = new Set(verdicts.map((v) => v.report));
  const scored: Record<string, object> = {};
  const everything = new Map<string, Shown[]>();
  for (const { seed, count, mendedOn } of draws) {
    const paths = drawn(folder, seed, count);
    if (!paths.some((path) => judged.has(path))) continue;
    const entries = await entriesOf(paths, reader);
    for (const [path, all] of entries) everything.set(path, all);
    scored[`seed ${seed}`] = { reports: count, mendedOn, ...tallies(entries, verdicts) };
  }
  const all = { reports: everything.size, ...tallies(everything, verdicts) };
  const figures = { reader, commit: commitHere(), draws: scored, all };
  keepResults(reader === 'small' ? 'eye' : `eye-${reader}`, figures);
  if (json) {
    console.log(JSON.stringify(figures));
    return;
  }
  for (const [name, told] of Object.entries({ ...scored, all })) {
    console.log(name);
    console.table(Object.fromEntries(kinds.map((kind) => [kind, withoutCauses((told as unknown as Record<string, Tally>)[kind] as Tally)])));
  }
  for (const kind of kinds) {
    console.log(`\n${kind}`);
    for (const [cause, n] of Object.entries((all as unknown as Record<string, Tally>)[kind]?.causes ?? {}))
      console.log(`  ${String(n).padStart(3)}  ${cause}`);
  }
}

const tallies = (entries: ReadonlyMap<string, readonly Shown[]>, verdicts: readonly Verdict[]): Record<string, Tally> =>
  Object.fromEntries(kinds.map((kind) => [kind, tallyOf(kind, entries, verdicts)]));

const withoutCauses = ({ causes: _, ...figures }: Tally): Omit<Tally, 'causes'> => figures;
