// Web pages: HTML -> the article's own text, and what the page says of it.
export { whole as wholeAddress } from './address.ts';
export { decodePage } from './charset.ts';
export { type Page, readPage, textOfHtml } from './page.ts';
export { momentOf } from './when.ts';
