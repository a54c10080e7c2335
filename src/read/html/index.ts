// Web pages: HTML -> the article's own text, and what the page says of it. `page.ts` is not here: whoever reads whole pages loads it then.
export { whole as wholeAddress } from './address.ts';
export { decodePage } from './charset.ts';
export { textOfHtml } from './text.ts';
export { momentOf } from './when.ts';
