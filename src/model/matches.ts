/**
 * All matches of a pattern with the flag `g`, left to right. Like `matchAll`, but that copies the pattern at every call, which takes longer than
 * going through a sentence does where the pattern is a long one.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
