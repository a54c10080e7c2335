import type { Failure } from '../model/outcome.ts';

/** A refusal on its way up through a stream, where a value cannot go: bytes end here, and this is why. `failureOf` turns it back into the value. */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.what);
    this.name = 'Refusal';
    this.failure = failure;
  }
}
