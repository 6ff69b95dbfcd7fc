import type { Locale } from '../content/locale.ts';

/** Characters in a line of the margin. */
const line = { zh: 14, en: 30 } as const satisfies Record<Locale, number>;
const ellipsis = { zh: '……', en: '…' } as const satisfies Record<Locale, string>;

/**
 * The first words of a sentence, for a link to it: whole words, and a sign that there is more.
 * @param text a sentence
 * @param locale its language
 * @param most how many characters there may be before the sign; a line of the margin when absent
 */
export function openingWords(text: string, locale: Locale, most: number = line[locale]): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    if ((kept + segment).length > most) break;
    kept += segment;
  }
  return kept.replace(/[\s\p{P}]+$/u, '') + ellipsis[locale];
}
