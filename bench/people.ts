import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveActors } from '../src/resolve/index.ts';
import { allOf, onDay, Told } from '../src/resolve/testing.ts';
import { keepResults } from './results.ts';

// Two reports, each with one person: are they taken for one? The table was written before looking at what the program answers; half of it,
// chosen by digest, was never looked at while the rules were mended.

interface Person {
  readonly name: string;
  readonly country: string | null;
  readonly title: string | null;
}

interface Case {
  readonly same: boolean;
  readonly kind: string;
  readonly a: Person;
  readonly b: Person;
  /** Other people whom a third report names. */
  readonly others: readonly Person[];
  /** Both met the same person on the same day. */
  readonly met: boolean;
  /** The reports are a day apart, else forty. */
  readonly near: boolean;
  readonly heldOut: boolean;
  readonly line: string;
}

interface Scores {
  readonly cases: number;
  readonly same: number;
  readonly precision: number;
  readonly recall: number;
}

/** `bench people [FILE.tsv] [--json] [--wrong]`: whether name forms are taken for one person, on a table of pairs. `--wrong` lists the wrong ones of the half that rules are tuned on. */
export function benchPeople(args: readonly string[]): void {
  const file = args.find((arg) => !arg.startsWith('--')) ?? join(import.meta.dirname, 'people', 'cases.tsv');
  const lines = readFileSync(file, 'utf8').split('\n').slice(1);
  const results = lines.filter((line) => line !== '').map((line) => ({ ...caseOf(line), merged: merged(caseOf(line)) }));
  const tuned = results.filter((r) => !r.heldOut);
  const kinds = Object.fromEntries(
    [...Map.groupBy(results, (r) => r.kind)].map(([kind, list]) => [kind, share(list.filter((r) => r.merged === r.same).length, list.length)]),
  );
  const figures = { ...scoresOf(results), tuned: scoresOf(tuned), heldOut: scoresOf(results.filter((r) => r.heldOut)), kinds };
  keepResults('people', figures);
  if (args.includes('--json')) console.log(JSON.stringify(figures));
  else {
    console.table({ all: scoresOf(results), tuned: figures.tuned, 'held out': figures.heldOut });
    console.table(kinds);
  }
  if (args.includes('--wrong')) for (const r of tuned) if (r.merged !== r.same) console.log(`${r.merged ? 'merged' : 'apart '}  ${r.line}`);
}

function scoresOf(results: readonly (Case & { readonly merged: boolean })[]): Scores {
  const right = results.filter((r) => r.merged && r.same).length;
  return {
    cases: results.length,
    same: results.filter((r) => r.same).length,
    precision: share(right, results.filter((r) => r.merged).length),
    recall: share(right, results.filter((r) => r.same).length),
  };
}

const share = (part: number, whole: number): number => Math.round((part / Math.max(1, whole)) * 1e4) / 1e4;

/** Columns: verdict, kind, one name, the other, context ("IND:minister|PAK met near"), others ("Name : IND:minister, …"). */
function caseOf(line: string): Case {
  const [verdict = '', kind = '', a = '', b = '', context = '', others = '-'] = line.split('\t');
  const flags = new Set(context.split(' ').filter((w) => w === 'met' || w === 'near'));
  const [first = '-', second = first] = context.replace(/ (?:met|near)\b/g, '').split('|');
  const heldOut = Number.parseInt(createHash('sha256').update(`${a}\t${b}\t${context}`).digest('hex').slice(0, 2), 16) % 2 === 1;
  const more = others === '-' ? [] : others.split(', ').map((o) => personOf(o.split(' : ')[0] as string, o.split(' : ')[1] ?? '-'));
  return {
    same: verdict === 'same',
    kind,
    a: personOf(a, first),
    b: personOf(b, second),
    others: more,
    met: flags.has('met'),
    near: flags.has('near'),
    heldOut,
    line,
  };
}

function personOf(name: string, place: string): Person {
  const [country = '-', title = null] = place.split(':');
  return { name, country: country === '-' ? null : country, title };
}

function merged(c: Case): boolean {
  const [one, other] = [told(c.a, '2022-05-10', c.met), told(c.b, c.near || c.met ? '2022-05-11' : '2022-06-19', c.met)];
  const rest = c.others.map((o) => told(o, '2022-05-20', false));
  const { reports, claims } = allOf(one.report, other.report, ...rest.map((r) => r.report));
  const { actorOf } = resolveActors(reports, claims, []);
  return actorOf.get(one.claim) === actorOf.get(other.claim);
}

function told(person: Person, published: string, met: boolean) {
  const report = new Told(
    published,
    `${person.title ?? ''} ${person.name} spoke at length of bridges. He met Anselm Quistgaard there.`.trim(),
    `Paper of ${person.name}, ${published}`,
  );
  const claim = report.actor(person.name, { country: person.country, titles: person.title === null ? [] : [person.title] });
  if (met) {
    const host = report.actor('Anselm Quistgaard', { country: 'ISL' });
    report.engagement('He met Anselm Quistgaard', [claim, host], { date: onDay('2022-05-09') });
  }
  return { report, claim };
}
