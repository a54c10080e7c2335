import type { Progress } from '../pipeline/index.ts';
import type { Survey } from '../read/index.ts';
import type { Terminal } from './session.ts';

const refreshEvery = 100;

/** One line on the terminal that is written over and over: how many reports are read, how fast, and how long it may still take. Nothing in a pipe. */
export class ProgressLine {
  readonly #terminal: Terminal;
  readonly #survey: Survey;
  readonly #started = performance.now();
  #last = 0;
  #shown = false;

  constructor(terminal: Terminal, survey: Survey) {
    this.#terminal = terminal;
    this.#survey = survey;
  }

  show(p: Progress): void {
    const now = performance.now();
    if (this.#terminal.columns === null || now - this.#last < refreshEvery) return;
    this.#last = now;
    const line = progressText(p, this.#survey, (now - this.#started) / 1000);
    this.#terminal.warn(`\r\u001b[2K${line.slice(0, Math.max(1, this.#terminal.columns - 1))}`);
    this.#shown = true;
  }

  clear(): void {
    if (this.#shown) this.#terminal.warn('\r\u001b[2K');
  }
}

/** What the line says when `seconds` have passed. Time left is counted by size, for reports are of all lengths. */
export function progressText(p: Progress, survey: Pick<Survey, 'readings' | 'bytes'>, seconds: number): string {
  const done = p.reports + p.refused;
  // A file may hold many reports: how many there are in all is known only where each has one.
  const parts = [
    done > survey.readings ? `${done} reports` : `${done} of ${survey.readings} reports`,
    `${Math.round(p.sentences / Math.max(seconds, 0.001))} sentences/s`,
  ];
  if (done >= survey.readings && p.bytes >= survey.bytes) parts.push('reconciling');
  else if (p.bytes > 0 && survey.bytes > p.bytes) parts.push(`${duration((seconds / p.bytes) * (survey.bytes - p.bytes))} left`);
  return parts.join(' · ');
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  return whole < 3600 ? `${Math.floor(whole / 60)} min ${whole % 60} s` : `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
