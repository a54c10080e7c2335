/** Whether a BCP 47 tag is that of a kind of English, the language that this program reads. */
export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language);
}

/** The language of one report of which two copies say different ones: English where either does, else the one that comes first. */
export function languageOfCopies(a: string, b: string): string {
  if (isEnglish(a) !== isEnglish(b)) return isEnglish(a) ? a : b;
  return a < b ? a : b;
}
