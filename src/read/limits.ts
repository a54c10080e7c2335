/** A report of 8 MiB has more than a million words; what is larger is hardly one report. */
export const DEFAULT_MAX_BYTES = 8 * 1024 * 1024;

/** How much is taken on before something is refused. */
export interface Limits {
  /** Bytes of one report, unpacked. */
  readonly maxBytes: number;
  /** How many containers may lie in one another. */
  readonly maxDepth: number;
}

export const DEFAULT_LIMITS: Limits = { maxBytes: DEFAULT_MAX_BYTES, maxDepth: 4 };

/** A number of bytes as a person says it. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kib = bytes / 1024;
  return kib < 1024 ? `${Math.round(kib)} KiB` : `${Math.round(kib / 102.4) / 10} MiB`;
}
