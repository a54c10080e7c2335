import { readFileSync } from 'node:fs';

/** One line of gold: what a probe says, or with `optional` what may be read in it. */
export interface Line {
  readonly kind: 'I' | 'C' | 'T';
  readonly optional: boolean;
  /** Sorted; of a transfer the supplier, then the recipient. */
  readonly states: readonly string[];
  /** Instrument kinds, areas, or words of the item, any of which will do. */
  readonly what: readonly string[];
  /** Words of an instrument's title, any of which will do. */
  readonly title: readonly string[];
  /** Statuses or stages, any of which will do; empty where any is right. */
  readonly stages: readonly string[];
  /** Of a transfer: the number, null where none is told, undefined where any is right. */
  readonly quantity: number | null | undefined;
}

/** A short report and what it says of instruments, cooperation and transfers. */
export interface Probe {
  readonly day: string;
  readonly style: string;
  readonly text: string;
  readonly gold: readonly Line[];
}

/**
 * Reads a round of probes. Each is `=== DAY STYLE`, the report, `---`, and lines of gold: `I KINDS | STATUSES | STATES | TITLE/TITLE`,
 * `C STATES | AREAS | STAGES`, `T STATE > STATE | ITEM/ITEM | QUANTITY | STAGES`. `?` behind the letter marks what may be read; `C?` allows each
 * of its areas.
 */
export function readRound(path: string): Probe[] {
  return readFileSync(path, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...rest] = block.split('\n');
      const [text = '', gold = ''] = rest.join('\n').split(/^---$/m);
      const lines = gold.split('\n').filter((line) => line.trim() !== '');
      return { day: head.slice(0, 10), style: head.slice(11), text: text.trim(), gold: lines.flatMap(linesOf) };
    });
}

function linesOf(line: string): Line[] {
  const match = /^([ICT])(\?)? (.*)$/.exec(line);
  if (match === null) throw new Error(`no line of gold: ${line}`);
  const [, kind, mark, rest] = match as unknown as [string, Line['kind'], string | undefined, string];
  const fields = rest.split('|').map((field) => field.trim());
  const words = (k: number, separator: RegExp) => (fields[k] ?? '').split(separator).filter((word) => word !== '' && word !== '*');
  const common = { kind, optional: mark === '?', title: [], quantity: undefined };
  if (kind === 'I') return [{ ...common, what: words(0, / /), stages: words(1, / /), states: words(2, / /).sort(), title: words(3, /\//) }];
  if (kind === 'T')
    return [
      {
        ...common,
        states: words(0, / > /),
        what: words(1, /\//),
        quantity: fields[2] === '*' ? undefined : fields[2] === 'null' ? null : Number(fields[2]),
        stages: words(3, / /),
      },
    ];
  const whole = { ...common, states: words(0, / /).sort(), what: words(1, / /), stages: words(2, / /) };
  return common.optional ? whole.what.map((area) => ({ ...whole, what: [area] })) : [whole];
}
