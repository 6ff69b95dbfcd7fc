import type { Ink } from '../content/claim.ts';
import type { Locale } from '../content/locale.ts';
import { line } from './drawing.ts';
import type { Block, Line, Tint } from './drawing.ts';
import { widthOf } from './runs.ts';
import type { Faces } from './runs.ts';
import { edge, right, rule } from './sheet.ts';

/**
 * The two names over each other, as the home page has them: blue above, red below, edge to edge.
 * @param companies the names
 * @param locale their language
 * @param faces the measures of the type
 */
export function names(
  { m, o }: { readonly m: string; readonly o: string },
  locale: Locale,
  faces: Faces,
): readonly Line[] {
  const across = (text: string, width: number): number =>
    Math.floor(width / widthOf(text, locale, faces.display));
  const red = across(o, right - edge);
  const blue = { zh: 316, en: across(m, right - edge) }[locale];
  const baselines = { zh: { m: 322, o: 452 }, en: { m: 206, o: 348 } }[locale];
  return [
    line(m, locale, {
      weight: 'display',
      size: blue,
      x: edge,
      baseline: baselines.m,
      tint: 'microsoft',
    }),
    line(o, locale, {
      weight: 'display',
      size: red,
      x: edge,
      baseline: baselines.o,
      tint: 'openai',
    }),
  ];
}

type Track = readonly [tint: Tint, start: number, width: number];

/** A track is 5 units wide and the gap 6; who has no part in it keeps a hairline. */
const pairs = {
  m: [
    ['microsoft', 0, 5],
    ['openai', 15.4, 0.6],
  ],
  o: [
    ['microsoft', 0, 0.6],
    ['openai', 11, 5],
  ],
  r: [
    ['microsoft', 0, 5],
    ['openai', 11, 5],
  ],
  // Each closes the gap, so that they overprint there.
  x: [
    ['microsoft', 0, 11],
    ['openai', 5, 11],
  ],
  k: [
    ['microsoft', 0, 0.6],
    ['openai', 15.4, 0.6],
  ],
} as const satisfies Record<Ink, readonly Track[]>;

/** Pixels of a unit. */
const unit = 5;

/**
 * The pair of tracks in a section's margin, from the sheet's edge down to the rule.
 * @param ink the section's ink
 */
export function tracks(ink: Ink): readonly Block[] {
  return pairs[ink].map(([tint, start, width]) => ({
    x: edge + start * unit,
    y: 0,
    width: width * unit,
    height: rule,
    tint,
  }));
}

/**
 * The printer's sign for two plates that must agree: the address is the same in both languages.
 * @param x left edge, in pixels
 * @param y upper edge
 * @param size of the square it fills
 */
export function registerMark(x: number, y: number, size: number): readonly Block[] {
  const middle = size / 2 - 1;
  const round = Math.round(size * 0.28);
  const left = Math.round(x);
  return [
    { x: left + middle, y, width: 2, height: size, tint: 'key' },
    { x: left, y: y + middle, width: size, height: 2, tint: 'key' },
    {
      x: left + size / 2 - round,
      y: y + size / 2 - round,
      width: 2 * round,
      height: 2 * round,
      tint: 'key',
      border: { width: 2, style: 'solid' },
      isRound: true,
    },
  ];
}
