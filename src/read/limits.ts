const KiB = 1024;
const MiB = 1024 * KiB;
const GiB = 1024 * MiB;

/** A report of 8 MiB has more than a million words; what is larger is hardly one report. */
export const DEFAULT_MAX_BYTES = 8 * MiB;

/** How much is taken on before something is refused. All limits of reading stand here; tests put in smaller ones. */
export interface Limits {
  /** Bytes of one report, unpacked. */
  readonly maxBytes: number;
  /** Bytes of one document that carries its words among much else (a PDF with pictures, a letter with attachments). It is held in memory whole. */
  readonly maxDocumentBytes: number;
  /** How many containers may lie in one another. */
  readonly maxDepth: number;
  /** How many things one container may hold. */
  readonly maxItems: number;
  /** Bytes of an archive that lies in another and must be held in memory to be read, because its list of contents stands at the end. */
  readonly maxHeldArchiveBytes: number;
  /** Bytes that may be unpacked out of any file, however small … */
  readonly freelyUnpackedBytes: number;
  /** … and beyond these, how many for each byte of the file, over all levels of packing together. */
  readonly maxUnpackingRatio: number;
  /** Bytes of the header lines of one thing in a container. */
  readonly maxHeaderBytes: number;
  /** Lines of one letter with all that is attached to it … */
  readonly maxLetterLines: number;
  /** … and those among them that are shorter than attachments have them. */
  readonly maxShortLetterLines: number;
  /** Pages of one PDF. */
  readonly maxPages: number;
  /** Pieces of text on the pages of one PDF: a page of print has some hundreds. */
  readonly maxTextPieces: number;
  /** Milliseconds that opening one PDF may take. */
  readonly patienceForDocument: number;
  /** Bytes by which the memory of the process may grow while a PDF is opened. */
  readonly maxDocumentMemory: number;
}

export const DEFAULT_LIMITS: Limits = {
  maxBytes: DEFAULT_MAX_BYTES,
  // Mail servers take letters of up to 25 to 50 MiB; communiqués with photographs are smaller.
  maxDocumentBytes: 64 * MiB,
  // A page in a crawl, packed, attached to a letter in a mailbox in an archive is five.
  maxDepth: 6,
  // A crawl file of 1 GiB holds about 50,000 pages, a mailbox of ten years as many letters.
  maxItems: 1_000_000,
  maxHeldArchiveBytes: 256 * MiB,
  // Text packs to a fifth, pages made by a program to a fiftieth, a bomb to a thousandth and, packed again, to a millionth.
  freelyUnpackedBytes: 64 * MiB,
  maxUnpackingRatio: 100,
  // The largest seen in crawls, with cookies and security policies, are about 30 KiB.
  maxHeaderBytes: 256 * KiB,
  // Each costs the library that takes letters apart up to 2 KiB of memory. Attachments of 40 MiB have 600,000; a report of 8 MiB in lines
  // of forty letters has 200,000.
  maxLetterLines: 600_000,
  maxShortLetterLines: 200_000,
  maxPages: 2000,
  maxTextPieces: 1_000_000,
  // A hundred pages take a second or two, on a machine with much else to do half a minute.
  patienceForDocument: 120_000,
  maxDocumentMemory: GiB,
};

/** What is taken on from the network. */
export interface FetchLimits {
  /** Bytes of one answer, unpacked. */
  readonly maxBytes: number;
  /** How often an answer may lead to another address. */
  readonly maxRedirects: number;
  /** Milliseconds without a byte. */
  readonly patience: number;
  /** Milliseconds for all of it, redirects included: a server that sends a byte now and then holds nobody up for longer. */
  readonly patienceInAll: number;
}

export const DEFAULT_FETCH_LIMITS: FetchLimits = {
  // The largest feeds are some MiB; a crawl or an archive is better fetched by other means and added as a file.
  maxBytes: 64 * MiB,
  // Browsers follow twenty; honest sites need three or four.
  maxRedirects: 5,
  patience: 20_000,
  patienceInAll: 120_000,
};

/** A number of bytes as a person says it. */
export function sizeInWords(bytes: number): string {
  if (bytes < KiB) return `${bytes} bytes`;
  const kib = bytes / KiB;
  if (kib < KiB) return `${Math.round(kib)} KiB`;
  return kib < MiB ? `${Math.round(kib / 102.4) / 10} MiB` : `${Math.round(kib / KiB / 102.4) / 10} GiB`;
}
