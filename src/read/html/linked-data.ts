/** A thing that linked data describes: its properties by name. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:(?:\w*News|Reportage|Analysis|Background|Opinion|Review|Satirical|Scholarly|Tech)?Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|PressRelease|SpecialAnnouncement)$/;
const PAGE = /^(?:WebPage|ItemPage)$/;
const DEEPEST = 12;
const MOST_THINGS = 2000;

/** The article that a page's linked data (JSON-LD) describes, and its properties' things by their `@id`; null where there is none. */
export interface LinkedArticle {
  readonly article: Thing;
  /** A property's value, or the thing that it refers to. */
  resolve(value: unknown): unknown;
}

/** Scripts of linked data -> the article, whether it stands alone, in a list, or in an `@graph`. What is no JSON is passed over. Of several the one with a body or a headline. */
export function articleIn(scripts: readonly string[]): LinkedArticle | null {
  const things: Thing[] = [];
  for (const script of scripts) gather(parsed(script), things, 0);
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    // The fullest description of a thing is the one; mere references to it have an id and nothing else.
    if (typeof id === 'string' && Object.keys(thing).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, thing);
  }
  const articles = things.filter((t) => isOf(t, ARTICLE));
  const article = articles.toSorted((a, b) => fullness(b) - fullness(a))[0] ?? things.find((t) => isOf(t, PAGE) && 'datePublished' in t);
  if (article === undefined) return null;
  const resolve = (value: unknown): unknown => {
    const id = isThing(value) ? value['@id'] : undefined;
    return (typeof id === 'string' ? byId.get(id) : undefined) ?? value;
  };
  return { article, resolve };
}

/** The texts of a property: of a string itself, of a thing its name, of a list each. */
export function namesOf(value: unknown, resolve: LinkedArticle['resolve'], depth = 0): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((v) => namesOf(v, resolve, depth + 1));
  const thing = resolve(value);
  return isThing(thing) ? namesOf(thing.name ?? thing['@value'], resolve, depth + 1) : [];
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(script: string): unknown {
  const bare = script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/g, '').trim();
  for (const text of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {
      // Line ends within strings are the commonest mistake; what is worse is passed over.
    }
  }
  return null;
}

function gather(value: unknown, into: Thing[], depth: number): void {
  if (depth > DEEPEST || into.length >= MOST_THINGS) return;
  if (Array.isArray(value)) for (const v of value) gather(v, into, depth + 1);
  if (!isThing(value)) return;
  if ('@type' in value || '@id' in value) into.push(value);
  for (const v of Object.values(value)) if (typeof v === 'object') gather(v, into, depth + 1);
}

function isOf(thing: Thing, type: RegExp): boolean {
  const types = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']];
  return types.some((t) => typeof t === 'string' && type.test(t.replace(/^.*[/#:]/, '')));
}

function fullness(thing: Thing): number {
  return (typeof thing.articleBody === 'string' ? 4 : 0) + ('headline' in thing ? 2 : 0) + ('datePublished' in thing ? 1 : 0);
}
