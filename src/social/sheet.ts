import { cardSize } from './subjects.ts';
import type { Locale } from '../content/locale.ts';
import { paragraph } from './drawing.ts';
import type { Line } from './drawing.ts';
import { fit } from './lines.ts';
import type { Fitted } from './lines.ts';
import { widthOf } from './runs.ts';
import type { Faces, Weight } from './runs.ts';

/** The sheet: margins as the site's widest edge, and the rule above the foot. */
export const edge = 64;
export const right = cardSize.width - edge;
export const rule = 546;
/** The last line above the rule stands here, the foot's own line below it. */
export const last = 494;
export const foot = 592;
/** Baseline of the first line of the apparatus. */
export const top = 92;

/** Sizes that titles and statements try, the largest first. */
export const titleSizes = [104, 96, 88, 80, 72, 64, 56] as const;
/** Distance of two baselines, in em: Han needs more air. */
export const titleLeading = { zh: 1.22, en: 1.06 } as const satisfies Record<Locale, number>;
export const apparatus = { weight: 'text', size: 30, tint: 'soft' } as const;
/** Height of the letters of a line above its baseline, in em. */
export const rise = { zh: 0.88, en: 0.7 } as const satisfies Record<Locale, number>;

/**
 * The width of a line in pixels.
 * @param text the line
 * @param locale its language
 * @param size of the type, in pixels
 * @param weight of the type
 * @param faces its measures
 */
export function wide(
  text: string,
  locale: Locale,
  size: number,
  weight: Weight,
  faces: Faces,
): number {
  return size * widthOf(text, locale, faces[weight]);
}

/**
 * Sets a title as large as its place allows.
 * @param title the words
 * @param locale their language
 * @param faces the measures of the type
 * @param width of the place, in pixels
 * @param height of the place
 * @param sizes to try, the largest first
 */
export function set(
  title: string,
  locale: Locale,
  faces: Faces,
  width: number,
  height: number,
  sizes: readonly number[],
): Fitted {
  const box = { width, height, sizes, leading: titleLeading[locale] };
  return fit(title, locale, box, (text) => widthOf(text, locale, faces.display));
}

/** A title that hangs below a line of apparatus. */
export function titleBelow(
  { size, lines }: Fitted,
  locale: Locale,
  x: number,
  baseline: number,
): readonly Line[] {
  const first = baseline + 30 + Math.round(size * rise[locale]);
  const style = { weight: 'display', size, x, baseline: first } as const;
  return paragraph(lines, locale, size * titleLeading[locale], style);
}

/** A title whose last line stands on a baseline. */
export function titleAbove(
  { size, lines }: Fitted,
  locale: Locale,
  x: number,
  baseline: number,
): readonly Line[] {
  const leading = size * titleLeading[locale];
  const first = baseline - Math.round((lines.length - 1) * leading);
  return paragraph(lines, locale, leading, { weight: 'display', size, x, baseline: first });
}
