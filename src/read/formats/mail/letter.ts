import type { Attachment, Email } from 'postal-mime';
import type { Dated } from '../../../model/dated.ts';
import { fail, type Outcome } from '../../../model/outcome.ts';
import { dayIn } from '../../day.ts';
import { type Head, NO_HEAD } from '../../head.ts';
import { sizeInWords } from '../../limits.ts';
import { reportFrom } from '../../report.ts';
import { damageOf } from '../damage.ts';
import { type Format, type How, type Piece, pieceOf } from '../format.ts';
import { innerName } from '../inner-name.ts';
import { bytesOf, type Material, materialIn, materialOfBytes } from '../material.ts';
import { subjectOf, wordsOf } from './own-words.ts';

const LETTER = 'message/rfc822';
const FIELD_LINE = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*:/;
const MOST_FIELDS = 200;
/** Fields that only letters have. */
const POSTAL = new Set(['received', 'return-path', 'message-id', 'mime-version', 'delivered-to', 'dkim-signature', 'x-mailer']);
/** A page that a browser saved into one file has the form of a letter; so it says where it was. */
const SAVED_PAGE = 'snapshot-content-location';
/** Behind these stands what the letter answers. */
const QUOTED_HTML =
  /<(?:blockquote[^>]{0,200}type=["']?cite|div[^>]{0,200}(?:class=["']?(?:gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote)|id=["']?(?:divRplyFwdMsg|appendonsend))|hr[^>]{0,200}id=["']?stopSpelling)/i;
const ANSWER = /^\s*(?:re|aw|sv|antw)\s*(?:\[\d+\])?:/i;
const FEW_LETTERS = 100;
const SAVED: Dated = { how: 'assumed', because: 'it gives no day, and was saved on that one', or: null };
const WITH_LETTER: Dated = { how: 'derived', because: 'the letter that it came with is of that day', or: null };
const MIME_LEVELS = 60;
const LF = 10;
const SHORT = 50;

/** A letter: its own words as a report, then what it hands on and what is attached to it. */
export const letter: Format = {
  name: 'a letter',
  extensions: ['.eml', '.mht', '.mhtml'],
  mediaTypes: [LETTER, 'multipart/related'],
  recognises: ({ head }) => isLetter(Buffer.from(head).toString('latin1')),
  async *read(material: Material, how: How): AsyncGenerator<Piece> {
    const bytes = await bytesOf(material, how.limits.maxDocumentBytes);
    if (!bytes.ok) return yield pieceOf(bytes);
    const parsed = await parse(bytes.value, material, how);
    if (!parsed.ok) return yield pieceOf(parsed);
    const email = parsed.value;
    const saved = fieldOf(email, SAVED_PAGE);
    if (saved !== null && email.html !== undefined) return yield pageSaved(email.html, saved, email, material);
    const said = headOf(email, material.said);
    const body = bodyOf(email, said, material, how);
    yield* body;
    if (body.length === 0 && email.attachments.length === 0) yield pieceOf(fail('is a letter without words', material.name, 'Leave it out.'));
    for (const [i, attachment] of email.attachments.entries()) yield await attached(attachment, i, said, material);
  },
};

/** Whether text begins with a letter's header: fields that nothing else has, or sender, receiver, subject and day together. */
function isLetter(text: string): boolean {
  const names = new Set<string>();
  for (const line of text.split('\n', MOST_FIELDS)) {
    if (line.trim() === '') break;
    if (/^[ \t]/.test(line) && names.size > 0) continue;
    const name = FIELD_LINE.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    names.add(name);
  }
  const named = (...fields: readonly string[]) => fields.every((f) => names.has(f));
  return named('from') && ([...names].some((n) => POSTAL.has(n)) || named('to', 'subject', 'date'));
}

async function parse(bytes: Uint8Array, material: Material, how: How): Promise<Outcome<Email>> {
  const lines = linesIn(bytes);
  if (lines.all > how.limits.maxLetterLines || lines.short > how.limits.maxShortLetterLines)
    return fail(`has ${lines.all.toLocaleString('en')} lines, more than letters have`, material.name, 'Add what is attached to it by itself.');
  try {
    const { default: PostalMime } = await import('postal-mime');
    const options = { forceRfc822Attachments: true, maxNestingDepth: MIME_LEVELS, maxHeadersSize: how.limits.maxHeaderBytes };
    return { ok: true, value: await PostalMime.parse(bytes, options) };
  } catch (error) {
    return { ok: false, failure: damageOf(error, material.name) };
  }
}

/** How many lines there are, and how many are shorter than those that attachments are written in. */
function linesIn(bytes: Uint8Array): { readonly all: number; readonly short: number } {
  let [all, short, from] = [0, 0, 0];
  for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, from)) {
    all++;
    if (end - from < SHORT) short++;
    from = end + 1;
  }
  return { all, short };
}

function headOf(email: Email, said: Head): Head {
  const sent = fieldOf(email, 'date');
  // As the sender's clock had it: in other zones it may have been another day.
  const day = sent === null ? null : dayIn(sent);
  const from = email.from;
  const source = from === undefined ? null : from.name !== '' ? from.name : (from.address ?? null);
  return {
    ...said,
    ...(day?.ok ? { published: day.value, dated: { how: 'stated', in: 'letter' } as const } : {}),
    source: source ?? said.source,
    title: subjectOf(email.subject ?? '') ?? said.title,
  };
}

function fieldOf(email: Email, key: string): string | null {
  return email.headers.find((h) => h.key === key)?.value ?? null;
}

/** The letter's own words, and those of the letter below them. */
function bodyOf(email: Email, head: Head, material: Material, how: How): readonly Piece[] {
  const text = email.text ?? '';
  const html = email.html ?? '';
  if (isStub(text, html)) return html === '' ? [] : [page(html, head, material)];
  if (text.length > how.limits.maxBytes)
    return [
      pieceOf(fail(`is too large for one report (the limit is ${sizeInWords(how.limits.maxBytes)})`, material.name, 'Add its parts by themselves.')),
    ];
  const { own, forwarded } = wordsOf(text, ANSWER.test(email.subject ?? ''));
  const pieces: Piece[] = [];
  if (own !== '') pieces.push(pieceOf(reportFrom({ head, body: own }, material, how)));
  if (forwarded !== null && forwarded.text !== '') {
    const below = {
      ...material,
      name: `${material.name}!letter below`,
      path: material.path === null ? null : `${material.path}!letter below`,
      said: head,
    };
    pieces.push(pieceOf(reportFrom({ head: forwarded.head, body: forwarded.text }, below, how)));
  }
  return pieces;
}

/** Whether the plain text is none, or only says that the letter is in HTML. */
function isStub(text: string, html: string): boolean {
  return text.trim() === '' || (text.trim().length < 2 * FEW_LETTERS && html !== '' && /\b(?:html|browser|view (?:this|online))\b/i.test(text));
}

/** A body in HTML, for the reader of pages. It has no title of its own but the letter's subject. */
function page(html: string, said: Head, { name, path }: Material): Piece {
  const untitled = html.replace(/<title[^>]{0,200}>[^<]{0,2000}<\/title>/gi, '');
  const quoted = QUOTED_HTML.exec(untitled)?.index ?? untitled.length;
  const before = untitled.slice(0, quoted);
  const own = before.replace(/<[^>]*>/g, '').replace(/\s/g, '').length < FEW_LETTERS ? untitled : before;
  return {
    kind: 'nested',
    material: materialOfBytes(Buffer.from(`<title>${escaped(said.title ?? '')}</title>\n${own}`), {
      name,
      path,
      mediaType: 'text/html; charset=utf-8',
      said,
    }),
  };
}

function pageSaved(html: string, url: string, email: Email, { name, path, said }: Material): Piece {
  const { published } = headOf(email, said);
  const where = URL.canParse(url) && /^https?:/i.test(url) ? url : null;
  return {
    kind: 'nested',
    material: materialOfBytes(Buffer.from(html), {
      name,
      path,
      url: where,
      mediaType: 'text/html; charset=utf-8',
      said: { ...NO_HEAD, published, dated: SAVED },
    }),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

async function attached(attachment: Attachment, index: number, said: Head, material: Material): Promise<Piece> {
  const { content, mimeType, filename } = attachment;
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content as ArrayBuffer);
  const name = innerName(filename ?? (mimeType === LETTER ? `attached letter ${index + 1}.eml` : `part ${index + 1}`));
  const nested = await materialIn(material, name, bytes, {
    mediaType: mimeType,
    said: mimeType === LETTER ? material.said : { ...said, dated: WITH_LETTER },
  });
  return { kind: 'nested', material: nested, asInFolder: true };
}
