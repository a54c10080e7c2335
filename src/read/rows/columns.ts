import { fail, type Outcome, succeed } from '../../model/outcome.ts';

/** What a column of a table, or a field of an item, may give of a report. */
export const ROLES = ['text', 'title', 'published', 'source', 'author', 'url', 'language', 'modified'] as const;
export type Role = (typeof ROLES)[number];

/** Which column gives what, by the names of the columns. */
export type Columns = Partial<Readonly<Record<Role, string>>>;

/** Names that columns have, as `folded` leaves them, the most telling first. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  text: words(
    'text fulltext body bodytext articlebody articletext content contenthtml contenttext contentencoded maincontent bodyhtml bodyxhtml story storytext article transcript message description summary abstract snippet',
  ),
  title: words('title headline heading subject header name'),
  published: words(
    'published publishedat publishedon publishedtime publisheddate publicationdate publicationtime datepublished pubdate publishdate publishtime webpublicationdate date datetime day issued released releasedate firstcreated contentcreated versioncreated created createdat datecreated timestamp time',
  ),
  source: words(
    'source sourcename outlet publisher publishername publication newspaper agency issuer sitename site website provider media copyrightholder',
  ),
  author: words('author authors authorname byline creator writer reporter by'),
  url: words('url link sourceurl canonical canonicalurl permalink weburl externalurl articleurl href address uri'),
  language: words('language lang locale inlanguage'),
  modified: words('modified modifiedat modifiedtime datemodified lastmodified updated updatedat lastupdated'),
};
/** Endings of longer names: "article_headline", "news_date", "doc_text". */
const ENDINGS: Partial<Readonly<Record<Role, RegExp>>> = {
  text: /(?:text|body|content)$/,
  title: /(?:title|headline)$/,
  published: /(?:date|published)$/,
  source: /(?:source|outlet|publisher|newspaper|agency)$/,
  url: /(?:url|link)$/,
};

/** Guesses which of the columns gives what; those that the user named are taken at their word. Fails where a named one does not exist. */
export function columnsOf(names: readonly string[], given: Columns = {}): Outcome<Columns> {
  const found: Partial<Record<Role, string>> = {};
  for (const role of ROLES) {
    const wanted = given[role];
    if (wanted === undefined) continue;
    const name = names.find((n) => n === wanted) ?? names.find((n) => folded(n) === folded(wanted));
    if (name === undefined) return fail(`has no column "${wanted}" for --columns ${role}=${wanted}`, null, `Its columns are: ${listed(names)}.`);
    found[role] = name;
  }
  const free = () => names.filter((n) => !Object.values(found).includes(n));
  for (const role of ROLES) {
    const name = found[role] ?? exact(role, free());
    if (name !== undefined) found[role] = name;
  }
  for (const role of ROLES) {
    const ending = ENDINGS[role];
    const name =
      found[role] ?? (ending === undefined ? undefined : free().find((n) => ending.test(folded(n)) && !/(?:updated|modified|id)/.test(folded(n))));
    if (name !== undefined) found[role] = name;
  }
  return succeed(found);
}

/** The names of columns as a message lists them. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 30).map((n) =>
    n.trim() === ''
      ? '(no name)'
      : n
          .replace(/\p{Cc}+/gu, ' ')
          .slice(0, 60)
          .toWellFormed(),
  );
  return shown.join(', ') + (names.length > shown.length ? ` and ${names.length - shown.length} more` : '');
}

function exact(role: Role, names: readonly string[]): string | undefined {
  for (const wanted of NAMES[role]) {
    const name = names.find((n) => folded(n) === wanted);
    if (name !== undefined) return name;
  }
  return undefined;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, '');
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
