import { version } from '../pipeline/index.ts';
import type { PassedOver } from '../read/index.ts';

/** What the program calls itself to servers. */
export const agentName = `Rapporteur/${version}`;

/** Whether an argument is an address of the web and no path. */
export function isAddress(argument: string): boolean {
  return /^https?:\/\//i.test(argument);
}

/** For an option that may be given more than once. */
export function gathered(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** Counts what is passed over in archives, crawls and letters, for the closing message. */
export class PassedOverCount {
  readonly #counts = new Map<PassedOver, number>();

  readonly count = (what: PassedOver): void => {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  };

  /** "12 redirects, 3 files of other kinds"; null where there was nothing. */
  get words(): string | null {
    const parts = [...this.#counts].map(([what, n]) => `${n.toLocaleString('en')} ${n === 1 ? one[what] : what}`);
    return parts.length === 0 ? null : parts.join(', ');
  }
}

const one: Readonly<Record<PassedOver, string>> = {
  'files of other kinds': 'file of another kind',
  redirects: 'redirect',
  'answers that are no pages': 'answer that is no page',
  'pages held already': 'page held already',
};
