/** Digits of Chinese numerals; 两 counts as 二 does. */
const digits: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
/** Places of Chinese numerals; above 千, a place multiplies the lower ones before it. */
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

const units = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen'],
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** Ordinals that are not the cardinal with `th` at its end. */
const ordinals: Readonly<Record<string, string>> = {
  ...{ first: 'one', second: 'two', third: 'three', fifth: 'five', eighth: 'eight' },
  ...{ ninth: 'nine', twelfth: 'twelve' },
};
const wordValues = new Map<string, number>([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ['hundred', 100],
]);

/** A Chinese numeral in running text, as the source of a pattern. */
export const hanNumeral = '[零〇一二两三四五六七八九十百千万亿]+';

const unit = `${units.join('|')}|${Object.keys(ordinals).join('|')}`;
const ten = `${tens.join('|')}|${tens.map((name) => name.replace(/y$/, 'ieth')).join('|')}`;

/** An English cardinal or ordinal in words, as the source of a pattern: `forty-nine`, `a hundred`, `third`. */
export const wordNumeral = `(?:(?:a|${units.join('|')}) hundredth|(?:a|${units.join('|')}) hundred|(?:${ten})(?:[- ](?:${unit})(?:th)?)?|(?:${unit})(?:th)?)`;

/**
 * The value of a Chinese numeral: 四十九 → 49, 二百 → 200.
 * @param text digits and places, nothing else
 */
export function valueOfHan(text: string): number {
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const character of text) {
    const place = places[character];
    if (place === undefined) {
      digit = digits[character] ?? 0;
    } else if (place < 1e4) {
      // 十五 has no digit before its place.
      group += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    } else {
      // 亿 multiplies the 万 before it; 万 after 亿 is added to it.
      total = total < place ? (total + group + digit) * place : total + (group + digit) * place;
      group = digit = 0;
    }
  }
  return total + group + digit;
}

/**
 * The value of an English numeral in words: `forty-nine` → 49, `two hundred` → 200, `fiftieth` → 50.
 * @param text as `wordNumeral` finds it, in either case
 */
export function valueOfWords(text: string): number {
  return text
    .toLowerCase()
    .split(/[- ]/)
    .map((part) => cardinal(part))
    .reduce((total, value) => (value === 100 ? Math.max(1, total) * 100 : total + value), 0);
}

/** The value of one word; `a` of `a hundred` counts nothing. */
function cardinal(part: string): number {
  const stem = ordinals[part] ?? part.replace(/ieth$/, 'y').replace(/th$/, '');
  return wordValues.get(stem) ?? 0;
}
