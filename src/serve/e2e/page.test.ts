import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openStage, type Stage, settled, type Texts, visit, wordsOf } from './testing.ts';

const tisza = `Source: Tisza Post
Date: 2022-09-01

Hungarian Defence Minister Tamas Varga met his Serbian counterpart, Goran Petrovic, in Belgrade on Thursday. Varga said that the two countries would train together.
`;
const sava = `Source: Sava Review
Date: 2022-09-02

Serbian Defence Minister Goran Petrovic received T. Wargha of Hungary in Belgrade. Wargha invited Petrovic to Budapest.
`;
const danube = `Source: Danube Letter
Date: 2022-09-20

T. Wargha of Hungary flew to Vienna on Tuesday and met Austrian Defence Minister Franz Huber. Wargha said that he was content.
`;
const hostile = `Source: <img src=x onerror=alert(1)>
Title: </title><script>alert(2)</script> Talks in Oslo
Date: 2022-10-04
URL: javascript:alert(3)

Norwegian Defence Minister Kari Lund met Danish Defence Minister Jens Holm in Oslo on Tuesday. <script>alert(4)</script><svg onload=alert(5)> Lund said that \u202Eevil si siht\u202C and that ${'a'.repeat(5_000)} was signed.
`;
const reports: Texts = { 'tisza.txt': tisza, 'sava.txt': sava, 'hostile.txt': hostile };

let stage: Stage;
before(async () => {
  stage = await openStage(reports);
});
after(() => stage.close());
const at = (path: string, options?: Parameters<Stage['page']>[0]) => visit(stage, path, options);

test('two states are chosen at the beginning, and their look tells of a visit, an instrument and arms', async () => {
  const page = await at('/');
  await page.getByRole('combobox', { name: 'A state', exact: true }).selectOption({ label: 'India' });
  await page.getByRole('combobox', { name: 'Another state', exact: true }).selectOption({ label: 'Israel' });
  await page.getByRole('button', { name: 'What they do together' }).click();
  await page.getByRole('heading', { level: 1, name: 'India and Israel' }).waitFor();
  await settled(page);
  assert.equal(new URL(page.url()).pathname, '/IND/ISR');
  assert.ok(
    await page
      .getByRole('link', { name: /^Visit/ })
      .first()
      .isVisible(),
  );
  assert.ok(await page.getByRole('list', { name: 'State of the instrument' }).first().isVisible());
  assert.match(await wordsOf(page.locator('section', { has: page.getByRole('heading', { name: 'Arms transfers' }) })), /Israel to India/);
  assert.ok(
    await page
      .getByRole('button', { name: /2 June 2022/ })
      .first()
      .isVisible(),
    'the timeline has marks',
  );
  await page.context().close();
});

test('a line leads to its words in two reports, and from there to their place in the text', async () => {
  const page = await at('/IND/ISR');
  await page
    .getByRole('link', { name: /^Letter of Intent/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 2, name: 'In the reports' }).waitFor();
  const says = page.getByRole('article');
  assert.ok((await says.count()) >= 2);
  const marks = await page.locator('article mark').allTextContents();
  assert.ok(marks.some((m) => /letter of intent/i.test(m)));
  const outlets = await says.getByRole('heading', { level: 3 }).allTextContents();
  assert.ok(outlets.includes('Gulf Examiner') && outlets.includes('Deccan Courier'), outlets.join());
  await page.getByRole('article', { name: 'Gulf Examiner' }).getByRole('link', { name: 'in the report' }).first().click();
  await page.locator('#asked-words').waitFor();
  const asked = (await page.locator('.reading .asked').allTextContents()).join('');
  assert.ok(readFileSync(join(import.meta.dirname, '../../../examples/reports/2022-06-03-gulf-examiner.txt'), 'utf8').includes(asked), asked);
  assert.match(asked, /letter of intent/i);
  await page.context().close();
});

test('from the words of a report to the entry in the margin, and back', async () => {
  const page = await at('/reports');
  await page.getByRole('link', { name: /Gantz ends Delhi trip/ }).click();
  await settled(page);
  await page.locator('.marked', { hasText: 'letter of intent' }).first().click();
  const picked = page.locator('.margin > li.picked');
  assert.ok((await picked.count()) > 0);
  assert.match((await picked.allTextContents()).join(), /letter of intent/i);
  await page.locator('.margin > li', { hasText: 'Statement' }).first().locator('.to-words').click();
  assert.match(page.url(), /at=\d+-\d+/);
  assert.ok((await page.locator('.reading .picked').count()) > 0);
  await page.context().close();
});

test('a disagreement between reports is found, with the words of each side', async () => {
  const page = await at('/record/discrepancies');
  const line = page.getByRole('link', { name: /date/i }).first();
  await line.click();
  await settled(page);
  const text = await wordsOf(page.locator('main'));
  assert.match(text, /1 June 2022|2022-06-01/);
  assert.match(text, /2 June 2022|2022-06-02/);
  assert.ok((await page.locator('.sides mark').count()) >= 2);
  await page.context().close();
});

test('two actors are merged, parted by undoing it, merged again, and stay one when a report is added', async () => {
  const page = await at('/record/actors?q=Wargha');
  await page.getByRole('link', { name: 'T. Wargha' }).first().click();
  await settled(page);
  const merge = async () => {
    await page.getByRole('button', { name: 'Merge …' }).click();
    await page.getByRole('dialog').getByRole('searchbox').fill('Varga');
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: /Tamas Varga/ })
      .check();
    await page.getByRole('dialog').getByLabel(/^Why/).fill('One spelling each');
    await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
    await page.getByText('Noted:').waitFor();
  };
  const forms = page.locator('.name-forms');
  await merge();
  await forms.getByText('Tamas Varga').waitFor();
  assert.match(await wordsOf(forms), /Wargha/);
  assert.match(await wordsOf(page.locator('.history')), /One spelling each/);

  await page.locator('.verdict').getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Noted:').waitFor();
  await page.goto('/record/actors?q=Wargha');
  await page.getByRole('link', { name: 'T. Wargha' }).first().click();
  await settled(page);
  assert.doesNotMatch(await wordsOf(forms), /Varga/);

  await merge();
  await forms.getByText('Tamas Varga').waitFor();
  stage.add({ 'danube.txt': danube });
  await page.goto('/record/actors?q=Wargha');
  await settled(page);
  await page.locator('.long-list .item-name').first().click();
  await settled(page);
  assert.match(await wordsOf(forms), /Tamas Varga/);
  assert.match(await wordsOf(page.locator('main')), /Vienna/, 'what the added report says of the one is told of both');
  await page.context().close();
});

test('search goes from any view by its key, and shows the hit in its sentence', async () => {
  const page = await at('/map');
  await page.keyboard.press('/');
  await page.keyboard.type('wreath');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Sentences' }).waitFor();
  assert.match((await page.locator('mark').allTextContents()).join(), /wreath/i);
  const found = page.locator('.item', { has: page.getByRole('link', { name: 'in its place' }) }).first();
  assert.doesNotMatch((await found.locator('.around').allTextContents()).join(), /wreath/i, 'what stands around the sentence is muted');
  assert.ok((await found.locator('.around').count()) > 0);
  await page.getByRole('link', { name: 'in its place' }).first().click();
  await page.locator('#asked-words').waitFor();
  assert.match((await page.locator('.asked').allTextContents()).join(''), /wreath/i);
  await page.context().close();
});

test('what is on screen is downloaded as a brief, as a table and as JSON', async () => {
  const page = await at('/IND/ISR');
  const fetched = async (name: string) => {
    await page.locator('details.menu summary').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
    await page.locator('details.menu summary').click();
    return readFileSync(await download.path(), 'utf8');
  };
  assert.match(await fetched('Brief (Markdown)'), /^# India and Israel/);
  assert.match(await fetched('Engagements (CSV)'), /New Delhi/);
  const look = JSON.parse(await fetched('All of this look (JSON)')) as { readonly timeline: readonly unknown[] };
  assert.ok(look.timeline.length > 0);
  await page.goto('/record/engagements?kinds=visit');
  await settled(page);
  assert.match(await fetched('This list (Markdown)'), /^# Engagements[\s\S]*Visit/);
  await page.locator('.long-list .item-name').first().click();
  await settled(page);
  assert.match(await fetched('This entry (Markdown)'), /^# .*[Vv]isit/);
  await page.goto('/record/actors?kinds=person');
  await settled(page);
  await page.locator('.long-list .item-name').first().click();
  await settled(page);
  assert.match(await fetched('This actor (Markdown)'), new RegExp(`^# ${await wordsOf(page.getByRole('heading', { level: 1 }))}`));
  await page.context().close();
});

test('a link restores the view: states, period and what is chosen stand in the address', async () => {
  const page = await at('/IND/ISR?from=2022-06-01&to=2022-06-01');
  assert.equal(await page.getByLabel('From', { exact: true }).inputValue(), '2022-06-01');
  await page.getByRole('button', { name: 'Any time' }).click();
  await page.waitForURL((url) => url.search === '');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForURL((url) => url.searchParams.has('from'));
  const again = await at(new URL(page.url()).pathname + new URL(page.url()).search);
  assert.equal(await again.getByLabel('From', { exact: true }).inputValue(), await page.getByLabel('From', { exact: true }).inputValue());
  await again.context().close();
  await page.context().close();
});

test('a hostile report is shown as what it says: nothing in it runs, turns the text round or leads anywhere', async () => {
  const page = await at('/reports');
  await page.getByRole('link', { name: /Talks in Oslo/ }).click();
  await settled(page);
  const text = page.locator('.reading.whole');
  assert.match(await wordsOf(text), /<script>alert\(4\)<\/script>/);
  assert.equal(await page.locator('main script, main img, main svg[onload]').count(), 0);
  assert.equal(await wordsOf(text.locator('.unseen').first()), '202E');
  assert.equal(await page.locator('a[href^="javascript:"]').count(), 0);
  assert.equal(
    await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    0,
    'a word of 5,000 letters is broken',
  );
  await page.context().close();
});

test('no view has a fault that axe calls serious, in light and in dark, wide and on a telephone; none is wider than its window', async () => {
  const axe = readFileSync(join(import.meta.dirname, '../../../node_modules/axe-core/axe.min.js'), 'utf8');
  const views = await addresses();
  const faults: string[] = [];
  const looks = [
    { width: 1280, dark: false },
    { width: 375, dark: true },
  ];
  for (const look of looks) {
    const page = await stage.page(look);
    for (const path of views) {
      await page.goto(path);
      await settled(page);
      if (Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) > 0)
        faults.push(`${path} is wider than ${look.width}`);
      await page.evaluate(axe);
      const found = (await page.evaluate(
        'axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations.map((v) => [v.impact, v.id, v.nodes[0].html]))',
      )) as [string, string, string][];
      faults.push(...found.filter(([impact]) => impact === 'serious' || impact === 'critical').map((f) => `${path} ${f.join(' ')}`));
    }
    await page.context().close();
  }
  assert.deepEqual(faults, []);
});

/** One address of every main view. */
async function addresses(): Promise<readonly string[]> {
  const first = async (list: string) => {
    const answer = (await (await fetch(`${stage.base}/api/${list}`)).json()) as {
      readonly items: readonly { readonly id?: string; readonly entry?: { readonly id: string } }[];
    };
    return answer.items[0]?.entry?.id ?? answer.items[0]?.id;
  };
  return [
    '/',
    '/IND/ISR',
    `/entry/${await first('engagements?order=strongest&limit=1')}`,
    `/report/${await first('reports?limit=1')}`,
    `/actor/${await first('actors?kind=person&limit=1')}`,
    '/network',
    '/map',
    '/search?q=defence',
    '/review',
    '/record/statements',
    '/reports',
    '/decisions',
    '/no/such/thing',
  ];
}

test('in all that was done here nothing was refused by the content security policy, thrown, or asked of any other machine', () => {
  assert.deepEqual(stage.troubles, []);
});
