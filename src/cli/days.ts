import { Day } from '../model/report.ts';
import { type ExitCode, misused, type Session } from './session.ts';

/** Complains about the first option whose value is no day, and returns 2; null where all are days or left out. */
export function badDay(session: Session, options: Readonly<Record<string, string | undefined>>): ExitCode | null {
  for (const [name, day] of Object.entries(options))
    if (day !== undefined && !Day.safeParse(day).success)
      return misused(session, `--${name} ${day} is not a day`, `Write it as in --${name} 2022-06-03.`);
  return null;
}
