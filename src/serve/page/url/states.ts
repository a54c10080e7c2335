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

/** The states of a list in one parameter: "IND,ISR". */
export function statesListed(value: string): readonly string[] {
  return value.split(',').filter((s) => s !== '');
}

/** What to ask for of so many states: of three or more what concerns at least two of them, unless the address says all. */
export function atLeastTwo(states: readonly string[], together: string): 'two' | undefined {
  return states.length > 2 && together !== 'all' ? 'two' : undefined;
}

/** The states that an address asks about, and how. */
export function concerned(asked: (name: string) => string): { readonly states: string; readonly together: 'two' | undefined } {
  const states = asked('states');
  return { states, together: atLeastTwo(statesListed(states), asked('together')) };
}
