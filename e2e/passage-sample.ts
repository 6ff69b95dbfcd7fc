import type { Selected } from './passage-witness.ts';

/** A paragraph that a selection may start or end in. */
export interface Paragraph {
  readonly id: string;
  readonly text: string;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A piece of 4 to 300 characters, short ones as often as long ones, every third on word boundaries.
 * @param paragraphs those of a page, in order
 * @param random numbers from 0 to 1
 * @param language a language tag
 */
export function pickSelection(
  paragraphs: readonly Paragraph[],
  random: () => number,
  language: string,
): Selected {
  const below = (limit: number) => Math.floor(random() * limit);
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  const snap = (text: string, at: number): number =>
    [...words.segment(text)].findLast(({ index }) => index <= at)?.index ?? 0;
  const isSnapped = below(3) === 0;
  const first = below(paragraphs.length);
  const { id = '', text = '' } = paragraphs[first] ?? {};
  let start = below(text.length - 1);
  if (isSnapped) start = snap(text, start);
  while (/\s/.test(text.charAt(start))) start -= 1;
  let end = start + Math.round(4 * 75 ** random());
  for (const here of paragraphs.slice(first)) {
    if (end > here.text.length) {
      end -= here.text.length;
      continue;
    }
    if (isSnapped) end = Math.max(snap(here.text, end), here.id === id ? start + 4 : 1);
    while (/\s/.test(here.text.charAt(end - 1))) end -= 1;
    return { from: { id, at: start }, to: { id: here.id, at: Math.max(end, 1) } };
  }
  return pickSelection(paragraphs, random, language);
}
