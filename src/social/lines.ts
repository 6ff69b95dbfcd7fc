import type { Locale } from '../model/locale.ts';
import { phrasesOf } from '../model/phrase.ts';

/** May not begin a line: marks that close, and those that go on (clreq §3.1.4, GB/T 15834). */
const closing = /^[，。！？；：、）》〉」』】〕〗”’…—·％%,.!?;:)\]–]/u;
/** May not end a line: marks that open. */
const opening = /[（《〈「『【〔〖“‘([§]$/u;

/** Words that lean on the next one: a line of a title ends in them only where nothing better is. */
const weak = /(?:^|\s)(?:a|an|the|of|to|in|on|by|at|as|for|and|or|its|from|with|that|which)\s*$/i;

/**
 * Text in the pieces between which a line may break: Chinese at the joints of its phrases, English
 * at its spaces, a number never apart from what it counts.
 * @param text a title or statement
 * @param locale its language
 */
export function piecesOf(text: string, locale: Locale): readonly string[] {
  const pieces = locale === 'en' ? text.split(/(?<=\s)(?<!\b\d[\d.,]*\s)/u) : phrasesOf(text, 'zh');
  return pieces.reduce<readonly string[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last === undefined || (!closing.test(piece) && !opening.test(last.trimEnd()))) {
      return [...joined, piece];
    }
    return [...joined.slice(0, -1), last + piece];
  }, []);
}

/** A way to break what has been read so far. */
interface Setting {
  readonly cost: number;
  readonly lines: readonly string[];
}

/**
 * Breaks text into the fewest lines that hold it, as even as they can be, so that none is a widow.
 * @param text a title or statement
 * @param locale its language
 * @param width the longest line, in em
 * @param measure the width of a line, in em
 * @returns undefined where one piece alone is wider than the line
 */
export function breakLines(
  text: string,
  locale: Locale,
  width: number,
  measure: (line: string) => number,
): readonly string[] | undefined {
  const pieces = piecesOf(text, locale);
  const line = (from: number, to: number): string => pieces.slice(from, to).join('').trim();
  const ends = Array.from({ length: pieces.length }, (_, index) => index + 1);
  const target = measure(text) / Math.max(1, Math.ceil(measure(text) / width));
  // best[n]: the best settings of the first n pieces, by the number of their lines.
  const best: (readonly (Setting | undefined)[])[] = [[{ cost: 0, lines: [] }]];
  for (const end of ends) {
    const found: (Setting | undefined)[] = [];
    for (let start = end - 1; start >= 0; start -= 1) {
      const words = line(start, end);
      const wide = measure(words);
      if (wide > width) break;
      const cost = (target - wide) ** 2 + (end === pieces.length ? 0 : penalty(words, locale));
      best[start]?.forEach((before, count) => {
        if (before === undefined) return;
        const sum = before.cost + cost;
        if (sum < (found[count + 1]?.cost ?? Infinity)) {
          found[count + 1] = { cost: sum, lines: [...before.lines, words] };
        }
      });
    }
    best.push(found);
  }
  return best.at(-1)?.find((setting) => setting !== undefined)?.lines;
}

/** What a break costs after these words, in squared em: nothing where the reader pauses anyway. */
function penalty(words: string, locale: Locale): number {
  if (/[，。；：,.;:]$/u.test(words)) return 0;
  return locale === 'en' && weak.test(words) ? 9 : 2;
}

/** Text in lines, and the size that it was set in. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** A place for text: sizes in pixels, the largest first. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
  /** Distance of two baselines, in em. */
  readonly leading: number;
}

/**
 * Sets text as large as its place allows.
 * @param text a title or statement
 * @param locale its language
 * @param box the place; a line may be as wide as it, and all lines together as high
 * @param measure the width of a line, in em
 * @throws {Error} when even the smallest size does not fit
 */
export function fit(
  text: string,
  locale: Locale,
  box: Box,
  measure: (line: string) => number,
): Fitted {
  for (const size of box.sizes) {
    const lines = breakLines(text, locale, box.width / size, measure);
    if (lines !== undefined && lines.length * size * box.leading <= box.height) {
      return { size, lines };
    }
  }
  throw new Error(`No room on a share card for "${text}". Shorten it, or add a smaller size.`);
}
