/** Tags that end a paragraph. */
const BLOCK = new Set(
  'p div section article aside header footer main figure figcaption ul ol li table thead tbody tfoot tr caption h1 h2 h3 h4 h5 h6 blockquote hr pre'.split(
    ' ',
  ),
);
/** Elements whose content is nothing to read. */
const SILENT = new Set(['script', 'style', 'noscript', 'svg']);

/**
 * HTML -> its text with entities as they stand: cells of a table row joined by " | ", other blocks parted by blank lines, `<br>` a line end.
 * One pass, so that a million stray angle brackets cost no more than a million letters.
 */
export function stripHtml(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    parts.push(html.slice(at, open));
    const comment = html.startsWith('<!--', open);
    const close = comment ? html.indexOf('-->', open) : html.indexOf('>', open);
    if (close === -1) {
      at = open;
      break;
    }
    const tag = comment ? null : /^<(\/?)([A-Za-z][A-Za-z0-9]*)/.exec(html.slice(open, open + 20));
    at = close + (comment ? 3 : 1);
    if (tag === null) {
      if (!comment && !/^<[!?]/.test(html.slice(open, open + 2))) parts.push(html.slice(open, at));
      continue;
    }
    const name = (tag[2] as string).toLowerCase();
    if (SILENT.has(name) && tag[1] === '') at = endOf(html, name, at);
    else parts.push(markFor(name, tag[1] === '/'));
  }
  parts.push(html.slice(at));
  return parts.join('');
}

function markFor(name: string, closing: boolean): string {
  if (name === 'br') return '\n';
  if (name === 'td' || name === 'th') return closing ? ' | ' : '';
  return BLOCK.has(name) ? '\n\n' : '';
}

/** The offset behind an element's closing tag; the end of the text where there is none. */
function endOf(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^>]{0,20}>`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html) === null ? html.length : closing.lastIndex;
}
