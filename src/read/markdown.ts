import MarkdownIt from 'markdown-it';
import { stripHtml } from './html.ts';
import { withoutUnseenMarks } from './unseen-marks.ts';

const PARSER = new MarkdownIt('default', { html: true, linkify: false, typographer: false, maxNesting: 400 })
  // News holds no code: an indented line is a paragraph whose first line is indented.
  .disable(['code']);
type Token = ReturnType<typeof PARSER.parse>[number];

/** "###", "* * *", "-30-", "(END)": marks that say where a text ends or is parted, and are no part of it. */
const MARK = /^(?:[^\p{L}\p{N}]*|[-–—([*]+ ?(?:30|end|ends) ?[-–—)\]*]+|ENDS?)$/iu;
/** "[2]" or "[^2]" right behind a word or a full stop points to a footnote. */
const FOOTNOTE = /(?<=[\p{L}\p{N}\p{P}])\[\^?\d{1,3}\](?!\()/gu;

/**
 * Markdown -> plain text: markup dropped, wrapped lines joined, paragraphs (headings, list items and table rows among them) parted by a
 * blank line. `heading` is the text's first-level heading where it opens with one.
 */
export function plainTextOf(markdown: string): { readonly text: string; readonly heading: string | null } {
  const blocks: string[] = [];
  let heading: string | null = null;
  let cells: string[] | null = null;
  let level = '';
  for (const token of PARSER.parse(markdown, {})) {
    if (token.type === 'heading_open') level = token.tag;
    if (token.type === 'tr_open') cells = [];
    if (token.type === 'tr_close' && cells !== null) {
      blocks.push(cells.filter((c) => c !== '').join(' | '));
      cells = null;
    }
    const found = blocksOf(token);
    if (cells !== null) cells.push(found.join(' '));
    else blocks.push(...found);
    if (token.type === 'heading_close') {
      if (level === 'h1' && blocks.length === 1) heading = blocks[0] ?? null;
      level = '';
    }
  }
  return { text: blocks.filter((b) => !MARK.test(b)).join('\n\n'), heading };
}

function blocksOf(token: Token): readonly string[] {
  if (token.type === 'inline') return paragraphs((token.children ?? []).map(inlineText).join(''));
  if (token.type === 'fence' || token.type === 'code_block') return paragraphs(token.content);
  if (token.type === 'html_block') return paragraphs(PARSER.utils.unescapeAll(stripHtml(token.content)));
  return [];
}

/** What one inline token says; of an image nothing, of a tag nothing but the line end that it may be. */
function inlineText(token: Token): string {
  if (token.type === 'text' || token.type === 'code_inline' || token.type === 'text_special') return token.content;
  if (token.type === 'softbreak') return ' ';
  if (token.type === 'hardbreak') return '\u2028';
  if (token.type === 'html_inline') return /^<br\b/i.test(token.content) ? '\u2028' : '';
  return '';
}

/** Parts a text at blank lines and tidies each part: one plain space for any run of white space, but a wanted line end stays one. */
function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n[ \t]*\n\s*/)
    .map((p) =>
      withoutUnseenMarks(p)
        .replace(/[^\S\u2028]+/g, ' ')
        .replace(/ ?\u2028[ \u2028]*/g, '\n')
        // Stars that should have been bold but stood beside a space.
        .replace(/ ?\*{2,} ?/g, (m) => (m.startsWith(' ') || m.endsWith(' ') ? ' ' : ''))
        .replace(FOOTNOTE, '')
        .replace(/(?: \| ?)+$/, '')
        .trim(),
    )
    .map(withoutEndMark)
    .filter((p) => p !== '');
}

/** A paragraph without the lines of signs and the `###` at its end. */
function withoutEndMark(paragraph: string): string {
  let end = paragraph.length;
  for (
    let line = paragraph.lastIndexOf('\n');
    line > 0 && !/[\p{L}\p{N}]/u.test(paragraph.slice(line, end));
    line = paragraph.lastIndexOf('\n', end - 1)
  )
    end = line;
  if (paragraph.slice(0, end).endsWith('###')) while (paragraph[end - 1] === '#' || paragraph[end - 1] === ' ') end--;
  return paragraph.slice(0, end);
}
