/** Header lines by their names in small letters; of a name that comes twice the last. */
export type Headers = ReadonlyMap<string, string>;

/** "Name: value" lines -> headers. A line that begins with white space goes on with the one before it; others without a colon are passed over. */
export function headersOf(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  let last = '';
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && last !== '') headers.set(last, `${headers.get(last)} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      headers.set(last, line.slice(colon + 1).trim());
    }
  }
  return headers;
}
