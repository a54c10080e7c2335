// A process of its own for one reader: reads texts in batches as `add` does, then sentences of given tokens; prints what that took.
import { text } from 'node:stream/consumers';
import { segment } from '../../src/annotate/sentences.ts';
import { ReaderName } from '../../src/model/annotation.ts';
import { withReader } from './reader.ts';

/** What one process measures. */
export interface Measured {
  readonly version: string;
  readonly seconds: number;
  readonly sentences: number;
  readonly peakMiB: number;
  readonly names: readonly (readonly [number, number, string])[][];
}

const batch = 16;

if (process.argv[1] === import.meta.filename) {
  const { texts, sentences } = JSON.parse(await text(process.stdin)) as {
    readonly texts: readonly string[];
    readonly sentences: readonly string[][];
  };
  const measured = await withReader(ReaderName.parse(process.argv[2]), async (reader): Promise<Measured> => {
    await reader.annotate(['Ministers met in Oslo on Tuesday.']);
    const start = performance.now();
    // One batch is always on its way while another is read, as when reports are added.
    let before: Promise<unknown> = Promise.resolve();
    for (let from = 0; from < texts.length; from += batch) {
      const next = reader.annotate(texts.slice(from, from + batch));
      await before;
      before = next;
    }
    await before;
    const seconds = (performance.now() - start) / 1000;
    const found = await reader.annotateTokens(sentences);
    return {
      version: `${reader.reader.name} ${reader.reader.version}`,
      seconds,
      sentences: texts.reduce((sum, t) => sum + segment(t).length, 0),
      peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
      names: found.map((sentence) => sentence.names.map(({ first, last, type }) => [first, last, type] as const)),
    };
  });
  process.stdout.write(JSON.stringify(measured));
}
