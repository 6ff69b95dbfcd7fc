import type { Locale } from './locale.ts';

/** Punctuation after which a Chinese line may end; it belongs to what stands before it. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}]/u;

/**
 * A title in the phrases at whose joints a line may break. English breaks at its spaces and stays whole.
 * @param title the words of a heading
 * @param locale its language
 */
export function phrasesOf(title: string, locale: Locale): readonly string[] {
  if (locale === 'en') return [title];
  const words = [...new Intl.Segmenter('zh-Hans', { granularity: 'word' }).segment(title)];
  return words.reduce<string[]>((phrases, { segment }) => {
    const last = phrases.at(-1);
    if (last !== undefined && (closing.test(segment) || segment.length === 1)) {
      return [...phrases.slice(0, -1), last + segment];
    }
    return [...phrases, segment];
  }, []);
}
