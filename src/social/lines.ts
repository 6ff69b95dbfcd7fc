import type { Locale } from '../content/locale.ts';
import { phrasesOf } from '../typeset/phrase.ts';

/** May not begin a line: marks that close, and those that go on (clreq §3.1.4, GB/T 15834). */
const closing = /^[，。！？；：、）》〉」』】〕〗”’…—·％%,.!?;:)\]–]/u;
/** May not end a line: marks that open. */
const opening = /[（《〈「『【〔〖“‘([§]$/u;

/** Words that lean on the next one: a line of a title ends in them only where nothing better is. */
const weak = /(?:^|\s)(?:a|an|the|of|to|in|on|by|at|as|for|and|or|its|from|with|that|which)\s*$/i;

/** Where an English line may break: at spaces, but not between a number and what it counts, or a month and its year. */
const spaces =
  /(?<=\s)(?<!\b(?:\d{1,3}|\d[\d.,]*[.,]\d+)\s)(?<!\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?=\d))/u;

/**
 * Text in the pieces between which a line may break: Chinese at the joints of its phrases, English
 * at its spaces, a number never apart from what it counts.
 * @param text a title or statement
 * @param locale its language
 */
export function piecesOf(text: string, locale: Locale): readonly string[] {
  const pieces = locale === 'en' ? text.split(spaces) : phrasesOf(text, 'zh');
  return pieces.reduce<readonly string[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last === undefined || !belongs(last, piece)) return [...joined, piece];
    return [...joined.slice(0, -1), last + piece];
  }, []);
}

/** Whether a rule forbids a break between two pieces. */
function belongs(last: string, next: string): boolean {
  const isDate = /\d[年月]$/u.test(last) && /^\d/u.test(next);
  return isDate || closing.test(next) || opening.test(last.trimEnd());
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
 * @param pieces between which a line may break
 * @returns undefined where one piece alone is wider than the line
 */
export function breakLines(
  text: string,
  locale: Locale,
  width: number,
  measure: (line: string) => number,
  pieces: readonly string[] = piecesOf(text, locale),
): readonly string[] | undefined {
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
  return isWeak(words, locale) ? 9 : 2;
}

function isWeak(words: string, locale: Locale): boolean {
  return locale === 'en' && weak.test(words);
}

/** How many lines but the last end in a word that leans on the next one; alone it counts threefold. */
function weakEnds(lines: readonly string[], locale: Locale): number {
  const faults = lines.slice(0, -1).filter((words) => isWeak(words, locale));
  return faults.reduce((sum, words) => sum + (words.includes(' ') ? 1 : 3), 0);
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

/** Below this nobody reads a card, in pixels; `npm run check` keeps texts to lengths that need no less. */
const least = 16;

/**
 * Sets text as large as its place allows.
 * @param text a title or statement
 * @param locale its language
 * @param box the place; a line may be as wide as it, and all lines together as high
 * @param measure the width of a line, in em
 * @throws {Error} when even the least size does not fit
 */
export function fit(
  text: string,
  locale: Locale,
  box: Box,
  measure: (line: string) => number,
): Fitted {
  const setIn = (size: number, pieces?: readonly string[]) => {
    const lines = breakLines(text, locale, box.width / size, measure, pieces);
    const fits = lines !== undefined && lines.length * size * box.leading <= box.height;
    return fits ? [{ size, lines, faults: weakEnds(lines, locale) }] : [];
  };
  const settings = box.sizes.flatMap((size) => setIn(size));
  // What is longer than the design had in mind is set smaller rather than stopping the build.
  for (let size = Math.min(...box.sizes) - 2; settings.length === 0 && size >= least; size -= 2) {
    // Of Han that make one long word, any two may part.
    const anywhere = locale === 'zh' ? setIn(size, [...text]) : [];
    const whole = setIn(size);
    settings.push(...(whole.length > 0 ? whole : anywhere));
  }
  // A better break is worth a size or two.
  const costs = settings.map((setting, steps) => ({
    ...setting,
    cost: steps + 2 * setting.faults,
  }));
  const [best] = costs.toSorted((a, b) => a.cost - b.cost);
  if (best !== undefined) return { size: best.size, lines: best.lines };
  throw new Error(`No room on a share card for "${text}". Shorten it, or add a smaller size.`);
}
