import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossaryLetters, initialOf } from './glossary-order.ts';
import type { Term } from '../content/term.ts';

const entry = (zh: string, en: string, more: { zh?: object; en?: object } = {}): Term =>
  ({ zh: { term: zh, ...more.zh }, en: { term: en, ...more.en } }) as Term;

test('a reader finds a Han head under the initial of its pinyin', () => {
  const heads = '艾必持代反谷汇监开领马纳欧皮权人搜头外修营知';
  assert.equal(Array.from(heads, initialOf).join(''), 'ABCDFGHJKLMNOPQRSTWXYZ');
  assert.equal(initialOf('OpenAI'), 'O');
  assert.equal(initialOf('generative AI'), 'G');
});

test('the Chinese glossary is in the order of pinyin, the English one in that of its alphabet', () => {
  const terms = [
    entry('必应', 'Bing'),
    entry('权重', 'weights'),
    entry('反垄断审查', 'antitrust review'),
  ];
  const order = (locale: 'zh' | 'en') =>
    glossaryLetters(terms, locale).flatMap((group) => group.terms.map((term) => term[locale].term));
  assert.deepEqual(order('zh'), ['必应', '反垄断审查', '权重']);
  assert.deepEqual(order('en'), ['antitrust review', 'Bing', 'weights']);
});

test('a reader finds a person under the surname, and a head under the reading that it has', () => {
  const terms = [
    entry('卡米尔·巴兹巴兹', 'Kamyl Bazbaz', {
      zh: { listed: '巴兹巴兹，卡米尔' },
      en: { listed: 'Bazbaz, Kamyl' },
    }),
    entry('重组', 'recapitalisation', { zh: { reading: '虫组' } }),
    entry('持股', 'stake'),
  ];
  const letters = (locale: 'zh' | 'en') =>
    glossaryLetters(terms, locale).map(({ letter, terms: found }) => [
      letter,
      ...found.map((term) => term.en.term),
    ]);
  assert.deepEqual(letters('zh'), [
    ['B', 'Kamyl Bazbaz'],
    ['C', 'stake', 'recapitalisation'],
  ]);
  assert.deepEqual(letters('en'), [
    ['B', 'Kamyl Bazbaz'],
    ['R', 'recapitalisation'],
    ['S', 'stake'],
  ]);
});
