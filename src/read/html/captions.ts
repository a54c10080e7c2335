import { below, type Element, lineOf } from './element.ts';

const CAPTION = /(?:^|[\s_-])(?:caption|wp-caption-text|legend|image-desc|photo-?(?:text|desc)|media-caption|img-caption)(?:$|[\s_-])/i;
const CREDIT =
  /(?:^|[\s_-])(?:credits?|photo-?(?:credit|by|graph(?:er)?)|image-?(?:credit|source|copyright)|img-credit|copyright-holder|media-credit|attribution)(?:$|[\s_-])/i;
/** "(Photo: Jan Kos/Agency)", "Photo by Jan Kos", "[Agency Photo/Jan Kos]", "Image courtesy of …" at the end of a caption. */
const WRITTEN =
  /[\s([|–—-]*(?:(?:(?:file |handout )?(?:photo(?:graph)?|image|picture|pic|credit|source|courtesy)s?(?: (?:credit|courtesy|source))?(?::| by| of|\/) ?:?|©|\(c\)) ?(?<named>[^()[\]]{2,80}?)|(?<named2>(?:[\p{Lu}][\p{L}.&'’-]*[ /])+(?:Photo|Images?|via AP|Handout|Pool))(?:\/(?<by>[\p{L} .'’-]{2,40}))?)[\s)\]|.]*$/iu;
const LONGEST_CREDIT = 120;

/** Whether an element is a picture's caption, or a figure with one. */
export function isCaption(element: Element): boolean {
  const { name, attributes, letters } = element;
  if (name === 'figcaption') return true;
  if (letters > 1200) return false;
  if (name === 'figure') return !holds(element, (e) => e.name === 'table' || e.name === 'blockquote' || e.name === 'pre');
  if (CAPTION.test(attributes.class ?? '') && name !== 'table' && name !== 'caption') return true;
  if (isCredit(element)) return true;
  return isPictureWithWords(element);
}

/** The caption as it goes into the text: its words, then "(credit: …)", or "(photo)" where nobody is credited. Null where it has no words of its own. */
export function captionText(element: Element): string | null {
  const named = [...below(element), element].find((e) => isCredit(e) && e.letters > 0 && e.letters <= LONGEST_CREDIT);
  const caption = named === undefined ? lineOf(element) : without(element, named);
  const written = caption.length <= 1200 ? WRITTEN.exec(caption)?.groups : undefined;
  const words = written === undefined ? caption : caption.replace(WRITTEN, (m) => (/^\s*\.\s/.test(m) ? '.' : '')).trim();
  const credit = (named === undefined ? (written?.named ?? written?.named2) : bare(lineOf(named)))?.trim();
  if (!/\p{L}/u.test(words)) return null;
  return `${words} (${credit ? `credit: ${credit}` : 'photo'})`;
}

function isCredit({ attributes, letters }: Element): boolean {
  return (
    letters <= LONGEST_CREDIT && (CREDIT.test(attributes.class ?? '') || /^(?:copyrightHolder|creditText|creator)$/.test(attributes.itemprop ?? ''))
  );
}

/** A paragraph of a picture and a line in small or slanted letters. */
function isPictureWithWords(element: Element): boolean {
  if (element.name !== 'p' || element.letters === 0 || element.letters > 400) return false;
  if (!holds(element, (e) => e.name === 'img' || e.name === 'amp-img')) return false;
  return element.children.every((c) => (typeof c === 'string' ? c.trim() === '' : /^(?:em|i|small|br|img|amp-img|a)$/.test(c.name)));
}

function holds(element: Element, wanted: (e: Element) => boolean): boolean {
  for (const e of below(element)) if (wanted(e)) return true;
  return false;
}

/** The line of an element without that of a part of it. */
function without(element: Element, part: Element): string {
  if (element === part) return '';
  const whole = lineOf(element);
  const words = lineOf(part);
  const at = whole.lastIndexOf(words);
  return at === -1
    ? whole
    : `${whole.slice(0, at)} ${whole.slice(at + words.length)}`
        .replace(/\s+/g, ' ')
        .replace(/[\s(|[–—-]*[)\]]*\s*$/, '')
        .trim();
}

/** A credit without the word that says that it is one. */
function bare(credit: string): string {
  return credit
    .replace(/^[\s([]*(?:(?:photo|image|picture|credit|source|courtesy)s?(?: (?:credit|courtesy|source))?(?::| by\b:?| of\b)|©)\s*/i, '')
    .replace(/[\s)\]]+$/, '');
}
