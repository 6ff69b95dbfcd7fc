import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeSentences } from './whole-sentences.ts';

test('a text that is too long ends with the last sentence that fits', () => {
  const text = 'It stopped at 49.5%. Half was near. Why?';
  assert.equal(wholeSentences(text, 'en', 100), text);
  assert.equal(wholeSentences(text, 'en', 36), 'It stopped at 49.5%. Half was near.');
  assert.equal(wholeSentences(text, 'en', 34), 'It stopped at 49.5%.');
  assert.equal(wholeSentences(text, 'en', 10), '');
  assert.equal(wholeSentences('前一句。后一句。', 'zh', 6), '前一句。');
});
