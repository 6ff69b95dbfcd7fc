import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseRules } from './chinese-typography.ts';

/** What the rules say of a Chinese text. */
const said = (text: string): readonly string[] =>
  chineseRules.filter(({ find }) => find(text).length > 0).map(({ fault }) => fault);

const slips: readonly (readonly [text: string, fault: RegExp])[] = [
  ['止于49％', /full-width percent/],
  ['止于此。。', /repeated/],
  ['有时，，也会', /repeated/],
  ['真的！！', /repeated/],
  ['还有………', /repeated/],
  ['还有...', /ellipsis/],
  ['还有…', /ellipsis/],
  ['微软--大公司', /hyphen/],
  ['微软-大公司', /hyphen/],
  ['微软–大公司', /hyphen/],
  ['微软—大公司', /dash/],
  ['3~5家', /wave/],
  ['3～5家', /wave/],
  ['他说“不行', /quotation marks/],
  ['他说不行”', /quotation marks/],
  ['他说”不行“', /quotation marks/],
  ['他说‘不行’', /quotation marks/],
  ['他说“‘不’行”’', /quotation marks/],
  ['他说“不“行””', /quotation marks/],
  ['微软 ，大公司', /typed space/],
  ['共2千万人', /before 十, 百 or 千/],
  ['共3百家', /before 十, 百 or 千/],
  ['几10亿', /rough number/],
  ['共两亿用户', /statistic in Han/],
  ['共三千万人', /statistic in Han/],
  ['百分之四十九', /percentage in words/],
  ['二〇二三年', /date in Han/],
  ['六月十三日', /date in Han/],
];

for (const [text, fault] of slips) {
  test(`seen: ${text}`, () => {
    assert.equal(said(text).length, 1, said(text).join('; '));
    assert.match(said(text)[0] ?? '', fault);
  });
}

test('what is rightly set is let alone', () => {
  const right = [
    '他说“这叫‘开放式’关系”，还有……微软——大公司。',
    '约2亿用户，49%，数十亿美元，几周，五个月，十个月，2019—2023年，1,000家。',
    '用MAI-1-preview与GPT-4，万一不行呢？',
    '真的吗？！',
  ];
  for (const text of right) assert.deepEqual(said(text), [], text);
});
