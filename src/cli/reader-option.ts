import { Option } from 'commander';
import { ReaderName } from '../model/annotation.ts';
import { defaultReader } from '../pipeline/index.ts';

/** What `--reader` and `reader` choose between, for their help. */
export const readersInWords = `small (quick, needs nothing more) or full (better at names and long sentences, slower, needs onnxruntime-node)`;

/** `--reader NAME`, for this call alone. */
export function readerOption(): Option {
  return new Option('--reader <reader>', `who reads this time: ${readersInWords}; else the record's own (\`reader\`), else ${defaultReader}`).choices(
    ReaderName.options,
  );
}
