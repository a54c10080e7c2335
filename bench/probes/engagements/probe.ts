import { readFileSync } from 'node:fs';

/** An engagement that a person reads in a probe. */
export interface Expected {
  /** The line of the file. */
  readonly line: string;
  readonly kind: string;
  readonly status: string;
  /** Its first day; null where the words leave it open. */
  readonly date: string | null;
  readonly country: string | null;
  readonly people: readonly { readonly name: string; readonly side: string | null }[];
  readonly states: readonly string[];
  /** It may be in the record or not. */
  readonly optional: boolean;
}

/** One or several short reports of one event, and the engagements in them. */
export interface Probe {
  readonly name: string;
  readonly reports: readonly { readonly published: string; readonly text: string }[];
  readonly expected: readonly Expected[];
}

/**
 * Reads a file of probes. `## name` opens one, `# day | style` a report of it, and the lines that begin with "=" (or "~", for what may be missing)
 * are the gold: kind, status, first day ("?" for open), country ("-" for none), and whoever took part as "Name/SIDE" or "state CODE".
 */
export function readProbes(file: string): Probe[] {
  return readFileSync(file, 'utf8')
    .split(/^## /mu)
    .slice(1)
    .map((part) => {
      const [name = '', ...rest] = part.split('\n');
      const [body = '', ...lines] = rest.join('\n').split(/^(?=[=~] )/mu);
      const reports = body
        .split(/^# /mu)
        .slice(1)
        .map((report) => ({ published: report.slice(0, 10), text: report.slice(report.indexOf('\n') + 1).trim() }));
      return { name: name.trim(), reports, expected: lines.map(expectedOf) };
    });
}

function expectedOf(line: string): Expected {
  const [mark = '', kind = '', status = '', date = '', country = ''] = line.trim().replace(/:.*$/su, '').split(' ');
  const taking = line
    .slice(line.indexOf(':') + 1)
    .split(',')
    .map((t) => t.trim())
    .filter((t) => t !== '');
  return {
    line: line.trim(),
    kind,
    status,
    date: date === '?' ? null : date,
    country: country === '-' ? null : country,
    people: taking
      .filter((t) => !t.startsWith('state '))
      .map((t) => ({ name: t.slice(0, t.lastIndexOf('/')), side: t.endsWith('/-') ? null : t.slice(t.lastIndexOf('/') + 1) })),
    states: taking.filter((t) => t.startsWith('state ')).map((t) => t.slice(6)),
    optional: mark === '~',
  };
}
