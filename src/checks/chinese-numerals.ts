import { matching } from './typography-rule.ts';
import type { TypographyRule } from './typography-rule.ts';

/**
 * Digits or Han numerals in Chinese (GB/T 15835): statistics and dates in digits, with 万 and 亿 as
 * the only Han places after digits; rough numbers in Han throughout.
 */
export const chineseNumeralRules: readonly TypographyRule[] = [
  {
    find: matching(/\d[十百千]/),
    fault: 'digits before 十, 百 or 千',
    mend: 'Write the number out in digits, or in digits with 万 or 亿: 2000万.',
  },
  {
    find: matching(/[几数]\d|\d[几]/),
    fault: 'a rough number with digits in it',
    mend: 'Write it in Han: 数十亿, 几周.',
  },
  {
    // Not 数十亿, which is rough; nor 万一, 万分.
    find: matching(
      /(?<![几数一二两三四五六七八九十百千\d])[一二两三四五六七八九十百千]+[万亿](?![一分])/,
    ),
    fault: 'a statistic in Han numerals',
    mend: 'Write digits with 万 or 亿: 2亿.',
  },
  {
    find: matching(/百分之/),
    fault: 'a percentage in words',
    mend: 'Write digits and %: 49%.',
  },
  {
    find: matching(
      /[一二三四五六七八九〇零]{4}年|[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?(?!饼|亮)/,
    ),
    fault: 'a date in Han numerals',
    mend: 'Write digits: 2023年6月13日.',
  },
];
