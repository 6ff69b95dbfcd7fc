import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLocale, languageTag, locales, otherLocale } from './locale.ts';

test('the switch leads from each language to the other', () => {
  assert.deepEqual(locales.map(otherLocale), ['en', 'zh']);
});

test('a Chinese page names its script and not a country', () => {
  assert.equal(languageTag.zh, 'zh-Hans');
});

test('the first part of an address tells the language, if it is one', () => {
  assert.ok(isLocale('zh'));
  assert.ok(isLocale('en'));
  assert.ok(!isLocale('zh-en'));
  assert.ok(!isLocale(''));
});
