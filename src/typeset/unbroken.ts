import type { Locale } from '../content/locale.ts';
import { lastHanWord } from './phrase.ts';
import { digits } from '../language/quantity-pattern.ts';

/** The longest stretch that stays whole, in characters of full width: a longer one leaves a gap at the end of a phone’s line. */
const longestStretch = 6;

/** The longest word that comes along with a number, in characters: `发言人`. */
const longestWord = 3;

/** A piece of text, and whether no line may end inside it. */
export interface Stretch {
  readonly text: string;
  readonly isWhole: boolean;
}

/** A browser may end a line after any Han character and at any space, so also between a number and what it counts. */
const whole: Readonly<Record<Locale, RegExp>> = {
  zh: new RegExp(
    String.raw`(?:\d{4}年)?\d{1,2}月(?!\d)|\d{1,2}月\d{1,2}日|(?<![\p{Script=Latin}\d.-])${digits}(?:[万亿千百]+(?:美元)?|美元|财年|个月|小时|\p{Script=Han})`,
    'gu',
  ),
  en: /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
};

/**
 * Cuts text at numbers and dates that have to stay on one line: `2亿`, `11月17日`, `6 October`.
 * @param text a run of text
 * @param locale its language
 * @returns the pieces in order, joined they are the text
 */
export function unbrokenIn(text: string, locale: Locale): readonly Stretch[] {
  const bounds = [...text.matchAll(whole[locale])].reduce<readonly number[]>(
    (before, { index, 0: match }) => {
      const word = wordAtEnd(text.slice(before.at(-1), index), longestStretch - fullWidths(match));
      return [...before, index - word.length, index + match.length];
    },
    [0],
  );
  return bounds.flatMap((start, index) => {
    const piece = text.slice(start, bounds[index + 1]);
    return piece === '' ? [] : [{ text: piece, isWhole: index % 2 === 1 }];
  });
}

/**
 * The Han word before a number comes along, whole: at the head of a line the number would keep the gap that stands
 * between them, and a line may not end inside a word. One that is too long stays, and its number takes the gap.
 */
function wordAtEnd(text: string, room: number): string {
  const word = lastHanWord(text);
  return word.length > Math.min(longestWord, room) ? '' : word;
}

/** A digit is half as wide as a Han character. */
function fullWidths(text: string): number {
  return text.length - text.replace(/[^\d.,]/g, '').length / 2;
}
