import { claimsOf } from '../extract/index.ts';
import { reconcile } from '../reconcile/index.ts';
import { resolveActors } from '../resolve/index.ts';
import { openAnnotator } from './readers.ts';
import { type Rules, rulesOfProgram } from './rules.ts';
import type { Stages } from './stages.ts';

/** The stages of the product: its language models and the rules of this program. */
export function productStages(): Stages {
  let rules: Rules | undefined;
  return {
    openAnnotator: (name) => openAnnotator(name),
    claimsOf,
    resolve: resolveActors,
    reconcile,
    // Only when asked: it reads the program's own files, which `--help` need not wait for.
    get rules() {
      rules ??= rulesOfProgram();
      return rules;
    },
  };
}
