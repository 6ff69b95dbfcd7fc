/**
 * The places between words in a piece of text, its two ends included. Where a word of Han script ends
 * is a guess that depends on what stands around it, so the piece has to be the one that is asked about.
 * @param text a piece of one block
 * @param language a language tag
 */
export function wordBoundaries(text: string, language: string): readonly number[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ index }) => index).concat(text.length);
}
