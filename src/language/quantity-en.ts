import { wordNumeral } from './numeral.ts';
import { amount, counted, digits, two, valueOf } from './quantity-pattern.ts';
import type { QuantityPattern } from './quantity-pattern.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const monthNumber = (name = ''): string => two(String(months.indexOf(name) + 1));

/** Parts of a year or month, as the shared form names them. */
const stretches: Readonly<Record<string, string>> = {
  ...{ early: 'early', 'early in': 'early', 'mid-': 'mid', late: 'end', 'end of': 'end' },
};
const stretch = (text = ''): string => stretches[text.toLowerCase()] ?? text.toLowerCase();

const month = `(?<month>${months.join('|')})`;
/** A month that stands without a day: `May` alone may be a verb. */
const lone = month.replace('May', String.raw`May(?= \d{4}|$)|(?<=\b(?:in|of|from|since|by) )May`);
const season = '(?<season>spring|summer|autumn|winter)';

/** In the order of reading: what a pattern has read, the later ones do not see. */
export const englishQuantities: readonly QuantityPattern[] = [
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
    pattern: new RegExp(String.raw`(?<number>${digits}|\b${wordNumeral})(?:%| per ?cent)`, 'i'),
    key: (is) => `${amount(is.number)}%`,
  },
  {
    pattern: /\b(?<scale>billion|million|thousand|ten)s\b/i,
    key: (is) => `rough ${is.scale?.toLowerCase() ?? ''}`,
  },
  {
    pattern: new RegExp(
      String.raw`(?:US)?(?<sign>\$)?(?<number>${digits}|\b${wordNumeral}) (?<scale>thousand|million|billion|trillion)\b(?<currency> dollars)?`,
      'i',
    ),
    key: (is) => amount(is.number, is.scale, is.sign ?? is.currency),
  },
  {
    pattern: /\btwice(?= as| the|\W+\w+[’']s)|\b(?:nearly|almost|about|than) twice/i,
    key: () => '2x',
  },
  {
    pattern: new RegExp(String.raw`\b(?<number>${digits}|${wordNumeral}) times\b`, 'i'),
    key: (is) => `${amount(is.number)}x`,
  },
  { pattern: /\bhal(?:f|ves)\b/i, key: () => 'half' },
  {
    pattern: /\b(?:a few|several|some|within) (?<unit>day|week|month|year)s\b/i,
    key: (is) => `a few ${is.unit?.toLowerCase() ?? ''}s`,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<number>${digits}|${wordNumeral}) (?<unit>month|week|day|hour)s\b`,
      'i',
    ),
    key: (is) =>
      valueOf(is.number) < 3 ? '' : `${amount(is.number)} ${is.unit?.toLowerCase() ?? ''}s`,
  },
  {
    pattern: new RegExp(String.raw`(?<sign>\$)?(?<number>${digits})(?<currency> dollars)?`),
    key: (is) => amount(is.number, '', is.sign ?? is.currency),
  },
  {
    pattern: new RegExp(String.raw`\b(?<number>${wordNumeral})\b`, 'i'),
    key: (is) => counted(is.number),
  },
];
