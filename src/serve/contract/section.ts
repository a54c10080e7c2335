import { z } from 'zod';

/** The sections of a record; each is a list under `/api/`. */
export const SectionName = z.enum(['actors', 'engagements', 'instruments', 'cooperation', 'transfers', 'statements', 'discrepancies', 'origins']);
export type SectionName = z.infer<typeof SectionName>;
