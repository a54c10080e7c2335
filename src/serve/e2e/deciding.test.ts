import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { excess, openStage, type Stage, settled, type Texts, until, visit, wordsOf } from './testing.ts';

const endless = 'x'.repeat(1_000_000);
const reports: Texts = {
  'endless.txt': `Source: Long Words Daily
Date: 2022-09-02

French Defence Minister Jean ${'Wolfenstein'.repeat(9)} met Italian Defence Minister Guido Rossi in Rome on Friday.

${endless} Rossi said that it was good.
`,
  'turned.txt': `Source: مركز الأنباء
Title: لقاء وزيري الدفاع
Date: 2022-09-03

Jordanian Defence Minister Omar Haddad met his Egyptian counterpart, Karim Mansour, in Amman on Saturday. Haddad said that שלום עולם was agreed.
`,
};

let stage: Stage;
before(async () => {
  stage = await openStage(reports);
});
after(() => stage.close());

/** The entry of a list whose line holds the words. */
async function entryWith(list: string, words: RegExp): Promise<string> {
  const answer = (await (await fetch(`${stage.base}/api/${list}`)).json()) as {
    readonly items: readonly { readonly label: string; readonly rest: string; readonly entry: { readonly id: string } }[];
  };
  const found = answer.items.find((i) => words.test(`${i.label} ${i.rest}`));
  assert.ok(found !== undefined, `nothing in ${list} is like ${words}`);
  return found.entry.id;
}

async function desk(page: Page): Promise<{ readonly matter: string; readonly waiting: number }> {
  const waiting = await wordsOf(page.getByText(/\d+ things? to look at/));
  return { matter: await wordsOf(page.locator('#matter')), waiting: Number.parseInt(waiting, 10) };
}

/** Waits until a decision of this kind is noted and the desk can be worked at again. */
async function noted(page: Page, words: RegExp): Promise<void> {
  await page.locator('.verdict', { hasText: words }).waitFor();
  await page.locator('.acts button:enabled', { hasText: 'Next' }).waitFor();
}

test('each key of the review does its one thing, and undo takes it back: confirm, reject, correct, split, merge, skip', async () => {
  const page = await visit(stage, '/review?reasons=disagreement');
  const before = await desk(page);
  const takenBack = async () => {
    await page.locator('.acts button:enabled', { hasText: 'Undo last' }).waitFor();
    await page.keyboard.press('u');
    await noted(page, /Noted: taken back/);
    await until(async () => JSON.stringify(await desk(page)) === JSON.stringify(before));
  };
  await page.keyboard.press('c');
  await noted(page, /confirmed/);
  await until(async () => (await desk(page)).waiting < before.waiting);
  assert.equal(await page.evaluate('document.activeElement.id'), 'matter', 'the reader is led to what comes next');
  await takenBack();

  await page.keyboard.press('x');
  await noted(page, /rejected/);
  await takenBack();

  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reads').fill('Serge of the reports');
  await dialog.getByRole('button', { name: 'Correct', exact: true }).click();
  await noted(page, /name of .* is .?Serge of the reports/);
  await takenBack();

  await page.keyboard.press('s');
  await dialog.getByRole('checkbox').first().check();
  await dialog.getByRole('button', { name: 'Split' }).click();
  await noted(page, /are different/);
  await takenBack();

  await page.keyboard.press('m');
  await dialog.getByRole('searchbox').fill('Lloyd');
  await dialog.getByRole('radio').first().check();
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await noted(page, /(are|made) one/);
  await takenBack();

  await page.keyboard.press('k');
  await until(async () => (await desk(page)).waiting === before.waiting - 1);
  await page.locator('.acts button:enabled', { hasText: 'Undo last' }).waitFor();
  await page.keyboard.press('u');
  await until(async () => JSON.stringify(await desk(page)) === JSON.stringify(before));
  assert.ok(await page.getByRole('button', { name: 'Undo last' }).isDisabled(), 'nothing is left of this sitting to take back');
  await page.context().close();
});

test('a field is corrected in its own form: someone is added to a meeting, its place is named, and the focus comes back', async () => {
  const page = await visit(stage, `/entry/${await entryWith('engagements', /meeting, Vietnam/)}`);
  const dialog = page.getByRole('dialog');
  const open = async (field: string) => {
    await page.getByRole('button', { name: 'Correct …' }).click();
    await dialog.getByRole('combobox').first().selectOption({ label: field });
  };
  await open('Participants');
  await dialog.getByLabel('Add someone').fill('Phan');
  await dialog.getByRole('button', { name: /Phan Van Giang/ }).click();
  await dialog.getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByText('Noted:').waitFor();
  await page.locator('.fields').getByRole('link', { name: 'Phan Van Giang' }).waitFor();
  await open('Place');
  await dialog.getByLabel('Place', { exact: true }).fill('Da Nang');
  await dialog.getByLabel(/^Why/).fill('So says the embassy');
  await dialog.getByRole('button', { name: 'Correct', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /meeting, Da Nang \(Vietnam\)/ }).waitFor();
  assert.match(await wordsOf(page.locator('.history')), /So says the embassy/);
  await page.getByRole('button', { name: 'Correct …' }).click();
  await page.keyboard.press('Escape');
  await until(async () => (await dialog.count()) === 0);
  assert.equal(await page.evaluate('document.activeElement.textContent'), 'Correct …');
  await page.context().close();
});

test('a report that speaks of something else is split off, and its entry stands by itself until that is undone', async () => {
  const id = await entryWith('instruments', /Letter of Intent/);
  const page = await visit(stage, `/entry/${id}`);
  const says = page.getByRole('article');
  const before = await says.count();
  await page.getByRole('button', { name: 'Split …' }).click();
  const dialog = page.getByRole('dialog');
  assert.ok(await dialog.getByRole('button', { name: 'Split' }).isDisabled(), 'nothing is chosen yet');
  await dialog.getByRole('checkbox', { name: /Gulf Examiner/ }).check();
  await dialog.getByRole('button', { name: 'Split' }).click();
  await page.getByText('Noted:').waitFor();
  await until(async () => (await page.getByRole('heading', { name: 'In the reports' }).count()) === 1 && (await says.count()) < before);
  await page.locator('.verdict').getByRole('button', { name: 'Undo' }).click();
  await page.getByText('taken back').first().waitFor();
  await page.goto(`/entry/${id}`);
  await settled(page);
  assert.equal(await says.count(), before);
  await page.context().close();
});

test('single keys are listed in a dialog, switched off there, and stay off', async () => {
  const page = await visit(stage, '/');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.getByRole('checkbox', { name: /Single keys work/ }).uncheck();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('n');
  await page.keyboard.press('/');
  assert.equal(new URL(page.url()).pathname, '/');
  assert.notEqual(await page.evaluate('document.activeElement.id'), 'search');
  await page.reload();
  await settled(page);
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  assert.equal(await dialog.count(), 0);
  assert.equal(new URL(page.url()).pathname, '/');
  await page.getByRole('button', { name: 'Keys' }).click();
  await dialog.getByRole('checkbox', { name: /Single keys work/ }).check();
  await page.keyboard.press('Escape');
  await until(async () => (await dialog.count()) === 0);
  await page.keyboard.press('n');
  await page.waitForURL('**/network');
  await page.context().close();
});

test('on paper a view is black on white without what can only be pressed, and its drawings keep within the sheet', async () => {
  const page = await visit(stage, '/IND/ISR', { dark: true });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const place of ['.masthead', '.controls', '.actions', '.colophon', '.course-controls'])
    assert.equal(await page.locator(place).first().isVisible(), false, place);
  assert.ok(await page.getByRole('heading', { name: 'Areas by year' }).isVisible());
  assert.equal(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor'), 'rgb(255, 255, 255)');
  await page.evaluate("document.querySelector('.page-body').style.width = '640px'");
  assert.ok(Number(await page.evaluate("document.querySelector('.timeline > svg').getBoundingClientRect().width")) <= 640);
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g) ?? [];
  assert.ok(sheets.length >= 2 && sheets.length < 6, `${sheets.length} sheets`);
  await page.context().close();
});

test('the time is narrowed by hand: drawn over the columns, moved along, zoomed by the wheel and by two fingers', async () => {
  const page = await visit(stage, '/IND');
  const period = () => new URL(page.url()).search;
  const drag = async (place: string, from: number, to: number) => {
    const box = await page.locator(place).boundingBox();
    assert.ok(box !== null);
    await page.mouse.move(box.x + box.width * from, box.y + 9);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * to, box.y + 9, { steps: 4 });
    await page.mouse.up();
  };
  const changes = async (act: () => Promise<unknown>) => {
    const before = period();
    await act();
    await until(async () => period() !== before);
  };
  await changes(() => drag('.overview svg', 0.3, 0.6));
  assert.match(period(), /from=2022-\d\d-\d\d&to=2022-\d\d-\d\d/);
  await changes(() => drag('.overview svg', 0.45, 0.55));
  await changes(() => drag('.timeline .surface', 0.6, 0.4));
  await page.keyboard.down('Control');
  await changes(() => page.mouse.wheel(0, -120));
  await page.keyboard.up('Control');
  const chosen = period();
  await page.mouse.wheel(0, 120);
  await until(async () => Number(await page.evaluate('scrollY')) > 0);
  assert.equal(period(), chosen, 'the bare wheel scrolls the page and nothing else');
  await page.context().close();

  const touched = await visit(stage, '/IND', { width: 390, touch: true });
  const surface = touched.locator('.timeline .surface');
  await surface.scrollIntoViewIfNeeded();
  const box = await surface.boundingBox();
  assert.ok(box !== null);
  const { x, y } = box;
  const hand = await touched.context().newCDPSession(touched);
  const fingers = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: readonly number[]) =>
    hand.send('Input.dispatchTouchEvent', { type, touchPoints: at.map((along, id) => ({ x: x + along, y: y + 20, id })) });
  await fingers('touchStart', 140, 200);
  for (let apart = 10; apart <= 80; apart += 10) await fingers('touchMove', 140 - apart, 200 + apart);
  await fingers('touchEnd');
  await touched.waitForURL((url) => url.searchParams.has('from'));
  await touched.context().close();
});

test('what is not there is told in words: a state of which nothing is said, states without anything in common, no state at all', async () => {
  const page = await visit(stage, '/ISL');
  assert.ok(await page.getByRole('heading', { level: 1, name: 'Iceland' }).isVisible());
  assert.match(await wordsOf(page.locator('main')), /nothing that concerns this state/);
  await page.goto('/ZZZ');
  await settled(page);
  assert.match(await wordsOf(page.locator('main')), /ZZZ is no code of a state/);
  await page.goto('/IND/ISR/POL?from=2022-01-01');
  await settled(page);
  assert.ok(await page.getByRole('heading', { name: 'Course of events' }).isVisible(), 'two of the three have something in common');
  await page.getByLabel('Together').selectOption({ label: 'All of them' });
  await page.waitForURL((url) => url.searchParams.get('together') === 'all');
  await page.getByRole('link', { name: 'India and Israel' }).click();
  await page.getByRole('heading', { level: 1, name: 'India and Israel' }).waitFor();
  await page.context().close();
});

test('an id that is not there and a program that does not answer are told with what to do', async () => {
  // Apart from the others: what the browser notes in its console is what is tried here.
  const context = await stage.browser.newContext({ baseURL: stage.base });
  const page = await context.newPage();
  await page.goto('/entry/eng-0000000000000000');
  await page.getByRole('heading', { level: 1, name: 'Nothing at this address' }).waitFor();
  assert.ok(await page.getByRole('main').getByRole('link', { name: 'search' }).isVisible());
  await page.goto('/');
  await settled(page);
  await context.route('**/*', (route) => route.abort());
  await page.getByRole('link', { name: 'Network' }).click();
  await page.getByText('The program behind this page does not answer.').first().waitFor();
  assert.ok(await page.getByRole('button', { name: 'Try again' }).isVisible());
  await context.close();
});

test('a word of a million letters and names that run from right to left are read, shown and kept within the window', async () => {
  const pages = [
    '/record/engagements',
    `/entry/${await entryWith('engagements', /Wolfenstein/)}`,
    `/actor/${await entryWith('actors?kind=person&limit=200', /Wolfenstein/)}`,
    '/network?states=FRA',
    '/reports',
  ];
  const page = await visit(stage, '/reports', { width: 375 });
  for (const path of pages) {
    await page.goto(path);
    await settled(page);
    assert.equal(await excess(page), 0, path);
  }
  await page.getByRole('link', { name: 'لقاء وزيري الدفاع' }).click();
  await settled(page);
  assert.match(await wordsOf(page.locator('.reading.whole')), /שלום עולם/);
  await page.goto('/reports');
  await page.getByRole('link', { name: 'Long Words Daily' }).click();
  await settled(page);
  assert.match(await wordsOf(page.locator('.reading.whole')), /x{1000}/);
  assert.equal(await excess(page), 0, 'the report');
  await page.context().close();
});

test('while things were decided nothing was refused by the content security policy, thrown, or asked of any other machine', () => {
  assert.deepEqual(stage.troubles, []);
});
