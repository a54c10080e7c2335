// Marks that turn the direction of all that follows, and signs that are not seen: they are shown by their number.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Text that stands for itself in Markdown, whatever signs it holds. */
export function literal(text: string): string {
  return text
    .replace(UNSEEN, (sign) => `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(/[\\`*_<>[\]]/g, '\\$&')
    .replace(/^(#|[-+] |\d+[.)] )/, '\\$1');
}
