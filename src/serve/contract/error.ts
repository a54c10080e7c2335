import { z } from 'zod';

export const ErrorCode = z.enum([
  'bad-request',
  'unauthorised',
  'forbidden',
  'not-found',
  'conflict',
  'too-large',
  'unsupported',
  'too-slow',
  'unavailable',
  'internal',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** The one shape of everything that goes wrong: what, where (a parameter, a field, an id), and what to do about it. */
export const ApiError = z
  .object({ error: z.object({ code: ErrorCode, what: z.string(), where: z.string().nullable(), remedy: z.string().nullable() }) })
  .meta({ id: 'Error' });
export type ApiError = z.infer<typeof ApiError>;
