import type { Locale } from '../content/locale.ts';

/**
 * As many sentences of a text as fit, from its beginning.
 * @param text sentences
 * @param locale its language
 * @param most how many characters there may be
 */
export function wholeSentences(text: string, locale: Locale, most: number): string {
  const sentences = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  let kept = '';
  for (const { segment } of sentences) {
    if ((kept + segment).trimEnd().length > most) break;
    kept += segment;
  }
  return kept.trimEnd();
}
