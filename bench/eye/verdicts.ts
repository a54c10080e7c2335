import type { Kind, Shown } from './entries.ts';

/** What a person said of one entry, or of one thing that no entry tells. */
export interface Verdict {
  readonly report: string;
  readonly kind: Kind;
  /** The key of the entry; empty for what was missed. */
  readonly key: string;
  readonly verdict: 'right' | 'wrong' | 'missed';
  /** What in the world it is about, where several verdicts are about one thing: an entry with a wrong date, a later one with the right one. */
  readonly thing: string;
  readonly cause: string;
  readonly note: string;
  readonly fields: string;
  readonly quote: string;
}

/** The columns of `verdicts.tsv`, in their order. */
export const columns = ['report', 'kind', 'key', 'verdict', 'thing', 'cause', 'note', 'fields', 'quote'] as const;

/** Verdicts from the text of a file of tab-separated values with a line of column names. Throws on a line that is none. */
export function verdictsIn(text: string): Verdict[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line, i) => {
      const cells = line.split('\t');
      const verdict = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as unknown as Verdict;
      if (cells.length !== columns.length || !['right', 'wrong', 'missed'].includes(verdict.verdict)) throw new Error(`line ${i + 2}: no verdict`);
      return verdict;
    });
}

/** How the program does on one kind of entry. `unjudged` entries count for nothing until somebody judges them. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  /** Things that no right entry tells: missed when they were judged, told wrongly, or told rightly once and no longer. */
  readonly missed: number;
  readonly unjudged: number;
  readonly precision: number | null;
  readonly recall: number | null;
  /** Why entries are wrong and things are missed, the commonest first. */
  readonly causes: Readonly<Record<string, number>>;
}

/** Scores the entries that there are now against the verdicts on the same reports. */
export function tallyOf(kind: Kind, entries: ReadonlyMap<string, readonly Shown[]>, verdicts: readonly Verdict[]): Tally {
  const here = verdicts.filter((v) => v.kind === kind && entries.has(v.report));
  const said = new Map(here.filter((v) => v.key !== '').map((v) => [v.key, v]));
  const present = [...entries.values()].flat().filter((entry) => entry.kind === kind);
  const judged = present.flatMap((entry) => said.get(entry.key) ?? []);
  const right = judged.filter((v) => v.verdict === 'right');
  const wrong = judged.filter((v) => v.verdict === 'wrong');
  const found = new Set(right.map(thingOf));
  const things = new Map<string, Verdict>();
  // A statement that is not among those drawn is not missed.
  const lasting = kind === 'statement' ? here.filter((v) => v.key === '' || judged.includes(v)) : here;
  for (const v of lasting) if (isSomething(v) && !found.has(thingOf(v))) things.set(thingOf(v), v);
  const [told, missed] = [right.length, things.size];
  const missing = [...things.values()].filter((v) => !wrong.includes(v));
  const causes = new Map<string, number>();
  for (const cause of [...wrong.map((v) => `wrong: ${v.cause}`), ...missing.map((v) => `missed: ${v.cause || 'told once, no longer'}`)])
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
  return {
    right: told,
    wrong: wrong.length,
    missed,
    unjudged: present.length - judged.length,
    precision: share(told, told + wrong.length),
    // Of statements only a part is judged, so that nobody looked for missed ones.
    recall: kind === 'statement' ? null : share(found.size, found.size + missed),
    causes: Object.fromEntries([...causes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))),
  };
}

// A wrong entry stands for something only where the verdict says for what: the rest never happened.
const isSomething = (v: Verdict): boolean => v.verdict !== 'wrong' || v.thing !== '';

const thingOf = (v: Verdict): string => `${v.report} ${v.thing || v.key || v.quote}`;

const share = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part / whole) * 1000) / 1000);
