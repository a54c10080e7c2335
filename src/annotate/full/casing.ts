/** The classes of casing that the network knows; nought is for what stands before and after the sentence. */
export const CASING = { ends: 0, small: 1, capitalised: 2, capitals: 3, capital: 4, mixed: 5, digits: 6, marks: 7 } as const;

const LETTER = /\p{L}/gu;

/** How a token is written: "said" small, "Delhi" capitalised, "NATO" capitals, "R." one capital, "iPhone" mixed, "2022" digits, "…" marks. */
export function casingOf(form: string): number {
  const letters = form.match(LETTER) ?? [];
  if (letters.length === 0) return /\p{Nd}|[¹²³]/u.test(form) ? CASING.digits : CASING.marks;
  const upper = letters.map((letter) => letter !== letter.toLowerCase());
  if (!upper.includes(true)) return CASING.small;
  if (!upper.includes(false)) return upper.length > 1 ? CASING.capitals : CASING.capital;
  return upper[0] && !upper.includes(true, 1) ? CASING.capitalised : CASING.mixed;
}
