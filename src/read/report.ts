import { reportIdOf } from '../model/digest.ts';
import { fail, type Outcome, succeed } from '../model/outcome.ts';
import type { Day, Report } from '../model/report.ts';
import { agencyOf, type Dateline, datelineOf, nearest } from './dateline.ts';
import { decode } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Headed, NO_HEAD } from './head.ts';
import { languageOfText } from './language.ts';
import { plainTextOf } from './markdown.ts';
import { placeOf } from './place.ts';
import { readTypedHeader } from './typed-header.ts';

/** How the bytes of one report are to be taken. */
export interface Taking {
  /** Where they come from, as the report keeps it; null for standard input and whatever else has no path. */
  readonly path: string | null;
  /** What messages call them. */
  readonly name: string;
  /** The day of a report that gives none; to one whose dateline gives day and month it lends the year. */
  readonly date?: Day | undefined;
}

/** The bytes of one report -> the report, in whichever of the known forms it comes. Refused with the place and the remedy where it cannot be read. */
export function reportOf(bytes: Uint8Array, taking: Taking): Outcome<Report> {
  const decoded = decode(bytes, taking.name);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  const front = readFrontMatter(text, taking.name);
  const headed = front ?? readTypedHeader(text, taking.name) ?? succeed<Headed>({ head: NO_HEAD, body: text });
  if (!headed.ok) return headed;
  const { head, body } = headed.value;
  const plain = front !== null || isMarkdown(taking.name) ? plainTextOf(body) : { text: body, heading: null };
  if (plain.text.trim() === '') return fail('has a header but no text', taking.name, 'Add the text below the header, or leave the file out.');
  const published = head.published === null ? publishedOf(plain.text, taking, text) : succeed(head.published);
  if (!published.ok) return published;
  const title = head.title ?? plain.heading;
  const source = head.source ?? agencyOf(plain.text);
  return succeed({
    id: reportIdOf(published.value, source, title, plain.text),
    path: taking.path,
    url: head.url,
    source,
    title,
    published: published.value,
    language: head.language ?? languageOfText(plain.text),
    text: plain.text,
  });
}

/** The day of a report without a header: its dateline's, else the one that the user gave for such reports. */
function publishedOf(text: string, taking: Taking, file: string): Outcome<Day> {
  const dateline = datelineOf(text);
  const place = dateline === null ? taking.name : placeOf(taking.name, file, Math.max(0, file.indexOf(text.slice(dateline.at, dateline.at + 20))));
  const day = dateline === null ? dayGiven(taking) : dayOfDateline(dateline, taking);
  return day.ok ? day : { ok: false, failure: { ...day.failure, where: place } };
}

function dayGiven(taking: Taking): Outcome<Day> {
  if (taking.date !== undefined) return succeed(taking.date);
  return fail('gives no date', null, 'Say of which day it is with --date YYYY-MM-DD, or write "date YYYY-MM-DD" before its first word.');
}

function dayOfDateline(dateline: Dateline, taking: Taking): Outcome<Day> {
  if (dateline.kind === 'whole') return dateline.day;
  if (taking.date !== undefined) return nearest(dateline.month, dateline.day, taking.date);
  return fail(`gives a day without the year ("${dateline.words}")`, null, 'Say of which day it is with --date YYYY-MM-DD.');
}

function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}
