import { reportIdOf } from '../model/digest.ts';
import { fail, type Outcome, succeed } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { agencyOf } from './dateline.ts';
import { type Head, type Headed, NO_HEAD } from './head.ts';
import { languageOfText } from './language.ts';
import { type DayHow, publishedOf } from './published.ts';
import { withoutUnseenMarks } from './unseen-marks.ts';

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
 * A report from its text and what is said of it, without marks that nobody sees (`withoutUnseenMarks`); refused without text or without a day (`publishedOf`). `file` is the text as it stands in the
 * file, for the line of a bad date.
 */
export function reportFrom(headed: Headed, origin: Origin, how: DayHow, file = headed.body): Outcome<Report> {
  const { head } = headed;
  const body = withoutUnseenMarks(headed.body);
  if (body.trim() === '') return fail('has a header but no text', origin.name, 'Add the text below the header, or leave the file out.');
  const { said = NO_HEAD } = origin;
  const published = publishedOf({ head, body }, origin, how, file);
  if (!published.ok) return published;
  const { day, dated } = published.value;
  const title = head.title ?? said.title;
  const source = head.source ?? agencyOf(body) ?? said.source;
  return succeed({
    id: reportIdOf(day, source, title, body),
    path: origin.path,
    url: head.url ?? said.url ?? origin.url ?? null,
    source,
    title,
    author: head.author ?? said.author,
    published: day,
    dated,
    modified: head.modified ?? said.modified,
    language: languageOfText(body, head.language ?? said.language),
    text: body,
  });
}
