import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './source.ts';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

/** Optional packages, those for other machines, that the lock file leaves out because the registry at hand had none of them: `npm ci` would refuse the whole lock file. */
export function missingFromLock(lock: Lock): readonly Finding[] {
  return Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !(`node_modules/${name}` in lock.packages))
      .map(([name, version]) => ({
        where: 'package-lock.json',
        what: `no entry for ${name} ${version}: write one after its neighbours, or npm ci refuses`,
      })),
  );
}

/** The lock file of the project. */
export function readLock(root: string): Lock {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
}
