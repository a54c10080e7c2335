/** A line of a text without the white space around it, and the offset at which it begins. */
export interface Line {
  readonly text: string;
  readonly at: number;
}

const HEAD = 8;
const FOOT = 6;
/** Lines that say of which day a report is are short; of longer ones the beginning is enough to tell that they are none. */
const WIDTH = 161;

/** The first few lines of a text that are not blank. */
export function headLines(text: string, count = HEAD): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < text.length && lines.length < count; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, Math.min(end === -1 ? text.length : end, at + WIDTH)).trim();
    if (line !== '') lines.push({ text: line, at });
    if (end === -1) break;
    at = end + 1;
  }
  return lines;
}

/** The last few lines of a text that are not blank and not among the first, the last of all first. */
export function footLines(text: string): readonly Line[] {
  const head = headLines(text).at(-1)?.at ?? 0;
  const lines: Line[] = [];
  for (let end = text.length; end > head && lines.length < FOOT; ) {
    const at = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(at, Math.min(end, at + WIDTH)).trim();
    if (line !== '' && at > head) lines.push({ text: line, at });
    end = at - 1;
  }
  return lines;
}
