import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsOf, givesFigure } from './quantity.ts';

test('200 million is 2亿, and 5 million is 500万', () => {
  assert.deepEqual(formsOf('200 million', 'zh'), ['2亿']);
  assert.deepEqual(formsOf('5 million', 'zh'), ['500万']);
  assert.deepEqual(formsOf('800 million', 'zh'), ['8亿']);
  assert.deepEqual(formsOf('1.5 billion', 'zh'), ['15亿']);
  assert.deepEqual(formsOf('200 million', 'en'), ['200 million']);
});

test('money keeps its currency in both languages', () => {
  assert.deepEqual(formsOf('135 billion dollars', 'zh'), ['1350亿美元']);
  for (const form of ['135 billion dollars', '$135 billion', 'US$135 billion']) {
    assert.ok(givesFigure(`It was put at ${form}.`, '135 billion dollars', 'en'), form);
  }
  assert.ok(!givesFigure('It has 135 billion users.', '135 billion dollars', 'en'));
});

test('twice is 2倍, and three times is 3倍', () => {
  assert.ok(givesFigure('接近必应的2倍', '2x', 'zh'));
  assert.ok(givesFigure('Nearly twice as many', '2x', 'en'));
  assert.ok(givesFigure('Three or 3 times', '3x', 'en'));
  assert.ok(!givesFigure('接近必应的12倍', '2x', 'zh'));
});

test('a year is said with 年 in Chinese, and a claim may give it without', () => {
  assert.deepEqual(formsOf('2030', 'zh'), ['2030年', '2030']);
  assert.deepEqual(formsOf('2030', 'en'), ['2030']);
  assert.ok(givesFigure('分成至2030年底', '2030', 'zh'));
});

test('12 months is 12个月', () => {
  assert.ok(givesFigure('此前12个月里', '12 months', 'zh'));
  assert.ok(givesFigure('the preceding 12 months', '12 months', 'en'));
  assert.ok(!givesFigure('the preceding year', '12 months', 'en'));
});

test('49% is not found inside 149%, nor inside 3.49%', () => {
  assert.ok(givesFigure('止于49%。', '49%', 'zh'));
  assert.ok(!givesFigure('It rose by 149%.', '49%', 'en'));
  assert.ok(!givesFigure('It rose by 3.49%.', '49%', 'en'));
  assert.ok(!givesFigure('a list of 1,49%', '49%', 'en'), 'part of a number with a comma');
});

test('200 million is not found among millionaires, nor 2015 before a decimal', () => {
  assert.ok(givesFigure('It has 200 million users', '200 million', 'en'));
  assert.ok(!givesFigure('It has 200 millionaires', '200 million', 'en'));
  assert.ok(!givesFigure('It weighs 2015.5 tons', '2015', 'en'));
});

test('2015 is not found inside 20150, and ends a sentence all the same', () => {
  assert.ok(givesFigure('It began in 2015.', '2015', 'en'));
  assert.ok(!givesFigure('It has 20150 members.', '2015', 'en'));
});

test('the point of 32.5% is a point', () => {
  assert.ok(givesFigure('against 32.5% before', '32.5%', 'en'));
  assert.ok(!givesFigure('against 32x5% before', '32.5%', 'en'));
});
