import type { Sentence, Token } from '../model/annotation.ts';

/** A treebank sentence: tokens as annotated by hand, with offsets into its own text, and its comments (`sent_id`, `newpar`, …). */
export interface TreebankSentence {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly comments: ReadonlyMap<string, string>;
  /** For each token, whether white space follows it in the text. */
  readonly spaceAfter: readonly boolean[];
}

const HEADLINE = /^#\s*([^=]*?)\s*(?:=\s*(.*))?$/u;

/**
 * Reads CoNLL-U. Multiword ranges (`35-36`) give their parts the place of the written form: the parts share it out letter by
 * letter where they spell it ("don't" = "do" + "n't") and all cover it whole where they do not. Empty nodes (`8.1`) are left out.
 * Throws on a line that is neither a comment nor of ten columns, naming the line.
 */
export function readConllu(source: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let comments = new Map<string, string>();
  let rows: string[][] = [];
  const close = () => {
    if (rows.length > 0) sentences.push(sentenceOf(rows, comments));
    rows = [];
    comments = new Map();
  };
  let number = 0;
  for (const line of source.split(/\r?\n/u)) {
    number += 1;
    if (line.trim() === '') close();
    else if (line.startsWith('#')) {
      const match = HEADLINE.exec(line);
      if (match?.[1] !== undefined) comments.set(match[1], match[2] ?? '');
    } else {
      const columns = line.split('\t');
      if (columns.length !== 10) throw new Error(`line ${number}: ${columns.length} columns where CoNLL-U has ten`);
      rows.push(columns);
    }
  }
  close();
  return sentences;
}

/** The same sentence as an `Annotator` gives it: one paragraph, no names. */
export function asAnnotated(sentence: TreebankSentence): Sentence {
  return { start: 0, end: sentence.text.length, paragraph: 0, tokens: sentence.tokens, names: [] };
}

function sentenceOf(rows: readonly string[][], comments: ReadonlyMap<string, string>): TreebankSentence {
  const parts: { row: string[]; start: number; end: number; space: boolean }[] = [];
  let text = '';
  let rangeEnd = 0;
  let range = { start: 0, form: '', used: 0, space: true };
  for (const row of rows) {
    const [id = '', form = ''] = row;
    if (id.includes('.')) continue;
    const space = !/(?:^|\|)SpaceAfter=No(?:\||$)/u.test(row[9] ?? '');
    if (id.includes('-')) {
      rangeEnd = Number(id.split('-')[1]);
      range = { start: text.length, form, used: 0, space };
      text += form + (space ? ' ' : '');
    } else if (Number(id) <= rangeEnd) {
      const spells = range.form.startsWith(form, range.used);
      const start = range.start + (spells ? range.used : 0);
      parts.push({ row, start, end: spells ? start + form.length : range.start + range.form.length, space: Number(id) === rangeEnd && range.space });
      range.used += form.length;
    } else {
      parts.push({ row, start: text.length, end: text.length + form.length, space });
      text += form + (space ? ' ' : '');
    }
  }
  const indexOf = new Map(parts.map((part, index) => [part.row[0], index]));
  const tokens = parts.map(
    ({ row, start, end }): Token => ({
      start,
      end,
      text: row[1] ?? '',
      lemma: row[2] ?? '',
      upos: row[3] ?? '',
      xpos: row[4] ?? '',
      head: row[6] === '0' ? -1 : (indexOf.get(row[6] ?? '') ?? -1),
      deprel: row[7] ?? '',
    }),
  );
  return { id: comments.get('sent_id') ?? '', text: text.trimEnd(), tokens, comments, spaceAfter: parts.map((part) => part.space) };
}
