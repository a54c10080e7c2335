import type { TestEvent } from 'node:test/reporters';

const cwd = `${process.cwd()}/`;

/** Test results for a person: what failed and why, what was skipped and why, which files took long, and one line at the end. */
export default async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0;
  let failed = 0;
  const skipped: string[] = [];
  const spent = new Map<string, number>();
  for await (const { type, data } of events) {
    if (type === 'test:pass' && isTest(data)) {
      if (data.skip !== undefined) skipped.push(`${data.name}${typeof data.skip === 'string' ? `: ${data.skip}` : ''}`);
      else passed++;
      if (data.nesting === 0) add(spent, data);
    } else if (type === 'test:fail' && isTest(data)) {
      failed++;
      yield `\nFAILED ${data.name}\n  ${short(data.file)}:${data.line}\n${indented(causeOf(data.details.error))}\n`;
      if (data.nesting === 0) add(spent, data);
    } else if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
  }
  const slow = [...spent].filter(([, ms]) => ms > 5000).sort((a, b) => b[1] - a[1]);
  yield `\n${[...skipped.map((s) => `skipped ${s}`), ...slow.map(([file, ms]) => `${(ms / 1000).toFixed(1)} s in ${file}`)].join('\n')}\n`;
  yield `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}\n`;
}

interface Result {
  readonly name: string;
  readonly file?: string | undefined;
  readonly details: { readonly duration_ms: number; readonly type?: string | undefined };
}

// A test with others in it counts through them alone; so does a file that runs to its end.
function isTest(data: Result): boolean {
  return data.details.type !== 'suite';
}

function add(spent: Map<string, number>, { file, details }: Result): void {
  const name = short(file);
  spent.set(name, (spent.get(name) ?? 0) + details.duration_ms);
}

function short(file: string | undefined): string {
  return file?.startsWith(cwd) ? file.slice(cwd.length) : (file ?? '');
}

function causeOf(error: Error): string {
  const cause = error.cause;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? error.message);
}

function indented(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/node:internal|\(node:/.test(line))
    .map((line) => `  ${line}`)
    .join('\n');
}
