// A thread of its own, in which pdf.js goes over bytes that nobody vouches for: it can be stopped when it takes too long or too much.
import { parentPort } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import type { Limits } from '../../limits.ts';
import { documentOf } from './document.ts';
import type { Opened } from './open.ts';
import type { Page, Piece } from './page.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Item = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>['items'][number];

parentPort?.on('message', async ({ bytes, limits }: { readonly bytes: Uint8Array; readonly limits: Limits }) => {
  parentPort?.postMessage(await open(bytes, limits));
});

async function open(bytes: Uint8Array, { maxPages, maxTextPieces }: Limits): Promise<Opened> {
  let pdf: Pdf | null = null;
  try {
    // Text alone is wanted: no fonts are made, no pictures shown, and warnings are nobody's business.
    pdf = await getDocumentProxy(bytes, {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,

      stopAtErrors: false,
    });
    if (pdf.numPages > maxPages) return { kind: 'too much', what: `${pdf.numPages} pages; the limit is ${maxPages}` };
    const pages: Page[] = [];
    let pieces = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pageOf(pdf, number);
      pieces += page.pieces.length;
      if (pieces > maxTextPieces) return { kind: 'too much', what: `more than ${maxTextPieces.toLocaleString('en')} pieces of text` };
      pages.push(page);
    }
    return { kind: 'open', document: documentOf(pages), pages: pages.length, ...(await madeOf(pdf)) };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { kind: 'locked' };
    return { kind: 'broken', why: error instanceof Error ? error.message : String(error) };
  } finally {
    await pdf?.loadingTask.destroy();
  }
}

async function pageOf(pdf: Pdf, number: number): Promise<Page> {
  const page = await pdf.getPage(number);
  // Turns a page that lies on its side, and counts from its upper left corner.
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => pieceOf(item, transform));
  page.cleanup();
  return { width, height, pieces };
}

function pieceOf(item: Item, [a, b, c, d, e, f]: readonly number[] & { length: number }): Piece[] {
  if (!('str' in item) || item.str === '') return [];
  const at = item.transform as readonly number[];
  const [m0 = 1, m1 = 0, m2 = 0, m3 = 1, m4 = 0, m5 = 0] = [a, b, c, d, e, f];
  const along = [m0 * (at[0] ?? 0) + m2 * (at[1] ?? 0), m1 * (at[0] ?? 0) + m3 * (at[1] ?? 0)] as const;
  // What is set upwards or aslant is a stamp, a watermark or a line down the margin.
  if (along[0] <= 0 || Math.abs(along[1]) > along[0] * 0.1) return [];
  const x = m0 * (at[4] ?? 0) + m2 * (at[5] ?? 0) + m4;
  const y = m1 * (at[4] ?? 0) + m3 * (at[5] ?? 0) + m5;
  const size = Math.hypot(at[2] ?? 0, at[3] ?? 0);
  return [x, y, size, item.width].every(Number.isFinite) ? [{ text: item.str, x, y, width: item.width, size, font: item.fontName }] : [];
}

async function madeOf(pdf: Pdf): Promise<{ readonly title: string | null; readonly made: string | null }> {
  try {
    const { info } = await pdf.getMetadata();
    const { Title: title, CreationDate: made } = info as Readonly<Record<string, unknown>>;
    return { title: typeof title === 'string' ? title : null, made: typeof made === 'string' ? made : null };
  } catch {
    // What a file says of its making is no reason to refuse what it says.
    return { title: null, made: null };
  }
}
