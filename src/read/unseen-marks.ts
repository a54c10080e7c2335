/**
 * Soft hyphens, zero-width marks and marks that only say in which direction letters run: nobody sees them, editors and web pages leave them between
 * letters, and a name with one inside is no name to anything that compares it. What turns text round (overrides, embeddings, isolates) stays: a
 * reader is to see that it is there.
 */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** Text without the marks that nobody sees. Everything else stands as it was. */
export function withoutUnseenMarks(text: string): string {
  return text.replace(UNSEEN, '');
}
