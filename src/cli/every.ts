const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** "30s", "10m", "2h", "1d" -> milliseconds; null for anything else. */
export function millisecondsOf(interval: string): number | null {
  const [, number, unit = ''] = /^([1-9]\d{0,4})([smhd])$/.exec(interval) ?? [];
  // Node's clocks go no further than 24 days.
  return number === undefined ? null : Math.min(Number(number) * (UNITS[unit] as number), 2_000_000_000);
}
