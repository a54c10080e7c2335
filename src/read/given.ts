import { reportIdOf } from '../model/digest.ts';
import { fail, type Outcome, succeed } from '../model/outcome.ts';
import { Day, Moment, type Report } from '../model/report.ts';
import { languageOfText } from './language.ts';

/** A report that a program hands over as text. */
export interface Given {
  /** The report's own day, ISO 8601: relative dates count from here. */
  readonly published: string;
  readonly text: string;
  readonly source?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly author?: string | null | undefined;
  /** When it was last changed, ISO 8601: of several versions of a report the one changed last counts. */
  readonly modified?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** A report that was given as text, or what is wrong with it. Its text is taken as it is; unpaired surrogates, which no file can hold, are replaced. */
export function givenReport({ published, text, source = null, title = null, author = null, modified = null, url = null }: Given): Outcome<Report> {
  const where = url ?? title;
  if (!Day.safeParse(published).success) return fail(`is of no day: "${published}"`, where, 'Give the day as in 2022-06-03.');
  if (text.trim() === '') return fail('has no text', where, 'Leave it out.');
  if (modified !== null && !Moment.safeParse(modified).success)
    return fail(`was changed at no time: "${modified}"`, where, 'Give it as in 2022-06-03T08:00:00Z.');
  const sound = text.toWellFormed();
  const id = reportIdOf(published, source, title, sound);
  const dated = { how: 'stated', in: 'user' } as const;
  return succeed({ id, path: null, url, source, title, author, published, dated, modified, language: languageOfText(sound), text: sound });
}
