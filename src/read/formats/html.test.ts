import assert from 'node:assert/strict';
import test from 'node:test';
import { readingsOf, told } from '../../testing/read.ts';
import { html } from './html.ts';
import { materialOfBytes } from './material.ts';

const latin = (declared: string) =>
  Buffer.from(
    `<html><head>${declared}<title>Visita a São Tomé</title><meta name="date" content="2023-05-11"></head><body><h1>Visita a São Tomé</h1><p>The minister met José Peña at the Café de la Señora in São Tomé.</p></body></html>`,
    'latin1',
  );

test('a page is decoded as it says it is, or as its bytes say', async () => {
  for (const declared of [
    '<meta charset="iso-8859-1">',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
    '<meta charset="utf-8">',
    '',
  ])
    assert.deepEqual(
      told(await readingsOf('a.html', latin(declared))),
      ['2023-05-11 Visita a São Tomé: The minister met José Peña at the Café de la Señora in São Tomé.'],
      declared,
    );
});

test('a page in UTF-8 with one broken byte is read as browsers read it', async () => {
  const page = Buffer.from(`<meta charset="utf-8"><meta name="date" content="2023-05-11"><p>${'They met in Łódź. '.repeat(20)}</p>`);
  page[page.length - 8] = 0xff;
  const [report] = await readingsOf('a.html', page);
  assert.ok(report?.ok);
  assert.match(report.value.text, /^They met in Łódź\./);
});

test('a page is known by its content, whatever it is called, and text that begins with a tag is not one', () => {
  const known = (text: string) => html.recognises(materialOfBytes(Buffer.from(text), { name: 'a.txt' }));
  for (const text of [
    '<!DOCTYPE html><p>',
    '\ufeff <html lang=en>',
    '<!-- saved from url=(0014)about:internet -->\n<html>',
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">',
  ])
    assert.ok(known(text), text);
  for (const text of ['<b>They met.</b>', 'They met. <html>', '<!--'.repeat(9000), '<rss>']) assert.ok(!known(text), text.slice(0, 40));
});

test('a page without a day takes that of its dateline, of its address, of the user, and else is refused', async () => {
  const page = (text: string, head = '') => `<!doctype html><html><head>${head}</head><body><h1>Talks end in Oslo</h1><p>${text}</p></body></html>`;
  const address = '<link rel="canonical" href="https://w.example/2023/05/10/talks">';
  const days = async (text: string, head = '', date?: string) =>
    (await readingsOf('a.html', page(text, head), { date })).map((r) => (r.ok ? r.value.published : r.failure.what));
  assert.deepEqual(await days('OSLO, May 11, 2023 (Wire) — They met.', address), ['2023-05-11']);
  assert.deepEqual(await days('OSLO, May 11 (Wire) — They met.', address), ['2023-05-11']);
  assert.deepEqual(await days('They met.', address), ['2023-05-10']);
  assert.deepEqual(await days('They met.', '', '2023-05-09'), ['2023-05-09']);
  assert.deepEqual(await days('They met.'), ['gives no date']);
});

test('a page of fifty million bytes is refused unread', async () => {
  const [refused] = await readingsOf('a.html', Buffer.concat([Buffer.from('<html><p>'), Buffer.alloc(50_000_000, 'x')]));
  assert.deepEqual(refused?.ok === false ? [refused.failure.where, refused.failure.what] : null, [
    'a.html',
    'is too large for one report (47.7 MiB; the limit is 8 MiB)',
  ]);
});
