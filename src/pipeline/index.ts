export { type Added, type AddOptions, addReports, type Incoming, type Progress, readerOf } from './add.ts';
export { type Seconds, type Step, steps } from './clock.ts';
export { type Deriving, deriveEntries, Memory, rederiveEntries, warmUp } from './derive.ts';
export { productStages } from './product.ts';
export { defaultReader, type Opened, openAnnotator } from './readers.ts';
export { rereadReports } from './reread.ts';
export type { Stages } from './stages.ts';
export { version } from './version.ts';
