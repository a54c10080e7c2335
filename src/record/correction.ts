import { z } from 'zod';
import { Actor, Cooperation, Engagement, Instrument, Statement, Transfer } from '../model/entry.ts';
import { fail, type Outcome, succeed } from '../model/outcome.ts';
import type { Placed } from './entries.ts';

// What may be corrected: not what an entry rests on, and of actors what is theirs alone.
const fixed = { id: true, evidence: true, corroboration: true } as const;
const correctable: Readonly<Partial<Record<Placed['section'], z.ZodObject>>> = {
  actors: Actor.pick({ name: true, country: true }),
  engagements: Engagement.omit(fixed),
  instruments: Instrument.omit(fixed),
  cooperation: Cooperation.omit(fixed),
  transfers: Transfer.omit(fixed),
  statements: Statement.omit(fixed),
};

/** The value of a correction as JSON, given as JSON or as plain text; or why the field of this entry cannot read so. */
export function correctionOf({ section, entry }: Placed, field: string, given: string): Outcome<string> {
  const shape = correctable[section]?.shape as Readonly<Record<string, z.ZodType>> | undefined;
  if (shape === undefined) return fail(`${section} cannot be corrected`, entry.id, 'They follow from other entries: correct those.');
  const schema = shape[field];
  if (schema === undefined) return fail(`no field "${field}" can be corrected`, entry.id, `One of these can: ${Object.keys(shape).join(', ')}.`);
  const read = schema.safeParse(jsonOrText(given));
  if (read.success) return succeed(JSON.stringify(read.data));
  const form = JSON.stringify((entry as unknown as Readonly<Record<string, unknown>>)[field]);
  return fail(
    `${field} cannot be ${given}: ${z.prettifyError(read.error).split('\n')[0]?.replace(/^✖ /, '')}`,
    entry.id,
    `Write it in the form that it has now: ${form}`,
  );
}

function jsonOrText(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}

/** The fields of a section's entries that can be corrected. */
export function correctableFields(section: Placed['section']): readonly string[] {
  return Object.keys(correctable[section]?.shape ?? {});
}
