/** "path:line" of an offset in a text, as editors and compilers write it. */
export function placeOf(path: string, text: string, offset: number): string {
  return `${path}:${lineOf(text, offset)}`;
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** "path:line" of a byte in a file that could not be decoded. */
export function placeOfByte(path: string, bytes: Uint8Array, offset: number): string {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return `${path}:${line}`;
}
