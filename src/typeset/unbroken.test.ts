import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../content/locale.ts';
import { unbrokenIn } from './unbroken.ts';

/** A text with brackets around what stays on one line. */
const marked = (text: string, locale: Locale): string =>
  unbrokenIn(text, locale)
    .map((piece) => (piece.isWhole ? `[${piece.text}]` : piece.text))
    .join('');

test('a Chinese number stays with its unit, and with the word that gives it its gap', () => {
  assert.equal(marked('每月有2亿用户', 'zh'), '[每月有2亿]用户');
  assert.equal(marked('投入130亿美元，第10章', 'zh'), '投入[130亿美元]，[第10章]');
  assert.equal(marked('用了32.5倍', 'zh'), '[用了32.5倍]');
});

test('a Chinese day stays with its month, and a month with its year; all three are too long for a phone', () => {
  assert.equal(marked('2023年11月17日，2月27日', 'zh'), '[2023年][11月17日]，[2月27日]');
  assert.equal(marked('2023年6月起', 'zh'), '[2023年6月]起');
});

test('a word before a number is never cut, and a long one does not come along', () => {
  assert.equal(marked('公司发言人2025年5月说', 'zh'), '公司发言人[2025年5月]说');
  assert.equal(marked('持股比例2025年10月是', 'zh'), '持股比例[2025年10月]是');
  assert.equal(marked('阿尔特曼2023年11月走', 'zh'), '阿尔特曼[2023年11月]走');
});

test('a percentage and a digit in a Latin name are left alone: no line ends there anyway', () => {
  assert.equal(marked('止于49%的股份，GPT-4的', 'zh'), '止于49%的股份，GPT-4的');
});

test('an English day stays with its month', () => {
  assert.equal(marked('On 6 October 2025 it may', 'en'), 'On [6 October] 2025 it may');
  assert.equal(marked('In June 2023, 5 Mayors', 'en'), 'In June 2023, 5 Mayors');
});
