import { valueOfHan, valueOfWords } from './numeral.ts';

/** How a language writes one kind of quantity, and the form in which both languages' readings agree. */
export interface QuantityPattern {
  readonly pattern: RegExp;
  /**
   * @param parts the named groups of the match
   * @param year the last year read before it, for `同年`
   */
  readonly key: (parts: Readonly<Record<string, string | undefined>>, year: string) => string;
}

/** A number in digits, as the source of a pattern: `1,350`, `32.5`. */
export const digits = String.raw`(?<!\d[.,]?)\d+(?:,\d{3})*(?:\.\d+)?`;

const scales: Readonly<Record<string, number>> = {
  ...{ 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 },
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};

/**
 * The value of a number in digits, Han numerals or English words.
 * @param text the number alone
 */
export function valueOf(text = ''): number {
  if (/^[\d.,]+$/.test(text)) return Number(text.replaceAll(',', ''));
  return /[a-z]/i.test(text) ? valueOfWords(text) : valueOfHan(text);
}

/**
 * A number with its scale and currency, in full: 2亿 → `200000000`.
 * @param number digits or words
 * @param scale 亿, million and so on
 * @param currency any sign or word for dollars, the one currency of the ledger
 */
export function amount(number = '', scale = '', currency = ''): string {
  const value = valueOf(number) * (scales[scale.toLowerCase()] ?? 1);
  // Two decimals are more than the ledger has, and spare what floating point adds.
  return `${Math.round(value * 100) / 100}${currency && ' dollars'}`;
}

/**
 * A small number in words, which counts from three: one and two are articles and pronouns in either language.
 * @param text the number alone
 */
export function counted(text = ''): string {
  const value = valueOf(text);
  return value < 3 ? '' : String(value);
}

/** Two digits of a month or day. */
export const two = (text = ''): string => text.padStart(2, '0');
