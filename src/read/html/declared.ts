import type { Built } from './builder.ts';
import { tidied } from './element.ts';

/** What a page's `<meta>` and `<link>` declare. */
export interface Declared {
  /** The first content that is not empty of the named properties, earlier names going before later ones. */
  meta(...names: readonly string[]): string | null;
  /** All contents of one property. */
  metas(name: string): readonly string[];
  /** The address of the first link of that relation. */
  link(relation: string): string | null;
}

/** What the page declares, by names in small letters whether they stand as `name`, `property`, `itemprop` or `http-equiv`. */
export function declaredIn({ declarations }: Pick<Built, 'declarations'>): Declared {
  const contents = new Map<string, string[]>();
  const links = new Map<string, string>();
  for (const { name, attributes } of declarations) {
    if (name === 'link' && attributes.rel !== undefined && attributes.href !== undefined)
      for (const rel of attributes.rel.toLowerCase().split(/\s+/)) if (!links.has(rel)) links.set(rel, attributes.href.trim());
    const content = tidied(attributes.content ?? '');
    if (name !== 'meta' || content === '') continue;
    for (const key of [attributes.property, attributes.name, attributes.itemprop, attributes['http-equiv']]) {
      if (key === undefined) continue;
      const lower = key.trim().toLowerCase();
      const held = contents.get(lower);
      if (held === undefined) contents.set(lower, [content]);
      else held.push(content);
    }
  }
  return {
    meta: (...names) => names.map((n) => contents.get(n)?.[0]).find((c) => c !== undefined) ?? null,
    metas: (name) => contents.get(name) ?? [],
    link: (relation) => links.get(relation) ?? null,
  };
}
