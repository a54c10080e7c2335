import type { Story } from './stories.ts';

/** Text as it stands in HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('–', '&ndash;').replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;');
}

/** The pieces of a story as plain HTML: paragraphs, lists, tables, quotations. `between` stands behind the second paragraph. */
export function bodyOf({ pieces }: Story, between = ''): string {
  const html: string[] = [];
  for (const [i, { kind, text }] of pieces.entries()) {
    const before = pieces[i - 1]?.kind;
    const after = pieces[i + 1]?.kind;
    if (kind === 'p') html.push(`<p>${escaped(text)}</p>`);
    if (kind === 'h2') html.push(`<h2>${escaped(text)}</h2>`);
    if (kind === 'quote') html.push(`<blockquote><p>${escaped(text)}</p></blockquote>`);
    if (kind === 'li') html.push(`${before === 'li' ? '' : '<ul>'}<li>${escaped(text)}</li>${after === 'li' ? '' : '</ul>'}`);
    if (kind === 'row') html.push(`${before === 'row' ? '' : '<table>'}<tr>${cells(text)}</tr>${after === 'row' ? '' : '</table>'}`);
    if (i === 1) html.push(between);
  }
  return html.join('\n');
}

/** The page of a site around what is its own: menus, a banner for cookies, lists of other stories, a foot. */
export function furnished(main: string): string {
  return `<a class="skip-link" href="#main">Skip to content</a>
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<form action="/search"><label>Search</label><input name="q"></form></header>
<div id="cookie-banner" class="cookie-consent"><p>We and our partners use cookies to store and access information on your device. You may accept or manage your choices.</p><button>Accept all</button></div>
${main}
<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/a">Parliament votes on the budget after a long night of talks</a></li><li><a href="/b">Storm closes the port of Narva</a></li></ul>
<div class="newsletter-signup"><p>Get the morning briefing in your inbox, every day of the week, before breakfast.</p></div></aside>
<footer class="site-footer"><p>© 2024 All rights reserved. <a href="/terms">Terms of use</a> <a href="/privacy">Privacy</a></p></footer>`;
}

/** A box of other stories with words of their own. */
export const related = `<section class="related-stories"><h3>Related stories</h3><article><h4><a href="/c">Latvia sends a frigate to the strait</a></h4><p>The frigate left Riga on Sunday with a crew of ninety and will stay for five months, its captain said.</p></article>
<article><h4><a href="/d">Two ministers, one table</a></h4><p>What was left unsaid at the meeting in Vilnius, and why it matters to those who were not there.</p></article></section>`;

function cells(row: string): string {
  return row
    .split(' | ')
    .map((cell) => `<td>${escaped(cell)}</td>`)
    .join('');
}
