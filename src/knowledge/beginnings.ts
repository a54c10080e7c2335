/** The three letters that the keys of a table begin with. */
export type Beginnings = Uint8Array;

/** The beginnings of the keys, which are as `folded` leaves words, or acronyms. */
export function beginningsOf(keys: Iterable<string>): Beginnings {
  const beginnings = new Uint8Array(1 << 15);
  for (const key of keys) {
    const code = codeOf(key);
    if (code >= 0) beginnings[code] = 1;
  }
  return beginnings;
}

/**
 * Whether some key may begin as the form does: quick, for most of the many words that are looked up begin as none. Only the first three letters are
 * asked, which no folding changes; a form that begins otherwise, or with an article, may always be there.
 */
export function mayBegin(beginnings: Beginnings, form: string): boolean {
  const code = codeOf(form);
  return code < 0 || code === ARTICLE || beginnings[code] === 1;
}

/** A number for the first three letters in either case; -1 where the form does not begin with three plain letters. */
function codeOf(form: string): number {
  let code = 0;
  for (let i = 0; i < 3; i++) {
    const letter = form.charCodeAt(i) | 32;
    if (!(letter >= 97 && letter <= 122)) return -1;
    code = (code << 5) | (letter & 31);
  }
  return code;
}

const ARTICLE = codeOf('the');
