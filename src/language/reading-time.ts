import type { Locale } from '../content/locale.ts';
import { countHan, countWords } from './text-length.ts';

/** Characters or words a minute, unhurried. */
const pace = { zh: 400, en: 230 } as const satisfies Record<Locale, number>;

/**
 * Minutes that a text takes to read, rounded up; at least one.
 * @param text prose
 * @param locale its language: Han characters are counted in Chinese, words in English
 */
export function readingMinutes(text: string, locale: Locale): number {
  const units = locale === 'zh' ? countHan(text) : countWords(text);
  return Math.max(1, Math.ceil(units / pace[locale]));
}
