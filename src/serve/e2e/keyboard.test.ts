import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, type Stage, settled, type Texts, until, visit, wordsOf } from './testing.ts';

const meeting = `Source: Volta Courier
Date: 2023-03-06

Defence Minister Amara Okoro of Ghana met Brazilian Defence Minister Paulo Lima in Accra on Monday.
`;
const again = `Source: Amazonas Post
Date: 2023-03-07

Ghanaian Defence Minister Amara Okoro met Defence Minister Paulo Lima of Brazil in Accra on Monday.
`;
const reports: Texts = { 'volta.txt': meeting };

let stage: Stage;
before(async () => {
  stage = await openStage(reports);
});
after(() => stage.close());

/** Where the focus is: its place among all that can have it, and whether it can be seen that it is there. */
const FOCUS = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => {
  const e = document.activeElement;
  if (e === null || e === document.body) return resolve(null);
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')];
  const [own, ...drawn] = [e, ...e.querySelectorAll('circle, rect')].map((x) => getComputedStyle(x));
  const outlined = (s) => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
  // The button within a field for days has a ring of its own.
  const within = e.type === 'date' && !e.matches(':focus-visible');
  const ring = outlined(own) || within || drawn.some((s) => outlined(s) || (s.stroke !== 'none' && parseFloat(s.strokeWidth) >= 2));
  const { width, height, bottom, top } = e.getBoundingClientRect();
  const inside = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  resolve({ at: all.indexOf(e), seen: ring && inside, what: e.outerHTML.slice(0, 120) });
})))`;
interface Focus {
  readonly at: number;
  readonly seen: boolean;
  readonly what: string;
}

/** Goes through a view with the tabulator, as far as it goes or so many steps; gives what is wrong on the way. */
async function faultsAlong(page: Page, most: number): Promise<readonly string[]> {
  const faults: string[] = [];
  let before = -1;
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const focus = (await page.evaluate(FOCUS)) as Focus | null;
    if (focus === null) break;
    if (!focus.seen) faults.push(`not to be seen: ${focus.what}`);
    if (focus.at < before) faults.push(`out of order: ${focus.what}`);
    before = focus.at;
  }
  if (before < 5) faults.push('hardly anything can be reached');
  return faults;
}

test('every view can be gone through with the tabulator, in the order in which it reads, and the focus is always to be seen', async () => {
  const first = async (list: string) => {
    const { items } = (await (await fetch(`${stage.base}/api/${list}`)).json()) as { items: { id?: string; entry?: { id: string } }[] };
    return items[0]?.entry?.id ?? items[0]?.id;
  };
  const views = [
    ...['/', '/IND/ISR', '/network', '/map', '/search?q=defence', '/review', '/record/statements', '/reports', '/decisions'],
    `/entry/${await first('engagements?order=strongest&limit=1')}`,
    `/report/${await first('reports?limit=1')}`,
    `/actor/${await first('actors?kind=person&limit=1')}`,
  ];
  const page = await stage.page();
  // Otherwise the window glides to where the focus is long since.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const faults: string[] = [];
  for (const path of views) {
    await page.goto(path);
    await settled(page);
    faults.push(...(await faultsAlong(page, 50)).map((f) => `${path} ${f}`));
  }
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('what was rejected and is told again stands in the review by that reason; it stays out or comes back as one decides', async () => {
  const page = await visit(stage, '/record/engagements?states=BRA,GHA&kinds=meeting');
  await page.locator('.long-list .item-name').first().click();
  await page.getByRole('button', { name: 'Reject' }).click();
  await page.getByText('Noted:').waitFor();
  stage.add({ 'amazonas.txt': again });
  await page.goto('/review');
  await settled(page);
  await page.getByLabel('Because').selectOption({ label: 'Told again after it was rejected' });
  const desk = page.locator('.desk');
  await desk.getByRole('heading', { name: 'Rejected before' }).waitFor();
  assert.match(await wordsOf(desk), /Confirm puts it back into the record; Reject leaves it out/);
  assert.match(await wordsOf(desk), /Volta Courier[\s\S]*Amazonas Post/);
  for (const name of ['Correct', 'Merge', 'Split']) assert.ok(await desk.getByRole('button', { name }).isDisabled(), name);
  const meetings = async () => {
    const answer = await fetch(`${stage.base}/api/engagements?states=BRA,GHA&kinds=meeting`);
    return ((await answer.json()) as { readonly total: number }).total;
  };
  await page.keyboard.press('x');
  await page.getByText('Nothing waits').waitFor();
  assert.equal(await meetings(), 0);
  await page.locator('.verdict').getByRole('button', { name: 'Undo' }).click();
  await desk.getByRole('heading', { name: 'Rejected before' }).waitFor();
  await page.locator('.acts button:enabled', { hasText: 'Confirm' }).waitFor();
  await page.keyboard.press('c');
  await page.getByText('Nothing waits').waitFor();
  assert.equal(await meetings(), 1);
  await page.context().close();
});

test('the note of a decision goes at the next thing that is done, or after a while unless somebody is at it', async () => {
  const page = await stage.page();
  await page.clock.install();
  await page.goto('/record/engagements?states=IND,ISR');
  await page.locator('.long-list .item-name').first().click();
  const note = page.locator('.verdict .toast');
  const confirm = async () => {
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await page.getByText('Noted:').waitFor();
  };
  const gone = () => until(async () => (await note.count()) === 0);
  await confirm();
  await page.keyboard.press('Tab');
  assert.equal(await note.count(), 1, 'Tab leads to it');
  await page.getByRole('heading', { level: 1 }).click();
  await gone();
  await confirm();
  await page.clock.fastForward(25_000);
  await gone();
  await confirm();
  await note.getByRole('button', { name: 'Undo' }).focus();
  await page.clock.fastForward(25_000);
  assert.equal(await note.count(), 1, 'it stays while the focus is on it');
  await page.keyboard.press('Enter');
  await page.getByText('taken back').first().waitFor();
  await page.context().close();
});

test('while the page was gone through by keys nothing was refused by the content security policy, thrown, or asked of any other machine', () => {
  assert.deepEqual(stage.troubles, []);
});
