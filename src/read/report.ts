import { reportIdOf } from '../model/digest.ts';
import { fail, type Outcome, succeed } from '../model/outcome.ts';
import type { Day, Report } from '../model/report.ts';
import { agencyOf, type Dateline, datelineOf, nearest } from './dateline.ts';
import { type Head, type Headed, NO_HEAD } from './head.ts';
import { languageOfText } from './language.ts';
import { placeOf } from './place.ts';

/** Where a report comes from. */
export interface Origin {
  /** Where it lies, as the report keeps it; null for standard input and whatever else has no path. */
  readonly path: string | null;
  /** What messages call it. */
  readonly name: string;
  /** The address it was fetched from. */
  readonly url?: string | null;
  /** What its container says of it, where it says nothing itself. */
  readonly said?: Head;
}

/**
 * A report from its text and what is said of it. The day is that of the head, else of the text's dateline, else of the container, else the
 * user's `date`; without any it is refused. `file` is the text as it stands in the file, for the line of a bad dateline.
 */
export function reportFrom({ head, body }: Headed, origin: Origin, how: { readonly date?: Day | undefined }, file = body): Outcome<Report> {
  if (body.trim() === '') return fail('has a header but no text', origin.name, 'Add the text below the header, or leave the file out.');
  const { said = NO_HEAD } = origin;
  const published = head.published === null ? publishedOf(body, origin.name, said.published ?? how.date, file) : succeed(head.published);
  if (!published.ok) return published;
  const title = head.title ?? said.title;
  const source = head.source ?? agencyOf(body) ?? said.source;
  return succeed({
    id: reportIdOf(published.value, source, title, body),
    path: origin.path,
    url: head.url ?? said.url ?? origin.url ?? null,
    source,
    title,
    author: head.author ?? said.author,
    published: published.value,
    modified: head.modified ?? said.modified,
    language: languageOfText(body, head.language ?? said.language),
    text: body,
  });
}

/** The day of a report without a header: its dateline's, else the one that is given for such reports. */
function publishedOf(text: string, name: string, date: Day | undefined, file: string): Outcome<Day> {
  const dateline = datelineOf(text);
  const place = dateline === null ? name : placeOf(name, file, Math.max(0, file.indexOf(text.slice(dateline.at, dateline.at + 20))));
  const day = dateline === null ? dayGiven(date) : dayOfDateline(dateline, date);
  return day.ok ? day : { ok: false, failure: { ...day.failure, where: place } };
}

function dayGiven(date: Day | undefined): Outcome<Day> {
  if (date !== undefined) return succeed(date);
  return fail('gives no date', null, 'Say of which day it is with --date YYYY-MM-DD, or write "date YYYY-MM-DD" before its first word.');
}

function dayOfDateline(dateline: Dateline, date: Day | undefined): Outcome<Day> {
  if (dateline.kind === 'whole') return dateline.day;
  if (date !== undefined) return nearest(dateline.month, dateline.day, date);
  return fail(`gives a day without the year ("${dateline.words}")`, null, 'Say of which day it is with --date YYYY-MM-DD.');
}
