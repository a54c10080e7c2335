/** First bytes that tell what a file is when it is not text. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[], remedy: string])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d], 'Save its text to a .txt file and add that.'],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04], 'Unpack it, or save it as plain text, and add that.'],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0], 'Save it as plain text and add that.'],
  ['a gzip archive', [0x1f, 0x8b], 'Unpack it and add what is in it.'],
  ['a bzip2 archive', [0x42, 0x5a, 0x68], 'Unpack it (bunzip2) and add what is in it.'],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a], 'Unpack it (unxz) and add what is in it.'],
  ['a Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd], 'Unpack it (unzstd) and add what is in it.'],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf], 'Unpack it and add what is in it.'],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21, 0x1a], 'Unpack it and add what is in it.'],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47], 'Add the text of the report instead.'],
  ['a JPEG image', [0xff, 0xd8, 0xff], 'Add the text of the report instead.'],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38], 'Add the text of the report instead.'],
  ['a program', [0x7f, 0x45, 0x4c, 0x46], 'Add the text of the report instead.'],
];

/** What kind of file that is no text these bytes are, with what to do about it; null where the first bytes do not tell. */
export function signatureOf(bytes: Uint8Array): { readonly name: string; readonly remedy: string } | null {
  for (const [name, signature, remedy] of SIGNATURES) if (signature.every((b, i) => bytes[i] === b)) return { name, remedy };
  return null;
}

/** Where the first control character stands that no text file has, or -1. Tab, line ends, form feed, escape and Ctrl-Z may stand in text. */
export function firstControl(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.search(/[\u0000-\u0008\u000b\u000e-\u0019\u001c-\u001f\u007f]/);
}
