import { fail, type Outcome, succeed } from '../../model/outcome.ts';
import { type Limits, sizeInWords } from '../limits.ts';
import { decodedChunks } from './decoded.ts';
import type { Material } from './material.ts';

/** A line of a file, from 1, without its end. */
export interface Line {
  readonly line: number;
  readonly text: Outcome<string>;
}

/** The lines of material, however large it is. A line longer than a report may be is refused and passed by; where bytes are no text it ends with a failure. */
export async function* linesOf(material: Material, limits: Limits): AsyncGenerator<Line> {
  let line = 1;
  let held = '';
  let tooLong = false;
  for await (const chunk of decodedChunks(material, limits)) {
    if (!chunk.ok) {
      yield { line, text: chunk };
      return;
    }
    let from = 0;
    for (let end = chunk.value.indexOf('\n'); end !== -1; end = chunk.value.indexOf('\n', from)) {
      const text = held + chunk.value.slice(from, end);
      yield { line, text: tooLong || text.length > limits.maxBytes ? refused(material, line, limits) : succeed(text.replace(/\r$/, '')) };
      held = '';
      tooLong = false;
      from = end + 1;
      line++;
    }
    held = tooLong ? '' : held + chunk.value.slice(from);
    if (held.length > limits.maxBytes) {
      tooLong = true;
      held = '';
    }
  }
  if (tooLong) yield { line, text: refused(material, line, limits) };
  else if (held !== '') yield { line, text: succeed(held) };
}

function refused(material: Material, line: number, limits: Limits): Outcome<never> {
  return fail(
    `is too large for one report (the limit is ${sizeInWords(limits.maxBytes)})`,
    `${material.name}:${line}`,
    'Shorten or remove that line; the others are read.',
  );
}
