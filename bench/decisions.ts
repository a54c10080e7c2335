import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ActorClaim } from '../src/model/claim.ts';
import type { Actor } from '../src/model/entry.ts';
import type { ClaimId } from '../src/model/ids.ts';
import { basisOf, judgementOf, listReports, loadEntries, loadJudgements, type NewJudgement, openStore, type Store } from '../src/record/index.ts';
import { type Deriver, derivingAside } from '../src/serve/keep/deriver.ts';
import { keepResults } from './results.ts';

type What<J = NewJudgement> = J extends NewJudgement ? Omit<J, 'by' | 'at' | 'note'> : never;

interface Timed {
  readonly decision: string;
  readonly seconds: number;
  /** Of the time that deriving everything takes, in the same run. */
  readonly ofWhole: number;
  readonly changed: number;
}

/** How long the thread of `serve` takes until a decision is worked into the entries, beside deriving all of them with nothing remembered. The record is copied first. */
export async function benchDecisions(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: 'boolean' } } });
  const [folder] = positionals;
  if (folder === undefined) {
    process.stderr.write('usage: npm run -s bench -- decisions RECORD [--json]\n');
    process.exitCode = 2;
    return;
  }
  const copy = mkdtempSync(join(tmpdir(), 'rapporteur-decisions-'));
  try {
    cpSync(folder, copy, { recursive: true });
    const opened = await openStore(copy, { create: false });
    if (!opened.ok) throw new Error(opened.failure.what);
    await using store = opened.value;
    const figures = await timed(store, copy);
    keepResults('decisions', figures);
    process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : table(figures));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function timed(
  store: Store,
  folder: string,
): Promise<{ readonly reports: number; readonly whole: number; readonly decisions: readonly Timed[] }> {
  let second = 0;
  const decide = async (what: What) => {
    const at = new Date(Date.UTC(2026, 0, 1, 0, 0, second++)).toISOString();
    await loadJudgements(store, [judgementOf({ ...what, by: 'bench', at, note: null } as NewJudgement)]);
  };
  const [first] = await loadEntries(store).then((e) => e.engagements);
  const idle: What = { verdict: 'confirm', claim: first?.id.replace(/^[a-z]{3}/, 'clm') as ClaimId };
  // Twice: other rules may have derived the record, and then the first time writes much.
  let whole = 0;
  for (let n = 0; n < 2; n++) {
    const fresh = derivingAside(folder);
    await decide(idle);
    whole = (await secondsOf(fresh)).seconds;
    await fresh.close();
  }
  const deriver = derivingAside(folder);
  const decisions: Timed[] = [];
  try {
    // The second time all code has run that the others run.
    for (let n = 0; n < 2; n++) {
      await decide(idle);
      await secondsOf(deriver);
    }
    for (const [decision, what] of await decisionsOn(store)) {
      await decide(what);
      const { seconds, changed } = await secondsOf(deriver);
      decisions.push({ decision, seconds, ofWhole: Math.round((seconds / whole) * 1000) / 1000, changed });
    }
  } finally {
    await deriver.close();
  }
  return { reports: (await listReports(store)).length, whole, decisions };
}

async function secondsOf(deriver: Deriver): Promise<{ readonly seconds: number; readonly changed: number }> {
  const start = performance.now();
  const done = await deriver.derive();
  if (!done.ok) throw new Error(done.failure.what);
  const { added, changed, removed } = done.value;
  const seconds = Math.round(performance.now() - start) / 1000;
  return { seconds, changed: changed + removed + Object.values(added).reduce((n, ids) => n + ids.length, 0) };
}

/** One decision of each kind, on what most is told of, where a decision touches most. */
async function decisionsOn(store: Store): Promise<readonly (readonly [string, What])[]> {
  const entries = await loadEntries(store);
  const told = (list: readonly { readonly id: string; readonly evidence: readonly unknown[] }[]) =>
    list.toSorted((a, b) => b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1));
  const forms = (actor: Actor) => actor.names.reduce((n, name) => n + name.evidence.length, 0);
  const people = entries.actors.filter((a) => a.kind === 'person').toSorted((a, b) => forms(b) - forms(a) || (a.id < b.id ? -1 : 1));
  const anchor = (entry: { readonly id: string } | undefined) => entry?.id.replace(/^[a-z]{3}/, 'clm') as ClaimId;
  const last = async (entry: { readonly id: string } | undefined) => (await basisOf(store, entry?.id ?? '')).claims.at(-1) as ActorClaim['id'];
  const [statement, other] = told(entries.statements);
  const [meeting] = told(entries.engagements.filter((e) => e.kind !== 'visit'));
  return [
    ['two people are one', { verdict: 'same', a: anchor(people[2]), b: anchor(people[3]) }],
    ['a person taken apart', { verdict: 'different', a: anchor(people[0]), b: await last(people[0]) }],
    ['two statements are one', { verdict: 'same', a: anchor(statement), b: anchor(other) }],
    ['a statement rejected', { verdict: 'reject', claim: anchor(other), whole: true }],
    ['a meeting rejected', { verdict: 'reject', claim: anchor(meeting), whole: true }],
    ['a meeting confirmed again', { verdict: 'confirm', claim: anchor(meeting) }],
    ['a meeting corrected', { verdict: 'correct', claim: anchor(meeting), field: 'place', value: '{"name":"Lima","country":"PER"}' }],
  ];
}

function table({ reports, whole, decisions }: { readonly reports: number; readonly whole: number; readonly decisions: readonly Timed[] }): string {
  const lines = decisions.map(
    (d) =>
      `${d.decision.padEnd(28)}${d.seconds.toFixed(2).padStart(8)} s${`${(d.ofWhole * 100).toFixed(1)} %`.padStart(10)}${String(d.changed).padStart(8)} entries\n`,
  );
  return `${reports} reports; all entries derived anew: ${whole.toFixed(2)} s\n${lines.join('')}`;
}
