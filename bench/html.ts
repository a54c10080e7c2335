import { Buffer } from 'node:buffer';
import { readMaterial } from '../src/read/formats/index.ts';
import { materialOfBytes } from '../src/read/formats/material.ts';
import { DEFAULT_LIMITS } from '../src/read/limits.ts';
import { bareShapes } from '../src/testing/pages/bare-shapes.ts';
import { declaredShapes, type Shape } from '../src/testing/pages/shapes.ts';
import { type Story, stories, textOf } from '../src/testing/pages/stories.ts';
import { keepResults } from './results.ts';

/** How near the text read from a page comes to the article's own, by word, and what of the rest is right where the page tells it. */
export interface PageScores {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  /** Pages whose text is the article's, to the letter. */
  readonly exact: number;
  readonly right: Readonly<Record<'title' | 'published' | 'source' | 'author' | 'url' | 'caption', number>>;
  readonly pagesPerSecond: number;
}

const SIDES = ['title', 'published', 'source', 'author', 'url', 'caption'] as const;
const ROUNDS = 5;

/** Reads every story in every shape. `wrong` lists what was not read as it stands. */
export async function scorePages(
  shapes: readonly Shape[] = [...declaredShapes, ...bareShapes],
): Promise<PageScores & { readonly wrong: readonly string[] }> {
  const pages = shapes.flatMap((shape) => stories.map((story) => ({ shape, story, html: shape.page(story) })));
  const tally = { found: 0, gold: 0, common: 0, exact: 0 };
  const right = Object.fromEntries(SIDES.map((s) => [s, { told: 0, right: 0 }]));
  const wrong: string[] = [];
  for (const { shape, story, html } of pages) {
    const read = await readPage(html);
    const place = `${shape.name}, "${story.title}"`;
    if (read === null) wrong.push(`${place}: not read`);
    const text = (read?.text ?? '')
      .split('\n\n')
      .filter((b) => !b.startsWith(story.caption))
      .join('\n\n');
    const gold = wordsOf(textOf(story));
    const found = wordsOf(text);
    tally.found += found.length;
    tally.gold += gold.length;
    tally.common += inCommon(found, gold);
    if (text === textOf(story)) tally.exact++;
    else wrong.push(`${place}: text\n${text}`);
    for (const side of shape.tells) {
      const count = right[side] as { told: number; right: number };
      const [is, should] = sideOf(side, story, read);
      count.told++;
      if (is === should) count.right++;
      else wrong.push(`${place}: ${side} is ${is}, should be ${should}`);
    }
  }
  const started = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) for (const { html } of pages) await readPage(html);
  const seconds = (process.cpuUsage(started).user + process.cpuUsage(started).system) / 1e6;
  return {
    pages: pages.length,
    precision: rounded(tally.common / tally.found),
    recall: rounded(tally.common / tally.gold),
    exact: rounded(tally.exact / pages.length),
    right: Object.fromEntries(Object.entries(right).map(([s, c]) => [s, rounded(c.right / c.told)])) as PageScores['right'],
    pagesPerSecond: Math.round((ROUNDS * pages.length) / seconds),
    wrong,
  };
}

/** `bench html [--json] [--wrong]`: pages in the shapes of real sites, written for this purpose. */
export async function benchHtml(args: readonly string[]): Promise<void> {
  const { wrong, ...scores } = await scorePages();
  keepResults('html', scores);
  if (args.includes('--json')) console.log(JSON.stringify(scores));
  else {
    const { right, ...rest } = scores;
    console.table({ ...rest, ...Object.fromEntries(Object.entries(right).map(([s, share]) => [`${s} right`, share])) });
  }
  if (args.includes('--wrong')) for (const line of wrong) console.log(line);
}

async function readPage(html: string) {
  const material = materialOfBytes(Buffer.from(html), { name: 'page.html', path: 'page.html' });
  for await (const report of readMaterial(material, { date: undefined, limits: DEFAULT_LIMITS })) return report.ok ? report.value : null;
  return null;
}

function sideOf(side: (typeof SIDES)[number], story: Story, read: Awaited<ReturnType<typeof readPage>>): readonly [string | null, string] {
  if (side !== 'caption') return [read?.[side] ?? null, story[side]];
  const caption = read?.text.split('\n\n').find((b) => b.startsWith(story.caption)) ?? null;
  return [caption, `${story.caption} (credit: ${story.credit})`];
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words two texts share, each as often as it stands in both. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  return a.filter((word) => {
    const n = left.get(word) ?? 0;
    left.set(word, n - 1);
    return n > 0;
  }).length;
}

function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}
