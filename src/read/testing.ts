import type { Outcome } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import type { DayOrder } from './day.ts';
import type { PassedOver } from './formats/format.ts';
import { readMaterial } from './formats/index.ts';
import { type Known, materialOfBytes } from './formats/material.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';

/** How tests read: as users do, but for what they say. */
export interface TestHow {
  readonly date?: string;
  readonly dates?: DayOrder;
  readonly limits?: Partial<Limits>;
  readonly passedOver?: (what: PassedOver) => void;
}

/** Everything that bytes of this name hold, as `add` would read it. */
export async function readBytes(bytes: Uint8Array, name: string, how: TestHow = {}, known: Partial<Known> = {}): Promise<readonly Outcome<Report>[]> {
  const { date, dates, limits, passedOver } = how;
  const material = materialOfBytes(bytes, { name, path: name, ...known });
  const outcomes: Outcome<Report>[] = [];
  for await (const outcome of readMaterial(material, { date, dates, limits: { ...DEFAULT_LIMITS, ...limits }, passedOver })) outcomes.push(outcome);
  return outcomes;
}
