import { readFileSync } from 'node:fs';

/** The version of this program, which stands for its rules: what other rules read or derived is read or derived again. */
export const version = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
