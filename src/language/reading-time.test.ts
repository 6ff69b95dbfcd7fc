import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes } from './reading-time.ts';

test('a reader of Chinese takes a minute for 400 characters, punctuation not counted', () => {
  assert.equal(readingMinutes('字'.repeat(400), 'zh'), 1);
  assert.equal(readingMinutes('字'.repeat(401), 'zh'), 2);
  assert.equal(readingMinutes('字，OpenAI。'.repeat(400), 'zh'), 1);
});

test('a reader of English takes a minute for 230 words, however long', () => {
  assert.equal(readingMinutes('word '.repeat(230), 'en'), 1);
  assert.equal(readingMinutes('understanding\n'.repeat(231), 'en'), 2);
});

test('the shortest text takes a minute', () => {
  assert.equal(readingMinutes('', 'en'), 1);
  assert.equal(readingMinutes('字', 'zh'), 1);
});
