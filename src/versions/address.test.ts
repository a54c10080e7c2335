import assert from 'node:assert/strict';
import test from 'node:test';
import { addressKey } from './address.ts';

test('one page has one key, whatever its address carries along', () => {
  const pages = [
    'https://www.wire.example/news/2024/talks',
    'http://wire.example/news/2024/talks/',
    'https://wire.example:443/news/2024/talks?utm_source=x&utm_medium=feed&fbclid=abc#comments',
    'HTTPS://WWW.Wire.Example/news//2024/talks/index.html',
    'https://m.wire.example/news/2024/talks',
    'https://amp.wire.example/news/2024/talks',
    'https://wire.example/news/2024/talks/amp/',
    'https://wire.example/amp/news/2024/talks',
    'https://wire.example/news/2024/talks?amp=1&outputType=amp',
    'https://wire-example.cdn.ampproject.org/c/s/wire.example/news/2024/talks',
    'https://www.google.com/amp/s/www.wire.example/news/2024/talks',
    ' https://wire.example/news/2024/t%61lks ',
  ];
  for (const page of pages) assert.equal(addressKey(page), 'wire.example/news/2024/talks', page);
});

test('what tells pages apart stays', () => {
  assert.equal(addressKey('https://mod.example/?p=12&lang=en'), 'mod.example?lang=en&p=12');
  assert.notEqual(addressKey('https://mod.example/view?id=1'), addressKey('https://mod.example/view?id=2'));
  assert.notEqual(addressKey('https://mod.example/Talks'), addressKey('https://mod.example/talks'));
  assert.notEqual(addressKey('https://mod.example/a%2Fb'), addressKey('https://mod.example/a/b'));
  assert.notEqual(addressKey('https://mod.example:8080/a'), addressKey('https://mod.example/a'));
  assert.equal(addressKey('https://wire.example/talks.amp.html'), 'wire.example/talks.html');
  assert.equal(addressKey('https://mod.example/camp'), 'mod.example/camp');
  assert.equal(addressKey('https://mod.example/%E6%96%B0%E8%81%9E'), addressKey('https://mod.example/新聞'));
  assert.equal(addressKey('https://m.example/a'), 'm.example/a');
});

test('front pages, other schemes and what is no address have no key', () => {
  for (const address of [
    'https://mod.example/',
    'https://www.mod.example/#top',
    'https://mod.example/?utm_source=x',
    'mailto:a@b.example',
    'file:///a.txt',
    'talks',
    '',
  ])
    assert.equal(addressKey(address), null, address);
});
