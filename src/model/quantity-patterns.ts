import type { Locale } from './locale.ts';
import { hanNumeral, valueOfHan, valueOfWords, wordNumeral } from './numeral.ts';

/** How a language writes one kind of quantity, and the form in which both languages' readings agree. */
export interface QuantityPattern {
  readonly pattern: RegExp;
  /**
   * @param parts the named groups of the match
   * @param year the last year read before it, for `同年`
   */
  readonly key: (parts: Readonly<Record<string, string | undefined>>, year: string) => string;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const two = (text = ''): string => text.padStart(2, '0');
const monthNumber = (name = ''): string => two(String(months.indexOf(name) + 1));

/** Parts of a year or month, and units of time, in the words of either language. */
const stretches: Readonly<Record<string, string>> = {
  ...{ 初: 'early', 中: 'mid', 年中: 'mid', 底: 'end', 末: 'end' },
  ...{ early: 'early', 'early in': 'early', 'mid-': 'mid', late: 'end', 'end of': 'end' },
  ...{ 春: 'spring', 夏: 'summer', 秋: 'autumn', 冬: 'winter' },
  ...{ 天: 'day', 日: 'day', 周: 'week', 星期: 'week', 个月: 'month', 月: 'month', 年: 'year' },
  ...{ 小时: 'hour' },
};
const stretch = (text = ''): string => stretches[text.toLowerCase()] ?? text.toLowerCase();

const scales: Readonly<Record<string, number>> = {
  ...{ 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 },
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};
/** A number in digits, Han numerals or English words. */
function valueOf(text = ''): number {
  if (/^[\d.,]+$/.test(text)) return Number(text.replaceAll(',', ''));
  return /[a-z]/i.test(text) ? valueOfWords(text) : valueOfHan(text);
}
const amount = (number = '', scale = '', currency = ''): string =>
  `${String(Math.round(valueOf(number) * (scales[scale.toLowerCase()] ?? 1) * 100) / 100)}${currency && ' dollars'}`;

const number = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const month = `(?<month>${months.join('|')})`;
/** A month that stands without a day: `May` alone may be a verb. */
const lone = month.replace('May', String.raw`May(?= \d{4}|$)|(?<=\b(?:in|of|from|since|by) )May`);
const season = '(?<season>spring|summer|autumn|winter)';

/** In the order of reading: what a pattern has read, the later ones do not see. */
export const quantityPatterns: Readonly<Record<Locale, readonly QuantityPattern[]>> = {
  zh: [
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
      key: (is) =>
        `${is.year ?? ''}-${stretch(is.season ?? is.part?.replace(/年(?=[初底末])/, ''))}`,
    },
    { pattern: /(?<season>[春夏秋冬])(?:[天季]|$)/m, key: (is) => stretch(is.season) },
    { pattern: /^年(?<part>[初中底末])$/m, key: (is) => stretch(is.part) },
    { pattern: /同一天/, key: () => 'same day' },
    {
      pattern: /(?<year>(?:19|20)\d\d)(?![\d.]|[%％万亿倍个])(?:年(?!中))?/,
      key: (is) => is.year ?? '',
    },
    {
      pattern: new RegExp(`(?<number>${number})[%％]|百分之(?<han>${hanNumeral})`),
      key: (is) => `${amount(is.number ?? is.han)}%`,
    },
    {
      pattern: /[数几](?<scale>十亿|百万|千|十)/,
      key: (is) =>
        `rough ${is.scale === '十亿' ? 'billion' : is.scale === '百万' ? 'million' : is.scale === '千' ? 'thousand' : 'ten'}`,
    },
    {
      pattern: new RegExp(
        `(?<number>${number})(?<scale>万亿|千万|百万|亿|万|千)(?<currency>美元)?`,
      ),
      key: (is) => amount(is.number, is.scale, is.currency),
    },
    {
      pattern: new RegExp(`(?<number>${number}|${hanNumeral})倍`),
      key: (is) => `${amount(is.number)}x`,
    },
    { pattern: /[一两]半|半数|过半/, key: () => 'half' },
    {
      pattern: /[几数](?<unit>天|日|周|星期|个月|月|年)/,
      key: (is) => `a few ${stretch(is.unit)}s`,
    },
    {
      pattern: new RegExp(`(?<number>${number}|${hanNumeral})(?<unit>个月|周|天|小时)`),
      key: (is) => (valueOf(is.number) < 3 ? '' : `${amount(is.number)} ${stretch(is.unit)}s`),
    },
    {
      pattern: new RegExp(`(?<number>${number})(?<currency>美元)?`),
      key: (is) => amount(is.number, '', is.currency),
    },
    { pattern: /百分[数点]|十分|万一|千万|再三|四处|三言两语/, key: () => '' },
    { pattern: new RegExp(`(?<number>${hanNumeral})`), key: (is) => counted(is.number) },
  ],
  en: [
    {
      pattern: /chapter (?<chapter>\d+)|figure (?<figure>\d+\.\d+)/i,
      key: ({ chapter, figure }) => (figure ? `figure ${figure}` : `chapter ${chapter ?? ''}`),
    },
    {
      pattern: new RegExp(String.raw`(?<day>\d{1,2}) ${month}(?: (?<year>\d{4}))?`),
      key: (is) => [is.year ?? '-', monthNumber(is.month), two(is.day)].join('-'),
    },
    {
      pattern: new RegExp(
        String.raw`(?:(?<part>early|mid-|late|end of) ?)?\b${lone}\b(?: of (?<same>the same year)| (?<year>\d{4}))?`,
        'm',
      ),
      key: (is, year) =>
        [
          is.same ? year : (is.year ?? '-'),
          monthNumber(is.month),
          ...(is.part ? [stretch(is.part)] : []),
        ].join('-'),
    },
    {
      pattern: new RegExp(String.raw`\b${season}(?: of)?(?: (?<year>\d{4}))?`, 'i'),
      key: (is) => [...(is.year ? [is.year] : []), stretch(is.season)].join('-'),
    },
    {
      pattern: /(?<part>\bearly in|\bearly|\bmid-|\blate|\bend of) ?(?:(?<year>\d{4})|the year)/i,
      key: (is) => [...(is.year ? [is.year] : []), stretch(is.part)].join('-'),
    },
    { pattern: /\bthe same day\b/i, key: () => 'same day' },
    {
      pattern:
        /(?<![\d$.,])(?<year>(?:19|20)\d\d)(?!\d|[.,]\d|%)(?! (?:million|billion|trillion|per cent))/,
      key: (is) => is.year ?? '',
    },
    {
      pattern: new RegExp(String.raw`(?<number>${number}|\b${wordNumeral})(?:%| per ?cent)`, 'i'),
      key: (is) => `${amount(is.number)}%`,
    },
    {
      pattern: /\b(?<scale>billion|million|thousand|ten)s\b/i,
      key: (is) => `rough ${is.scale?.toLowerCase() ?? ''}`,
    },
    {
      pattern: new RegExp(
        String.raw`(?:US)?(?<sign>\$)?(?<number>${number}|\b${wordNumeral}) (?<scale>thousand|million|billion|trillion)\b(?<currency> dollars)?`,
        'i',
      ),
      key: (is) => amount(is.number, is.scale, is.sign ?? is.currency),
    },
    {
      pattern: /\btwice(?= as| the|\W+\w+[’']s)|\b(?:nearly|almost|about|than) twice/i,
      key: () => '2x',
    },
    {
      pattern: new RegExp(String.raw`\b(?<number>${number}|${wordNumeral}) times\b`, 'i'),
      key: (is) => `${amount(is.number)}x`,
    },
    { pattern: /\bhal(?:f|ves)\b/i, key: () => 'half' },
    {
      pattern: /\b(?:a few|several|some|within) (?<unit>day|week|month|year)s\b/i,
      key: (is) => `a few ${is.unit?.toLowerCase() ?? ''}s`,
    },
    {
      pattern: new RegExp(
        String.raw`\b(?<number>${number}|${wordNumeral}) (?<unit>month|week|day|hour)s\b`,
        'i',
      ),
      key: (is) =>
        valueOf(is.number) < 3 ? '' : `${amount(is.number)} ${is.unit?.toLowerCase() ?? ''}s`,
    },
    {
      pattern: new RegExp(String.raw`(?<sign>\$)?(?<number>${number})(?<currency> dollars)?`),
      key: (is) => amount(is.number, '', is.sign ?? is.currency),
    },
    {
      pattern: new RegExp(String.raw`\b(?<number>${wordNumeral})\b`, 'i'),
      key: (is) => counted(is.number),
    },
  ],
};

/** A small number in words counts from three: one and two are articles and pronouns in either language. */
function counted(text = ''): string {
  const value = valueOf(text);
  return value < 3 ? '' : String(value);
}
