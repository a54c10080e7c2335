// `npm start`: from a fresh clone to a record one can look at. Plain JavaScript that an old Node can run.
import './install.mjs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runOnNode24 } from './node24.mjs';

runOnNode24(join(dirname(dirname(fileURLToPath(import.meta.url))), 'scripts', 'start.ts'), process.argv.slice(2));
