import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueOfHan, valueOfWords } from './numeral.ts';

test('a Chinese numeral has its value', () => {
  const values = { 三: 3, 十: 10, 十五: 15, 四十九: 49, 二百: 200, 一百零五: 105, 三千: 3000 };
  for (const [text, value] of Object.entries(values)) assert.equal(valueOfHan(text), value, text);
  assert.equal(valueOfHan('两亿五千万'), 250_000_000);
});

test('an English numeral in words has its value, cardinal or ordinal', () => {
  const values = { three: 3, Fifth: 5, twelfth: 12, 'forty-nine': 49, fiftieth: 50 };
  for (const [text, value] of Object.entries(values)) assert.equal(valueOfWords(text), value, text);
  assert.equal(valueOfWords('a hundred'), 100);
  assert.equal(valueOfWords('two hundred'), 200);
});
