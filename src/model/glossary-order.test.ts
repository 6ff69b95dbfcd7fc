import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossaryLetters, initialOf } from './glossary-order.ts';
import type { Term } from './term.ts';

const entry = (zh: string, en: string): Term => ({ zh: { term: zh }, en: { term: en } }) as Term;

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
