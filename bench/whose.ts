import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { ReaderName } from '../src/model/annotation.ts';
import type { Claim } from '../src/model/claim.ts';
import { productStages } from '../src/pipeline/index.ts';
import { readReports } from '../src/read/index.ts';
import { keepResults } from './results.ts';
import { eventsAsked } from './scored.ts';

interface GoldActor {
  readonly kind: string;
  readonly names: readonly string[];
  readonly country: string | null;
  readonly reports: readonly string[];
}

/** How often a report's own claims say rightly of which state a person is, by how that is known. */
const KEYS = ['told right', 'told wrong', 'guessed right', 'guessed wrong', 'none right', 'none wrong', 'not found'] as const;
type Key = (typeof KEYS)[number];
type Counts = Record<Key, number>;

/**
 * `bench whose [--fresh | --in FOLDER] [--reader R] [--wrong] [--json]`: each person of each report by itself, before reports are put together: of
 * which state is he, and does the report tell it or is it guessed? `--wrong` lists those that come out wrong. `right` is the share of those found.
 */
export async function benchWhose(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fresh: { type: 'boolean', default: false },
      in: { type: 'string' },
      reader: { type: 'string', default: 'full' },
      wrong: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const reader = ReaderName.parse(values.reader);
  const { set, events } = eventsAsked(args);
  const stages = productStages();
  const opened = await stages.openAnnotator(reader);
  if (!opened.ok) throw new Error(`${opened.failure.what}. ${opened.failure.remedy}`);
  const { annotator } = opened.value;
  const counts = Object.fromEntries(KEYS.map((key) => [key, 0])) as Counts;
  for (const { name: event, reports, gold } of events) {
    const people = (JSON.parse(readFileSync(gold, 'utf8')) as { actors: GoldActor[] }).actors.filter((a) => a.kind === 'person');
    for await (const reading of readReports([reports])) {
      if (!reading.ok) continue;
      const report = reading.value;
      const [annotation] = await annotator.annotate([report.text]);
      const claims = annotation === undefined ? [] : stages.claimsOf(report, annotation);
      const file = basename(report.path ?? '');
      for (const person of people.filter((p) => p.reports.includes(file))) {
        const { key, country } = verdictOn(person, claims);
        counts[key]++;
        if (values.wrong && !key.endsWith('right')) console.log(`${event} ${file}: ${person.names[0]} (${person.country}) ${key}: ${country}`);
      }
    }
  }
  await annotator.close();
  const found = KEYS.filter((key) => key !== 'not found').reduce((n, key) => n + counts[key], 0);
  const right = found === 0 ? null : +((counts['told right'] + counts['guessed right'] + counts['none right']) / found).toFixed(3);
  if (set !== null) keepResults(`whose-${set}`, { reader, right, counts });
  if (values.json) console.log(JSON.stringify({ reader, right, counts }));
  else {
    console.table(counts);
    console.log(`right ${right}`);
  }
}

function verdictOn(person: GoldActor, claims: readonly Claim[]): { readonly key: Key; readonly country: string | null } {
  const forms = new Set(person.names.map(folded));
  for (const claim of claims) {
    if (claim.kind !== 'actor' || claim.actor !== 'person') continue;
    if (![claim.name, ...claim.names.map((n) => n.text)].some((name) => forms.has(folded(name)))) continue;
    const how = claim.country === null ? 'none' : (claim.footing ?? 'guessed');
    return { key: `${how} ${claim.country === person.country ? 'right' : 'wrong'}`, country: claim.country };
  }
  return { key: 'not found', country: null };
}

/** A name as the scorer of records compares it. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
