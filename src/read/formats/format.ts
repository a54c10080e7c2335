import type { Outcome } from '../../model/outcome.ts';
import type { Day, Report } from '../../model/report.ts';
import type { DayOrder } from '../day.ts';
import type { Limits } from '../limits.ts';
import type { Columns } from '../rows/index.ts';
import type { Material } from './material.ts';
import type { PdfOpener } from './pdf/open.ts';

/** How the user wants things read. */
export interface How {
  /** The day of reports that give none; to a dateline without a year it lends the year. */
  readonly date: Day | undefined;
  /** How dates in numbers are to be read that can be read two ways. */
  readonly dates?: DayOrder | undefined;
  readonly limits: Limits;
  /** Which columns of tables, and which values of items, give what; guessed from their names where they are left out. */
  readonly columns?: Columns | undefined;
  /** Told of what holds no report by its nature and is passed over without a failure, such as the redirects in a crawl; for the closing message. */
  readonly passedOver?: ((what: PassedOver) => void) | undefined;
  /** What opens PDFs, where many may come; else each is opened by itself. */
  readonly pdfs?: PdfOpener | undefined;
}

/** What is passed over, in the plural. */
export type PassedOver = 'files of other kinds' | 'redirects' | 'answers that are no pages' | 'pages held already';

/**
 * What a format finds in its material: a report (or why there is none), or, in a container, something that is itself to be
 * read; `asInFolder` where its name decides whether it is, as with files in folders.
 */
export type Piece =
  | { readonly kind: 'report'; readonly report: Outcome<Report> }
  | { readonly kind: 'nested'; readonly material: Material; readonly asInFolder?: boolean };

/**
 * One form in which reports come. A container (an archive, a mailbox, a crawl) is written like any other: its `read` yields
 * `{ kind: 'nested', material: await materialIn(material, nameInside, bytes, { url, mediaType, said }) }` for each thing in it, one after
 * the other, and `readMaterial` chooses the format of that anew, at most `limits.maxDepth` deep. What a container streams need not be
 * drawn to its end by whoever reads it: it must skip the rest itself before it goes on. A bad item is yielded as a report that failed,
 * with the place and the remedy, and the rest goes on. Errors of the operating system may be thrown; what a library throws at bad input
 * must be caught and told as a failure.
 */
export interface Format {
  /** What messages call it: "a web page". */
  readonly name: string;
  /** Endings of file names, with the dot, in small letters. Files in folders are read where they have one of these. */
  readonly extensions: readonly string[];
  /** Media types without parameters. */
  readonly mediaTypes: readonly string[];
  /** Whether the content says outright that it is of this format, whatever it is called. Asked in the order of the list. */
  recognises(material: Material): boolean;
  read(material: Material, how: How): AsyncIterable<Piece>;
}

/** A report, or why there is none, as a piece. */
export function pieceOf(report: Outcome<Report>): Piece {
  return { kind: 'report', report };
}
