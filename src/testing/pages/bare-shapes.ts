import { bodyOf, escaped, furnished, related } from './markup.ts';
import type { Shape } from './shapes.ts';

const doc = (head: string, body: string) => `<!DOCTYPE html><html lang="en"><head>${head}</head>\n<body>${body}</body></html>`;
const longDay = (day: string) =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Shapes that say little or nothing of themselves in their markup. */
export const bareShapes: readonly Shape[] = [
  {
    name: 'a day in <time> alone',
    tells: ['title', 'published', 'source', 'url'],
    page: (s) =>
      doc(
        `<title>${escaped(s.title)} | ${s.source}</title><link rel="canonical" href="${s.url}">`,
        furnished(
          `<main><article><h1>${escaped(s.title)}</h1><p><time datetime="${s.published}">${longDay(s.published)}</time></p>${bodyOf(s)}</article>${related}</main>`,
        ),
      ),
  },
  {
    name: 'tables that lay the page out',
    tells: ['title', 'published'],
    page: (s) =>
      `<html><head><title>${escaped(s.title)}</title></head><body bgcolor=white><table width="100%"><tr><td colspan=2><font size=5>News service</font><td></tr><tr><td width=120><a href="/">Home</a><br><a href="/n">News</a><br><a href="/l">Links</a></td><td><h1>${escaped(s.title)}</h1><span class="date">${longDay(s.published)}</span>${bodyOf(s)}</td></tr></table><hr><small><a href="/w">Webmaster</a></small></body></html>`,
  },
  {
    name: 'ASP.NET with the page in a form',
    tells: ['title', 'published'],
    page: (s) =>
      doc(
        `<title>${escaped(s.title)}</title>`,
        `<form id="aspnetForm" method="post"><div id="ctl00_Menu"><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></div><div id="ctl00_PlaceHolderMain"><h1>${escaped(s.title)}</h1><div class="news-date">${longDay(s.published)}</div><div class="ms-rtestate-field">${bodyOf(s)}</div></div><div id="footer"><a href="/c">Contact us</a> <a href="/s">Site map</a></div></form>`,
      ),
  },
  {
    name: 'boxes without a word in their classes',
    tells: ['title', 'published'],
    page: (s) =>
      doc(
        `<title>${escaped(s.title)}</title><meta name="date" content="${s.published}">`,
        `<div class="a1"><div class="a2"><a href="/">Home</a> <a href="/w">World</a> <a href="/s">Sport</a></div><div class="a3"><h1>${escaped(s.title)}</h1>${bodyOf(s)}</div><div class="a4"><a href="/1">Parliament votes on the budget</a><a href="/2">Storm closes the port</a></div></div>`,
      ),
  },
  {
    name: 'a bare page',
    tells: ['title', 'published'],
    page: (s) => `<html><body><h1>${escaped(s.title)}</h1><p>Published on ${longDay(s.published)}</p>${bodyOf(s)}</body></html>`,
  },
  {
    name: 'saved by a browser, without a canonical address',
    tells: ['title', 'published', 'source', 'url'],
    page: (s) =>
      `<!DOCTYPE html>\n<!-- saved from url=(0042)${s.url} -->\n<html lang="en"><head><title>${escaped(s.title)} - ${s.source}</title><meta name="pubdate" content="${s.published.replaceAll('-', '')}"></head><body>${furnished(`<div role="main"><h1>${escaped(s.title)}</h1><div class="story-body">${bodyOf(s)}</div></div>`)}</body></html>`,
  },
  {
    name: 'line breaks for paragraphs',
    tells: ['title', 'published', 'source'],
    page: (s) =>
      doc(
        `<title>${escaped(s.title)} | ${s.source}</title><meta name="DC.date" content="${s.published}">`,
        furnished(
          `<div id="content"><h1>${escaped(s.title)}</h1><div class="text">${s.pieces.map((piece) => escaped(piece.text)).join('<br><br>')}</div></div>`,
        ),
      ),
  },
  {
    name: 'headline in a heading of the second level',
    tells: ['title', 'published', 'source', 'author'],
    page: (s) =>
      doc(
        `<title>${s.source}: ${escaped(s.title)}</title><meta property="og:title" content="${escaped(s.title)}"><meta property="og:site_name" content="${s.source}">`,
        furnished(
          `<h1 class="logo"><a href="/">${s.source}</a></h1><div class="post"><h2>${escaped(s.title)}</h2><div class="post-info"><span class="post-date">Posted on ${longDay(s.published)}</span><a rel="author" href="/p">${s.author}</a></div><div class="post-body">${bodyOf(s)}</div></div>`,
        ),
      ),
  },
  {
    name: 'share buttons and pointers between the paragraphs',
    tells: ['title', 'published'],
    page: (s) =>
      doc(
        `<title>${escaped(s.title)}</title><meta name="publish-date" content="${s.published}">`,
        furnished(
          `<article><h1>${escaped(s.title)}</h1><ul class="share-tools"><li><a href="#">Facebook</a></li><li><a href="#">Email</a></li></ul><section class="story-content">${bodyOf(s, '<div class="also-read"><span>ALSO READ</span><a href="/q">Latvia sends a frigate to the strait</a></div><p><a href="/app">Download our app for the latest news</a></p>')}<p class="copyright">© 2024 All rights reserved.</p></section></article>${related}`,
        ),
      ),
  },
];
