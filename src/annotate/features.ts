/** What the network sees of a word form. `training/features.py` computes the same numbers; change both or neither. */
export interface Buckets {
  readonly ngram: number;
  readonly affix: number;
  readonly shape: number;
}

export interface Features {
  readonly normal: string;
  readonly ngrams: readonly number[];
  readonly prefix: number;
  readonly suffix: number;
  readonly shape: number;
}

const MAX_NGRAMS = 24;
const MAX_LENGTH = 24;
const PLAIN: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '−': '-', '\u00a0': ' ' };
const ODD = /[^!-~]/u;

function fnv(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

function bucket(text: string, buckets: number): number {
  const value = fnv(text);
  return ((value ^ (value >>> 15)) >>> 0) % buckets;
}

/** Lower case, plain quotes and dashes, every ASCII digit a nought, nothing beyond the basic plane; long forms keep their two ends. */
export function normal(form: string): string {
  let text = ODD.test(form) ? plain(form) : form.toLowerCase();
  if (/\d/u.test(text)) text = text.replace(/[0-9]/gu, '0');
  return text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH / 2) + text.slice(-MAX_LENGTH / 2) : text;
}

function plain(form: string): string {
  let text = '';
  for (const character of form) {
    if (character.length > 1) continue;
    const mark = PLAIN[character] ?? character;
    const small = mark.toLowerCase();
    text += small.length === 1 ? small : mark;
  }
  return text;
}

/** Runs of capitals (X), small letters (x), digits (d) and other marks, each run at most two long, at most eight in all. */
export function shape(form: string): string {
  let text = '';
  for (const character of form) {
    const kind = kindOf(PLAIN[character] ?? character);
    if (!text.endsWith(kind + kind)) text += kind;
    if (text.length === 8) break;
  }
  return text;
}

function kindOf(character: string): string {
  if (character.length > 1) return '?';
  if (character >= '0' && character <= '9') return 'd';
  if (character.toLowerCase() !== character) return 'X';
  return character.toUpperCase() !== character ? 'x' : character;
}

function ngrams(text: string, buckets: number): number[] {
  const marked = `<${text}>`;
  const grams: string[] = [];
  for (let size = 3; size <= 5; size += 1) for (let from = 0; from + size <= marked.length; from += 1) grams.push(marked.slice(from, from + size));
  if (grams.length === 0) grams.push(marked);
  const kept = grams.length > MAX_NGRAMS ? [...grams.slice(0, MAX_NGRAMS / 2), ...grams.slice(-MAX_NGRAMS / 2)] : grams;
  return kept.map((gram) => bucket(gram, buckets));
}

/** Word form -> the table rows that describe it. */
export function features(form: string, buckets: Buckets): Features {
  const text = normal(form);
  return {
    normal: text,
    ngrams: ngrams(text, buckets.ngram),
    prefix: bucket(`p${text.slice(0, 3)}`, buckets.affix),
    suffix: bucket(`s${text.slice(-3)}`, buckets.affix),
    shape: bucket(shape(form), buckets.shape),
  };
}
