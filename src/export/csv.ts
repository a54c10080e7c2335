/** A value of a cell. */
export type Cell = string | number | null;

// What a spreadsheet takes for the beginning of a formula, also behind white space; its full-width forms count to some.
const formula = /^[\s\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]*[=+\-@\t\r|%\uff1d\uff0b\uff0d\uff20]/;
const number = /^-?\d+(?:\.\d+)?$/;

/** One line of CSV (RFC 4180) with its end. A cell that a spreadsheet would run is led by an apostrophe, so that it stays text. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) && !number.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) || /^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
