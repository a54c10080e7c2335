/**
 * Soft hyphens, zero-width marks and marks of the direction of writing: nobody sees them, editors and web pages leave them between letters, and
 * a name with one inside is no name to anything that compares it.
 */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Text without the marks that nobody sees. Everything else stands as it was. */
export function withoutUnseenMarks(text: string): string {
  return text.replace(UNSEEN, '');
}
