import type { Locale } from './locale.ts';
import { digits } from './quantity-pattern.ts';

/** A piece of text, and whether no line may end inside it. */
export interface Stretch {
  readonly text: string;
  readonly isWhole: boolean;
}

/**
 * A browser may end a line after any Han character and at any space, so also between a number and what it counts.
 * The Han character before comes along: at the head of a line the number would keep the gap that stands between them.
 */
const whole: Readonly<Record<Locale, RegExp>> = {
  zh: new RegExp(
    String.raw`\p{Script=Han}?(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|(?<![\p{Script=Latin}\d.-])${digits}(?:[万亿千百]+(?:美元)?|美元|财年|个月|小时|\p{Script=Han}))`,
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
  const found = [...text.matchAll(whole[locale])];
  const bounds = [0, ...found.flatMap(({ index, 0: match }) => [index, index + match.length])];
  return bounds.flatMap((start, index) => {
    const piece = text.slice(start, bounds[index + 1]);
    return piece === '' ? [] : [{ text: piece, isWhole: index % 2 === 1 }];
  });
}
