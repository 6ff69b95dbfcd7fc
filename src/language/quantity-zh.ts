import { hanNumeral } from './numeral.ts';
import { amount, counted, digits, two, valueOf } from './quantity-pattern.ts';
import type { QuantityPattern } from './quantity-pattern.ts';

/** Parts of a year or month, and units of time, as the shared form names them. */
const stretches: Readonly<Record<string, string>> = {
  ...{ 初: 'early', 中: 'mid', 年中: 'mid', 底: 'end', 末: 'end' },
  ...{ 春: 'spring', 夏: 'summer', 秋: 'autumn', 冬: 'winter' },
  ...{ 天: 'day', 日: 'day', 周: 'week', 星期: 'week', 个月: 'month', 月: 'month', 年: 'year' },
  ...{ 小时: 'hour' },
};
const stretch = (text = ''): string => stretches[text] ?? text;

const rough: Readonly<Record<string, string>> = {
  ...{ 十亿: 'billion', 百万: 'million', 千: 'thousand', 十: 'ten' },
};

/** In the order of reading: what a pattern has read, the later ones do not see. */
export const chineseQuantities: readonly QuantityPattern[] = [
  {
    pattern: /第(?<chapter>\d+)章|图(?<figure>\d+\.\d+)/,
    key: ({ chapter, figure }) => (figure ? `figure ${figure}` : `chapter ${chapter ?? ''}`),
  },
  {
    pattern: /(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日/,
    key: (is) => [is.year ?? '-', two(is.month), two(is.day)].join('-'),
  },
  {
    pattern: /(?:(?:(?<year>\d{4})年|(?<same>同年))?)(?<month>\d{1,2})月(?<part>[初中底末])?/,
    key: (is, year) =>
      [
        is.same ? year : (is.year ?? '-'),
        two(is.month),
        ...(is.part ? [stretch(is.part)] : []),
      ].join('-'),
  },
  {
    pattern: /(?<year>\d{4})年(?:(?<season>[春夏秋冬])[天季]?|(?<part>年?[初底末]|年中))/,
    key: (is) => `${is.year ?? ''}-${stretch(is.season ?? is.part?.replace(/年(?=[初底末])/, ''))}`,
  },
  { pattern: /(?<season>[春夏秋冬])(?:[天季]|$)/m, key: (is) => stretch(is.season) },
  { pattern: /^年(?<part>[初中底末])$/m, key: (is) => stretch(is.part) },
  { pattern: /同一天/, key: () => 'same day' },
  {
    pattern: /(?<year>(?:19|20)\d\d)(?![\d.]|[%％万亿倍个])(?:年(?!中))?/,
    key: (is) => is.year ?? '',
  },
  {
    pattern: new RegExp(`(?<number>${digits})[%％]|百分之(?<han>${hanNumeral})`),
    key: (is) => `${amount(is.number ?? is.han)}%`,
  },
  {
    pattern: /[数几](?<scale>十亿|百万|千|十)/,
    key: (is) => `rough ${rough[is.scale ?? ''] ?? ''}`,
  },
  {
    pattern: new RegExp(`(?<number>${digits})(?<scale>万亿|千万|百万|亿|万|千)(?<currency>美元)?`),
    key: (is) => amount(is.number, is.scale, is.currency),
  },
  {
    pattern: new RegExp(`(?<number>${digits}|${hanNumeral})倍`),
    key: (is) => `${amount(is.number)}x`,
  },
  { pattern: /[一两]半|半数|过半/, key: () => 'half' },
  {
    pattern: /[几数](?<unit>天|日|周|星期|个月|月|年)/,
    key: (is) => `a few ${stretch(is.unit)}s`,
  },
  {
    pattern: new RegExp(`(?<number>${digits}|${hanNumeral})(?<unit>个月|周|天|小时)`),
    key: (is) => (valueOf(is.number) < 3 ? '' : `${amount(is.number)} ${stretch(is.unit)}s`),
  },
  {
    pattern: new RegExp(`(?<number>${digits})(?<currency>美元)?`),
    key: (is) => amount(is.number, '', is.currency),
  },
  { pattern: /百分[数点]|十分|万一|千万|再三|四处|三言两语/, key: () => '' },
  { pattern: new RegExp(`(?<number>${hanNumeral})`), key: (is) => counted(is.number) },
];
