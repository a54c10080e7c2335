import { parseArgs } from 'node:util';
import { openReader, type TokenReader } from '../../src/annotate/index.ts';
import { ReaderName } from '../../src/model/annotation.ts';

/** Opens a reader for `use` and closes it afterwards; throws where it cannot be opened here. */
export async function withReader<T>(name: ReaderName, use: (reader: TokenReader) => Promise<T>): Promise<T> {
  const opened = await openReader(name);
  if (!opened.ok) throw new Error(`${opened.failure.what}. ${opened.failure.remedy}`);
  try {
    return await use(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** The file, the reader (the small one where none is named) and the form of a benchmark over one file. */
export function argumentsOf(args: readonly string[], usage: string): { readonly file: string; readonly reader: ReaderName; readonly json: boolean } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { reader: { type: 'string', default: 'small' }, json: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  const reader = ReaderName.safeParse(values.reader);
  if (file === undefined || !reader.success) throw new Error(`usage: bench ${usage} [--reader ${ReaderName.options.join('|')}] [--json]`);
  return { file, reader: reader.data, json: values.json };
}
