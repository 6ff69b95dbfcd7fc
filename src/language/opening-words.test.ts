import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingWords } from './opening-words.ts';

test('a sentence that is too long ends after a whole word, with a sign that there is more', () => {
  const text = 'Microsoft, which paid, stopped at 49%.';
  assert.equal(openingWords(text, 'en', 100), text);
  assert.equal(openingWords(text, 'en', 24), 'Microsoft, which paid…');
  assert.equal(openingWords(text, 'en', 20), 'Microsoft, which…');
  assert.equal(openingWords('微软的持股止于49%。', 'zh', 20), '微软的持股止于49%。');
  assert.equal(openingWords('微软出了钱，持股止于49%。', 'zh', 6), '微软出了钱……');
});
