import { z } from 'zod';

/** ISO 3166-1 alpha-3 (XKX for Kosovo). */
export const Country = z.string().regex(/^[A-Z]{3}$/);
export type Country = z.infer<typeof Country>;
