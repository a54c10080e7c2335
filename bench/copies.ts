import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../src/model/digest.ts';
import type { ReportId } from '../src/model/ids.ts';
import type { Report } from '../src/model/report.ts';
import { readReports } from '../src/read/index.ts';
import { originsOf } from '../src/reconcile/passages/origins.ts';
import { sharedPassages } from '../src/reconcile/passages/shared.ts';
import { stretchesOf } from '../src/versions/likeness.ts';
import { nearCopy, sentencesOf, shares, type Way, ways } from './copies/near-copies.ts';
import { randomOf, shuffled } from './copies/random.ts';
import { keepResults } from './results.ts';

const sizes = [1000, 2000, 4500];
const RESERVE = 400;
const SEED = 20261122;
const LEAST_WORDS = 60;
// One report of eleven is a copy.
const COPIES = 1 / 11;
// A text and its copy are told to be such where they share so much of the shorter one.
const SHARED_PART = 0.15;

interface Copy {
  readonly of: ReportId;
  readonly way: Way;
  readonly share: number;
  readonly report: Report;
}

/** `bench copies [DIR] [--json] [--sizes 1000,2000]`: near-copies made by seed among real briefings; are the pairs found, are others, and how does the time grow? */
export async function benchCopies(args: readonly string[]): Promise<void> {
  const sized = args.indexOf('--sizes');
  const wanted = sized < 0 ? sizes : (args[sized + 1] ?? '').split(',').map(Number);
  const given = args.find((arg, i) => !arg.startsWith('--') && i !== sized + 1);
  const folder = given ?? join(process.env.RAPPORTEUR_DATA ?? join(import.meta.dirname, '..', '..', 'shared'), 'data', 'briefings');
  if (!existsSync(folder)) {
    console.log(`skipped: ${folder} is not here`);
    return;
  }
  const all = await briefings(folder, Math.max(...wanted) + RESERVE);
  const rest = all.slice(RESERVE);
  const foreign = ownSentences(all.slice(0, RESERVE), rest);
  const runs = wanted.filter((size) => originalsOf(size) <= rest.length).map((size) => run(rest.slice(0, originalsOf(size)), foreign));
  const figures = { seed: SEED, folder: 'data/briefings', sharedPart: SHARED_PART, runs, boilerplate: boilerplate(rest, foreign) };
  keepResults('copies', figures);
  if (args.includes('--json')) console.log(JSON.stringify(figures));
  else {
    console.table(runs.map(({ byWay: _way, byShare: _share, ...row }) => row));
    for (const { byWay, byShare } of runs.slice(-1)) console.table(Object.fromEntries([...Object.entries(byWay), ...Object.entries(byShare)]));
    console.table(figures.boilerplate);
  }
}

/** Sentences that nobody else prints: put into a copy, they make it like no third report. */
function ownSentences(reports: readonly Report[], rest: readonly Report[]): string[] {
  const printed = new Set(rest.flatMap((r) => [...stretchesOf(r.text)]));
  return reports
    .flatMap((r) => sentencesOf(r.text))
    .filter((sentence) => {
      const stretches = [...stretchesOf(sentence)];
      return stretches.filter((s) => printed.has(s)).length <= stretches.length / 4;
    });
}

const originalsOf = (size: number): number => Math.round(size * (1 - COPIES));

/** Briefings in an order that the seed determines, each text once, none of them short. */
async function briefings(folder: string, count: number): Promise<Report[]> {
  const found = new Map<string, Report>();
  for await (const reading of readReports([folder])) {
    if (!reading.ok || reading.value.text.split(/\s+/).length < LEAST_WORDS) continue;
    found.set(reading.value.text, reading.value);
    if (found.size >= count * 1.3) break;
  }
  return shuffled([...found.values()], randomOf(SEED)).slice(0, count);
}

/** One copy to every ten reports, each way and each share in turn, printed by another outlet up to three days later. */
function copiesOf(reports: readonly Report[], foreign: readonly string[]): Copy[] {
  const deck = shuffled([...foreign], randomOf(SEED));
  let dealt = 0;
  const another = (): string => deck[dealt++ % deck.length] as string;
  return reports.slice(0, Math.floor(reports.length / 10)).map((original, i) => {
    const way = ways[i % ways.length] as Way;
    const share = shares[Math.floor(i / ways.length) % shares.length] as number;
    const text = nearCopy(original.text, way, share, foreign, another, SEED + i);
    const published = new Date(Date.parse(original.published) + (i % 4) * 86_400_000).toISOString().slice(0, 10);
    const report = { ...original, id: `rep-${digest('copy', i, text)}` as ReportId, source: 'Another Paper', published, text };
    return { of: original.id, way, share, report };
  });
}

function run(originals: readonly Report[], foreign: readonly string[]) {
  const copies = copiesOf(originals, foreign);
  const alone = pairsIn(originals).any;
  const { pairs, seconds, origins } = pairsIn([...originals, ...copies.map((c) => c.report)]);
  const original = new Map(copies.map((c) => [c.report.id, c.of]));
  const found = new Set<Copy>();
  const of = new Map(copies.map((c) => [c.report.id, c]));
  let wrong = 0;
  let told = 0;
  for (const pair of pairs) {
    const [a, b] = pair.split(' ') as [ReportId, ReportId];
    if (!original.has(a) && !original.has(b)) continue;
    told++;
    const [x, y] = [original.get(a) ?? a, original.get(b) ?? b];
    if (x === y) found.add((of.get(a) ?? of.get(b)) as Copy);
    // What the originals share by themselves (letters of one pattern, boilerplate), their copies share too.
    else if (!alone.has([x, y].sort().join(' '))) wrong++;
  }
  const recall = (list: readonly Copy[]): number => share(list.filter((c) => found.has(c)).length, list.length);
  const byWay = Object.fromEntries(
    ways.map((way) => [way, Object.fromEntries(shares.map((s) => [`${s * 100} %`, recall(copies.filter((c) => c.way === way && c.share === s))]))]),
  );
  const byShare = { all: Object.fromEntries(shares.map((s) => [`${s * 100} %`, recall(copies.filter((c) => c.share === s))])) };
  return {
    reports: originals.length + copies.length,
    copies: copies.length,
    precision: share(told - wrong, told),
    recall: recall(copies),
    recallTo30: recall(copies.filter((c) => c.share <= 0.3)),
    origins,
    cpuSeconds: seconds,
    msPerReport: Math.round((seconds / (originals.length + copies.length)) * 1e5) / 100,
    byWay,
    byShare,
  };
}

/** Pairs of reports of which one prints a good part of the other, and pairs that share any passage, by what the program says they share. */
function pairsIn(reports: readonly Report[]): { any: ReadonlySet<string>; pairs: ReadonlySet<string>; seconds: number; origins: number } {
  const sorted = [...reports].sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : a.id < b.id ? -1 : 1));
  const byId = new Map(sorted.map((r) => [r.id, r]));
  const before = process.cpuUsage();
  const origins = originsOf(sharedPassages(sorted), byId, new Map());
  const spent = process.cpuUsage(before);
  const shared = new Map<string, number>();
  for (const { passages } of origins) {
    // A passage of very many reports is a formula in a week's news, and its pairs are too many to list.
    if (passages.length > 40) continue;
    for (const [i, p] of passages.entries())
      for (const q of passages.slice(0, i)) {
        const key = [p.report, q.report].sort().join(' ');
        shared.set(key, (shared.get(key) ?? 0) + Math.min(p.end - p.start, q.end - q.start));
      }
  }
  const lengthOf = (id: string): number => byId.get(id as ReportId)?.text.length ?? 0;
  const pairs = new Set([...shared].filter(([key, n]) => n >= SHARED_PART * Math.min(...key.split(' ').map(lengthOf))).map(([key]) => key));
  return { any: new Set(shared.keys()), pairs, seconds: Math.round((spent.user + spent.system) / 1e4) / 100, origins: origins.length };
}

/** The worst case: one paragraph of a hundred words at the foot of every report of one week. */
function boilerplate(reports: readonly Report[], foreign: readonly string[]) {
  const foot = foreign.slice(0, 400).join(' ').split(/\s+/).slice(0, 100).join(' ');
  return [500, 1000, 2000, 3000]
    .filter((n) => n <= reports.length)
    .map((n) => {
      const printed = reports
        .slice(0, n)
        .map((r, i) => ({ ...r, published: `2024-03-0${1 + (i % 7)}`, text: `${r.text.slice(0, 1500)}\n\n${foot}` }));
      const { seconds, origins } = pairsIn(printed);
      return { reports: n, cpuSeconds: seconds, origins };
    });
}

const share = (part: number, whole: number): number => Math.round((part / Math.max(1, whole)) * 1e4) / 1e4;
