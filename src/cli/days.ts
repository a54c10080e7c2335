import { Option } from 'commander';
import { Day } from '../model/report.ts';
import { DAY_ORDERS } from '../read/index.ts';
import { type ExitCode, misused, type Session } from './session.ts';

/** Complains about the first option whose value is no day, and returns 2; null where all are days or left out. */
export function badDay(session: Session, options: Readonly<Record<string, string | undefined>>): ExitCode | null {
  for (const [name, day] of Object.entries(options))
    if (day !== undefined && !Day.safeParse(day).success)
      return misused(session, `--${name} ${day} is not a day`, `Write it as in --${name} 2022-06-03.`);
  return null;
}

/** `--dates day-first`: how dates in numbers are read, for the commands that read reports. */
export function datesOption(): Option {
  return new Option('--dates <order>', 'how dates in numbers such as 03/04/2024 are to be read; found out where it is left out').choices(DAY_ORDERS);
}
