import type { Locator, Page } from 'playwright-core';
import type { Stage } from './testing.ts';

/** A page at an address, with its first answers there. */
export async function visit(stage: Stage, path: string, options?: Parameters<Stage['page']>[0]): Promise<Page> {
  const page = await stage.page(options);
  await page.goto(path);
  await settled(page);
  return page;
}

/** All words of a place, also those that are hidden. */
export async function wordsOf(place: Locator): Promise<string> {
  return (await place.textContent()) ?? '';
}

/** Waits until a view has read what it shows. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await until(async () => (await page.locator('.loading').count()) === 0);
}

/** Waits until something holds; throws after a minute, since a machine that is busy with other things is no reason to fail. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`still not so after a minute: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** How many pixels a page is wider than its window. */
export async function excess(page: Page): Promise<number> {
  return Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
}
