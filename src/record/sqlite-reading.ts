// SQLITE ONLY. A connection that only reads, and stops reading when its time is up.
import { DatabaseSync } from 'node:sqlite';
import { type Expression, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** How long a connection may go on reading. */
export class TimeLimit {
  #patience = Number.POSITIVE_INFINITY;
  #next = Number.POSITIVE_INFINITY;
  #spent = 0;

  /** Starts counting: so many milliseconds of this thread's work. On a busy machine that may take longer by the clock, and is nobody's fault. */
  start(patience: number): void {
    this.#patience = patience;
    this.#next = performance.now() + patience;
    this.#spent = spent();
  }

  stop(): void {
    this.#next = Number.POSITIVE_INFINITY;
  }

  /** Whether the time is up. Quick as long as it cannot be. */
  isUp(): boolean {
    const now = performance.now();
    if (now < this.#next) return false;
    if (spent() - this.#spent > this.#patience) return true;
    this.#next = now + lookAgain;
    return false;
  }
}

const lookAgain = 20;

function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const broken = 'rapporteur: time is up';

/** Opens the file for reading alone, with memory enough for what views ask again and again. */
export function openForReading(file: string, limit: TimeLimit): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  database.exec('pragma temp_store = memory; pragma cache_size = -65536; pragma mmap_size = 268435456');
  // `node:sqlite` cannot interrupt a query from outside; one that calls this for every row it looks at can be broken off from inside.
  database.function('in_time', { varargs: true }, () => {
    if (limit.isUp()) throw new Error(broken);
    return 1;
  });
  return database;
}

/** A condition that always holds, until the time of the look is up: then the query is broken off. `of` is a column of the rows that are gone through. */
export function inTime(of: Expression<unknown> | RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`in_time(${of}) = 1`;
}

/** Whether an error comes from a query that was broken off. */
export function isTooSlow(error: unknown): boolean {
  return error instanceof Error && error.message.includes(broken);
}

/** A number that goes up when another connection has changed the file. */
export async function dataVersion(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
  return rows[0]?.data_version ?? 0;
}
