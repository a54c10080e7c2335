import { readFileSync } from 'node:fs';

/** One line of gold: a person, an organisation, a statement or a discrepancy that the reports hold, or with `optional` may be read in them. */
export interface Line {
  readonly kind: 'P' | 'O' | 'S' | 'D';
  readonly optional: boolean;
  /** Names of a person or body, the speaker's names, or the kind of discrepancy; any of the names will do. */
  readonly names: readonly string[];
  /** Of a person or body: the state, null for none. Of a statement: `d`, `m`, `i`, or `q` for quoted, be it in whole or in part. */
  readonly mark: string | null;
  /** Words of the title that some role holds, the words said, or the values that differ. */
  readonly words: readonly string[];
  /** Who passes a statement on. */
  readonly via: readonly string[];
}

/** One report of a probe. */
export interface Given {
  readonly day: string;
  readonly source: string | null;
  readonly text: string;
}

/** One or several short reports and what they say, each probe a record of its own. */
export interface Probe {
  readonly style: string;
  readonly reports: readonly Given[];
  readonly gold: readonly Line[];
}

/**
 * Reads a round of probes. Each is `=== DAY STYLE`, the report (its first line may be `source: …`), further reports behind `+++ DAY`, `---`, and lines
 * of gold: `P NAME / NAME | STATE or - | words of a title`, `O NAME | STATE`, `S SPEAKER or - | d, m, q or i | words | via NAME`, `D KIND | VALUE | VALUE`.
 * `?` behind the letter marks what may be read.
 */
export function readRound(path: string): Probe[] {
  return readFileSync(path, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...rest] = block.split('\n');
      const [told = '', gold = ''] = rest.join('\n').split(/^---$/m);
      const reports = `${head.slice(0, 10)}\n${told}`.split(/^\+\+\+ /m).map(reportIn);
      const lines = gold.split('\n').filter((line) => line.trim() !== '');
      return { style: head.slice(11), reports, gold: lines.map(lineIn) };
    });
}

function reportIn(block: string): Given {
  const source = /^source: (.*)$/m.exec(block)?.[1] ?? null;
  return {
    day: block.slice(0, 10),
    source,
    text: block
      .slice(10)
      .replace(/^source: .*$/m, '')
      .trim(),
  };
}

function lineIn(line: string): Line {
  const match = /^([POSD])(\?)? (.*)$/.exec(line);
  if (match === null) throw new Error(`no line of gold: ${line}`);
  const [, kind, mark, rest] = match as unknown as [string, Line['kind'], string | undefined, string];
  const [first = '', second = '', third = '', fourth = ''] = rest.split(/ \| ?/).map((field) => field.trim());
  const names = first === '-' ? [] : first.split(' / ');
  const common = { kind, optional: mark === '?', names, via: fourth.startsWith('via ') ? fourth.slice(4).split(' / ') : [] };
  if (kind === 'D') return { ...common, mark: null, words: [second, third] };
  return { ...common, mark: second === '-' || second === '' ? null : second, words: third === '' ? [] : [third] };
}
