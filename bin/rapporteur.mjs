#!/usr/bin/env node
// The command. In a clone the TypeScript files run as they are; in a package, under node_modules where Node does not take types
// away, the built ones do. Plain JavaScript that an old Node can run.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runOnNode24 } from './node24.mjs';
import { ensurePage } from './page.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'src', 'cli.ts');

if (process.argv.includes('serve')) ensurePage();
runOnNode24(existsSync(source) ? source : join(root, 'dist', 'cli.js'), process.argv.slice(2));
