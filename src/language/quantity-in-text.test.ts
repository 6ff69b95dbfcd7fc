import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quantitiesIn } from './quantity-in-text.ts';

/** What both languages read as, the Chinese, the English. */
const examples: readonly (readonly [keys: string, zh: string, en: string])[] = [
  ['200000000', '有2亿用户', 'It has 200 million users'],
  ['1000000', '一点为100万', 'A dot is one million'],
  ['135000000000 dollars', '约1350亿美元', 'about 135 billion dollars'],
  ['250000000000 dollars', '2500亿美元', 'US$250 billion'],
  ['rough billion', '数十亿美元', 'billions of dollars'],
  ['49%', '止于49%', 'stops at 49%'],
  ['49%', '百分之四十九', 'forty-nine per cent'],
  ['32.5%', '为32.5%', 'against 32.5% before'],
  ['half', '不到一半', 'less than half'],
  ['2x', '接近2倍', 'nearly twice as many'],
  ['2x', '两倍', 'twice Bing’s sessions'],
  ['3x', '三倍', 'three times'],
  ['2023-06-13', '2023年6月13日', 'on 13 June 2023'],
  ['2023-06', '2023年6月的报道', 'the report of June 2023'],
  ['--06-13', '6月13日', '13 June'],
  ['--05', '5月', 'May'],
  ['2025-10-28, 2025-03', '2025年10月28日；同年3月', '28 October 2025; March 2025'],
  ['2024-07-end', '2024年7月底', 'the end of July 2024'],
  ['2022-autumn', '2022年秋天', 'the autumn of 2022'],
  ['autumn', '秋天的ChatGPT', 'ChatGPT in the autumn'],
  ['2023-early', '2023年初', 'Early in 2023'],
  ['2023-mid', '到2023年年中', 'By mid-2023'],
  ['early', '年初', 'Early in the year'],
  ['2024', '2024财年', 'the 2024 financial year'],
  ['2019, 2023', '2019—2023年', '2019 to 2023'],
  ['same day', '同一天', 'On the same day'],
  ['12 months', '12个月里', 'over 12 months'],
  ['5 months', '五个月之后', 'Five months after'],
  ['a few weeks', '几周', 'a few weeks'],
  ['a few days', '几天之内', 'within days'],
  ['chapter 7, figure 7.1', '第7章的图7.1', 'Figure 7.1, in chapter 7'],
  ['GPT-4', '一个GPT-4版本', 'a version of GPT-4'],
  ['MAI-1-preview', '自研MAI-1-preview，', 'MAI-1-preview, a model'],
  ['49, 50', '四十九根，第五十根', 'forty-nine, and the fiftieth'],
  ['100, 200', '一百根，二百个', 'A hundred, and two hundred'],
  ['5, 9', '五处，前九章', 'five places, the first nine chapters'],
  ['3', '第三方', 'third-party'],
  ['4, 8', '编号4至8', 'numbered 4 to 8'],
];

for (const [keys, zh, en] of examples) {
  test(`“${zh}” says what “${en}” says`, () => {
    const read = { zh: quantitiesIn(zh, 'zh'), en: quantitiesIn(en, 'en') };
    assert.equal(read.zh.map(({ key }) => key).join(', '), keys);
    assert.deepEqual(read.en.map(({ key }) => key).toSorted(), keys.split(', ').toSorted());
  });
}

test('one and two are left out, and so is what only looks like a number', () => {
  for (const text of ['两家各占一次', '百分数', '十分清楚', '千万别说', '一个季节']) {
    assert.deepEqual(quantitiesIn(text, 'zh'), [], text);
  }
  for (const text of ['The two may meet once', 'It was offered twice', 'each week', 'the season']) {
    assert.deepEqual(quantitiesIn(text, 'en'), [], text);
  }
});

test('million is not billion, and 万 is not 亿', () => {
  assert.notDeepEqual(
    quantitiesIn('2 million', 'en')[0]?.key,
    quantitiesIn('2 billion', 'en')[0]?.key,
  );
  assert.notDeepEqual(quantitiesIn('2万', 'zh')[0]?.key, quantitiesIn('2亿', 'zh')[0]?.key);
});

test('a number of users is not a sum of dollars', () => {
  assert.notEqual(quantitiesIn('8亿', 'zh')[0]?.key, quantitiesIn('8亿美元', 'zh')[0]?.key);
});
