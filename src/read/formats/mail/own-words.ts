import { dayIn } from '../../day.ts';
import type { Head } from '../../head.ts';
import { NO_HEAD } from '../../head.ts';

/** What a letter says itself, and what it hands on of another letter below its own words. */
export interface Words {
  readonly own: string;
  readonly forwarded: { readonly head: Head; readonly text: string } | null;
}

/** What mail programs put above a letter that is handed on or answered. */
const HANDED_ON = /^[ \t]*(?:-{2,} ?(?:Forwarded message|Original Message|Forwarded Message) ?-{2,}|Begin forwarded message:|_{20,})[ \t]*$/im;
const FIELD = /^[ \t>*]*(From|Sent|Date|To|Cc|Bcc|Subject|Reply-To)[ \t]*:\*?[ \t]*(.*)$/i;
/** "On Friday, 3 June 2022 at 10:15, A. Person <a@example.org> wrote:", over up to three lines. */
const ATTRIBUTION = /^[ \t>]*On [^\n]{6,200}(?:\n[^\n]{0,200}){0,2}?\bwrote:[ \t]*$/m;
const QUOTED = /^[ \t]*>/;
const SIGNATURE = /^-- ?$/;
const SIGNATURE_LINES = 25;
const HEADERS_TRIED = 100;
const LONGEST_HEADER = 4000;
/** What is set under letters by programs and offices. */
const FOOTER =
  /^(?:sent from my |get outlook for |sent (?:via|with) |(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication)\b.*(?:confidential|intended|privileged)|(?:disclaimer|confidentiality notice)\b|(?:to )?(?:unsubscribe|manage your subscription|update your preferences)\b|you (?:are receiving|received) this (?:e-?mail|message)|please consider the environment|view this e-?mail in (?:your|a) browser|[-_=*]{5,}$)/i;
/** A list program's foot: a rule, then the name of the list and its address. */
const LIST_FOOT = /^_{30,}\n[^\n]*(?:mailing list|@|https?:)[\s\S]{0,600}$/m;

/**
 * Plain text of a letter -> its own words without quotations, signature and footers, and the letter it hands on. What an answer quotes is
 * a letter of its own elsewhere and left out.
 */
export function wordsOf(text: string, isAnswer: boolean): Words {
  const whole = text.replace(/\r\n?/g, '\n').replace(LIST_FOOT, '');
  const { before, below } = partedAt(whole);
  const own = withoutFoot(withoutQuotation(before));
  // Nothing but a quotation: that is what it is sent for.
  if (own === '' && below === null) return { own: withoutFoot(unquoted(whole)), forwarded: null };
  return { own, forwarded: isAnswer && own !== '' ? null : below };
}

function partedAt(text: string): { readonly before: string; readonly below: Words['forwarded'] } {
  const mark = HANDED_ON.exec(text);
  const at = mark?.index ?? bareHeader(text);
  if (at === null) return { before: text, below: null };
  const below = letterIn(text.slice(at + (mark?.[0].length ?? 0)));
  // A line of underscores may be a mere line.
  return below === null && !/\p{L}/u.test(mark?.[0] ?? '') ? { before: text, below } : { before: text.slice(0, at), below };
}

/** Where a header of another letter stands in the text without a mark above it, as one program writes it: at least From, a day and Subject. */
function bareHeader(text: string): number | null {
  let tried = 0;
  for (const found of text.matchAll(/^[ \t]*\*?From\*?:.*$/gm)) {
    if (++tried > HEADERS_TRIED) break;
    const { head } = headerIn(text.slice(found.index, found.index + LONGEST_HEADER));
    if (head.published !== null && head.title !== null) return found.index;
  }
  return null;
}

function letterIn(text: string): Words['forwarded'] {
  const { head, rest } = headerIn(unquoted(text).trimStart());
  if (head.published === null && head.title === null && head.source === null) return null;
  return { head, text: withoutFoot(withoutQuotation(rest)) };
}

/** The fields at the head of a letter that is handed on, and what follows them. */
function headerIn(text: string): { readonly head: Head; readonly rest: string } {
  let head = NO_HEAD;
  let at = 0;
  for (const line of text.split('\n', 12)) {
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    if (name === '' && line.trim() !== '' && at > 0) break;
    if (name === '' && line.trim() === '' && at > 0) break;
    at += line.length + 1;
    const key = name.toLowerCase();
    if (key === 'from') head = { ...head, source: senderName(value) };
    if (key === 'subject') head = { ...head, title: subjectOf(value) };
    if (key === 'sent' || key === 'date') {
      const day = dayIn(value.replace(/\bat\b.*$/, ''));
      head = { ...head, published: day?.ok ? day.value : null };
    }
  }
  return { head, rest: text.slice(at) };
}

/** A subject without the marks of answers and of handing on; null where nothing is left. */
export function subjectOf(subject: string): string | null {
  const bare = subject
    .replace(/^(?:\s*(?:re|fwd?|fw|aw|wg|tr)\s*(?:\[\d+\])?:\s*)+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return bare === '' ? null : bare;
}

/** Who sent it: the name, else the address. */
function senderName(value: string): string | null {
  const name = value
    .replace(/[<[(].*$/, '')
    .replace(/["*]/g, '')
    .trim();
  return name !== '' ? name : (/[^\s<>]+@[^\s<>]+/.exec(value)?.[0] ?? null);
}

function withoutQuotation(text: string): string {
  const attribution = ATTRIBUTION.exec(text);
  const behind = attribution === null ? '' : text.slice(attribution.index + attribution[0].length).trim();
  // Answers above a quotation end with it; answers between its lines go on.
  const answered = attribution !== null && (behind === '' || QUOTED.test(behind));
  const kept = answered ? `${text.slice(0, attribution.index)}\n${behind}` : text;
  return kept
    .split('\n')
    .filter((line) => !QUOTED.test(line))
    .join('\n');
}

function withoutFoot(text: string): string {
  const lines = text.split('\n');
  const signed = lines.findLastIndex((line) => SIGNATURE.test(line));
  const body = signed > 0 && lines.length - signed <= SIGNATURE_LINES ? lines.slice(0, signed) : lines;
  const paragraphs = body
    .join('\n')
    .trim()
    .split(/\n[ \t]*\n/);
  while (paragraphs.length > 1 && FOOTER.test((paragraphs.at(-1) as string).trim())) paragraphs.pop();
  return paragraphs.join('\n\n').trim();
}

function unquoted(text: string): string {
  return text.replace(/^[ \t]*(?:>[ \t]?)+/gm, '');
}
