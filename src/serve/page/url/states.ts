/** The states that a path names: "/IND/ISR" gives IND and ISR; none where any part is no code of three letters. */
export function statesInPath(path: string): readonly string[] {
  const parts = path.split('/').filter((p) => p !== '');
  if (parts.length === 0 || !parts.every((p) => /^[A-Za-z]{3}$/.test(p))) return [];
  return [...new Set(parts.map((p) => p.toUpperCase()))];
}

/** The address of the look at some states. */
export function pathOfStates(states: readonly string[]): string {
  return `/${states.join('/')}`;
}
