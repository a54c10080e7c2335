import type { Dated } from '../../../model/dated.ts';
import { type Failure, fail, type Outcome } from '../../../model/outcome.ts';
import type { Day, Report } from '../../../model/report.ts';
import { dayIn } from '../../day.ts';
import { type Head, NO_HEAD } from '../../head.ts';
import { reportFrom } from '../../report.ts';
import { toldDayOf } from '../../told-day.ts';
import { damageOf } from '../damage.ts';
import { type Format, type How, type Piece, pieceOf } from '../format.ts';
import { bytesOf, type Material } from '../material.ts';
import type { Document } from './document.ts';
import { type Opened, PdfOpener } from './open.ts';

/** Fewer letters than these on all pages are stamps on pictures. */
const FEWEST_LETTERS = 40;
/** Titles that programs put in by themselves. */
const MADE_UP =
  /^(?:untitled.*|microsoft \w+ - .*|(?:document|presentation|slide|doc)\s*\d*|.*\.(?:docx?|pdf|indd|qxd|odt|rtf|pages|pptx?|xlsx?)|[\d\s_.-]*|.*\bhttps?:.*)$/i;
const SIGNATURE = '%PDF-';
/** The last resort: a report may be years older than its file. */
const MADE: Dated = { how: 'assumed', because: 'it gives no day, and its file was made on that one', or: null };

/** A PDF with text in it. Pictures of pages are refused: what stands in them would have to be recognised first. */
export const pdf: Format = {
  name: 'a PDF document',
  extensions: ['.pdf'],
  mediaTypes: ['application/pdf', 'application/x-pdf'],
  // Programs let other bytes stand before the signature; readers look for it in the first thousand.
  recognises: ({ head }) => {
    const at = Buffer.from(head.subarray(0, 1024)).indexOf(SIGNATURE);
    return at === 0 || (at > 0 && /^[\s\ufeff\u00ef\u00bb\u00bf]*$/.test(Buffer.from(head.subarray(0, at)).toString('latin1')));
  },
  async *read(material: Material, how: How): AsyncGenerator<Piece> {
    const bytes = await bytesOf(material, how.limits.maxDocumentBytes);
    if (!bytes.ok) return yield pieceOf(bytes);
    const opener = how.pdfs ?? new PdfOpener();
    const opened = await opener.open(bytes.value, how.limits);
    if (how.pdfs === undefined) opener.close();
    yield pieceOf(opened.kind === 'open' ? reportIn(opened, material, how) : { ok: false, failure: failureFor(opened, material.name) });
  },
};

function failureFor(opened: Exclude<Opened, { kind: 'open' }>, where: string): Failure {
  if (opened.kind === 'broken') return damageOf(new Error(opened.why), where, 'is damaged, or no PDF');
  if (opened.kind === 'locked') return { what: 'is locked with a password', where, remedy: 'Save it without the password, and add that.' };
  return { what: `asks for too much: ${opened.what}`, where, remedy: 'Where it is an honest file, save its text to a .txt file and add that.' };
}

function reportIn(opened: Opened & { kind: 'open' }, material: Material, how: How): Outcome<Report> {
  const { document } = opened;
  const letters = document.text.match(/\p{L}/gu)?.length ?? 0;
  const pages = opened.pages === 1 ? 'a page' : `${opened.pages} pages`;
  if (letters < FEWEST_LETTERS)
    return fail(
      `holds pictures of ${pages} and no text, as scanners make them`,
      material.name,
      'Have its text recognised (with ocrmypdf, say), and add what comes of it.',
    );
  if (letters < document.text.replace(/\s/g, '').length / 2)
    return fail('holds text whose fonts do not say which letters they show', material.name, 'Copy its text by hand to a .txt file, and add that.');
  const title = document.headline ?? titleNoted(opened.title);
  const made = dayMade(opened.made);
  const said = material.said.published === null && made !== null ? { ...material.said, published: made, dated: MADE } : material.said;
  return reportFrom({ head: { ...NO_HEAD, ...dayPrinted(document), title }, body: document.text }, { ...material, said }, how);
}

/** The day that the first page gives in a line of its own or in a dateline; null where it gives none, or one without a year. */
function dayPrinted({ opening, text }: Document): Pick<Head, 'published' | 'dated'> {
  for (const line of [text, ...opening]) {
    const found = toldDayOf(line);
    if (found?.kind === 'whole' && found.weight === 'head' && found.day.ok)
      return { published: found.day.value, dated: { how: 'stated', in: 'text' } };
  }
  return { published: null };
}

function dayMade(made: string | null): Day | null {
  const digits = /^(?:D:)?(\d{8})/.exec(made ?? '')?.[1];
  const day = digits === undefined ? null : dayIn(digits);
  return day?.ok ? day.value : null;
}

function titleNoted(title: string | null): string | null {
  const tidy = (title ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return tidy.length < 8 || tidy.length > 300 || MADE_UP.test(tidy) ? null : tidy;
}
